/** A message, judged. */
import type { Finding } from '@jeugd/core';
import { findingsOf } from '@jeugd/validators/engine';
import type { MessageVerdict } from '../case-file/received-message.js';
import type { Retour } from '../retour/result.js';
import type { RetourOptions } from '../retour/retour-options.js';
import type { Message, MessageKind } from '../standard/messages.js';
import { answerTo, refuseUnlessKept } from './answer-to.js';
import type { JudgedInside } from './judge-inside.js';
import type { MessageFile } from './message-file.js';

/**
 * A message, judged, and ready to be answered.
 *
 * @dutch beoordeeld bericht
 */
export interface JudgedMessage {
  /** Its name, as it was given. */
  readonly file: string;
  /** Which message it is; absent for what is none. */
  readonly kind?: MessageKind;
  /** Its header; absent when it could not be read, or not without errors. */
  readonly header?: Message['Header'];
  /** What was found inside it, as it stands in the report. What was found against other messages is in `verdict`. */
  readonly findings: readonly Finding[];
  /** The codes of which not all `findings` were kept, with their total. */
  readonly truncated: Readonly<Record<string, number>>;
  /** The rules inside a message that broke down on it: what they would have found is not known. */
  readonly crashed: readonly string[];
  /** Whether level 1 or 2 rejects it, whatever levels were asked for; it then counts as never sent. */
  readonly isRejected: boolean;
  /** What became of it beside the messages before it; absent when it was not put beside them. */
  readonly verdict?: MessageVerdict;
  /**
   * Its answer, or why there is none, as {@link retour} makes it: from `findings`, those of `verdict`, and `others` that
   * were found elsewhere. A claim that is not held is read once more.
   *
   * Rejects with `ijw/findings-not-kept` when not all findings were kept, and with the errors of {@link retour}.
   */
  answer(options: RetourOptions, others?: readonly Finding[]): Promise<Retour>;
}

/** A message of which all is known. */
export function judgedMessage(
  message: MessageFile,
  { reading, isRejected, report }: JudgedInside,
  verdict: MessageVerdict | undefined,
): JudgedMessage {
  const { kind, header } = reading;
  const { truncated = {} } = report;
  const findings = findingsOf(report);
  return {
    file: message.file,
    ...(kind !== undefined && { kind }),
    ...(header !== undefined && { header }),
    findings,
    truncated,
    crashed: report.rules.filter(({ outcome }) => outcome === 'crashed').map(({ id }) => id),
    isRejected,
    ...(verdict !== undefined && { verdict }),
    async answer(options, others = []) {
      refuseUnlessKept(reading, truncated);
      return answerTo(message, reading, [...findings, ...(verdict?.findings ?? []), ...others], options);
    },
  };
}
