/** Chains for the rules on requests. */
import type { Chain } from '../chain.js';
import { answered, assigned, changeRequested, otherBsn, rejection, requested } from '../messages.js';

const product = 'Client/AangevraagdeProducten/AangevraagdProduct[1]';
const request = 'Client/Verzoek';
const toChange = `${request}/TeWijzigenProducten/TeWijzigenProduct[1]`;
const second = { ToewijzingNummer: 1002, Product: { Categorie: '45', Code: '45A05' } } as const;
const ended = {
  ToewijzingNummer: 1003,
  Einddatum: '2026-01-31',
  Product: { Categorie: '45', Code: '45A08' },
} as const;
const budget = { Product: { Categorie: '45' }, Omvang: undefined, Budget: 100_000 } as const;
const total = { Omvang: { Volume: 50, Eenheid: '04', Frequentie: '6' } } as const;
const moreInTotal = { Omvang: { Volume: 60, Eenheid: '04', Frequentie: '6' } } as const;
const march = { on: '2026-03-02' } as const;

export const requestChains: readonly Chain[] = [
  {
    rule: 'TR304',
    says: 'a change is requested for a client without an assignment',
    before: [assigned()],
    breaks: changeRequested({ changed: [{}] }, { Bsn: otherBsn }),
    at: 'Client Bsn',
    holds: [changeRequested({ changed: [{}] })],
  },
  {
    rule: 'TR347',
    says: 'a reference is used for two clients',
    before: [requested()],
    breaks: requested([{}], { Bsn: otherBsn }),
    at: `${product} ReferentieAanbieder`,
    holds: [requested([{ ReferentieAanbieder: 'REF-2' }], { Bsn: otherBsn })],
  },
  {
    rule: 'TR347',
    says: 'a request for change has the reference of a request for assignment',
    before: [requested(), assigned([{ ReferentieAanbieder: 'REF-1' }])],
    breaks: changeRequested({ reference: 'REF-1', changed: [{}] }),
    at: `${request} ReferentieAanbieder`,
    holds: [changeRequested({ changed: [{}] })],
  },
  {
    rule: 'TR374',
    says: 'a second request while the first is under investigation',
    before: [requested(), answered()],
    breaks: requested([{ ReferentieAanbieder: 'REF-2' }], march),
    at: 'Client',
    holds: [answered(rejection), requested([{ ReferentieAanbieder: 'REF-2' }], march)],
  },
  {
    rule: 'TR374',
    says: 'a change is requested while a request for change is open',
    before: [assigned(), changeRequested({ changed: [{}] })],
    breaks: changeRequested({ reference: 'VOW-2', changed: [{}] }),
    at: 'Client',
    holds: [
      assigned([{ ReferentieAanbieder: 'VOW-1' }], march),
      changeRequested({ reference: 'VOW-2', changed: [{}] }),
    ],
  },
  {
    rule: 'OP307',
    says: 'a product is requested that is assigned',
    before: [assigned()],
    breaks: requested([{}], march),
    at: `${product} Product`,
    holds: [requested([{ ToewijzingIngangsdatum: '2027-01-01', ToewijzingEinddatum: '2027-06-30' }], march)],
  },
  {
    rule: 'TR349',
    says: 'a request for change leaves a current assignment out, and one that ended',
    before: [assigned([{}, second, ended])],
    breaks: changeRequested({ changed: [{}] }),
    at: request,
    holds: [changeRequested({ changed: [{}], unchanged: [1002] })],
  },
  {
    rule: 'TR349',
    says: 'an assignment that ended by the day that was told is not current',
    before: [assigned([{}, second])],
    breaks: changeRequested({ changed: [{}] }),
    at: request,
    holds: [assigned([{}, { ...second, Einddatum: '2026-01-31' }]), changeRequested({ changed: [{}] })],
    options: { asOf: '2026-03-02' },
  },
  {
    rule: 'TR350',
    says: 'an assignment that ended is named as unchanged',
    before: [assigned([{}, ended])],
    breaks: changeRequested({ changed: [{}], unchanged: [1003] }),
    at: `${request}/OngewijzigdeProducten/OngewijzigdProduct[1] ToewijzingNummer`,
    holds: [assigned([{}, ended, second]), changeRequested({ changed: [{}], unchanged: [1002] })],
  },
  {
    rule: 'TR351',
    says: 'a change is requested of an assignment that ended',
    before: [assigned([{}, ended])],
    breaks: changeRequested({ changed: [{ ToewijzingNummer: 1003 }, {}] }),
    at: `${toChange} ToewijzingNummer`,
    holds: [changeRequested({ changed: [{}] })],
  },
  {
    rule: 'TR357',
    says: 'a change is wanted from the day of the request',
    before: [assigned()],
    breaks: changeRequested({ changed: [{ GewensteIngangsdatum: '2026-03-02' }] }),
    at: `${toChange} GewensteIngangsdatum`,
    holds: [changeRequested({ changed: [{ GewensteIngangsdatum: '2026-01-01' }] })],
  },
  {
    rule: 'TR361',
    says: 'a product is added that runs already',
    before: [assigned([{}, second])],
    breaks: changeRequested({ changed: [{}], unchanged: [1002], added: [{}] }),
    at: request,
    holds: [
      changeRequested({
        changed: [{}],
        unchanged: [1002],
        added: [{ GewensteIngangsdatum: '2027-01-01', Einddatum: '2027-12-31' }],
      }),
    ],
  },
  {
    rule: 'TR373',
    says: 'another total is wanted from halfway',
    before: [assigned([total])],
    breaks: changeRequested({ changed: [moreInTotal] }),
    at: `${toChange} GewensteIngangsdatum`,
    holds: [changeRequested({ changed: [{ ...moreInTotal, GewensteIngangsdatum: '2026-01-01' }] })],
  },
  {
    rule: 'TR373',
    says: 'another budget is wanted from halfway',
    before: [assigned([budget])],
    breaks: changeRequested({ changed: [{ Omvang: undefined, Budget: 120_000 }] }),
    at: `${toChange} GewensteIngangsdatum`,
    holds: [changeRequested({ changed: [{ Omvang: undefined, Budget: 100_000 }] })],
  },
  {
    rule: 'TR375',
    says: 'a size is wanted where no product is assigned',
    before: [assigned([{ Product: undefined, Omvang: undefined, Budget: 100_000 }])],
    breaks: changeRequested({ changed: [{}] }),
    at: `${toChange} Omvang`,
    holds: [changeRequested({ changed: [{ Omvang: undefined, Budget: 100_000 }] })],
  },
  {
    rule: 'TR411',
    says: 'no size is wanted where a product code is assigned',
    before: [assigned()],
    breaks: changeRequested({ changed: [{ Omvang: undefined }] }),
    at: `${toChange} Omvang`,
    holds: [changeRequested({ changed: [{}] })],
  },
  {
    rule: 'TR412',
    says: 'a size is wanted where only a category is assigned',
    before: [assigned([budget])],
    breaks: changeRequested({ changed: [{}] }),
    at: `${toChange} Omvang`,
    holds: [changeRequested({ changed: [{ Omvang: undefined, Budget: 100_000 }] })],
  },
];
