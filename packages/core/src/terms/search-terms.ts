/**
 * Searching the terms with a word as people type it.
 */

import { nearest } from '../findings/nearest.js';
import { asOneWord, stemOf, wordsOf } from './forgiving.js';
import type { Term } from './term.js';
import { terms } from './terms.js';

/**
 * The terms that a word may mean, the likeliest first.
 *
 * Looks at the Dutch name, the abbreviation, the English name and the id, then at the definitions. Case, accents,
 * hyphens and spaces do not count, nor does a plural: `Uithuis-Plaatsing`, `suicide preventie` and `pleegouders` find
 * what they mean. First the terms with exactly that name, then those whose name begins with it, holds it, or holds all
 * of its words, then those that mention all of its words in a definition. Only when none does, the one with the
 * nearest name. Within a rank the shortest name comes first. None when nothing is near, and for a text without letters.
 *
 * Only the first 100 characters count.
 *
 * @dutch begrippen zoeken
 * @example
 * searchTerms('uithuis plaatsing')[0]?.id; // 'uithuisplaatsing'
 * searchTerms('OTS')[0]?.nl; // 'ondertoezichtstelling'
 * searchTerms('guardian ad litem')[0]?.id; // 'bijzondere-curator'
 * searchTerms('aquarium'); // []
 */
export function searchTerms(text: string): readonly Term[] {
  const words = wordsOf(text.slice(0, longestText));
  if (words.length === 0) return [];
  const ranked = searchable().flatMap((entry) => {
    const rank = rankOf(entry, words);
    return rank === undefined ? [] : [{ term: entry.term, rank }];
  });
  if (ranked.length === 0) return nearestTerms(asOneWord(words));
  return ranked
    .sort(
      (a, b) => a.rank - b.rank || a.term.nl.length - b.term.nl.length || (a.term.nl < b.term.nl ? -1 : 1),
    )
    .map(({ term }) => term);
}

const longestText = 100;

/** A term with its names and its definitions, ready to be compared. */
interface Searchable {
  readonly term: Term;
  /** Its names, each as one word. */
  readonly names: readonly string[];
  /** The words of each definition. */
  readonly definitions: readonly (readonly string[])[];
}

function searchable(): readonly Searchable[] {
  return Object.values(terms).map((term) => ({
    term,
    names: namesOf(term).map((name) => asOneWord(wordsOf(name))),
    definitions: [term.definition.nl, term.definition.en].map(wordsOf),
  }));
}

/** Every name of a term; of `buurtgezin (steungezin)` also the parts apart. */
function namesOf({ id, nl, abbreviation, en }: Term): string[] {
  const parts = [nl, en].flatMap((name) => [name, ...name.split(/[()/]/)]);
  return [id, ...parts, abbreviation ?? ''].filter((name) => name.trim() !== '');
}

/** How well a term fits, 0 is best; `undefined` when it does not. */
function rankOf({ names, definitions }: Searchable, words: readonly string[]): number | undefined {
  const whole = asOneWord(words);
  const stem = stemOf(whole);
  const stems = words.map(stemOf);
  const holdsAll = (name: string) => stems.every((each) => name.includes(each));
  const isLongEnough = whole.length >= shortestPart;
  const fits = [
    names.includes(whole),
    names.some((name) => stemOf(name) === stem),
    isLongEnough && names.some((name) => name.startsWith(stem)),
    isLongEnough && names.some((name) => name.includes(stem)),
    isLongEnough && names.some(holdsAll),
    isLongEnough && definitions.some((mentioned) => stems.every((each) => mentioned.some(holds(each)))),
  ];
  const rank = fits.indexOf(true);
  return rank === -1 ? undefined : rank;
}

function holds(part: string): (word: string) => boolean {
  return (word) => word.includes(part);
}

/** Shorter texts stand in too many words to mean anything as a part. */
const shortestPart = 3;

function nearestTerms(word: string): readonly Term[] {
  const byName = new Map(
    searchable().flatMap(({ term, names }) => names.map((name) => [name, term] as const)),
  );
  const found = byName.get(nearest(word, byName.keys()) ?? '');
  return found === undefined ? [] : [found];
}
