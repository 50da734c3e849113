/** Objects of a JSON file that holds a list. */
import type { Faults } from '../faults/faults.js';
import { type TextOrBytes, wholeText } from '../text/decode.js';
import { type Json, type JsonObject, jsonOf } from './json.js';
import { usableObject } from './usable-object.js';

/** The value in a JSON file; `undefined` when it cannot be read, which is then reported. */
export function readJson(content: TextOrBytes, faults: Faults): Json | undefined {
  const text = wholeText(content, faults);
  if (text === undefined) return undefined;
  const read = jsonOf(text);
  if ('value' in read) return read.value;
  if (text.trim() === '') faults.report('files/empty-json');
  else faults.report('files/invalid-json', { ...read.fault });
  return undefined;
}

/** The objects of a list and how many of its values were none; `undefined` when the file cannot be used. */
export function readJsonList(
  content: TextOrBytes,
  faults: Faults,
): { readonly objects: readonly JsonObject[]; readonly rejected: number } | undefined {
  const list = readJson(content, faults);
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) {
    faults.report('files/not-a-list');
    return undefined;
  }
  const objects: JsonObject[] = [];
  (list as readonly Json[]).forEach((value, index) => {
    const object = usableObject(value, { path: `/${index}` }, faults);
    if (object !== undefined) objects.push(object);
  });
  return { objects, rejected: list.length - objects.length };
}
