/**
 * What a figure that stands may show beside its value: how many were censored, and the shares by fixed days. Groups
 * divide these counts as they divide the cases, so that what one group hides is what the others leave of the total.
 */
import type { Figure, ShareWithin } from '../../figures/figure.js';
import { askedChoices } from './choices.js';
import { type Member, nextProtector } from './protectors.js';

type IsFew = (count: number) => boolean;

/** What counts as few, and whether more is hidden so that nothing few follows by subtraction. */
interface Rules {
  readonly isFew: IsFew;
  readonly secondary: boolean;
}

/** What a figure may show beside its value. */
export interface ShownDetails {
  /** Whether it says how many were censored. */
  readonly censored: boolean;
  /** The days at which its share is given. */
  readonly days: readonly number[];
}

/** What each figure may show, given those that are published with it, and which of them are hidden altogether. */
export function shownDetails(
  figures: readonly Figure[],
  isHidden: (at: number) => boolean,
  rules: Rules,
): ShownDetails[] {
  // Several metrics count the same censored: all groups of all of them say how many, or none.
  const telling = figures.filter((figure) => isCensoredTelling(figure, rules.isFew));
  const censoredKey = (figure: Figure) => (rules.secondary ? divisionOf(figure) : figure);
  const fewCensored = new Set(telling.map(censoredKey));
  const days = new Map<number, readonly number[]>();
  for (const kind of kindsOf(figures)) {
    const members = kind.flatMap(({ at, figure }) => memberOf(at, figure, isHidden(at)));
    for (const [at, shown] of shownDays(members, rules)) days.set(at, shown);
  }
  return figures.map((figure, at) => ({
    censored: !fewCensored.has(censoredKey(figure)),
    days: days.get(at) ?? [],
  }));
}

/** The same cases divided in the same way, whatever the metric asks of them. */
function divisionOf({ cohort, window, asOf, by }: Figure): string {
  return JSON.stringify([cohort, window, asOf, Object.keys(by)]);
}

/** Whether few were censored, or few left otherwise: the one is what the other leaves. */
function isCensoredTelling({ n, events, censored }: Figure, isFew: IsFew): boolean {
  if (censored === undefined || !n) return false;
  return isFew(censored) || isFew(n - (events ?? 0) - censored);
}

interface Placed {
  readonly at: number;
  readonly figure: Figure;
}

/** The groups of each metric and choice, their total among them. */
function kindsOf(figures: readonly Figure[]): readonly (readonly Placed[])[] {
  const kinds = new Map<string, Placed[]>();
  figures.forEach((figure, at) => {
    const { metric, version, cohort, window } = figure;
    const key = JSON.stringify([metric, version, askedChoices(figure), cohort, window]);
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, [{ at, figure }]);
    else known.push({ at, figure });
  });
  return [...kinds.values()];
}

/** A figure with the number of its cases that had the event by each day at which that is known. */
interface Followed {
  readonly at: number;
  readonly n: number;
  readonly isTotal: boolean;
  readonly isHidden: boolean;
  readonly countBy: ReadonlyMap<number, number>;
  /** The day of its value, where that is a share by a day: told whatever is done. */
  readonly toldDay: number | undefined;
}

function memberOf(at: number, { within = [], n, by, unit, value }: Figure, isHidden: boolean): Followed[] {
  const known = within.filter((share) => share.value !== null);
  if (!n || known.length === 0) return [];
  const isTold = (share: ShareWithin) => unit === 'proportion' && share.value === value;
  return [
    {
      at,
      n,
      isTotal: Object.keys(by).length === 0,
      isHidden,
      countBy: new Map(known.map((share) => [share.time, Math.round((share.value ?? 0) * n)])),
      toldDay: known.find(isTold)?.time,
    },
  ];
}

/** By figure, the days of which not few had the event by then, nor few not yet, nor few since another day shown. */
function shownDays(members: readonly Followed[], { isFew, secondary }: Rules): ReadonlyMap<number, number[]> {
  const shown = new Map<number, number[]>(members.map(({ at }) => [at, []]));
  const days = [...new Set(members.flatMap(({ countBy }) => [...countBy.keys()]))].sort((a, b) => a - b);
  for (const day of days) {
    const asked = members
      .filter(({ countBy }) => countBy.has(day))
      .map((member) => askedOn(day, member, shown.get(member.at) ?? [], isFew));
    const standing = secondary ? withoutProtectors(asked, isFew) : asked;
    for (const { at } of standing.filter(({ isHidden }) => !isHidden)) shown.get(at)?.push(day);
  }
  return shown;
}

/** A member as it is on one day. What it hides by itself must not follow from the others, however large it is. */
function askedOn(
  day: number,
  { at, n, isTotal, isHidden, countBy, toldDay }: Followed,
  shown: readonly number[],
  isFew: IsFew,
): Member {
  const count = countBy.get(day) ?? 0;
  const told = toldDay === undefined ? shown : [...shown, toldDay];
  const since = told
    .filter((other) => other !== day)
    .map((other) => Math.abs(count - (countBy.get(other) ?? 0)));
  const isTelling = [count, n - count, ...since].some(isFew);
  return {
    at,
    counts: new Map([
      ['numerator', count],
      ['not numerator', n - count],
    ]),
    isHidden: isHidden || isTelling,
    isTotal,
    guarded: new Set(isTelling ? ['numerator'] : []),
  };
}

/** The members, with as many hidden as it takes. */
function withoutProtectors(members: readonly Member[], isFew: IsFew): readonly Member[] {
  const next = nextProtector(members, isFew);
  if (next === undefined) return members;
  return withoutProtectors(
    members.map((member) => (member.at === next.at ? { ...member, isHidden: true } : member)),
    isFew,
  );
}
