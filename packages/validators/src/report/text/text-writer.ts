/** The pen of the text report: language, colours, and the small parts of a line. */
import type { Finding, Locale, Severity } from '@jeugd/core';
import { placeOf } from '../place-of.js';
import type { RuleDescription } from '../rule-description.js';
import { type reportTexts, severityTexts } from '../texts.js';

/** What every part needs. */
export interface Writer {
  readonly locale: Locale;
  readonly places: number;
  readonly explain: boolean;
  readonly everySkipped: boolean;
  readonly undated: boolean;
  readonly paint: (text: string, colour: number) => string;
  readonly say: (
    name: keyof typeof reportTexts,
    params?: Readonly<Record<string, string | number>>,
  ) => string;
  readonly ruleOf: ReadonlyMap<string, RuleDescription>;
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

/** The first places, and dots when there are more. What stands `before` a place says more about it. */
export function placesOf(
  findings: readonly Finding[],
  total: number,
  { places }: Writer,
  before: (finding: Finding) => string = () => '',
): string {
  const named = findings
    .slice(0, places)
    .map((finding) => plain(`${before(finding)}${placeOf(finding.location)}`));
  return total > named.length ? `${named.join(', ')} …` : named.join(', ');
}

/** Text from outside, with the characters that could steer a terminal made visible. */
export function plain(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** A line that may be long, broken between words so that it fits a terminal, further lines indented. */
export function wrapped(text: string, width = 110): string[] {
  const lines = [' '];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    if ((lines[last]?.length ?? 0) + word.length + 1 > width) lines.push(`    ${word}`);
    else lines[last] = `${lines[last]} ${word}`;
  }
  return lines;
}
