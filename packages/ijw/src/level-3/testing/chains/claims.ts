/** Chains for the rules on claims. */
import type { ReplayOptions } from '../../../case-file/index.js';
import type { Chain } from '../chain.js';
import { assigned, claimAnswered, claimed, credit, monthOf, otherBsn } from '../messages.js';

const line = 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]';
const next = { ProductReferentie: { ReferentieNummer: 'P2' } } as const;
const february = { ...next, ProductPeriode: monthOf('2026-02') } as const;
const inFebruary = { month: '2026-02' } as const;
const claim = claimed();
const approved = [assigned(), claim, claimAnswered(claim)];
const hourRate: ReplayOptions = {
  sources: { rateOf: () => ({ ProductTarief: 2500, Eenheid: '04' }) },
};
/** A volume with the amount that goes with it. */
const hours = (GeleverdVolume: number) =>
  ({
    GeleverdVolume,
    IngediendBedrag: { Bedrag: GeleverdVolume * 2500, DebetCredit: 'D' },
  }) as const;
const minutes = (GeleverdVolume: number, ProductTarief: number, Bedrag: number) =>
  ({
    GeleverdVolume,
    ProductTarief,
    Eenheid: '01',
    IngediendBedrag: { Bedrag, DebetCredit: 'D' },
  }) as const;
const pieces = (Volume: number, Frequentie: '2' | '4' | '6') =>
  ({
    Omvang: { Volume, Eenheid: '82', Frequentie },
  }) as const;
const claimedPieces = (GeleverdVolume: number) => ({ ...hours(GeleverdVolume), Eenheid: '82' }) as const;
const fromMonday = { Ingangsdatum: '2026-01-05', Einddatum: '2026-01-20' } as const;
const ofMonday = { ProductPeriode: { Begindatum: '2026-01-05', Einddatum: '2026-01-20' } } as const;

export const claimChains: readonly Chain[] = [
  {
    rule: 'TR304',
    says: 'care is claimed for a client without an assignment',
    before: [assigned()],
    breaks: claimed([{}], { Bsn: otherBsn }),
    at: 'Declaratie/Clienten/Client[1] Bsn',
    holds: [claimed()],
  },
  {
    rule: 'TR333',
    says: 'a claim has the number of an earlier one',
    before: [assigned(), claimed([{}], { number: 'D1' })],
    breaks: claimed([february], { number: 'D1', month: '2026-02' }),
    at: 'Declaratie DeclaratieNummer',
    holds: [claimed([february], { number: 'D2', month: '2026-02' })],
  },
  {
    rule: 'TR318',
    says: 'January is claimed after February',
    before: [assigned(), claimed([february], inFebruary)],
    breaks: claimed(),
    at: 'Declaratie DeclaratiePeriode',
    holds: [claimed([{}], inFebruary)],
  },
  {
    rule: 'OP284',
    says: 'March is claimed after January',
    before: [assigned(), claimed()],
    breaks: claimed([february], { month: '2026-03' }),
    at: 'Declaratie DeclaratiePeriode',
    holds: [claimed([february], inFebruary)],
  },
  {
    rule: 'TR314',
    says: 'a line has the reference of a line for another client',
    before: [assigned(), assigned([{ ToewijzingNummer: 1002 }], { Bsn: otherBsn }), claimed()],
    breaks: claimed([{ ToewijzingNummer: 1002 }], { Bsn: otherBsn }),
    at: `${line} ReferentieNummer`,
    holds: [claimed([{ ...next, ToewijzingNummer: 1002 }], { Bsn: otherBsn })],
  },
  {
    rule: 'TR314',
    says: 'the reference of a line that was rejected is free',
    before: [assigned(), claim],
    breaks: claimed([{ ProductPeriode: monthOf('2026-02') }], inFebruary),
    at: `${line} ReferentieNummer`,
    holds: [claimAnswered(claim, [{}]), claimed([{ ProductPeriode: monthOf('2026-02') }], inFebruary)],
  },
  {
    rule: 'TR338',
    says: 'a line names an assignment that the client does not have',
    before: [assigned()],
    breaks: claimed([{ ToewijzingNummer: 1002 }]),
    at: `${line} ToewijzingNummer`,
    holds: [claimed()],
  },
  {
    rule: 'TR307',
    says: 'a whole month is claimed of which the first day is not assigned',
    before: [assigned([{ Ingangsdatum: '2026-01-02' }])],
    breaks: claimed(),
    at: `${line} Begindatum`,
    holds: [claimed([{ ProductPeriode: { Begindatum: '2026-01-02', Einddatum: '2026-01-31' } }])],
  },
  {
    rule: 'TR308',
    says: 'a whole month is claimed of which the last day is not assigned',
    before: [assigned([{ Einddatum: '2026-01-30' }])],
    breaks: claimed(),
    at: `${line} Einddatum`,
    holds: [claimed([{ ProductPeriode: { Begindatum: '2026-01-01', Einddatum: '2026-01-30' } }])],
  },
  {
    rule: 'TR339',
    says: 'another category is claimed',
    before: [assigned()],
    breaks: claimed([{ ProductCategorie: '43' }]),
    at: `${line} ProductCategorie`,
    holds: [claimed()],
  },
  {
    rule: 'TR340',
    says: 'another code is claimed; where only a category is assigned, each is right',
    before: [assigned()],
    breaks: claimed([{ ProductCode: '45A05' }]),
    at: `${line} ProductCode`,
    holds: [claimed()],
  },
  {
    rule: 'TR341',
    says: 'days are claimed where hours are assigned; minutes are right',
    before: [assigned()],
    breaks: claimed([{ Eenheid: '14' }]),
    at: `${line} Eenheid`,
    holds: [claimed([minutes(60, 42, 2500)])],
  },
  {
    rule: 'TR384',
    says: 'care is claimed on a deleted assignment',
    before: [
      assigned(),
      assigned([
        { Einddatum: '2026-01-01', RedenWijziging: '13', Toewijzingstijd: '11:00:00' },
        { ToewijzingNummer: 1002 },
      ]),
    ],
    breaks: claimed([{ ProductPeriode: { Begindatum: '2026-01-01', Einddatum: '2026-01-01' }, ...hours(2) }]),
    at: `${line} ToewijzingNummer`,
    holds: [claimed([{ ToewijzingNummer: 1002 }])],
  },
  {
    rule: 'TR387',
    says: 'a period begins in the middle of the month',
    before: [assigned([{ Ingangsdatum: '2026-01-03' }])],
    breaks: claimed([{ ProductPeriode: { Begindatum: '2026-01-05', Einddatum: '2026-01-31' } }]),
    at: `${line} Begindatum`,
    holds: [claimed([{ ProductPeriode: { Begindatum: '2026-01-03', Einddatum: '2026-01-31' } }])],
  },
  {
    rule: 'TR388',
    says: 'a period ends in the middle of the month',
    before: [assigned([{ Einddatum: '2026-01-28' }])],
    breaks: claimed([{ ProductPeriode: { Begindatum: '2026-01-01', Einddatum: '2026-01-27' } }]),
    at: `${line} Einddatum`,
    holds: [claimed([{ ProductPeriode: { Begindatum: '2026-01-01', Einddatum: '2026-01-28' } }])],
  },
  {
    // January 2026 touches 5 weeks: Thursday 1 to Saturday 31. By effort 5 × 2 hours.
    rule: 'TR321',
    says: 'eleven hours are claimed where two a week are assigned',
    before: [assigned()],
    breaks: claimed([hours(11)]),
    at: `${line} GeleverdVolume`,
    holds: [claimed([hours(10)])],
  },
  {
    rule: 'TR321',
    says: 'a minute more is claimed than ten hours',
    before: [assigned()],
    breaks: claimed([minutes(601, 42, 25042)]),
    at: `${line} GeleverdVolume`,
    holds: [claimed([minutes(600, 42, 25000)])],
  },
  {
    // Sundays in January 2026: 4, 11, 18, 25. The assignment ends on Thursday 31 December, so not in January.
    rule: 'TR321',
    says: 'five pieces of output are claimed in a month with four Sundays',
    before: [assigned([pieces(1, '2')])],
    breaks: claimed([claimedPieces(5)]),
    at: `${line} GeleverdVolume`,
    holds: [claimed([claimedPieces(4)])],
  },
  {
    // Monday 5 to Tuesday 20 January: Sundays 11 and 18, and the broken last week.
    rule: 'TR321',
    says: 'output with a broken last week: three weeks count, not four',
    before: [assigned([{ ...pieces(1, '2'), ...fromMonday }])],
    breaks: claimed([{ ...claimedPieces(4), ...ofMonday }]),
    at: `${line} GeleverdVolume`,
    holds: [claimed([{ ...claimedPieces(3), ...ofMonday }])],
  },
  {
    rule: 'TR321',
    says: 'more than the monthly volume is claimed for a month',
    before: [assigned([pieces(3, '4')])],
    breaks: claimed([claimedPieces(4)]),
    at: `${line} GeleverdVolume`,
    holds: [claimed([claimedPieces(3)])],
  },
  {
    rule: 'TR322',
    says: 'two months together are more than the total',
    before: [assigned([pieces(6, '6')]), claimed([claimedPieces(4)])],
    breaks: claimed([{ ...february, ...claimedPieces(3) }], inFebruary),
    at: `${line} GeleverdVolume`,
    holds: [claimed([{ ...february, ...claimedPieces(2) }], inFebruary)],
  },
  {
    // Friday 30 January to Wednesday 4 February: two weeks of two hours; by the month three weeks would fit.
    rule: 'TR322',
    says: 'a week across two months is claimed in full in both',
    before: [
      assigned([{ Ingangsdatum: '2026-01-30', Einddatum: '2026-02-04' }]),
      claimed([{ ...hours(2), ProductPeriode: { Begindatum: '2026-01-30', Einddatum: '2026-01-31' } }]),
    ],
    breaks: claimed(
      [{ ...next, ...hours(3), ProductPeriode: { Begindatum: '2026-02-01', Einddatum: '2026-02-04' } }],
      inFebruary,
    ),
    at: `${line} GeleverdVolume`,
    holds: [
      claimed(
        [{ ...next, ...hours(2), ProductPeriode: { Begindatum: '2026-02-01', Einddatum: '2026-02-04' } }],
        inFebruary,
      ),
    ],
  },
  {
    rule: 'TR369',
    says: 'two lines together are more than the budget',
    before: [assigned([{ Product: { Categorie: '45' }, Omvang: undefined, Budget: 15_000 }]), claimed()],
    breaks: claimed([{ ...february, ...hours(3) }], inFebruary),
    at: `${line} GeleverdVolume`,
    holds: [claimed([{ ...february, ...hours(2) }], inFebruary)],
  },
  {
    rule: 'TR389',
    says: 'the same month is claimed again',
    before: approved,
    breaks: claimed([{ ...next, ...hours(2) }]),
    at: line,
    holds: [claimed([{ ...next, ...hours(2) }, credit])],
  },
  {
    rule: 'TR323',
    says: 'a line is credited that was not claimed',
    before: approved,
    breaks: claimed([
      { ...credit, ProductReferentie: { ReferentieNummer: 'C1', VorigReferentieNummer: 'P9' } },
    ]),
    at: `${line} VorigReferentieNummer`,
    holds: [claimed([credit])],
  },
  {
    rule: 'TR323',
    says: 'a line is credited that was rejected',
    before: [assigned(), claim, claimAnswered(claim, [{}])],
    breaks: claimed([credit]),
    at: `${line} VorigReferentieNummer`,
    holds: [
      claimed([next]),
      claimed([{ ...credit, ProductReferentie: { ReferentieNummer: 'C1', VorigReferentieNummer: 'P2' } }]),
    ],
  },
  {
    rule: 'TR390',
    says: 'a line is credited twice',
    before: [...approved, claimed([credit])],
    breaks: claimed([
      { ...credit, ProductReferentie: { ReferentieNummer: 'C2', VorigReferentieNummer: 'P1' } },
    ]),
    at: `${line} VorigReferentieNummer`,
    holds: [
      claimed([next]),
      claimed([{ ...credit, ProductReferentie: { ReferentieNummer: 'C2', VorigReferentieNummer: 'P2' } }]),
    ],
  },
  {
    rule: 'IV085',
    says: 'a line is credited before the claim was answered',
    before: [assigned(), claim],
    breaks: claimed([credit]),
    at: `${line} VorigReferentieNummer`,
    holds: [claimAnswered(claim), claimed([credit])],
  },
  {
    rule: 'IV091',
    says: 'a credit has another volume than the debit',
    before: approved,
    breaks: claimed([{ ...credit, GeleverdVolume: 3, IngediendBedrag: { Bedrag: 7500, DebetCredit: 'C' } }]),
    at: `${line} GeleverdVolume`,
    holds: [claimed([credit])],
  },
  {
    rule: 'TR346',
    says: 'an amount is a cent too high',
    before: [assigned()],
    breaks: claimed([{ IngediendBedrag: { Bedrag: 10001, DebetCredit: 'D' } }]),
    at: `${line} IngediendBedrag`,
    holds: [claimed()],
  },
  {
    // 25.00 / 60 = 0.42 a minute; 100 minutes of 25.00 an hour are 41.67.
    rule: 'TR346',
    says: 'minutes of an hour rate that is known: the rate per minute is rounded, the amount is not',
    before: [assigned()],
    breaks: claimed([minutes(100, 42, 4200)]),
    at: `${line} IngediendBedrag`,
    holds: [claimed([minutes(100, 42, 4167)])],
    options: hourRate,
  },
  {
    // 0.42 a minute stands for 0.415 to 0.425: 41.50 to 42.50 for 100 minutes.
    rule: 'TR346',
    says: 'minutes of an hour rate that is not known: what no hour rate gives',
    before: [assigned()],
    breaks: claimed([minutes(100, 42, 4251)]),
    at: `${line} IngediendBedrag`,
    holds: [claimed([minutes(100, 42, 4167)])],
  },
  {
    rule: 'TR418',
    says: 'another rate is claimed than in the contract',
    before: [assigned()],
    breaks: claimed([{ ProductTarief: 2600, IngediendBedrag: { Bedrag: 10400, DebetCredit: 'D' } }]),
    at: `${line} ProductTarief`,
    holds: [claimed()],
    options: hourRate,
  },
  {
    rule: 'TR418',
    says: 'the rate per minute is rounded down where it is rounded half up',
    before: [assigned()],
    breaks: claimed([minutes(60, 41, 2500)]),
    at: `${line} ProductTarief`,
    holds: [claimed([minutes(60, 42, 2500)])],
    options: hourRate,
  },
];
