/**
 * JW316, Toewijzing Verzoek Retour: assessment of a JW315.
 */
import { ijwClass, many, one, optional } from '../../definition/class-type.js';
import { ijwMessage, type MessageDefinition } from '../../definition/message-definition.js';
import { exactly } from '../../definition/simple-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { CDT_BerichtIdentificatie, CDT_XsdVersie } from '../complex-types/message.js';
import { CDT_VerkorteNaam } from '../complex-types/name.js';
import { CDT_Geboortedatum } from '../complex-types/person.js';
import { CDT_Omvang, CDT_Product, CDT_Verwijzer } from '../complex-types/product.js';
import { LDT_Commentaar, LDT_JaNee } from '../data-types/general.js';
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
import { LDT_BurgerServicenummer, LDT_Geslacht } from '../data-types/person.js';
import { LDT_Budget, LDT_Nummer } from '../data-types/product.js';
import { LDT_RetourCode } from '../data-types/retour-code.js';

/** What is wrong with the class that this stands in. */
export const RetourCodes = ijwClass('RetourCodes', {
  RetourCode: many(LDT_RetourCode),
});
export type RetourCodes = TypeOf<typeof RetourCodes>;

/** Who sends what to whom, and when. */
export const Header = ijwClass('Header', {
  BerichtCode: one(exactly(LDT_BerichtCode, '447')),
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

/** Care that the provider asks to be assigned. */
export const AangevraagdProduct = ijwClass(
  'AangevraagdProduct',
  {
    ReferentieAanbieder: one(LDT_Referentie),
    BeschikkingNummer: optional(LDT_Nummer),
    Product: optional(CDT_Product),
    BeschikkingIngangsdatum: optional(LDT_Datum),
    ToewijzingIngangsdatum: one(LDT_Datum),
    /** Last day of the care, itself included. */
    ToewijzingEinddatum: optional(LDT_Datum),
    Omvang: optional(CDT_Omvang),
    Budget: optional(LDT_Budget),
    Verwijzer: one(CDT_Verwijzer),
    Raamcontract: optional(LDT_JaNee),
    Commentaar: optional(LDT_Commentaar),
    RetourCodes: one(RetourCodes),
  },
  { key: ['ReferentieAanbieder'] },
);
export type AangevraagdProduct = TypeOf<typeof AangevraagdProduct>;

/** What the provider asks to be assigned. */
export const AangevraagdeProducten = ijwClass('AangevraagdeProducten', {
  AangevraagdProduct: many(AangevraagdProduct),
});
export type AangevraagdeProducten = TypeOf<typeof AangevraagdeProducten>;

/** The client whom the message is about. */
export const Client = ijwClass(
  'Client',
  {
    /** The citizen service number of the client. */
    Bsn: one(LDT_BurgerServicenummer),
    Geboortedatum: one(CDT_Geboortedatum),
    Geslacht: one(LDT_Geslacht),
    Naam: one(CDT_VerkorteNaam),
    GezagsdragerBekend: optional(LDT_JaNee),
    Commentaar: optional(LDT_Commentaar),
    AangevraagdeProducten: one(AangevraagdeProducten),
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
 * The message JW316, Toewijzing Verzoek Retour.
 *
 * @dutch toewijzing Verzoek Retour
 */
export const JW316: MessageDefinition<'JW316', typeof Bericht> = ijwMessage(
  'JW316',
  { title: 'Toewijzing Verzoek Retour', code: '447', sentBy: 'gemeente', answers: 'JW315' },
  Bericht,
);
export type JW316 = TypeOf<typeof JW316>;
