/**
 * JW323, Declaratie Jeugdhulp: monthly claim with performance lines for one or more clients. No return message; answered by JW325.
 */
import { ijwClass, many, one, optional } from '../../definition/class-type.js';
import { ijwMessage, type MessageDefinition } from '../../definition/message-definition.js';
import { exactly, narrowed } from '../../definition/simple-type.js';
import { lettersAndDigits } from '../../definition/text-pattern.js';
import type { TypeOf } from '../../definition/type-of.js';
import { CDT_BedragMetDC, CDT_Referentie, CDT_TotaalBedragMetDC } from '../complex-types/claim.js';
import { CDT_BerichtIdentificatie, CDT_XsdVersie } from '../complex-types/message.js';
import { CDT_GeslotenPeriode } from '../complex-types/period.js';
import { LDT_Bedrag, LDT_IdentificatieDeclaratie } from '../data-types/claim.js';
import { LDT_BerichtCode, LDT_BerichtSubversie, LDT_BerichtVersie } from '../data-types/message.js';
import { LDT_Datum } from '../data-types/moment.js';
import { LDT_AgbCode, LDT_Gemeente } from '../data-types/party.js';
import { LDT_BurgerServicenummer } from '../data-types/person.js';
import {
  LDT_Eenheid,
  LDT_Nummer,
  LDT_ProductCategorie,
  LDT_ProductCode,
  LDT_Volume,
} from '../data-types/product.js';

/** Who sends what to whom, and when. */
export const Header = ijwClass('Header', {
  BerichtCode: one(exactly(LDT_BerichtCode, '490')),
  BerichtVersie: one(exactly(LDT_BerichtVersie, 3)),
  BerichtSubversie: one(exactly(LDT_BerichtSubversie, 2)),
  Afzender: one(LDT_AgbCode),
  Ontvanger: one(LDT_Gemeente),
  BerichtIdentificatie: one(CDT_BerichtIdentificatie),
  XsdVersie: one(CDT_XsdVersie),
});
export type Header = TypeOf<typeof Header>;

/** A performance that is claimed. */
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
  },
  { key: ['ProductReferentie/ReferentieNummer', 'ProductReferentie/VorigReferentieNummer'] },
);
export type Prestatie = TypeOf<typeof Prestatie>;

/** What was delivered to the client. */
export const Prestaties = ijwClass('Prestaties', {
  Prestatie: many(Prestatie),
});
export type Prestaties = TypeOf<typeof Prestaties>;

/** A client with what was delivered. */
export const Client = ijwClass(
  'Client',
  {
    /** The citizen service number of the client. */
    Bsn: one(LDT_BurgerServicenummer),
    Prestaties: one(Prestaties),
  },
  { key: ['Bsn'] },
);
export type Client = TypeOf<typeof Client>;

/** The clients of the claim. */
export const Clienten = ijwClass('Clienten', {
  Client: many(Client),
});
export type Clienten = TypeOf<typeof Clienten>;

/** A claim over one month. */
export const Declaratie = ijwClass(
  'Declaratie',
  {
    DeclaratieNummer: one(narrowed(LDT_IdentificatieDeclaratie, lettersAndDigits)),
    DeclaratiePeriode: one(CDT_GeslotenPeriode),
    DeclaratieDagtekening: one(LDT_Datum),
    TotaalIngediendBedrag: one(CDT_TotaalBedragMetDC),
    Clienten: one(Clienten),
  },
  { key: ['DeclaratieNummer'] },
);
export type Declaratie = TypeOf<typeof Declaratie>;

/** The message. */
export const Bericht = ijwClass('Root', {
  Header: one(Header),
  Declaratie: one(Declaratie),
});
export type Bericht = TypeOf<typeof Bericht>;

/**
 * The message JW323, Declaratie Jeugdhulp.
 *
 * @dutch declaratie Jeugdhulp
 */
export const JW323: MessageDefinition<'JW323', typeof Bericht> = ijwMessage(
  'JW323',
  { title: 'Declaratie Jeugdhulp', code: '490', sentBy: 'aanbieder', answeredBy: 'JW325' },
  Bericht,
);
export type JW323 = TypeOf<typeof JW323>;
