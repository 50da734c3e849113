/**
 * JSON values from outside: read with the place of the first fault, and never nested without bound.
 */
import { deepestNesting } from '../limits.js';
import { jsonFaultPlace, type TextPlace } from './json-fault.js';

/**
 * A value that JSON can hold.
 *
 * @dutch JSON-waarde
 */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/**
 * An object that JSON can hold. Its keys come from data: read them with `Object.entries`, and do not assign by them.
 *
 * @dutch JSON-object
 */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A value, or the place where the text stops being JSON. */
export type JsonReading = { readonly value: Json } | { readonly fault: TextPlace };

/** Reads JSON without throwing. */
export function jsonOf(text: string): JsonReading {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return { fault: jsonFaultPlace(text) };
  }
}

/** Whether a value is an object, not a list or null. */
export function isJsonObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether objects and lists lie inside one another further than {@link deepestNesting}. */
export function isTooDeep(value: Json, levelsLeft = deepestNesting): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levelsLeft === 0) return true;
  const inside: readonly Json[] = Array.isArray(value) ? value : Object.values(value);
  return inside.some((each) => isTooDeep(each, levelsLeft - 1));
}
