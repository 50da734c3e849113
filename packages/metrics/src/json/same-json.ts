/** Whether two JSON values say the same. */
import type { Json } from '../risk-table/risk-table.js';

/** The order of keys does not matter, that of lists does. */
export function isSameJson(a: Json, b: Json): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => right.has(key) && isSameJson(value, right.get(key) ?? null));
}
