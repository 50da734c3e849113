/**
 * JW319, Antwoordbericht: municipality rejects a VOT/VOW or says it is under investigation.
 */
import { ijwClass, one, optional } from '../../definition/class-type.js';
import { ijwMessage, type MessageDefinition } from '../../definition/message-definition.js';
import { exactly } from '../../definition/simple-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { CDT_BerichtIdentificatie, CDT_XsdVersie } from '../complex-types/message.js';
import {
  LDT_BerichtCode,
  LDT_BerichtSubversie,
  LDT_BerichtVersie,
  LDT_Referentie,
} from '../data-types/message.js';
import { LDT_AgbCode, LDT_Gemeente } from '../data-types/party.js';
import { LDT_RedenAfwijzingVerzoek, LDT_VerzoekAntwoord } from '../data-types/product.js';

/** Who sends what to whom, and when. */
export const Header = ijwClass('Header', {
  BerichtCode: one(exactly(LDT_BerichtCode, '488')),
  BerichtVersie: one(exactly(LDT_BerichtVersie, 3)),
  BerichtSubversie: one(exactly(LDT_BerichtSubversie, 2)),
  Afzender: one(LDT_Gemeente),
  Ontvanger: one(LDT_AgbCode),
  BerichtIdentificatie: one(CDT_BerichtIdentificatie),
  XsdVersie: one(CDT_XsdVersie),
});
export type Header = TypeOf<typeof Header>;

/** The municipality that is responsible. */
export const Woonplaatsbeginsel = ijwClass(
  'Woonplaatsbeginsel',
  {
    Gemeente: one(LDT_Gemeente),
  },
  { key: ['Gemeente'] },
);
export type Woonplaatsbeginsel = TypeOf<typeof Woonplaatsbeginsel>;

/** What the municipality answers to a request. */
export const Antwoord = ijwClass(
  'Antwoord',
  {
    ReferentieAanbieder: one(LDT_Referentie),
    VerzoekAntwoord: one(LDT_VerzoekAntwoord),
    RedenAfwijzingVerzoek: optional(LDT_RedenAfwijzingVerzoek),
    Woonplaatsbeginsel: optional(Woonplaatsbeginsel),
  },
  { key: ['ReferentieAanbieder', 'VerzoekAntwoord'] },
);
export type Antwoord = TypeOf<typeof Antwoord>;

/** The message. */
export const Bericht = ijwClass('Root', {
  Header: one(Header),
  Antwoord: one(Antwoord),
});
export type Bericht = TypeOf<typeof Bericht>;

/**
 * The message JW319, Antwoordbericht.
 *
 * @dutch antwoordbericht
 */
export const JW319: MessageDefinition<'JW319', typeof Bericht> = ijwMessage(
  'JW319',
  { title: 'Antwoordbericht', code: '488', sentBy: 'gemeente', answeredBy: 'JW320' },
  Bericht,
);
export type JW319 = TypeOf<typeof JW319>;
