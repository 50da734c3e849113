/**
 * Simple types: what may stand in an element that holds a value.
 *
 * A simple type of the standard (`LDT_…`) narrows one of four XSD types with facets. What it accepts here is exactly
 * what the XSD accepts.
 */
import type { PlainDate } from '@jeugd/core';
import type { TextPattern } from './text-pattern.js';

/**
 * The XSD types that the standard builds on.
 *
 * @dutch basistype
 */
export type BaseType = 'string' | 'integer' | 'date' | 'time';

/**
 * What narrows a base type. Lengths count characters, not bytes or UTF-16 units.
 *
 * @dutch restricties
 */
export interface Facets {
  /** Fewest characters. */
  readonly minLength?: number;
  /** Most characters. */
  readonly maxLength?: number;
  /** Lowest number. */
  readonly min?: number;
  /** Highest number. */
  readonly max?: number;
  /** The form that the whole text has. */
  readonly pattern?: TextPattern;
  /** The only texts allowed. */
  readonly codes?: readonly string[];
}

declare const valueType: unique symbol;

/**
 * A simple type. `Value` is the type of what an element of it holds in a message.
 *
 * @dutch simpel datatype
 */
export interface SimpleType<Value = unknown> {
  /** Tells a simple type from a class. */
  readonly is: 'simple';
  /** The standard's own name: `LDT_Datum`. */
  readonly name: string;
  /** The XSD type that it narrows. */
  readonly base: BaseType;
  /** What narrows it. */
  readonly facets: Facets;
  /** The code list that the standard names for it, whether or not the XSD enforces it: `COD046`. */
  readonly codeList?: string;
  /** What one element adds to the type that `name` names. */
  readonly restriction?: Facets;
  /** For the type checker only. */
  readonly [valueType]?: Value;
}

/**
 * A clock time without a time zone, `'09:30:00'`, with a fraction of a second where wanted.
 *
 * @dutch tijd
 */
export type ClockTime = `${number}:${number}:${number}`;

type TextFacets = Pick<Facets, 'minLength' | 'maxLength' | 'pattern'>;

/** Free text. `codeList` names the list that it holds a code of, when the XSD leaves that list open. */
export function text(name: string, facets: TextFacets, codeList?: string): SimpleType<string> {
  return { is: 'simple', name, base: 'string', facets, ...(codeList === undefined ? {} : { codeList }) };
}

/** A code of a list that the XSD spells out. */
export function code<const Code extends string>(
  name: string,
  facets: TextFacets & { readonly codes: readonly Code[] },
  codeList: string,
): SimpleType<Code> {
  return { is: 'simple', name, base: 'string', facets, codeList };
}

/** A whole number. */
export function whole(name: string, facets: Required<Pick<Facets, 'min' | 'max'>>): SimpleType<number> {
  return { is: 'simple', name, base: 'integer', facets };
}

/** A day. */
export function day(name: string, facets: Pick<Facets, 'pattern'>): SimpleType<PlainDate> {
  return { is: 'simple', name, base: 'date', facets };
}

/** A time of the day. */
export function clockTime(name: string, facets: Pick<Facets, 'pattern'>): SimpleType<ClockTime> {
  return { is: 'simple', name, base: 'time', facets };
}

/** A type of which one element takes one value only: `exactly(LDT_BerichtCode, '436')`. */
export function exactly<const Value extends string | number>(
  type: SimpleType<string> | SimpleType<number>,
  value: Value,
): SimpleType<Value> {
  const { is, name, base, facets } = type;
  const only = String(value);
  return { is, name, base, facets, restriction: { pattern: { xsd: only, fits: (text) => text === only } } };
}

/** A type of which one element asks a narrower form. */
export function narrowed<Value>(type: SimpleType<Value>, pattern: TextPattern): SimpleType<Value> {
  return { ...type, restriction: { pattern } };
}
