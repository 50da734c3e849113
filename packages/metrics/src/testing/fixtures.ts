/**
 * The golden values, typed, and their data as rows. Only tests read this; where the numbers come from stands in
 * `fixtures/README.md`.
 */
import ajMgus2 from '../../fixtures/aj_mgus2.json' with { type: 'json' };
import ajTransplant from '../../fixtures/aj_transplant.json' with { type: 'json' };
import delayedEntryMgus2 from '../../fixtures/delayed_entry_mgus2.json' with { type: 'json' };
import kmLung from '../../fixtures/km_lung.json' with { type: 'json' };
import kmOvarian from '../../fixtures/km_ovarian.json' with { type: 'json' };
import kmVeteran from '../../fixtures/km_veteran.json' with { type: 'json' };
import miniRegister from '../../fixtures/mini_register.json' with { type: 'json' };
import tinyCases from '../../fixtures/tiny_cases.json' with { type: 'json' };
import { type RiskRow, type RiskTable, riskTable } from '../index.js';

/** A number of R: null is undefined, 'Inf' infinite. */
export type Golden = number | null | 'Inf' | '-Inf';

export interface GoldenLimits {
  readonly lower: readonly Golden[];
  readonly upper: readonly Golden[];
}

/** Parallel lists; the limits stand under `ci_<transform>_<level>`. */
export interface GoldenCurve {
  readonly time: readonly number[];
  readonly n_risk: readonly number[];
  readonly n_event?: readonly number[];
  readonly n_censor?: readonly number[];
  readonly surv: readonly number[];
  readonly se_surv: readonly Golden[];
  readonly se_log_surv: readonly Golden[];
  readonly cumhaz_nelson_aalen?: readonly number[];
  readonly se_cumhaz?: readonly number[];
  readonly [limits: `ci_${string}`]: GoldenLimits;
}

export interface GoldenGroup {
  readonly group: string;
  readonly n: number;
  readonly curve: GoldenCurve;
  readonly quantiles: Readonly<
    Record<string, GoldenLimits & { prob: readonly number[]; estimate: readonly Golden[] }>
  >;
  readonly rmst: readonly { tau: number; rmst: number; se: number }[];
  readonly at_times: GoldenCurve;
}

export interface GoldenKaplanMeier {
  readonly formula: string;
  readonly start_time?: number;
  readonly groups: readonly GoldenGroup[];
}

export interface GoldenLogRank {
  readonly formula: string;
  readonly rho: number;
  readonly groups: readonly string[];
  readonly n: readonly number[];
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly variance: readonly (readonly number[])[];
  readonly chisq: number | null;
  readonly df: number | null;
  readonly p: number | null;
}

export interface GoldenIncidence {
  readonly group: string;
  readonly n: number;
  readonly n_by_cause: Readonly<Record<string, number>>;
  readonly at: readonly number[];
  readonly n_risk: readonly number[];
  readonly p_event_free: readonly number[];
  readonly causes: Readonly<
    Record<
      string,
      {
        cif: readonly number[];
        se_survfit: readonly number[];
        ci_log_95: GoldenLimits;
        naive_one_minus_km: readonly number[];
      }
    >
  >;
}

/** Gray's test for the cause with this code. */
export interface GoldenGray {
  readonly cause: number;
  readonly statistic: number;
  readonly p: number;
  readonly df: number;
}

export type GoldenData = Readonly<Record<string, readonly (number | string | null)[]>>;

/** One data set with what R made of it. */
export interface GoldenCase {
  readonly name: string;
  readonly data: GoldenData;
  readonly km: readonly GoldenKaplanMeier[];
  readonly logrank: readonly GoldenLogRank[];
  readonly aalenJohansen: readonly GoldenIncidence[];
  readonly gray: readonly GoldenGray[];
  /** The names of the causes, from code 1. */
  readonly causes: readonly string[];
  /** The column that the groups of Aalen-Johansen are values of. */
  readonly causeGroup: string;
}

interface FixtureCase {
  readonly id?: string;
  readonly data: GoldenData;
  readonly km?: GoldenKaplanMeier | readonly GoldenKaplanMeier[];
  readonly km_any_event?: GoldenKaplanMeier;
  readonly logrank?: GoldenLogRank | readonly GoldenLogRank[];
  readonly aalen_johansen?: readonly GoldenIncidence[];
  readonly gray_test_by_sex?: readonly GoldenGray[];
  readonly gray_test_by_abo?: readonly GoldenGray[];
  readonly codes?: Readonly<Record<string, string>>;
  readonly causes?: readonly string[];
}

const files: [string, unknown, string][] = [
  ['lung', kmLung, ''],
  ['veteran', kmVeteran, ''],
  ['ovarian', kmOvarian, ''],
  ['mgus2', ajMgus2, 'sex'],
  ['transplant', ajTransplant, 'abo'],
  ['mgus2 by age', delayedEntryMgus2, ''],
  ...[...tinyCases.kaplan_meier, ...tinyCases.aalen_johansen].map((each): [string, unknown, string] => [
    each.id,
    each,
    'group',
  ]),
];

/** Every data set in the fixtures. */
export const goldenCases: readonly GoldenCase[] = files.map(([name, file, causeGroup]) => {
  const found = file as FixtureCase;
  return {
    name,
    data: found.data,
    km: [found.km ?? [], found.km_any_event ?? []].flat(),
    logrank: [found.logrank ?? []].flat(),
    aalenJohansen: found.aalen_johansen ?? [],
    gray: found.gray_test_by_sex ?? found.gray_test_by_abo ?? [],
    causes: found.causes ?? Object.values(found.codes ?? {}).slice(1),
    causeGroup,
  };
});

/** The invented register with its expected figures. */
export const miniRegisterExpected = miniRegister.expected;

/** The rows of a data set, labelled by the columns asked for; rows without a value in one of these are left out. */
export function rowsOf({ data, causes }: GoldenCase, labelledBy: readonly string[]): RiskRow[] {
  const times = data['time'] ?? data['exit'] ?? [];
  const cell = (column: string, row: number) => data[column]?.[row];
  return times.flatMap((time, row) => {
    const labels = labelledBy.map((column): [string, string] => [column, String(cell(column, row))]);
    if (labels.some(([, value]) => value === 'null')) return [];
    const code = Number(cell('code', row) ?? cell('event', row));
    return {
      time: Number(time),
      cause: code === 0 ? null : (causes[code - 1] ?? 'event'),
      entry: Number(cell('entry', row) ?? 0),
      weight: Number(cell('w', row) ?? 1),
      labels: Object.fromEntries(labels),
    };
  });
}

/** The risk table of a data set, labelled by the columns asked for. */
export function tableOf(golden: GoldenCase, labelledBy: readonly string[]): RiskTable {
  return riskTable(rowsOf(golden, labelledBy), { definition: golden.name }).table;
}
