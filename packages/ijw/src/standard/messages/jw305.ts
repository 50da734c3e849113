/**
 * JW305, Start Jeugdhulp: provider reports the start of delivery.
 */
import { ijwClass, many, one, optional } from '../../definition/class-type.js';
import { ijwMessage, type MessageDefinition } from '../../definition/message-definition.js';
import { exactly } from '../../definition/simple-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { CDT_BerichtIdentificatie, CDT_XsdVersie } from '../complex-types/message.js';
import { CDT_VerkorteNaam } from '../complex-types/name.js';
import { CDT_Geboortedatum } from '../complex-types/person.js';
import { CDT_Product } from '../complex-types/product.js';
import { LDT_BerichtCode, LDT_BerichtSubversie, LDT_BerichtVersie } from '../data-types/message.js';
import { LDT_Datum } from '../data-types/moment.js';
import { LDT_AgbCode, LDT_Gemeente } from '../data-types/party.js';
import { LDT_BurgerServicenummer, LDT_Geslacht } from '../data-types/person.js';
import { LDT_Nummer, LDT_StatusAanlevering } from '../data-types/product.js';

/** Who sends what to whom, and when. */
export const Header = ijwClass('Header', {
  BerichtCode: one(exactly(LDT_BerichtCode, '438')),
  BerichtVersie: one(exactly(LDT_BerichtVersie, 3)),
  BerichtSubversie: one(exactly(LDT_BerichtSubversie, 2)),
  Afzender: one(LDT_AgbCode),
  Ontvanger: one(LDT_Gemeente),
  BerichtIdentificatie: one(CDT_BerichtIdentificatie),
  XsdVersie: one(CDT_XsdVersie),
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
 * The message JW305, Start Jeugdhulp.
 *
 * @dutch start Jeugdhulp
 */
export const JW305: MessageDefinition<'JW305', typeof Bericht> = ijwMessage(
  'JW305',
  { title: 'Start Jeugdhulp', code: '438', sentBy: 'aanbieder', answeredBy: 'JW306' },
  Bericht,
);
export type JW305 = TypeOf<typeof JW305>;
