/** What the bridge could not carry. */
import { type Finding, fillText, finding, findingLog, type Locale, type Location } from '@jeugd/core';
import { type BridgeFaultCode, bridgeFaults } from './texts.js';

/** Takes what could not be carried. */
export interface BridgeLog {
  report(code: BridgeFaultCode, location: Location): void;
  readonly findings: readonly Finding[];
}

/** An empty log. */
export function bridgeLog(locale: Locale): BridgeLog {
  const log = findingLog();
  return {
    report(code, location) {
      const { severity, texts } = bridgeFaults[code];
      const params = location.field === undefined ? {} : { field: location.field };
      log.add(finding({ code, severity, message: fillText(texts[locale], params), location, params }));
    },
    findings: log.findings,
  };
}
