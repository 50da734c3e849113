/**
 * JW317, Verzoek om Wijziging: request for change (VOW): the full desired set of unchanged, changed and new products of one client.
 */
import { ijwClass, many, one, optional } from '../../definition/class-type.js';
import { ijwMessage, type MessageDefinition } from '../../definition/message-definition.js';
import { exactly } from '../../definition/simple-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { CDT_BerichtIdentificatie, CDT_XsdVersie } from '../complex-types/message.js';
import { CDT_Omvang, CDT_Product } from '../complex-types/product.js';
import {
  LDT_BerichtCode,
  LDT_BerichtSubversie,
  LDT_BerichtVersie,
  LDT_Referentie,
} from '../data-types/message.js';
import { LDT_Datum } from '../data-types/moment.js';
import { LDT_AgbCode, LDT_Gemeente } from '../data-types/party.js';
import { LDT_BurgerServicenummer } from '../data-types/person.js';
import { LDT_Budget, LDT_Nummer, LDT_RedenVerzoek } from '../data-types/product.js';

/** Who sends what to whom, and when. */
export const Header = ijwClass('Header', {
  BerichtCode: one(exactly(LDT_BerichtCode, '486')),
  BerichtVersie: one(exactly(LDT_BerichtVersie, 3)),
  BerichtSubversie: one(exactly(LDT_BerichtSubversie, 2)),
  Afzender: one(LDT_AgbCode),
  Ontvanger: one(LDT_Gemeente),
  BerichtIdentificatie: one(CDT_BerichtIdentificatie),
  XsdVersie: one(CDT_XsdVersie),
});
export type Header = TypeOf<typeof Header>;

/** An assignment that stays as it is. */
export const OngewijzigdProduct = ijwClass(
  'OngewijzigdProduct',
  {
    ToewijzingNummer: one(LDT_Nummer),
  },
  { key: ['ToewijzingNummer'] },
);
export type OngewijzigdProduct = TypeOf<typeof OngewijzigdProduct>;

/** Assignments that stay as they are. */
export const OngewijzigdeProducten = ijwClass('OngewijzigdeProducten', {
  OngewijzigdProduct: many(OngewijzigdProduct),
});
export type OngewijzigdeProducten = TypeOf<typeof OngewijzigdeProducten>;

/** An assignment to change. */
export const TeWijzigenProduct = ijwClass(
  'TeWijzigenProduct',
  {
    ToewijzingNummer: one(LDT_Nummer),
    GewensteIngangsdatum: one(LDT_Datum),
    /** Last day of the care, itself included. */
    Einddatum: optional(LDT_Datum),
    Omvang: optional(CDT_Omvang),
    Budget: optional(LDT_Budget),
  },
  { key: ['ToewijzingNummer'] },
);
export type TeWijzigenProduct = TypeOf<typeof TeWijzigenProduct>;

/** Assignments to change. */
export const TeWijzigenProducten = ijwClass('TeWijzigenProducten', {
  TeWijzigenProduct: many(TeWijzigenProduct),
});
export type TeWijzigenProducten = TypeOf<typeof TeWijzigenProducten>;

/** Care to assign beside it. */
export const NieuwProduct = ijwClass(
  'NieuwProduct',
  {
    Product: optional(CDT_Product),
    GewensteIngangsdatum: one(LDT_Datum),
    /** Last day of the care, itself included. */
    Einddatum: optional(LDT_Datum),
    Omvang: optional(CDT_Omvang),
    Budget: optional(LDT_Budget),
  },
  { key: ['Product/Categorie', 'Product/Code', 'GewensteIngangsdatum'] },
);
export type NieuwProduct = TypeOf<typeof NieuwProduct>;

/** Care to assign beside it. */
export const NieuweProducten = ijwClass('NieuweProducten', {
  NieuwProduct: many(NieuwProduct),
});
export type NieuweProducten = TypeOf<typeof NieuweProducten>;

/** What the provider asks to be changed, as a whole. */
export const Verzoek = ijwClass(
  'Verzoek',
  {
    ReferentieAanbieder: one(LDT_Referentie),
    RedenVerzoek: one(LDT_RedenVerzoek),
    OngewijzigdeProducten: optional(OngewijzigdeProducten),
    TeWijzigenProducten: optional(TeWijzigenProducten),
    NieuweProducten: optional(NieuweProducten),
  },
  { key: ['ReferentieAanbieder'] },
);
export type Verzoek = TypeOf<typeof Verzoek>;

/** The client whom the message is about. */
export const Client = ijwClass(
  'Client',
  {
    /** The citizen service number of the client. */
    Bsn: one(LDT_BurgerServicenummer),
    Verzoek: one(Verzoek),
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
 * The message JW317, Verzoek om Wijziging.
 *
 * @dutch verzoek om Wijziging
 */
export const JW317: MessageDefinition<'JW317', typeof Bericht> = ijwMessage(
  'JW317',
  { title: 'Verzoek om Wijziging', code: '486', sentBy: 'aanbieder', answeredBy: 'JW318' },
  Bericht,
);
export type JW317 = TypeOf<typeof JW317>;
