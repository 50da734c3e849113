/**
 * Reading the values of options: each reader gives a value that can be trusted or says what was expected.
 */
import { isPlainDate, JeugdError, type Params, type PlainDate } from '@jeugd/core';
import { optionTexts } from '../texts/usage.js';
import { hintedError } from './hinted-error.js';

/** Options as typed, by their camel case name. */
export type RawOptions = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** The text of an option. */
export function textOption(options: RawOptions, flag: string): string | undefined {
  const value = options[camelCase(flag)];
  if (value === '') throw usageError('cli/empty-value', { option: flag });
  return typeof value === 'string' ? value : undefined;
}

/** The paths of an option that may be given more than once. */
export function pathsOption(options: RawOptions, flag: string): readonly string[] {
  const value = options[camelCase(flag)];
  return Array.isArray(value) ? value : [];
}

/** The texts of an option that may be given more than once; separated by commas also counts. */
export function listOption(options: RawOptions, flag: string): readonly string[] {
  return pathsOption(options, flag)
    .flatMap((text: string) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** What may be chosen. */
export interface Choices<Choice extends string> {
  /** What there is. */
  readonly now: readonly Choice[];
}

/** One word of a list. */
export function choiceOption<Choice extends string>(
  options: RawOptions,
  flag: string,
  { now }: Choices<Choice>,
): Choice | undefined {
  const word = textOption(options, flag);
  if (word === undefined) return undefined;
  const choice = now.find((each) => each === word);
  if (choice !== undefined) return choice;
  const choices = now.join(', ');
  const texts = optionTexts['cli/unknown-choice'];
  throw hintedError('cli/unknown-choice', texts, { option: flag, choices }, { word, known: now });
}

/** A day. */
export function dayOption(options: RawOptions, flag: string): PlainDate | undefined {
  const text = textOption(options, flag);
  if (text === undefined || isPlainDate(text)) return text;
  throw usageError('cli/not-a-day', { option: flag });
}

/** A number of at least `least`, 0 unless told. */
export function numberOption(options: RawOptions, flag: string, least = 0): number | undefined {
  const text = textOption(options, flag);
  if (text === undefined) return undefined;
  const number = numberOf(text);
  if (number === undefined || number < least) throw usageError('cli/not-a-number', { option: flag, least });
  return number;
}

/** Numbers of 0 or more, separated by commas. */
export function numbersOption(options: RawOptions, flag: string): readonly number[] {
  return listOption(options, flag).map((text) => {
    const number = numberOf(text);
    if (number === undefined || number < 0) throw usageError('cli/not-a-number', { option: flag, least: 0 });
    return number;
  });
}

/** A whole number within bounds. */
export function wholeNumberOption(
  options: RawOptions,
  flag: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const text = textOption(options, flag);
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw usageError('cli/not-a-whole-number', { option: flag, least, most });
}

/** A confidence level. */
export function levelOption(options: RawOptions, flag: string): number | undefined {
  const text = textOption(options, flag);
  if (text === undefined) return undefined;
  const number = numberOf(text) ?? Number.NaN;
  if (number > 0 && number < 1) return number;
  throw usageError('cli/not-a-level', { option: flag });
}

/** Bad usage, as an error that says what to do. */
export function usageError(code: keyof typeof optionTexts, params: Params = {}): JeugdError {
  return new JeugdError(code, optionTexts[code], params);
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number that a text writes with a point for decimals. */
export function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  const number = decimal.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** `--as-of` as commander keeps it: `asOf`. */
function camelCase(flag: string): string {
  return flag.replace(/^--/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
