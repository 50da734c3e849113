/** Chains for the rules on every message. */
import { municipalities2026 } from '../../../codes/lists/municipalities-2026.js';
import { standardProductCodes } from '../../../codes/lists/standard-product-codes.js';
import type { Chain } from '../chain.js';
import {
  answered,
  assigned,
  changeRequested,
  claimAnswered,
  claimed,
  rejection,
  requested,
  started,
  stopped,
} from '../messages.js';

/** A case in which each kind of message with a name of its own comes once. */
const request = requested();
const investigated = answered();
const assignment = assigned([{ ReferentieAanbieder: 'REF-1' }]);
const start = started();
const stop = stopped([{ RedenBeeindiging: '20' }]);
const change = changeRequested({ changed: [{}] });
const claim = claimed();
const claimAnswer = claimAnswered(claim);
const all = [request, investigated, assignment, start, stop, change, claim, claimAnswer];

/** Each once more; another sender may use any name. */
const again: readonly Chain[] = all.map((message, at) => ({
  rule: 'TR056',
  says: `a name is used twice: message ${at + 1} comes again`,
  before: all.slice(0, at + 1),
  breaks: message,
  at: 'Header BerichtIdentificatie',
  holds: [
    started([{ ToewijzingNummer: undefined }], {
      Aanbieder: '42420002',
      id: message.Header.BerichtIdentificatie.Identificatie,
    }),
  ],
}));

export const messageChains: readonly Chain[] = [
  ...again,
  {
    rule: 'TR056',
    says: 'another kind of message of the same provider may have the name',
    before: [assigned(), started([{}], { id: 'A1' })],
    breaks: started([{ Begindatum: '2026-01-11' }], { id: 'A1' }),
    at: 'Header BerichtIdentificatie',
    holds: [stopped([{}], { id: 'A1' })],
  },
  {
    rule: 'TR135',
    says: 'a message is signed after the day of receipt',
    before: [assigned()],
    breaks: started([{}], { on: '2026-01-13' }),
    at: 'Header Dagtekening',
    holds: [started([{}], { on: '2026-01-12' })],
    options: { asOf: '2026-01-12' },
  },
  {
    rule: 'TR378',
    says: 'a municipality assigns that does not exist',
    before: [],
    breaks: assigned([{}], { Gemeente: '9999' }),
    at: 'Header Afzender',
    holds: [assigned()],
    options: { sources: { municipalities: [municipalities2026] } },
  },
  {
    rule: 'TR378',
    says: 'a request goes to a municipality that does not exist',
    before: [],
    breaks: requested([{}], { Gemeente: '9999' }),
    at: 'Header Ontvanger',
    holds: [requested()],
    options: { sources: { municipalities: [municipalities2026] } },
  },
  {
    rule: 'TR378',
    says: 'a request is sent on to a municipality that does not exist',
    before: [requested()],
    breaks: answered({
      ...rejection,
      RedenAfwijzingVerzoek: '8',
      Woonplaatsbeginsel: { Gemeente: '9999' },
    }),
    at: 'Antwoord/Woonplaatsbeginsel Gemeente',
    holds: [answered({ ...rejection, RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel: { Gemeente: '0363' } })],
    options: { sources: { municipalities: [municipalities2026] } },
  },
  {
    rule: 'TR381',
    says: 'a code of another category is assigned',
    before: [],
    breaks: assigned([{ Product: { Categorie: '43', Code: '45A04' } }]),
    at: 'Client/ToegewezenProducten/ToegewezenProduct[1] Code',
    holds: [assigned()],
    options: { sources: { products: standardProductCodes } },
  },
  {
    rule: 'TR381',
    says: 'a code of another category is claimed',
    before: [assigned([{ Product: { Categorie: '45' }, Omvang: undefined, Budget: 100_000 }])],
    breaks: claimed([{ ProductCategorie: '43' }]),
    at: 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1] ProductCode',
    holds: [claimed()],
    options: { sources: { products: standardProductCodes } },
  },
];
