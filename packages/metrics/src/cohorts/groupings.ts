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

/** What a case is grouped by. */
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

/** The grouping with this name; throws `metrics/unknown-grouping` when there is none. */
export function checkedGrouping(name: string): Grouping {
  const known = groupings.find((grouping) => grouping === name);
  if (known !== undefined) return known;
  const near = nearest(name, groupings);
  throw near === undefined
    ? new JeugdError('metrics/unknown-grouping', unknownGroupingTexts, { known: groupings.join(', ') })
    : new JeugdError('metrics/unknown-grouping', mistypedGroupingTexts, { nearest: near });
}

const unknown = 'unknown';

/** The name of the group that a case is in. */
export function groupOf(subject: Subject, by: Grouping, index: RegisterIndex): string {
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
