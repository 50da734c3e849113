/**
 * JW325, Declaratie-antwoord Jeugdhulp: answer to a JW323: totals plus only the rejected lines. Formally an outgoing message without a return message.
 */
import { ijwClass, many, one, optional } from '../../definition/class-type.js';
import { ijwMessage, type MessageDefinition } from '../../definition/message-definition.js';
import { exactly } from '../../definition/simple-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { CDT_BedragMetDC, CDT_Referentie, CDT_TotaalBedragMetDC } from '../complex-types/claim.js';
import { CDT_BerichtIdentificatie, CDT_XsdVersie } from '../complex-types/message.js';
import { CDT_GeslotenPeriode } from '../complex-types/period.js';
import { LDT_Bedrag, LDT_IdentificatieDeclaratie } from '../data-types/claim.js';
import {
  LDT_BerichtCode,
  LDT_BerichtSubversie,
  LDT_BerichtVersie,
  LDT_Versie,
} from '../data-types/message.js';
import { LDT_AgbCode, LDT_Gemeente } from '../data-types/party.js';
import { LDT_BurgerServicenummer } from '../data-types/person.js';
import {
  LDT_Eenheid,
  LDT_Nummer,
  LDT_ProductCategorie,
  LDT_ProductCode,
  LDT_Volume,
} from '../data-types/product.js';
import { LDT_RetourCode } from '../data-types/retour-code.js';

/** What is wrong with the class that this stands in. */
export const RetourCodes = ijwClass('RetourCodes', {
  RetourCode: many(LDT_RetourCode),
});
export type RetourCodes = TypeOf<typeof RetourCodes>;

/** Who sends what to whom, and when. */
export const Header = ijwClass('Header', {
  BerichtCode: one(exactly(LDT_BerichtCode, '491')),
  BerichtVersie: one(exactly(LDT_BerichtVersie, 3)),
  BerichtSubversie: one(exactly(LDT_BerichtSubversie, 2)),
  Afzender: one(LDT_Gemeente),
  Ontvanger: one(LDT_AgbCode),
  BerichtIdentificatie: one(CDT_BerichtIdentificatie),
  XsdVersie: one(CDT_XsdVersie),
  DeclaratieIdentificatie: one(CDT_BerichtIdentificatie),
  /** Version of the validation that was used. */
  XsltVersie: optional(LDT_Versie),
  XsdVersieDeclaratie: one(CDT_XsdVersie),
  RetourCodes: one(RetourCodes),
});
export type Header = TypeOf<typeof Header>;

/** A performance that is rejected. */
export const Prestatie = ijwClass(
  'Prestatie',
  {
    ProductReferentie: one(CDT_Referentie),
    ToewijzingNummer: one(LDT_Nummer),
    ProductCategorie: one(LDT_ProductCategorie),
    ProductCode: one(LDT_ProductCode),
    ProductPeriode: one(CDT_GeslotenPeriode),
    GeleverdVolume: one(LDT_Volume),
    Eenheid: one(LDT_Eenheid),
    /** Tariff in euro cents; absent where the volume is in euros. */
    ProductTarief: optional(LDT_Bedrag),
    IngediendBedrag: one(CDT_BedragMetDC),
    RetourCodes: one(RetourCodes),
  },
  { key: ['ProductReferentie/ReferentieNummer', 'ProductReferentie/VorigReferentieNummer'] },
);
export type Prestatie = TypeOf<typeof Prestatie>;

/** What is rejected of the client. */
export const Prestaties = ijwClass('Prestaties', {
  Prestatie: many(Prestatie),
});
export type Prestaties = TypeOf<typeof Prestaties>;

/** A client with what is rejected. */
export const Client = ijwClass(
  'Client',
  {
    /** The citizen service number of the client. */
    Bsn: one(LDT_BurgerServicenummer),
    Prestaties: one(Prestaties),
    RetourCodes: one(RetourCodes),
  },
  { key: ['Bsn'] },
);
export type Client = TypeOf<typeof Client>;

/** The clients of whom something is rejected. */
export const Clienten = ijwClass('Clienten', {
  Client: many(Client),
});
export type Clienten = TypeOf<typeof Clienten>;

/** What the municipality answers to a claim; only what it rejects is listed. */
export const DeclaratieAntwoord = ijwClass(
  'DeclaratieAntwoord',
  {
    DeclaratieNummer: one(LDT_IdentificatieDeclaratie),
    TotaalIngediendBedrag: one(CDT_TotaalBedragMetDC),
    TotaalToegekendBedrag: one(CDT_TotaalBedragMetDC),
    Clienten: optional(Clienten),
    RetourCodes: one(RetourCodes),
  },
  { key: ['DeclaratieNummer'] },
);
export type DeclaratieAntwoord = TypeOf<typeof DeclaratieAntwoord>;

/** The message. */
export const Bericht = ijwClass('Root', {
  Header: one(Header),
  DeclaratieAntwoord: optional(DeclaratieAntwoord),
});
export type Bericht = TypeOf<typeof Bericht>;

/**
 * The message JW325, Declaratie-antwoord Jeugdhulp.
 *
 * @dutch declaratie-antwoord Jeugdhulp
 */
export const JW325: MessageDefinition<'JW325', typeof Bericht> = ijwMessage(
  'JW325',
  { title: 'Declaratie-antwoord Jeugdhulp', code: '491', sentBy: 'gemeente', answers: 'JW323' },
  Bericht,
);
export type JW325 = TypeOf<typeof JW325>;
