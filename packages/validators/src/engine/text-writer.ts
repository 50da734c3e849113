/** The pen of the text report: language, colours, and the small parts of a line. */
import type { Finding, Locale, Location, Severity } from '@jeugd/core';
import type { Rule, RuleDescription } from './rule.js';
import { type reportTexts, severityTexts } from './texts.js';

/** What every part needs. */
export interface Writer {
  readonly locale: Locale;
  readonly places: number;
  readonly explain: boolean;
  readonly paint: (text: string, colour: number) => string;
  readonly say: (
    name: keyof typeof reportTexts,
    params?: Readonly<Record<string, string | number>>,
  ) => string;
  readonly ruleOf: ReadonlyMap<string, RuleDescription & Pick<Rule, 'unless'>>;
}

/** Codes of the terminal. */
const colourOf: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };
export const onRed = 41;
export const bold = 1;
export const faint = 2;

/** Room for the name of a block, and for the severity: the longest in each language, and a space or more. */
const headWidth: Readonly<Record<Locale, number>> = { nl: 15, en: 10 };
const severityWidth: Readonly<Record<Locale, number>> = { nl: 13, en: 8 };

/** A line of a block: its name, then its text. */
export function head(name: string, text: string, { locale, paint }: Writer): string {
  return `${paint(name.padEnd(headWidth[locale]), bold)}${text}`;
}

/** The severity in words, as wide in every line. */
export function severityCell(severity: Severity, { locale, paint }: Writer): string {
  const word = severityTexts[severity][locale];
  return `${paint(word, colourOf[severity])}${' '.repeat(severityWidth[locale] - word.length)}`;
}

/** The first places, and dots when there are more. */
export function placesOf(findings: readonly Finding[], total: number, { places }: Writer): string {
  const named = findings.slice(0, places).map(({ location }) => plain(placeOf(location)));
  return total > named.length ? `${named.join(', ')} …` : named.join(', ');
}

/** File and line where they are known, else the record. */
function placeOf({ file, line, column, record, id, path }: Location): string {
  if (file !== undefined) return [file, line, column].filter((part) => part !== undefined).join(':');
  return id === undefined
    ? (path ?? record ?? '')
    : [record, id].filter((part) => part !== undefined).join('/');
}

/** Text from outside, with the characters that could steer a terminal made visible. */
export function plain(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
