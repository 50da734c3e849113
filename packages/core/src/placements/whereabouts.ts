/**
 * Whereabouts: what is known of a child between the end of one stay and the start of the next.
 *
 * Only facts count: a recorded destination, a home spell, a death. A gap is never a return home.
 */
import { type ClosedPeriod, clamp, mergePeriods, type Period } from '../calendar/period.js';
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.js';
import type { Exit } from './destination.js';
import type { HomeSpell } from './home-spell.js';
import type { Placement } from './placement.js';

/** What became of the episode in a gap. */
export type Outcome =
  /** It ended there. */
  | { readonly kind: 'ended'; readonly end: PlainDate; readonly exit: Exit }
  /** It went on: nothing lasted long enough. */
  | { readonly kind: 'bridged'; readonly returned: boolean; readonly unexplained: boolean };

/** A gap between stays: from the first day no longer in, to the next stay or the last day looked at. */
export interface Gap extends ClosedPeriod {
  /** First day of the episode so far. */
  readonly episodeStart: PlainDate;
  /** The placement that ended last. */
  readonly after: Placement;
  /** The home spells of the child that share a day with the gap. */
  readonly homeSpells: readonly HomeSpell[];
  /** Day of death, when known. */
  readonly deathDate: PlainDate | undefined;
}

/** A stretch of the gap of which something is known. */
interface Fact extends ClosedPeriod {
  readonly exit: Exit;
}

/**
 * The home spells of a child that share a day with a gap, for gaps asked in order of time: each spell is looked at as
 * long as it runs, however many there are.
 */
export function homeSpellsDuring(spells: readonly HomeSpell[]): (gap: ClosedPeriod) => readonly HomeSpell[] {
  let next = 0;
  let running: HomeSpell[] = [];
  return (gap) => {
    for (let spell = spells[next]; spell !== undefined && spell.start < gap.end; spell = spells[next]) {
      running.push(spell);
      next += 1;
    }
    if (running.length > 0) running = running.filter(({ end }) => end === undefined || end > gap.start);
    return running;
  };
}

/** Exits that are for good: they count at once. */
const final: ReadonlySet<Exit> = new Set(['death', 'aged-out']);

/** What a gap means for the episode: the first fact that lasts ends it, unless nothing is known for as long before. */
export function outcomeOf(gap: Gap, lastingNights: number): Outcome {
  let from = gap.start;
  let unexplained = false;
  const facts = factsIn(gap);
  for (const fact of facts) {
    const unknownDays = daysBetween(from, fact.start);
    if (unknownDays > 0 && unknownDays >= lastingNights) return lostAt(gap);
    if (final.has(fact.exit) || daysBetween(fact.start, fact.end) >= lastingNights) {
      return { kind: 'ended', end: fact.start, exit: fact.exit };
    }
    unexplained ||= unknownDays > 0;
    from = fact.end;
  }
  const unknownDays = daysBetween(from, gap.end);
  if (unknownDays > 0 && unknownDays >= lastingNights) return lostAt(gap);
  return { kind: 'bridged', returned: facts.length > 0, unexplained: unexplained || unknownDays > 0 };
}

function lostAt({ start }: Gap): Outcome {
  return { kind: 'ended', end: start, exit: 'unknown' };
}

/** The facts of a gap in order of time. */
function factsIn(gap: Gap): Fact[] {
  const died = gap.deathDate !== undefined && gap.deathDate <= gap.end ? gap.deathDate : undefined;
  const alive: ClosedPeriod = {
    start: gap.start,
    end: died !== undefined && died > gap.start ? died : gap.end,
  };
  if (died !== undefined && died <= gap.start) return [{ start: gap.start, end: gap.start, exit: 'death' }];
  const facts = factsWhileAlive(gap, alive);
  return died === undefined ? facts : [...facts, { start: died, end: died, exit: 'death' }];
}

function factsWhileAlive({ after, episodeStart, homeSpells }: Gap, gap: ClosedPeriod): Fact[] {
  const atHome = homePeriods(homeSpells, episodeStart, gap);
  const { destination } = after;
  const firstHome = atHome[0]?.start ?? gap.end;
  if (destination === 'home') {
    // The spell that belongs to the return may be recorded a day late; it tells how long the return lasted.
    const spellFollows = firstHome <= addDays(gap.start, 1) && atHome.length > 0;
    const returned = { start: gap.start, end: spellFollows ? addDays(gap.start, 1) : firstHome };
    return mergePeriods([returned, ...atHome]).map((each) => ({ ...(each as ClosedPeriod), exit: 'home' }));
  }
  const home = atHome.map((each): Fact => ({ ...each, exit: 'home' }));
  return isExit(destination) ? [{ start: gap.start, end: firstHome, exit: destination }, ...home] : home;
}

/** The home spells that fall in the gap. One that began before the episode says nothing of its end. */
function homePeriods(
  spells: readonly HomeSpell[],
  episodeStart: PlainDate,
  gap: ClosedPeriod,
): ClosedPeriod[] {
  const inGap = spells
    .filter((spell) => spell.start > episodeStart)
    .map((spell: Period) => clamp(spell, gap))
    .filter((each) => each !== undefined);
  return mergePeriods(inGap) as ClosedPeriod[];
}

/** `unknown` and `other-placement` say nothing of where the child is. */
function isExit(destination: Placement['destination']): destination is Exit {
  return (
    destination === 'kin-or-guardian' ||
    destination === 'other-care' ||
    destination === 'independent' ||
    destination === 'aged-out' ||
    destination === 'death' ||
    destination === 'moved-away'
  );
}
