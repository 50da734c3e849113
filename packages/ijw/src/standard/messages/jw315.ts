/**
 * JW315, Verzoek om toewijzing Jeugdhulp: request for assignment (VOT), one or more requested products for one client.
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
  LDT_Referentie,
} from '../data-types/message.js';
import { LDT_Datum } from '../data-types/moment.js';
import { LDT_AgbCode, LDT_Gemeente } from '../data-types/party.js';
import { LDT_BurgerServicenummer, LDT_Geslacht } from '../data-types/person.js';
import { LDT_Budget, LDT_Nummer } from '../data-types/product.js';

/** Who sends what to whom, and when. */
export const Header = ijwClass('Header', {
  BerichtCode: one(exactly(LDT_BerichtCode, '446')),
  BerichtVersie: one(exactly(LDT_BerichtVersie, 3)),
  BerichtSubversie: one(exactly(LDT_BerichtSubversie, 2)),
  Afzender: one(LDT_AgbCode),
  Ontvanger: one(LDT_Gemeente),
  BerichtIdentificatie: one(CDT_BerichtIdentificatie),
  XsdVersie: one(CDT_XsdVersie),
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
  },
  { key: ['Bsn'] },
);
export type Client = TypeOf<typeof Client>;

/** The message. */
export const Bericht = ijwClass('Root', {
  Header: one(Header),
  Client: one(Client),
});
export type Bericht = TypeOf<typeof Bericht>;

/**
 * The message JW315, Verzoek om toewijzing Jeugdhulp.
 *
 * @dutch verzoek om toewijzing Jeugdhulp
 */
export const JW315: MessageDefinition<'JW315', typeof Bericht> = ijwMessage(
  'JW315',
  { title: 'Verzoek om toewijzing Jeugdhulp', code: '446', sentBy: 'aanbieder', answeredBy: 'JW316' },
  Bericht,
);
export type JW315 = TypeOf<typeof JW315>;
