/** Chains for the rules on assignments. */
import type { Chain } from '../chain.js';
import {
  assigned,
  changeRequested,
  claimAnswered,
  claimed,
  credit,
  otherBsn,
  requested,
} from '../messages.js';

const all = 'Client/ToegewezenProducten';
const first = `${all}/ToegewezenProduct[1]`;
const deleted = {
  Einddatum: '2026-01-01',
  RedenWijziging: '13',
  Toewijzingsdatum: '2026-05-20',
} as const;
const may = { on: '2026-05-25' } as const;
const second = { ToewijzingNummer: 1002, Product: { Categorie: '45', Code: '45A05' } } as const;
const claim = claimed();
const shorter = {
  Einddatum: '2026-06-30',
  RedenWijziging: '05',
  Toewijzingsdatum: '2026-05-20',
} as const;

export const assignmentChains: readonly Chain[] = [
  {
    rule: 'TR332',
    says: 'a number is used for another client',
    before: [assigned()],
    breaks: assigned([{}], { Bsn: otherBsn }),
    at: `${first} ToewijzingNummer`,
    holds: [assigned([{ ToewijzingNummer: 1002 }], { Bsn: otherBsn })],
  },
  {
    rule: 'TR332',
    says: 'a number is used for another provider',
    before: [assigned()],
    breaks: assigned([{}], { Aanbieder: '42420002' }),
    at: `${first} ToewijzingNummer`,
    holds: [assigned([{}], { Gemeente: '0363', Aanbieder: '42420002' })],
  },
  {
    rule: 'TR379',
    says: 'an assignment names a request that was not made',
    before: [requested()],
    breaks: assigned([{ ReferentieAanbieder: 'REF-9' }]),
    at: `${first} ReferentieAanbieder`,
    holds: [assigned([{ ReferentieAanbieder: 'REF-1' }])],
  },
  {
    rule: 'TR379',
    says: 'an assignment names a request for another client',
    before: [requested([{}], { Bsn: otherBsn })],
    breaks: assigned([{ ReferentieAanbieder: 'REF-1' }]),
    at: `${first} ReferentieAanbieder`,
    holds: [assigned([{ ReferentieAanbieder: 'REF-1' }], { Bsn: otherBsn })],
  },
  {
    rule: 'TR379',
    says: 'an assignment is sent again with the reference of its request',
    before: [requested(), assigned([{ ReferentieAanbieder: 'REF-1' }])],
    breaks: assigned([{ ReferentieAanbieder: 'REF-1' }, second]),
    at: `${first} ReferentieAanbieder`,
    holds: [
      requested([{ ReferentieAanbieder: 'REF-2', Product: { Categorie: '45', Code: '45A05' } }]),
      assigned([{}, { ...second, ReferentieAanbieder: 'REF-2' }]),
    ],
  },
  {
    rule: 'TR385',
    says: 'an assignment is deleted on which an approved line stands',
    before: [assigned(), claim, claimAnswered(claim)],
    breaks: assigned([deleted], may),
    at: `${first} RedenWijziging`,
    holds: [claimed([credit]), assigned([deleted], may)],
  },
  {
    rule: 'TR385',
    says: 'an assignment is deleted, of which the only line was rejected',
    before: [assigned(), claim],
    breaks: assigned([deleted], may),
    at: '', // not a fault: nobody approved the line yet
    holds: [claimAnswered(claim, [{}]), assigned([deleted], may)],
  },
  {
    rule: 'OP033x1',
    says: 'an assignment gets another product',
    before: [assigned()],
    breaks: assigned([{ ...shorter, Product: { Categorie: '45', Code: '45A05' } }], may),
    at: `${first} Product`,
    holds: [assigned([shorter], may)],
  },
  {
    rule: 'OP033x1',
    says: 'an assignment gets another weekly volume',
    before: [assigned()],
    breaks: assigned([{ ...shorter, Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' } }], may),
    at: `${first} Omvang`,
    holds: [assigned([shorter], may)],
  },
  {
    rule: 'OP033x1',
    says: 'an assignment gets another first day, where another total is allowed',
    before: [assigned([{ Omvang: { Volume: 50, Eenheid: '04', Frequentie: '6' } }])],
    breaks: assigned(
      [
        {
          ...shorter,
          Ingangsdatum: '2026-02-01',
          Omvang: { Volume: 50, Eenheid: '04', Frequentie: '6' },
        },
      ],
      may,
    ),
    at: `${first} Ingangsdatum`,
    holds: [assigned([{ ...shorter, Omvang: { Volume: 60, Eenheid: '04', Frequentie: '6' } }], may)],
  },
  {
    rule: 'IV066',
    says: 'a number comes for the first time with a reason of change',
    before: [],
    breaks: assigned([{ RedenWijziging: '05' }]),
    at: `${first} RedenWijziging`,
    holds: [assigned()],
  },
  {
    rule: 'IV099',
    says: 'an assignment changes without a reason',
    before: [assigned()],
    breaks: assigned([{ ...shorter, RedenWijziging: undefined }], may),
    at: `${first} RedenWijziging`,
    holds: [assigned([shorter], may)],
  },
  {
    rule: 'IV099',
    says: 'an assignment is sent again with a reason of change',
    before: [assigned()],
    breaks: assigned([{ RedenWijziging: '14' }]),
    at: `${first} RedenWijziging`,
    holds: [assigned()],
  },
  {
    rule: 'IV013',
    says: 'an assignment changes and keeps the moment of its decision',
    before: [assigned()],
    breaks: assigned([{ ...shorter, Toewijzingsdatum: '2026-01-01' }], may),
    at: `${first} Toewijzingsdatum`,
    holds: [assigned([shorter], may)],
  },
  {
    rule: 'IV013',
    says: 'an assignment is sent again with another moment',
    before: [assigned()],
    breaks: assigned([{ Toewijzingstijd: '11:00:00' }]),
    at: `${first} Toewijzingsdatum`,
    holds: [assigned()],
  },
  {
    rule: 'OP380',
    says: 'care goes on under a new number',
    before: [assigned([shorter].map(({ Einddatum }) => ({ Einddatum })))],
    breaks: assigned(
      [
        { Einddatum: '2026-06-30' },
        {
          ...shorter,
          RedenWijziging: undefined,
          ToewijzingNummer: 1002,
          Ingangsdatum: '2026-07-01',
          Einddatum: '2026-12-31',
        },
      ],
      may,
    ),
    at: `${all}/ToegewezenProduct[2] ToewijzingNummer`,
    holds: [
      assigned(
        [
          { Einddatum: '2026-06-30' },
          {
            ToewijzingNummer: 1002,
            Ingangsdatum: '2026-07-01',
            Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
          },
        ],
        may,
      ),
    ],
  },
  {
    rule: 'OP087',
    says: 'a message leaves out an assignment that is valid',
    before: [assigned()],
    breaks: assigned([second]),
    at: all,
    holds: [assigned([{}, second])],
  },
  {
    rule: 'OP259',
    says: 'a product is assigned over an earlier assignment of it',
    before: [assigned([{ Einddatum: '2026-01-31' }])],
    breaks: assigned([{ ToewijzingNummer: 1002, Ingangsdatum: '2026-01-31' }], may),
    at: all,
    holds: [assigned([{ ToewijzingNummer: 1002, Ingangsdatum: '2026-02-01' }], may)],
  },
  {
    rule: 'IV093',
    says: 'a request for change is granted on one of two assignments',
    before: [assigned([{}, second]), changeRequested({ changed: [{}], unchanged: [1002] })],
    breaks: assigned([{ ...shorter, RedenWijziging: '12', ReferentieAanbieder: 'VOW-1' }, second], may),
    at: all,
    holds: [
      assigned(
        [
          { ...shorter, RedenWijziging: '12', ReferentieAanbieder: 'VOW-1' },
          { ...second, ReferentieAanbieder: 'VOW-1' },
        ],
        may,
      ),
    ],
  },
];
