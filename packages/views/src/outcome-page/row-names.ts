/** What the rows of a table of figures are called: the group, and the choices in which they differ, in words. */
import { fillText, type Locale, type Texts } from '@jeugd/core';
import type { Figure } from '@jeugd/metrics';
import { plainText } from '../escape/plain-text.js';
import { nameOfGroup, nameOfValue } from '../figures/shared/names.js';
import { stockTexts } from '../figures/stock-and-flow/texts.js';

/** The names in the order of the figures; one figure of all together is `all`. */
export function rowNames(figures: readonly Figure[], all: string, locale: Locale): string[] {
  const choices = [...new Set(figures.flatMap(({ params }) => Object.keys(params)))];
  const varying = choices.filter((choice) => new Set(figures.map(({ params }) => params[choice])).size > 1);
  return figures.map(({ by, params }) => {
    const groups = Object.keys(by).length === 0 ? [] : [nameOfGroup(by, locale)];
    const chosen = varying.flatMap((choice) => {
      const value = params[choice];
      return value === undefined ? [] : [choiceInWords(choice, value, locale)];
    });
    return [...groups, ...chosen].join(', ') || all;
  });
}

const days: Readonly<Record<string, Texts>> = {
  t: { nl: 'na {value} dagen', en: 'after {value} days' },
  tau: { nl: 'in de eerste {value} dagen', en: 'in the first {value} days' },
};

const words: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  part: stockTexts,
  unknownAs: {
    'left-out': { nl: 'zonder onbekende redenen', en: 'without unknown reasons' },
    counted: {
      nl: 'als elke onbekende reden zo’n einde was',
      en: 'if every unknown reason were such an end',
    },
    other: { nl: 'als geen onbekende reden zo’n einde was', en: 'if no unknown reason were such an end' },
  },
};

/** A choice in words where it has them; else as it stands in the figure. */
function choiceInWords(choice: string, value: string | number, locale: Locale): string {
  const inDays = days[choice];
  if (inDays !== undefined) return fillText(inDays[locale], { value });
  const text = String(value);
  const named =
    choice === 'exit' ? nameOfValue('destination', text, locale) : words[choice]?.[text]?.[locale];
  return named ?? `${choice} = ${plainText(text)}`;
}
