/** Putting episodes together from the placements of a register. */
import type { PlainDate } from '../calendar/plain-date.js';
import type { Register } from '../register/register.js';
import { indexRegister, type RegisterIndex } from '../register/register-index.js';
import type { Episode, EpisodeDefinition, EpisodeFlag, EpisodeSet, ExcludedPlacement } from './episode.js';
import type { Placement } from './placement.js';
import { type Stay, stayOf } from './stay.js';
import { homeSpellsDuring, outcomeOf } from './whereabouts.js';

/**
 * The episodes out of home of a register.
 *
 * Placements with residence of at least `minNights` nights a week of one child that touch or overlap belong to one
 * episode; so weekend care opens none. It ends
 *
 * - with the first fact that lasts at least `lastingNights` nights: a recorded destination, or a home spell that
 *   began after the episode did; home is backdated to its first night; ageing out and death count at once
 * - as `unknown` on the last day known, when for as long there is no fact at all: a gap is never a return home
 *
 * What is shorter is bridged and flagged. A placement whose end is unknown is known for its first night only. Stays
 * that have not begun on `asOf` are not looked at; an end after `asOf` has not happened yet. Because a return counts
 * only once it has lasted, follow-up for time to home stops at `asOf − lastingNights`.
 *
 * A placement with an unknown care form, or that ends before it starts, is in no episode but in `excluded`.
 *
 * @dutch uithuisplaatsingen
 * @example
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'crisisopvang', start: '2024-01-01', end: '2024-01-10' },
 *   { id: 'p2', personId: 'c1', careForm: 'pleegzorg', start: '2024-01-10', end: '2024-03-01', destination: 'home' },
 * ] as const;
 * const set = episodesOf({ about: { version: '1' }, placements }, { asOf: '2024-06-01' });
 * set.episodes.map(({ start, end, exit }) => [start, end, exit]); // [['2024-01-01', '2024-03-01', 'home']]
 */
export function episodesOf(
  register: Register | RegisterIndex,
  options: Pick<EpisodeDefinition, 'asOf'> & Partial<EpisodeDefinition>,
): EpisodeSet {
  const definition: EpisodeDefinition = { lastingNights: 28, minNights: 4, ...options };
  const index = indexRegister(register);
  const episodes: Episode[] = [];
  const excluded: ExcludedPlacement[] = [];

  for (const personId of index.values(['placements', 'personId'])) {
    const placements = index.of('placements', 'personId', personId);
    const deathDate = index.find('persons', personId)?.deathDate;
    const stays = staysOf(placements, definition, deathDate, excluded);
    if (stays.length === 0) continue;
    const homeSpells = homeSpellsDuring(index.of('homeSpells', 'personId', personId));
    episodes.push(...episodesOfChild(personId, stays, { definition, homeSpells, deathDate }));
  }
  return { ...definition, episodes, excluded };
}

interface Child {
  readonly definition: EpisodeDefinition;
  readonly homeSpells: ReturnType<typeof homeSpellsDuring>;
  readonly deathDate: PlainDate | undefined;
}

function staysOf(
  placements: readonly Placement[],
  definition: EpisodeDefinition,
  deathDate: PlainDate | undefined,
  excluded: ExcludedPlacement[],
): Stay[] {
  const stays: Stay[] = [];
  for (const placement of placements) {
    const stay = stayOf(placement, definition, deathDate);
    if (typeof stay === 'string') excluded.push({ placement, reason: stay });
    else if (stay !== undefined) stays.push(stay);
  }
  return stays;
}

/** An episode while it is put together. */
interface Draft {
  readonly start: PlainDate;
  readonly placements: [Placement, ...Placement[]];
  readonly flags: Set<EpisodeFlag>;
  /** The stay that ends last so far. */
  last: Stay;
}

function episodesOfChild(personId: string, stays: readonly Stay[], child: Child): Episode[] {
  const episodes: Episode[] = [];
  let draft: Draft | undefined;
  for (const stay of stays) {
    if (draft !== undefined) {
      const ended = endedBefore(draft, stay, child);
      if (ended === undefined) {
        addStay(draft, stay);
        continue;
      }
      episodes.push(finished(personId, draft, ended));
    }
    draft = draftWith(stay);
  }
  if (draft !== undefined) episodes.push(finished(personId, draft, endingOnAsOf(draft, child)));
  return episodes;
}

function draftWith(stay: Stay): Draft {
  const flags = new Set<EpisodeFlag>(endIsUnknown(stay) ? ['end-unknown'] : []);
  return { start: stay.start, placements: [stay.placement], flags, last: stay };
}

function addStay(draft: Draft, stay: Stay): void {
  if (draft.last.until === undefined || stay.start < draft.last.until) draft.flags.add('placements-overlap');
  if (endIsUnknown(stay)) draft.flags.add('end-unknown');
  draft.placements.push(stay.placement);
  const endsLater =
    stay.until === undefined || (draft.last.until !== undefined && stay.until >= draft.last.until);
  if (endsLater) draft.last = stay;
}

type Ending = Pick<Episode, 'end' | 'exit' | 'leftOn'>;

/** How the episode ended before the next stay began, or `undefined` when that stay still belongs to it. */
function endedBefore(draft: Draft, next: Stay, child: Child): Ending | undefined {
  const { until } = draft.last;
  if (until === undefined || next.start <= until) return undefined;
  return endingIn({ start: until, end: next.start }, draft, child);
}

/** How the episode stands on `asOf`. */
function endingOnAsOf(draft: Draft, child: Child): Ending {
  const { until } = draft.last;
  if (until === undefined) return {};
  const ending = endingIn({ start: until, end: child.definition.asOf }, draft, child);
  if (ending !== undefined) return ending;
  return endIsUnknown(draft.last) ? { end: until, exit: 'unknown' } : { leftOn: until };
}

function endingIn(
  gap: { readonly start: PlainDate; readonly end: PlainDate },
  draft: Draft,
  { definition, homeSpells, deathDate }: Child,
): Ending | undefined {
  const outcome = outcomeOf(
    {
      start: gap.start,
      end: gap.end,
      episodeStart: draft.start,
      after: draft.last.placement,
      homeSpells: homeSpells(gap),
      deathDate,
    },
    definition.lastingNights,
  );
  if (outcome.kind === 'ended') return { end: outcome.end, exit: outcome.exit };
  if (outcome.returned) draft.flags.add('return-too-short');
  if (outcome.unexplained) draft.flags.add('gap-bridged');
  return undefined;
}

function finished(personId: string, { start, placements, flags }: Draft, ending: Ending): Episode {
  return { personId, start, ...ending, placements, flags: [...flags] };
}

function endIsUnknown({ placement }: Stay): boolean {
  return placement.end === undefined && placement.endUnknown === true;
}
