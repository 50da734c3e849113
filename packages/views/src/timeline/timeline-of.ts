/**
 * The timeline of a child, from the records of a register.
 */
import {
  addDays,
  ageOn,
  type CareFormCode,
  careFormLabel,
  fillText,
  type HomeLikenessLevel,
  homeLikenessOf,
  isEmpty,
  type Locale,
  lastDayOfAll,
  overlap,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { codeLabel } from '@jeugd/core/codes';
import { textOfTimeline } from './text-of-timeline.js';
import {
  titleTexts,
  titleWithoutAgeTexts,
  unknownAuthorisationTexts,
  unknownFormTexts,
  unknownMeasureTexts,
} from './texts.js';
import type { Timeline, TimelineBar } from './timeline.js';

/**
 * The legal titles, stays and help of a child, up to and including the day `asOf`.
 *
 * A record that starts after `asOf` is not there yet; one that ends after it is still running. Of a record that ended
 * on an unknown day only the first day is known. A home spell has the level of living at home, 1: help at home stands
 * in the lane of help. A code that is in no list becomes "unknown": no word from the data is in the timeline.
 * A person without records has an empty timeline, with an age when the register has the person.
 *
 * @dutch tijdlijn
 * @example
 * const register: Register = {
 *   about: { version: '1' },
 *   placements: [{ id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01' }],
 * };
 * const { bars } = timelineOf(indexRegister(register), 'c1', '2024-12-31', { locale: 'nl' });
 * bars.map(({ label, end, ending, level }) => [label, end, ending, level]); // [['gezinshuis', '2025-01-01', 'running', 7]]
 */
export function timelineOf(
  index: RegisterIndex,
  personId: string,
  asOf: PlainDate,
  { locale }: { readonly locale: Locale },
): Timeline {
  const stretches = [
    ...titlesOf(index, personId, locale),
    ...staysOf(index, personId, locale),
    ...helpOf(index, personId, locale),
  ];
  const bars = stretches.flatMap((stretch) => barOf(stretch, asOf)).sort(inOrder);
  const leftOut = stretches.filter((stretch) => isEmpty(stretch)).length;
  const birthDate = index.find('persons', personId)?.birthDate;
  const age = birthDate === undefined || birthDate > asOf ? undefined : ageOn(birthDate, asOf);
  const title =
    age === undefined
      ? fillText(titleWithoutAgeTexts[locale], { asOf })
      : fillText(titleTexts[locale], { age, asOf });
  const known = { asOf, locale, bars, leftOut, title, ...(age !== undefined && { age }) };
  return { ...known, text: textOfTimeline(known) };
}

/** A record on its way to become a bar. */
interface Stretch extends Pick<TimelineBar, 'lane' | 'kind' | 'label' | 'start'> {
  readonly end?: PlainDate;
  readonly endUnknown?: boolean;
  readonly level?: HomeLikenessLevel;
}

function titlesOf(index: RegisterIndex, personId: string, locale: Locale): Stretch[] {
  const measures = index.of('measures', 'personId', personId).map(
    (measure): Stretch => ({
      lane: 'titles',
      kind: 'measure',
      label: codeLabel('measures', measure.kind, locale) ?? unknownMeasureTexts[locale],
      ...daysOf(measure),
    }),
  );
  const authorisations = index.of('authorisations', 'personId', personId).flatMap((authorisation) => {
    const label =
      codeLabel('authorisations', authorisation.kind, locale) ?? unknownAuthorisationTexts[locale];
    const whole: Stretch = { lane: 'titles', kind: 'authorisation', label, ...daysOf(authorisation) };
    const suspended = (authorisation.suspensions ?? []).flatMap((suspension): Stretch[] => {
      const within = overlap(suspension, authorisation);
      return within === undefined ? [] : [{ ...whole, kind: 'suspension', ...within }];
    });
    return [whole, ...suspended];
  });
  return [...measures, ...authorisations];
}

function staysOf(index: RegisterIndex, personId: string, locale: Locale): Stretch[] {
  const placements = index
    .of('placements', 'personId', personId)
    .map((placement): Stretch => stayOf('placement', placement.careForm, daysOf(placement), locale));
  const home = index
    .of('homeSpells', 'personId', personId)
    .map((spell): Stretch => stayOf('home', 'thuis', daysOf(spell), locale));
  return [...placements, ...home];
}

function stayOf(
  kind: 'placement' | 'home',
  careForm: CareFormCode,
  days: Pick<Stretch, 'start' | 'end' | 'endUnknown'>,
  locale: Locale,
): Stretch {
  const level = homeLikenessOf(careForm);
  return {
    lane: 'stays',
    kind,
    label: careFormLabel(careForm, locale) ?? unknownFormTexts[locale],
    ...days,
    ...(level !== undefined && { level }),
  };
}

function helpOf(index: RegisterIndex, personId: string, locale: Locale): Stretch[] {
  return index.of('trajectories', 'personId', personId).map(
    (trajectory): Stretch => ({
      lane: 'help',
      kind: 'trajectory',
      label: careFormLabel(trajectory.careForm, locale) ?? unknownFormTexts[locale],
      ...daysOf(trajectory),
    }),
  );
}

/** Only the days of a record: nothing else of it travels on. */
function daysOf({ start, end, endUnknown }: Pick<Stretch, 'start' | 'end' | 'endUnknown'>) {
  if (end !== undefined) return { start, end };
  return endUnknown === true ? { start, endUnknown } : { start };
}

function barOf({ end, endUnknown, ...stretch }: Stretch, asOf: PlainDate): TimelineBar[] {
  const { start } = stretch;
  if (start > asOf || (end !== undefined && end <= start)) return [];
  if (end === undefined && endUnknown === true)
    return [{ ...stretch, end: dayAfter(start), ending: 'unknown' }];
  const shownUntil = dayAfter(asOf);
  if (end === undefined || end > shownUntil) return [{ ...stretch, end: shownUntil, ending: 'running' }];
  return [{ ...stretch, end, ending: 'ended' }];
}

function dayAfter(day: PlainDate): PlainDate {
  return day === lastDayOfAll ? day : addDays(day, 1);
}

const lanes: readonly TimelineBar['lane'][] = ['titles', 'stays', 'help'];
const kinds: readonly TimelineBar['kind'][] = [
  'measure',
  'authorisation',
  'suspension',
  'home',
  'placement',
  'trajectory',
];
const beyondTheScale = 14;

/** By lane; stays by level, the rest by kind; then by date. The order of the rows follows from it. */
function inOrder(a: TimelineBar, b: TimelineBar): number {
  return (
    lanes.indexOf(a.lane) - lanes.indexOf(b.lane) ||
    (a.level ?? beyondTheScale) - (b.level ?? beyondTheScale) ||
    compareText(a.start, b.start) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    compareText(a.label, b.label) ||
    compareText(a.end, b.end)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
