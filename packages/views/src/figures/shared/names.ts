/** What groups are called. */
import type { Locale, Texts } from '@jeugd/core';
import { type CodeListName, codeLabel } from '@jeugd/core/codes';
import type { Figure, Labels } from '@jeugd/metrics';
import { plainText } from '../../escape/plain-text.js';

/** Groupings of which the values are codes with a name. */
const listOf = new Map<string, CodeListName>([
  ['careForm', 'care-forms'],
  ['programme', 'programmes'],
  ['sex', 'sexes'],
  ['destination', 'destinations'],
]);

const everybodyTexts: Texts = { nl: 'alle', en: 'all' };
const fixedNames = new Map<string, Texts>([
  ['unknown', { nl: 'onbekend', en: 'unknown' }],
  ['none', { nl: 'geen', en: 'none' }],
]);

/** Groupings in which none has a name of its own: without the word, nobody would know of what there is none. */
const noneOf = new Map<string, Texts>([['programme', { nl: 'geen programma', en: 'no programme' }]]);

/** The name of a group: codes by their name in the language, other words as they are, on one line. */
export function nameOfGroup(by: Labels, locale: Locale): string {
  const names = Object.entries(by).map(([grouping, value]) => nameOfValue(grouping, value, locale));
  return names.length === 0 ? everybodyTexts[locale] : names.join(', ');
}

/** The name of one value of a grouping. */
export function nameOfValue(grouping: string, value: string, locale: Locale): string {
  const list = listOf.get(grouping);
  const name = list === undefined ? undefined : codeLabel(list, value, locale);
  const fixed = (value === 'none' ? noneOf.get(grouping) : undefined) ?? fixedNames.get(value);
  return name ?? fixed?.[locale] ?? plainText(value);
}

/** Whether something is a figure. */
export function isFigure(something: object): something is Figure {
  return 'metric' in something;
}

/** The names of figures: the group, and the choices in which they differ. */
export function namesOfFigures(figures: readonly Pick<Figure, 'by' | 'params'>[], locale: Locale): string[] {
  const choices = [...new Set(figures.flatMap(({ params }) => Object.keys(params)))];
  const varying = choices.filter((choice) => new Set(figures.map(({ params }) => params[choice])).size > 1);
  return figures.map(({ by, params }) => {
    const chosen = varying.map((choice) => `${choice} = ${plainText(String(params[choice] ?? '–'))}`);
    const isChosenOnly = Object.keys(by).length === 0 && chosen.length > 0;
    return [...(isChosenOnly ? [] : [nameOfGroup(by, locale)]), ...chosen].join(', ');
  });
}
