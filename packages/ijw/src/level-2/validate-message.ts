/** One message, one report. */
import { JeugdError, type Locale, type PlainDate } from '@jeugd/core';
import { type Found, type Report, reportOf } from '@jeugd/validators/engine';
import { knownKind } from '../standard/known-kind.js';
import type { Message } from '../standard/messages.js';
import { invalidMessageTexts } from '../writer/texts.js';
import { type MessageOrigin, messageJudge } from './message-judge.js';

/**
 * How to judge a message.
 *
 * @dutch beoordelingsopties
 */
export interface ValidateMessageOptions extends MessageOrigin {
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
  /** How many findings are kept per rule; 1,000 unless told. */
  readonly keep?: number;
  /** The day of the report: the Dagtekening unless told. The rules on dates name the Dagtekening themselves. */
  readonly asOf?: PlainDate;
  /** What reading found, to stand in the same report. */
  readonly found?: Found;
}

/**
 * A report on one message by the rules that look inside a message: the 60 of level 2 and TR319.
 *
 * Rules that the message has nothing for are in it as skipped. It does not check level 1, which {@link readMessage}
 * does, nor anything against other messages.
 *
 * @dutch bericht beoordelen
 * @throws {JeugdError} `ijw/not-a-message` when `Header.BerichtCode` is that of no message of iJw 3.2
 * @throws {JeugdError} `ijw/invalid-message` when there is no Dagtekening
 * @example
 * const BerichtIdentificatie = { Identificatie: 'A1', Dagtekening: '2026-05-01' } as const;
 * const XsdVersie = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };
 * const sent = { Afzender: '0384', Ontvanger: '42420001', BerichtIdentificatie, XsdVersie };
 * const Header = { BerichtCode: '488', BerichtVersie: 3, BerichtSubversie: 2, ...sent } as const;
 * const Antwoord = { ReferentieAanbieder: 'R1', VerzoekAntwoord: '1' } as const;
 * const report = validateMessage({ Header, Antwoord });
 * report.findings.map(({ code }) => code); // ['CD085']
 * report.findings[0]?.location; // { path: '/Bericht/Antwoord/VerzoekAntwoord' }
 */
export function validateMessage(message: Message, options: ValidateMessageOptions = {}): Report {
  knownKind(message);
  const signedOn = message.Header.BerichtIdentificatie?.Dagtekening;
  if (typeof signedOn !== 'string')
    throw new JeugdError('ijw/invalid-message', invalidMessageTexts, { path: dayPath, fault: 'missing' });
  const { asOf = signedOn, locale = 'en', found } = options;
  const judge = messageJudge(options);
  judge.message(message, options);
  return reportOf({
    asOf,
    locale,
    runs: judge.runs(),
    tool: '@jeugd/ijw',
    ...(found !== undefined && { found }),
  });
}

const dayPath = '/Bericht/Header/BerichtIdentificatie/Dagtekening';
