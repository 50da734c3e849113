/**
 * The answer to a message.
 */
import type { Finding } from '@jeugd/core';
import { nowhere } from '../reader/open-file.js';
import { kindOf, type Message, type MessageOf } from '../standard/messages.js';
import { answerKindOf, isClaim, type ReturnedKind } from './answers.js';
import { claimAnswer } from './claim-answer.js';
import { judgementOf } from './judgement.js';
import type { Retour } from './result.js';
import { checkedOptions, type RetourOptions } from './retour-options.js';
import { returnMessage } from './return-message.js';

/**
 * The message that the standard asks for in answer to a message: a return message (JW302, 306, 308, 316, 318, 320), or
 * JW325 for a claim. Or why there is none: `level-1` (not as its XSD asks), `not-readable`, `is-answer`.
 *
 * What comes back (IV028, IV032, and IV087, IV088 for a claim):
 *
 * - no errors: a header without codes; a claim gets 0200, and 8001 with all of the amount granted.
 * - an error of level 2: a header with 0001.
 * - an error of level 3 or 4 in the header: a header with its code.
 * - an error of level 3 or 4 elsewhere: the whole client, each class with its own codes, 0200 (no remark), or 0233 (not
 *   judged) inside a class that is rejected. Of a claim only the rejected clients and lines come back; what they asked
 *   is not granted.
 *
 * Warnings reject nothing. `Afzender` and `Ontvanger` of a return message are those of the original; a JW325 is sent by the
 * receiver of the claim. The paths of the findings say which class is at fault; an element belongs to its class.
 *
 * It believes the findings: what was not checked counts as right. So give all of them, of every level that was checked.
 *
 * @dutch retourbericht opstellen
 * @param message the message as read; `undefined` when it could not be read
 * @throws {JeugdError} `ijw/invalid-retour-option` when a message cannot say what the options say
 * @throws {JeugdError} `ijw/finding-without-place` or `ijw/finding-without-retour-code` for an error of level 3 or 4 that is
 * not in this message, or has no code to send back
 * @example
 * const named = { Identificatie: 'A1', Dagtekening: '2026-05-04' } as const;
 * const versions = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };
 * const code = { BerichtCode: '488', BerichtVersie: 3, BerichtSubversie: 2 } as const;
 * const Header = { ...code, Afzender: '0384', Ontvanger: '42420001', BerichtIdentificatie: named, XsdVersie: versions };
 * const message: JW319 = { Header, Antwoord: { ReferentieAanbieder: 'R1', VerzoekAntwoord: '1' } };
 * const answer = retour(message, validateMessage(message).findings, { identification: 'B7', signedOn: '2026-05-06' });
 * answer.kind; // 'JW320'
 * answer.message?.Header.RetourCodes; // { RetourCode: ['0001'] }
 * answer.message?.Header.Afzender; // '0384'
 */
export function retour(
  message: Message | undefined,
  findings: readonly Finding[],
  options: RetourOptions,
): Retour {
  const checked = checkedOptions(options);
  const kind = message === undefined ? undefined : kindOf(message);
  const answerKind = kind === undefined ? undefined : answerKindOf(kind);
  // Said before the findings are looked at: what is wrong with an answer has no code to send back (TR337).
  if (kind !== undefined && answerKind === undefined) return { none: 'is-answer' };
  const judgement = judgementOf(findings);
  if (message === undefined || kind === undefined || answerKind === undefined)
    return { none: judgement.none ?? 'not-readable' };
  if (judgement.none !== undefined) return { none: judgement.none };
  if (isClaim(message)) return answerTo(message, findings, options);
  return returnMessage({ message: message as MessageOf<ReturnedKind>, kind, answerKind }, judgement, checked);
}

/** A claim in memory is answered as one that is read. */
function answerTo(message: MessageOf<'JW323'>, findings: readonly Finding[], options: RetourOptions): Retour {
  const { Header, Declaratie } = message;
  const { Clienten, ...claim } = Declaratie;
  const part = { kind: 'JW323', locate: nowhere, findings: [] } as const;
  const answer = claimAnswer(findings, options);
  answer.take({ ...part, part: 'envelope', envelope: { Header, Declaratie: claim } });
  Clienten.Client.forEach((client, index) => {
    answer.take({ ...part, part: 'client', number: index + 1, client });
  });
  answer.take({ part: 'end', kind: 'JW323', isValid: true, findings: [], truncated: {} });
  return answer.retour();
}
