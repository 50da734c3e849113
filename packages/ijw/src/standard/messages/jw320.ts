/**
 * JW320, Antwoordbericht Retour: assessment of a JW319.
 */
import { ijwClass, many, one, optional } from '../../definition/class-type.js';
import { ijwMessage, type MessageDefinition } from '../../definition/message-definition.js';
import { exactly } from '../../definition/simple-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { CDT_BerichtIdentificatie, CDT_XsdVersie } from '../complex-types/message.js';
import {
  LDT_BerichtCode,
  LDT_BerichtSubversie,
  LDT_BerichtVersie,
  LDT_IdentificatieBericht,
  LDT_Referentie,
  LDT_Versie,
} from '../data-types/message.js';
import { LDT_Datum } from '../data-types/moment.js';
import { LDT_AgbCode, LDT_Gemeente } from '../data-types/party.js';
import { LDT_RedenAfwijzingVerzoek, LDT_VerzoekAntwoord } from '../data-types/product.js';
import { LDT_RetourCode } from '../data-types/retour-code.js';

/** What is wrong with the class that this stands in. */
export const RetourCodes = ijwClass('RetourCodes', {
  RetourCode: many(LDT_RetourCode),
});
export type RetourCodes = TypeOf<typeof RetourCodes>;

/** Who sends what to whom, and when. */
export const Header = ijwClass('Header', {
  BerichtCode: one(exactly(LDT_BerichtCode, '489')),
  BerichtVersie: one(exactly(LDT_BerichtVersie, 3)),
  BerichtSubversie: one(exactly(LDT_BerichtSubversie, 2)),
  Afzender: one(LDT_Gemeente),
  Ontvanger: one(LDT_AgbCode),
  BerichtIdentificatie: one(CDT_BerichtIdentificatie),
  XsdVersie: one(CDT_XsdVersie),
  /** What the sender of the retour message calls it. */
  IdentificatieRetour: one(LDT_IdentificatieBericht),
  /** The day on which the retour message was made. */
  DagtekeningRetour: one(LDT_Datum),
  /** Version of the validation that was used. */
  XsltVersie: optional(LDT_Versie),
  XsdVersieRetour: one(CDT_XsdVersie),
  RetourCodes: optional(RetourCodes),
});
export type Header = TypeOf<typeof Header>;

/** The municipality that is responsible. */
export const Woonplaatsbeginsel = ijwClass(
  'Woonplaatsbeginsel',
  {
    Gemeente: one(LDT_Gemeente),
    RetourCodes: one(RetourCodes),
  },
  { key: ['Gemeente'] },
);
export type Woonplaatsbeginsel = TypeOf<typeof Woonplaatsbeginsel>;

/** The answer that is sent back. */
export const Antwoord = ijwClass(
  'Antwoord',
  {
    ReferentieAanbieder: one(LDT_Referentie),
    VerzoekAntwoord: one(LDT_VerzoekAntwoord),
    RedenAfwijzingVerzoek: optional(LDT_RedenAfwijzingVerzoek),
    Woonplaatsbeginsel: optional(Woonplaatsbeginsel),
    RetourCodes: one(RetourCodes),
  },
  { key: ['ReferentieAanbieder', 'VerzoekAntwoord'] },
);
export type Antwoord = TypeOf<typeof Antwoord>;

/** The message. */
export const Bericht = ijwClass('Root', {
  Header: one(Header),
  Antwoord: optional(Antwoord),
});
export type Bericht = TypeOf<typeof Bericht>;

/**
 * The message JW320, Antwoordbericht Retour.
 *
 * @dutch antwoordbericht Retour
 */
export const JW320: MessageDefinition<'JW320', typeof Bericht> = ijwMessage(
  'JW320',
  { title: 'Antwoordbericht Retour', code: '489', sentBy: 'aanbieder', answers: 'JW319' },
  Bericht,
);
export type JW320 = TypeOf<typeof JW320>;
