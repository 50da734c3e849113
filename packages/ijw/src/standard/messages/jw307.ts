/**
 * JW307, Stop Jeugdhulp: provider reports a temporary or final stop of delivery.
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
import { LDT_Nummer, LDT_RedenBeeindiging, LDT_StatusAanlevering } from '../data-types/product.js';

/** Who sends what to whom, and when. */
export const Header = ijwClass('Header', {
  BerichtCode: one(exactly(LDT_BerichtCode, '440')),
  BerichtVersie: one(exactly(LDT_BerichtVersie, 3)),
  BerichtSubversie: one(exactly(LDT_BerichtSubversie, 2)),
  Afzender: one(LDT_AgbCode),
  Ontvanger: one(LDT_Gemeente),
  BerichtIdentificatie: one(CDT_BerichtIdentificatie),
  XsdVersie: one(CDT_XsdVersie),
});
export type Header = TypeOf<typeof Header>;

/** Care that ended, for good or for a time. */
export const StopProduct = ijwClass(
  'StopProduct',
  {
    ToewijzingNummer: optional(LDT_Nummer),
    Product: optional(CDT_Product),
    ToewijzingIngangsdatum: optional(LDT_Datum),
    /** First day of the care that stops. */
    Begindatum: one(LDT_Datum),
    RedenBeeindiging: one(LDT_RedenBeeindiging),
    /** Last day of the care, itself included. */
    Einddatum: one(LDT_Datum),
    StatusAanlevering: one(LDT_StatusAanlevering),
  },
  {
    key: [
      'ToewijzingNummer',
      'Product/Categorie',
      'Product/Code',
      'Begindatum',
      'RedenBeeindiging',
      'Einddatum',
    ],
  },
);
export type StopProduct = TypeOf<typeof StopProduct>;

/** What care ended. */
export const StopProducten = ijwClass('StopProducten', {
  StopProduct: many(StopProduct),
});
export type StopProducten = TypeOf<typeof StopProducten>;

/** The client whom the message is about. */
export const Client = ijwClass(
  'Client',
  {
    /** The citizen service number of the client. */
    Bsn: one(LDT_BurgerServicenummer),
    Geboortedatum: one(CDT_Geboortedatum),
    Geslacht: one(LDT_Geslacht),
    Naam: one(CDT_VerkorteNaam),
    StopProducten: one(StopProducten),
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
 * The message JW307, Stop Jeugdhulp.
 *
 * @dutch stop Jeugdhulp
 */
export const JW307: MessageDefinition<'JW307', typeof Bericht> = ijwMessage(
  'JW307',
  { title: 'Stop Jeugdhulp', code: '440', sentBy: 'aanbieder', answeredBy: 'JW308' },
  Bericht,
);
export type JW307 = TypeOf<typeof JW307>;
