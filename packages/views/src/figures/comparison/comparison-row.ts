/** The rows of a comparison, in words. */
import { fillText, type Locale } from '@jeugd/core';
import { type Figure, reasonText } from '@jeugd/metrics';
import { limitsText, valueText } from '../shared/numbers.js';
import { hiddenSign, noneSign } from '../shared/signs.js';
import { sharedTexts } from '../shared/texts.js';
import { comparisonTexts as texts } from './texts.js';

/** A figure of one group. */
export interface ComparisonRow {
  readonly name: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Its upper limit was not reached. */
  readonly isOpen: boolean;
  readonly isHidden: boolean;
  /** Value and limits in words; absent when there is neither. */
  readonly numbers?: string;
  /** Why there is no value. */
  readonly why?: string;
  /** The row in the table: name, value, limits, cases. */
  readonly cells: readonly string[];
  /** The row as a sentence. */
  readonly sentence: string;
}

/** The row of a figure. */
export function comparisonRow(figure: Figure, name: string, locale: Locale): ComparisonRow {
  const { value, unit, interval, n, suppressed, reason } = figure;
  if (suppressed) return hiddenRow(name, locale);
  const shown = (number: number) => valueText(number, unit, locale);
  const limits = limitsText(interval, shown);
  const why = reason === undefined ? noneSign : reasonText(reason, locale);
  const hasLimits = limits !== noneSign;
  const bracketed = hasLimits ? fillText(texts.limits[locale], { limits }) : '';
  const numbers = value === null ? limits : `${shown(value)}${bracketed}`;
  const written = value === null ? why : shown(value);
  return {
    name,
    value,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    isOpen: interval !== null && interval.lower !== null && interval.upper === null,
    isHidden: false,
    ...(numbers !== noneSign && { numbers }),
    ...(value === null && { why }),
    cells: [name, written, limits, n === null ? sharedTexts.hidden[locale] : String(n)],
    sentence: `${name}: ${written}${bracketed}`,
  };
}

function hiddenRow(name: string, locale: Locale): ComparisonRow {
  const hidden = sharedTexts.hidden[locale];
  return {
    name,
    value: null,
    lower: null,
    upper: null,
    isOpen: false,
    isHidden: true,
    why: `${hiddenSign} ${hidden}`,
    cells: [name, hidden, hidden, hidden],
    sentence: `${name}: ${hidden}`,
  };
}
