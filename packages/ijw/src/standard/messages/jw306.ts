/**
 * JW306, Start Jeugdhulp Retour: assessment of a JW305.
 */
import { ijwClass, many, one, optional } from '../../definition/class-type.js';
import { ijwMessage, type MessageDefinition } from '../../definition/message-definition.js';
import { exactly } from '../../definition/simple-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { CDT_BerichtIdentificatie, CDT_XsdVersie } from '../complex-types/message.js';
import { CDT_VerkorteNaam } from '../complex-types/name.js';
import { CDT_Geboortedatum } from '../complex-types/person.js';
import { CDT_Product } from '../complex-types/product.js';
import {
  LDT_BerichtCode,
  LDT_BerichtSubversie,
  LDT_BerichtVersie,
  LDT_IdentificatieBericht,
  LDT_Versie,
} from '../data-types/message.js';
import { LDT_Datum } from '../data-types/moment.js';
import { LDT_AgbCode, LDT_Gemeente } from '../data-types/party.js';
import { LDT_BurgerServicenummer, LDT_Geslacht } from '../data-types/person.js';
import { LDT_Nummer, LDT_StatusAanlevering } from '../data-types/product.js';
import { LDT_RetourCode } from '../data-types/retour-code.js';

/** What is wrong with the class that this stands in. */
export const RetourCodes = ijwClass('RetourCodes', {
  RetourCode: many(LDT_RetourCode),
});
export type RetourCodes = TypeOf<typeof RetourCodes>;

/** Who sends what to whom, and when. */
export const Header = ijwClass('Header', {
  BerichtCode: one(exactly(LDT_BerichtCode, '439')),
  BerichtVersie: one(exactly(LDT_BerichtVersie, 3)),
  BerichtSubversie: one(exactly(LDT_BerichtSubversie, 2)),
  Afzender: one(LDT_AgbCode),
  Ontvanger: one(LDT_Gemeente),
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

/** Care that began. */
export const StartProduct = ijwClass(
  'StartProduct',
  {
    ToewijzingNummer: optional(LDT_Nummer),
    Product: optional(CDT_Product),
    ToewijzingIngangsdatum: optional(LDT_Datum),
    /** First day of the care. */
    Begindatum: one(LDT_Datum),
    StatusAanlevering: one(LDT_StatusAanlevering),
    RetourCodes: one(RetourCodes),
  },
  { key: ['ToewijzingNummer', 'Product/Categorie', 'Product/Code', 'Begindatum'] },
);
export type StartProduct = TypeOf<typeof StartProduct>;

/** What care began. */
export const StartProducten = ijwClass('StartProducten', {
  StartProduct: many(StartProduct),
});
export type StartProducten = TypeOf<typeof StartProducten>;

/** The client whom the message is about. */
export const Client = ijwClass(
  'Client',
  {
    /** The citizen service number of the client. */
    Bsn: one(LDT_BurgerServicenummer),
    Geboortedatum: one(CDT_Geboortedatum),
    Geslacht: one(LDT_Geslacht),
    Naam: one(CDT_VerkorteNaam),
    StartProducten: one(StartProducten),
    RetourCodes: one(RetourCodes),
  },
  { key: ['Bsn'] },
);
export type Client = TypeOf<typeof Client>;

/** The message. */
export const Bericht = ijwClass('Root', {
  Header: one(Header),
  Client: optional(Client),
});
export type Bericht = TypeOf<typeof Bericht>;

/**
 * The message JW306, Start Jeugdhulp Retour.
 *
 * @dutch start Jeugdhulp Retour
 */
export const JW306: MessageDefinition<'JW306', typeof Bericht> = ijwMessage(
  'JW306',
  { title: 'Start Jeugdhulp Retour', code: '439', sentBy: 'gemeente', answers: 'JW305' },
  Bericht,
);
export type JW306 = TypeOf<typeof JW306>;
