/**
 * How messages are judged against each other: one place, so that `validate FOLDER` and `retour --case` say the same of
 * the same claim.
 */
import { level3Rules, type ReplayOptions } from '@jeugd/ijw';
import { municipalityLists, standardProductCodes } from '@jeugd/ijw/codes';
import type { RuleResult } from '@jeugd/validators';

/** The levels between messages where nobody asks for others: level 3, and of level 4 what needs no source. */
export const usualBetween = [3] as const;

/** The lists that come along, where level 4 is asked for. A rate of a contract nobody can give on a command line. */
const sources = { municipalities: municipalityLists, products: standardProductCodes };

/** What a replay at some levels is given. */
export function givenBetween(levels: readonly (3 | 4)[]): Pick<ReplayOptions, 'levels' | 'sources'> {
  return { levels, ...(levels.includes(4) && { sources }) };
}

/** The rules between messages that did not judge for want of a source. */
export function withoutSource(results: readonly RuleResult[]): readonly string[] {
  const atWork = new Set(results.filter(({ reason }) => !reason?.startsWith('no-')).map(({ id }) => id));
  return level3Rules
    .filter(({ id, needs }) => needs !== undefined && !atWork.has(id))
    .map(({ id }) => id)
    .sort();
}
