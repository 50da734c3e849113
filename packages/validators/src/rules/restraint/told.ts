/** Who was told: a role, or the id of somebody who has it. */
import type { RegisterIndex } from '@jeugd/core';

/** The institution, the provider, the parents or others with authority, the foster parents, or a person in the family. */
export type Told = 'gi' | 'provider' | 'parents' | 'foster-parents' | 'somebody-close';

/** Who a word stands for; `undefined` for the child itself and for words that carry no meaning here. */
export function toldBy(word: string, childId: string, index: RegisterIndex): Told | undefined {
  if (word === 'gi' || word === 'provider' || word === 'parents' || word === 'foster-parents') return word;
  if (word === 'gezag-holder') return 'parents';
  const organisation = index.find('organisations', word);
  if (organisation !== undefined) return organisation.kind === 'gi' ? 'gi' : 'provider';
  if (index.of('measures', 'organisationId', word).length > 0) return 'gi';
  if (index.of('placements', 'providerId', word).length > 0) return 'provider';
  return word !== childId && index.find('persons', word) !== undefined ? 'somebody-close' : undefined;
}

/** All who were told. */
export function allTold(
  words: readonly string[] | undefined,
  childId: string,
  index: RegisterIndex,
): ReadonlySet<Told> {
  const told = new Set<Told>();
  for (const word of words ?? []) {
    const who = toldBy(word, childId, index);
    if (who !== undefined) told.add(who);
  }
  return told;
}
