/** Groupings: by what figures can be told apart. */
import { ageOn, JeugdError, nearest, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { mistypedGroupingTexts, unknownGroupingTexts } from './texts.js';

/**
 * By what figures can be told apart, by id.
 *
 * - `programme`: of the first placement of the episode that has one, else `none`
 * - `careForm`, `provider`: of the first placement
 * - `municipality`: of the child
 * - `ageGroup`: `0-3`, `4-11`, `12-17` or `18+`, on the day the child came into care
 * - `year`: in which the child came into care, or left it, as the cohort of the metric says
 * - `sex`: of the child
 * - `referrer`, `ground`, `locationId`, `groupId`, `crisisStart`: that field of the first placement or trajectory of the
 *   case that has it
 * - `destination`, `endReason`: that field of the last one that has it
 *
 * What is not recorded is `unknown`.
 *
 * @dutch indelingen
 */
export const groupings = [
  'programme',
  'careForm',
  'provider',
  'municipality',
  'ageGroup',
  'year',
  'sex',
  'referrer',
  'ground',
  'locationId',
  'groupId',
  'crisisStart',
  'destination',
  'endReason',
] as const;

/**
 * By what figures are told apart.
 *
 * @dutch indeling
 */
export type Grouping = (typeof groupings)[number];

/**
 * What a case is grouped by: an episode, a stay or help of a child.
 *
 * @dutch waarnaar wordt ingedeeld
 */
export interface Subject {
  /** The child. */
  readonly personId: string;
  /** The day it came into care. */
  readonly since: PlainDate;
  /** The day that decides the year. */
  readonly day: PlainDate;
  /** What it got, in order of time. */
  readonly records: readonly {
    readonly careForm: string;
    readonly programme?: string;
    readonly providerId?: string;
    readonly referrer?: string;
    readonly ground?: string;
    readonly locationId?: string;
    readonly groupId?: string;
    readonly crisisStart?: boolean;
    readonly destination?: string;
    readonly endReason?: string;
  }[];
}

/**
 * A grouping of one's own: by any field of the child, or of what it got.
 *
 * @dutch eigen indeling
 * @example
 * const region: OwnGrouping = {
 *   name: 'region',
 *   groupOf: ({ personId }, index) =>
 *     index.find('persons', personId)?.municipality === '0363' ? 'Amsterdam' : 'elsewhere',
 * };
 * const persons = [{ id: 'c1', birthDate: '2012-03-01', municipality: '0363' }] as const;
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-10', end: '2023-03-01', destination: 'home' },
 * ] as const;
 * const register: Register = { about: { version: '1' }, persons, placements };
 * const { figures } = computeMetrics(register, { asOf: '2024-01-01', metrics: ['time-to-home'], by: region });
 * figures[0].by; // { region: 'Amsterdam' }
 */
export interface OwnGrouping {
  /** Its name in the figures: `region`. */
  readonly name: string;
  /** The name of the group that a case is in. */
  readonly groupOf: (subject: Subject, index: RegisterIndex) => string;
}

/** The name of a grouping, as it stands in the figures. */
export function nameOfGrouping(by: Grouping | OwnGrouping): string {
  return typeof by === 'string' ? by : by.name;
}

/** The grouping with this name; throws `metrics/unknown-grouping` when there is none. */
export function checkedGrouping(name: string | OwnGrouping): Grouping | OwnGrouping {
  if (typeof name !== 'string') return name;
  const known = groupings.find((grouping) => grouping === name);
  if (known !== undefined) return known;
  const near = nearest(name, groupings);
  throw near === undefined
    ? new JeugdError('metrics/unknown-grouping', unknownGroupingTexts, { known: groupings.join(', ') })
    : new JeugdError('metrics/unknown-grouping', mistypedGroupingTexts, { nearest: near });
}

const unknown = 'unknown';

/** The name of the group that a case is in. */
export function groupOf(subject: Subject, by: Grouping | OwnGrouping, index: RegisterIndex): string {
  if (typeof by !== 'string') return by.groupOf(subject, index);
  const [first] = subject.records;
  switch (by) {
    case 'programme':
      return subject.records.find((record) => record.programme !== undefined)?.programme ?? 'none';
    case 'careForm':
      return first?.careForm ?? unknown;
    case 'provider':
      return first?.providerId ?? unknown;
    case 'municipality':
      return index.find('persons', subject.personId)?.municipality ?? unknown;
    case 'ageGroup':
      return ageGroupOf(index.find('persons', subject.personId)?.birthDate, subject.since);
    case 'year':
      return subject.day.slice(0, 4);
    case 'sex':
      return index.find('persons', subject.personId)?.sex ?? unknown;
    case 'destination':
    case 'endReason':
      return subject.records.findLast((record) => record[by] !== undefined)?.[by] ?? unknown;
    default:
      return String(subject.records.find((record) => record[by] !== undefined)?.[by] ?? unknown);
  }
}

function ageGroupOf(birthDate: PlainDate | undefined, day: PlainDate): string {
  if (birthDate === undefined || birthDate > day) return unknown;
  const age = ageOn(birthDate, day);
  if (age < 4) return '0-3';
  if (age < 12) return '4-11';
  return age < 18 ? '12-17' : '18+';
}
