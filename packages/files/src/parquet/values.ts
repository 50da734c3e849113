/**
 * Values of Parquet as JSON can hold them. A day is the civil day that is written, never taken through a time zone of this
 * machine; a number that JavaScript cannot hold exactly stays text with all its digits.
 */
import type { SchemaElement } from 'hyparquet';
import { textPool } from '../csv/text-pool.js';
import { isTooDeep, type Json, jsonOf } from '../json/json.js';
import { refuse } from './refusal.js';
import { clockText, dayTexts, momentText } from './times.js';

/** A value as it is stored. */
export type Stored = number | bigint | boolean | Uint8Array;

/** Reads values as they are stored. */
export type ValueReader = (stored: Stored) => Json;

/** The reader for the values of a leaf; `undefined` when no cell can hold them (a place on the map, an interval). */
export function valueReader(element: SchemaElement): ValueReader | undefined {
  const { type, converted_type: converted } = element;
  const logical = element.logical_type?.type;
  if (converted === 'DECIMAL' || logical === 'DECIMAL') return decimalReader(scaleOf(element));
  if (type === 'BOOLEAN') return (stored) => stored === true;
  if (type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY') return bytesReader(element);
  if (isDay(element)) {
    const textOfDay = dayTexts();
    return (stored) => textOfDay(Number(stored));
  }
  const moment = momentOf(element);
  if (moment !== undefined) {
    return (stored) => momentText(wholeOf(stored), moment.unitsPerSecond, moment.isInstant);
  }
  const clock = clockUnits(element);
  if (clock !== undefined) return (stored) => clockText(wholeOf(stored), clock);
  if (type === 'FLOAT' || type === 'DOUBLE') return decimalsOf;
  return isUnsigned(element) ? unsignedOf : wholeNumberOf;
}

/** Whether a column holds days, as numbers from 1 January 1970. */
export function isDay({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return converted === 'DATE' || logical?.type === 'DATE';
}

/** The moments in a column, when it holds any: how fine they are, and whether they are instants or local times. */
export function momentOf({
  type,
  converted_type: converted,
  logical_type: logical,
}: SchemaElement): { readonly unitsPerSecond: bigint; readonly isInstant: boolean } | undefined {
  if (logical?.type === 'TIMESTAMP')
    return { unitsPerSecond: unitsOf[logical.unit], isInstant: logical.isAdjustedToUTC };
  if (converted === 'TIMESTAMP_MILLIS') return { unitsPerSecond: unitsOf.MILLIS, isInstant: true };
  if (converted === 'TIMESTAMP_MICROS') return { unitsPerSecond: unitsOf.MICROS, isInstant: true };
  return type === 'INT96' ? { unitsPerSecond: unitsOf.NANOS, isInstant: true } : undefined;
}

const unitsOf = { MILLIS: 1_000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n } as const;

function clockUnits({ converted_type: converted, logical_type: logical }: SchemaElement): bigint | undefined {
  if (logical?.type === 'TIME') return unitsOf[logical.unit];
  if (converted === 'TIME_MILLIS') return unitsOf.MILLIS;
  return converted === 'TIME_MICROS' ? unitsOf.MICROS : undefined;
}

export function isUnsigned({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return converted?.startsWith('UINT_') === true || (logical?.type === 'INTEGER' && !logical.isSigned);
}

export function scaleOf({ scale, logical_type: logical }: SchemaElement): number {
  return (logical?.type === 'DECIMAL' ? logical.scale : undefined) ?? scale ?? 0;
}

function bytesReader({ type, converted_type: converted, logical_type: logical }: SchemaElement) {
  const kind = logical?.type;
  if (kind === 'UUID') return uuidOf;
  if (kind === 'JSON' || converted === 'JSON') return (stored: Stored) => jsonOrText(textOf(stored));
  const isText = kind === 'STRING' || kind === 'ENUM' || kind === undefined;
  const isOther = converted === 'BSON' || converted === 'INTERVAL' || type === 'FIXED_LEN_BYTE_ARRAY';
  if (!isText || isOther) return undefined;
  const pool = textPool();
  return (stored: Stored) => pool(textOf(stored));
}

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text in bytes. */
export function textOf(stored: Stored): string {
  try {
    return stored instanceof Uint8Array ? decoder.decode(stored) : String(stored);
  } catch {
    return refuse('files/parquet-not-text');
  }
}

function jsonOrText(text: string): Json {
  const read = jsonOf(text);
  return 'fault' in read || isTooDeep(read.value) ? text : read.value;
}

function uuidOf(stored: Stored): string {
  const hex = stored instanceof Uint8Array ? hexOf(stored) : '';
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** NaN is how pandas writes that there is no number. */
function decimalsOf(stored: Stored): Json {
  const number = Number(stored);
  if (Number.isNaN(number)) return null;
  return Number.isFinite(number) ? number : String(number);
}

function unsignedOf(stored: Stored): Json {
  return numberOrDigits(
    typeof stored === 'number' ? BigInt(stored >>> 0) : BigInt.asUintN(64, wholeOf(stored)),
  );
}

function decimalReader(scale: number): ValueReader {
  return (stored) => {
    const unscaled = stored instanceof Uint8Array ? signedOf(stored) : wholeOf(stored);
    const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
    const point = digits.length - scale;
    const text = `${unscaled < 0n ? '-' : ''}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ''}`;
    return isSafe(unscaled) ? Number(text) : text;
  };
}

/** A whole number written in bytes, the largest first. */
export function signedOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${hexOf(bytes)}`));
}

function wholeOf(stored: Stored): bigint {
  return typeof stored === 'bigint' ? stored : BigInt(Number(stored));
}

function wholeNumberOf(stored: Stored): Json {
  return typeof stored === 'number' ? stored : numberOrDigits(wholeOf(stored));
}

function numberOrDigits(whole: bigint): Json {
  return isSafe(whole) ? Number(whole) : whole.toString();
}

function isSafe(whole: bigint): boolean {
  return whole >= -9_007_199_254_740_991n && whole <= 9_007_199_254_740_991n;
}
