/** A log of what the bridge finds. */
import {
  type Finding,
  type FindingLog,
  fillText,
  finding,
  findingLog,
  type Locale,
  type Location,
  type Params,
} from '@jeugd/core';
import { type BridgeCode, bridgeFindings } from './texts.js';

/** Takes findings, and what could not be used. */
export interface BridgeLog {
  readonly log: FindingLog;
  /** Adds a finding. */
  report(code: BridgeCode, location: Location, params?: Params): void;
}

/** A new log. */
export function bridgeLog({ locale = 'en', keep }: { locale?: Locale; keep?: number }): BridgeLog {
  const log = findingLog(keep);
  return {
    log,
    report(code, location, params = {}) {
      const { severity, texts } = bridgeFindings[code];
      log.add(finding({ code, severity, message: fillText(texts[locale], params), location, params }));
    },
  };
}

/** What a log found, for a result. */
export function foundBy({ log }: BridgeLog): {
  readonly findings: readonly Finding[];
  readonly truncated: Readonly<Record<string, number>>;
} {
  return { findings: log.findings, truncated: log.truncated() };
}
