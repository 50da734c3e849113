/**
 * JW301, Toewijzing Jeugdhulp: municipality assigns one or more products for one client to one provider; also used to change, withdraw or delete an assignment.
 */
import { ijwClass, many, one, optional } from '../../definition/class-type.js';
import { ijwMessage, type MessageDefinition } from '../../definition/message-definition.js';
import { exactly } from '../../definition/simple-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { CDT_Adres, CDT_Telefoonnummers } from '../complex-types/address.js';
import { CDT_BerichtIdentificatie, CDT_XsdVersie } from '../complex-types/message.js';
import { CDT_VolledigeNaam } from '../complex-types/name.js';
import { CDT_OpenPeriode } from '../complex-types/period.js';
import { CDT_Communicatie, CDT_Geboortedatum } from '../complex-types/person.js';
import { CDT_Omvang, CDT_Product } from '../complex-types/product.js';
import { LDT_AdresSoort, LDT_Emailadres } from '../data-types/address.js';
import { LDT_Commentaar } from '../data-types/general.js';
import {
  LDT_BerichtCode,
  LDT_BerichtSubversie,
  LDT_BerichtVersie,
  LDT_Referentie,
} from '../data-types/message.js';
import { LDT_Datum, LDT_Tijd } from '../data-types/moment.js';
import { LDT_AgbCode, LDT_Gemeente, LDT_Organisatienaam } from '../data-types/party.js';
import {
  LDT_BurgerServicenummer,
  LDT_Geslacht,
  LDT_JuridischeStatus,
  LDT_Persoonsid,
  LDT_RelatieVolgorde,
  LDT_SoortRelatie,
  LDT_WettelijkeVertegenwoordiging,
} from '../data-types/person.js';
import { LDT_Budget, LDT_Nummer, LDT_RedenWijziging } from '../data-types/product.js';

/** Who sends what to whom, and when. */
export const Header = ijwClass('Header', {
  BerichtCode: one(exactly(LDT_BerichtCode, '436')),
  BerichtVersie: one(exactly(LDT_BerichtVersie, 3)),
  BerichtSubversie: one(exactly(LDT_BerichtSubversie, 2)),
  Afzender: one(LDT_Gemeente),
  Ontvanger: one(LDT_AgbCode),
  BerichtIdentificatie: one(CDT_BerichtIdentificatie),
  XsdVersie: one(CDT_XsdVersie),
});
export type Header = TypeOf<typeof Header>;

/** How and when somebody can be reached. */
export const Contact = ijwClass(
  'Contact',
  {
    Soort: one(LDT_AdresSoort),
    Adres: optional(CDT_Adres),
    Organisatie: optional(LDT_Organisatienaam),
    Telefoon: optional(CDT_Telefoonnummers),
    Emailadres: optional(LDT_Emailadres),
    Periode: optional(CDT_OpenPeriode),
  },
  { key: ['Soort'] },
);
export type Contact = TypeOf<typeof Contact>;

/** A person related to the client. */
export const Relatie = ijwClass(
  'Relatie',
  {
    Nummer: one(LDT_Persoonsid),
    Volgorde: optional(LDT_RelatieVolgorde),
    Soort: one(LDT_SoortRelatie),
    Geboortedatum: optional(CDT_Geboortedatum),
    Geslacht: optional(LDT_Geslacht),
    Naam: one(CDT_VolledigeNaam),
    Contact: one(Contact),
  },
  { key: ['Nummer'] },
);
export type Relatie = TypeOf<typeof Relatie>;

/** The relations of the client. */
export const Relaties = ijwClass('Relaties', {
  Relatie: many(Relatie),
});
export type Relaties = TypeOf<typeof Relaties>;

/** How the client can be reached. */
export const Contactgegevens = ijwClass('Contactgegevens', {
  Contact: many(Contact),
});
export type Contactgegevens = TypeOf<typeof Contactgegevens>;

/** An assignment of care. */
export const ToegewezenProduct = ijwClass(
  'ToegewezenProduct',
  {
    ToewijzingNummer: one(LDT_Nummer),
    ReferentieAanbieder: optional(LDT_Referentie),
    Product: optional(CDT_Product),
    /** When the assignment was given. */
    Toewijzingsdatum: one(LDT_Datum),
    Toewijzingstijd: one(LDT_Tijd),
    /** First day of the care. */
    Ingangsdatum: one(LDT_Datum),
    /** Last day of the care, itself included. */
    Einddatum: optional(LDT_Datum),
    RedenWijziging: optional(LDT_RedenWijziging),
    Omvang: optional(CDT_Omvang),
    Budget: optional(LDT_Budget),
    Commentaar: optional(LDT_Commentaar),
  },
  { key: ['ToewijzingNummer'] },
);
export type ToegewezenProduct = TypeOf<typeof ToegewezenProduct>;

/** What the municipality assigns. */
export const ToegewezenProducten = ijwClass('ToegewezenProducten', {
  ToegewezenProduct: many(ToegewezenProduct),
});
export type ToegewezenProducten = TypeOf<typeof ToegewezenProducten>;

/** The client whom the message is about. */
export const Client = ijwClass(
  'Client',
  {
    /** The citizen service number of the client. */
    Bsn: one(LDT_BurgerServicenummer),
    Geboortedatum: one(CDT_Geboortedatum),
    Geslacht: one(LDT_Geslacht),
    Naam: one(CDT_VolledigeNaam),
    Communicatie: optional(CDT_Communicatie),
    JuridischeStatus: optional(LDT_JuridischeStatus),
    WettelijkeVertegenwoordiging: optional(LDT_WettelijkeVertegenwoordiging),
    Commentaar: optional(LDT_Commentaar),
    Relaties: optional(Relaties),
    Contactgegevens: one(Contactgegevens),
    ToegewezenProducten: one(ToegewezenProducten),
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
 * The message JW301, Toewijzing Jeugdhulp.
 *
 * @dutch toewijzing Jeugdhulp
 */
export const JW301: MessageDefinition<'JW301', typeof Bericht> = ijwMessage(
  'JW301',
  { title: 'Toewijzing Jeugdhulp', code: '436', sentBy: 'gemeente', answeredBy: 'JW302' },
  Bericht,
);
export type JW301 = TypeOf<typeof JW301>;
