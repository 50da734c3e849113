/**
 * Places: where in a file a class or element of a message stands.
 *
 * A message is plain data and does not know where it came from. Reading keeps the line and column of every element in
 * the order of the file; as that is the order of the definition too, walking the message finds them back. The walk is
 * made when a place is first asked for.
 */
import type { Location } from '@jeugd/core';
import type { ClassPlan } from '../reader/plan.js';

/**
 * Tells where a class of a message stands, or one of its elements: path, and line and column when it was read from a
 * file. An object that is no class of the message has no place: `{}`.
 *
 * An element that is absent has the path that it would have, and the place of its class.
 *
 * @dutch vindplaats
 */
export type Locate = (classObject: object, element?: string) => Location;

interface Entry {
  readonly path: string;
  /** How many elements came before. */
  readonly ordinal: number;
  /** The same for each element of the class that is there. */
  readonly elements: ReadonlyMap<string, { readonly path: string; readonly ordinal: number }>;
}

/** Places of a class and all it holds. `lines` holds a line and a column for each of its elements, or nothing. */
export function locator(plan: ClassPlan, root: object, path: string, lines: readonly number[]): Locate {
  let entries: Map<object, Entry> | undefined;
  return (classObject, element) => {
    entries ??= walked(plan, root, path);
    const entry = entries.get(classObject);
    if (entry === undefined) return {};
    const { path: place, ordinal } =
      element === undefined
        ? entry
        : (entry.elements.get(element) ?? { path: `${entry.path}/${element}`, ordinal: entry.ordinal });
    const [line, column] = lines.slice(2 * ordinal, 2 * ordinal + 2);
    return line === undefined || column === undefined ? { path: place } : { path: place, line, column };
  };
}

function walked(plan: ClassPlan, root: object, path: string): Map<object, Entry> {
  const entries = new Map<object, Entry>();
  let next = 0;

  const visit = (inside: ClassPlan, content: object, place: string): void => {
    const elements = new Map<string, { path: string; ordinal: number }>();
    entries.set(content, { path: place, ordinal: next, elements });
    next += 1;
    for (const { name, occurs, inside: deeper } of inside.fields) {
      const value: unknown = Reflect.get(content, name);
      if (value === undefined) continue;
      const all: readonly unknown[] = Array.isArray(value) ? value : [value];
      all.forEach((one, index) => {
        const path = occurs === 'many' ? `${place}/${name}[${index + 1}]` : `${place}/${name}`;
        if (index === 0) elements.set(name, { path, ordinal: next });
        if (deeper !== undefined && typeof one === 'object' && one !== null) visit(deeper, one, path);
        else next += 1;
      });
    }
  };

  visit(plan, root, path);
  return entries;
}
