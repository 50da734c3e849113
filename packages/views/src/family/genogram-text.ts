/** A genogram in words, for who cannot see it. */
import { fillText } from '@jeugd/core';
import { explainUndetermined } from '@jeugd/core/family-network';
import type { Genogram } from './genogram.js';
import { coupleWords, familyWords } from './texts.js';

/** Who is shown, who are partners, who lives with the person it is about, and what could not be told. */
export function genogramText(genogram: Omit<Genogram, 'text'>): string {
  const { locale, day, people, ties, households, gaps } = genogram;
  const labels = new Map(people.map(({ id, label }) => [id, label]));
  const labelOf = (id: string): string => labels.get(id) ?? '';
  const couples = ties.flatMap((tie) => {
    if (tie.between !== 'couple') return [];
    const [a, b] = tie.people.map(labelOf);
    return [`${fillText(coupleWords[tie.kind][locale], { a: a ?? '', b: b ?? '' })}.`];
  });
  const index = people.find(({ isIndex }) => isIndex)?.id;
  const together = households.map(({ members }) => {
    const list = members
      .filter((id) => id !== index)
      .map(labelOf)
      .join(', ');
    return list === '' ? familyWords.livesAlone[locale] : fillText(familyWords.livesWith[locale], { list });
  });
  return [
    `${fillText(familyWords.genogramTitle[locale], { day })}.`,
    fillText(familyWords.people[locale], {
      count: people.length,
      list: people.map(({ label }) => label).join(', '),
    }),
    ...couples,
    ...together,
    ...gaps.map((gap) => explainUndetermined(gap, locale)),
  ].join(' ');
}
