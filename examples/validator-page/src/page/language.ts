/** The language of the page, and its words and numbers in it. */
import { fillText, type Locale, type Params, type Texts } from '@jeugd/core';
import { texts } from './texts.js';

/** What every part of the page says things with. */
export interface Language {
  readonly locale: Locale;
  /** Words of the page. */
  say(name: keyof typeof texts, params?: Params): string;
  /** Words that exist in both languages. */
  in(words: Texts, params?: Params): string;
  /** A number as people write it. */
  count(value: number): string;
}

export function languageOf(locale: Locale): Language {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const count = (value: number): string => numbers.format(value);
  const written = (words: Texts, params: Params = {}): string =>
    fillText(
      words[locale],
      Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          typeof value === 'number' ? count(value) : value,
        ]),
      ),
    );
  return { locale, count, in: written, say: (name, params) => written(texts[name], params) };
}

/** The language that the address asks for (`#nl`, `#en`), else Dutch for whoever reads Dutch, else English. */
export function firstLocale(): Locale {
  const asked = location.hash.slice(1);
  if (asked === 'nl' || asked === 'en') return asked;
  return navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
