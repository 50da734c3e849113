/** Help and measures as indicators count them, from deliveries or from a register. */
import { addDays, ageOn, type PlainDate } from '@jeugd/core';
import { mergedHelp, spanOf } from '../bridge/merge-help.js';
import type { Story } from '../bridge/reading/stories.js';
import type { ReportingPeriod } from '../periods/index.js';
import type { RecordKind } from '../records/index.js';
import { records } from '../records/index.js';
import { birthOf } from '../rules/engine/birth.js';
import { dayOf, isDay } from '../rules/engine/day.js';
import { textIn } from '../rules/engine/record-view.js';

/** A story with a known start. */
export interface Spell extends Story {
  readonly start: PlainDate;
}

/** What indicators count from. */
export interface IndicatorCase {
  readonly period: ReportingPeriod;
  /** Last day of the period. */
  readonly lastDay: PlainDate;
  /** Help, with overlapping help of one form at one provider as one. */
  readonly help: readonly Spell[];
  readonly protection: readonly Spell[];
  readonly probation: readonly Spell[];
  readonly authorisations: readonly Spell[];
  /** The days that the deliveries tell of. */
  readonly coverage: ReportingPeriod | undefined;
}

/** The case of a period. */
export function caseOf(
  stories: readonly Story[],
  period: ReportingPeriod,
  coverage: ReportingPeriod | undefined,
): IndicatorCase {
  const of = (kind: RecordKind): readonly Spell[] =>
    stories.filter((story): story is Spell => story.kind === kind && story.start !== undefined);
  return {
    period,
    lastDay: addDays(period.end, -1),
    help: trajectories(of('jeugdhulp')),
    protection: of('jeugdbescherming'),
    probation: of('jeugdreclassering'),
    authorisations: of('machtigingUithuisplaatsing'),
    coverage,
  };
}

/** Overlapping help of one form at one provider is one trajectory; what the last of it says counts. */
function trajectories(help: readonly Spell[]): readonly Spell[] {
  const keyed = help.map((one) => ({
    ...one,
    key: JSON.stringify([one.supplier ?? '', one.personKey, one.type]),
  }));
  return mergedHelp(keyed, 0).flatMap((run) => {
    const [span, last] = [spanOf(run), lastToEnd(run)];
    if (span === undefined || last === undefined) return [];
    const { key: _, end: __, ...story } = last;
    return [{ ...story, start: span.start, ...(span.end !== undefined && { end: span.end }) }];
  });
}

function lastToEnd<One extends Spell>(run: readonly One[]): One | undefined {
  return run.reduce<One | undefined>(
    (last, one) =>
      last === undefined || (one.end ?? '9999-12-31') >= (last.end ?? '9999-12-31') ? one : last,
    undefined,
  );
}

/** Whether it touches the period. */
export function isIn({ start, end }: Spell, { period, lastDay }: IndicatorCase): boolean {
  return start <= lastDay && (end === undefined || end >= period.start);
}

/** Whether it began in the period. */
export function beganIn({ start }: Spell, { period, lastDay }: IndicatorCase): boolean {
  return start >= period.start && start <= lastDay;
}

/** Whether it went out in the period: ended or handed over, its last day included. */
export function leftIn({ end }: Spell, { period, lastDay }: IndicatorCase): boolean {
  return end !== undefined && end >= period.start && end <= lastDay;
}

/** Whether it really ended in the period, and was not only handed over. */
export function endedIn(spell: Spell, one: IndicatorCase): boolean {
  return leftIn(spell, one) && isDay(dayOf(textIn(spell.record, records[spell.kind].endField)));
}

/** How many persons. */
export function personsOf(spells: readonly Spell[]): number {
  return new Set(spells.map(({ personKey }) => personKey)).size;
}

/** Whether the youth was below 23 on the first day in the period; where that is not known, the youth counts. */
export function isYouth({ record, start }: Spell, { period }: IndicatorCase): boolean {
  const birth = birthOf(textIn(record, 'geboortedatum'));
  const day = start > period.start ? start : period.start;
  return !('latest' in birth) || ageOn(birth.latest, day) < 23;
}

/** The spells of each person. */
export function byPerson(spells: readonly Spell[]): ReadonlyMap<string, readonly Spell[]> {
  const perPerson = new Map<string, Spell[]>();
  for (const spell of spells) {
    const own = perPerson.get(spell.personKey);
    if (own === undefined) perPerson.set(spell.personKey, [spell]);
    else own.push(spell);
  }
  return perPerson;
}
