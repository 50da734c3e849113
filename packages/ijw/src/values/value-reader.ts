/**
 * From the text of an element to its value, exactly as the XSD judges it.
 */
import type { PlainDate } from '@jeugd/core';
import type { ClockTime, Facets, SimpleType } from '../definition/simple-type.js';
import { collapsed, isXsdDay, isXsdTime, wholeNumber } from './lexical.js';

/** What an element can hold. */
export type Value = string | number | PlainDate | ClockTime;

/** Why a text is no value of a type. */
export type ValueFault =
  | 'not-a-whole-number'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-in-code-list'
  | 'empty-value'
  | 'value-too-long'
  | 'number-out-of-range'
  | 'wrong-format';

/** Reads the texts of one type. */
export interface ValueReader {
  /** The value that a text writes, or `undefined` when it writes none. */
  readonly read: (text: string) => Value | undefined;
  /** Why it writes none. Slower than reading; asked only then. */
  readonly whyNot: (text: string) => ValueFault;
}

/** A reader for one type. Every facet of the type and of the element that narrows it must hold. */
export function valueReader(type: SimpleType): ValueReader {
  const facets = type.restriction === undefined ? [type.facets] : [type.facets, type.restriction];
  const parse = parsers[type.base];
  const codes = type.facets.codes === undefined ? undefined : new Set(type.facets.codes);
  const plain = facets.length === 1 ? facets[0] : undefined;

  const read = (text: string): Value | undefined => {
    if (codes !== undefined) return codes.has(text) ? text : undefined;
    const written = type.base === 'string' ? text : collapsed(text);
    const value = parse(written);
    if (value === undefined) return undefined;
    const holds =
      plain === undefined
        ? facets.every((each) => faultOf(each, written, value) === undefined)
        : faultOf(plain, written, value) === undefined;
    return holds ? value : undefined;
  };

  const whyNot = (text: string): ValueFault => {
    const written = type.base === 'string' ? text : collapsed(text);
    const value = parse(written);
    if (value === undefined) return formFaults[type.base];
    if (codes !== undefined) return 'not-in-code-list';
    for (const each of facets) {
      const fault = faultOf(each, written, value);
      if (fault !== undefined) return fault;
    }
    return 'wrong-format';
  };

  return { read, whyNot };
}

const parsers: Record<SimpleType['base'], (text: string) => Value | undefined> = {
  string: (text) => text,
  integer: wholeNumber,
  date: (text) => (isXsdDay(text) ? text : undefined),
  time: (text) => (isXsdTime(text) ? text : undefined),
};

const formFaults: Record<SimpleType['base'], ValueFault> = {
  string: 'wrong-format',
  integer: 'not-a-whole-number',
  date: 'not-a-date',
  time: 'not-a-time',
};

function faultOf(facets: Facets, text: string, value: Value): ValueFault | undefined {
  const { minLength, maxLength, min, max, pattern } = facets;
  if (minLength !== undefined && text.length < minLength) return 'empty-value';
  if (maxLength !== undefined && text.length > maxLength && characters(text) > maxLength)
    return 'value-too-long';
  if (typeof value === 'number') {
    if (min !== undefined && value < min) return 'number-out-of-range';
    if (max !== undefined && value > max) return 'number-out-of-range';
  }
  return pattern === undefined || pattern.fits(text) ? undefined : 'wrong-format';
}

/** Characters as XSD counts them: an emoji is one. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
