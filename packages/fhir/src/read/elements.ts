/**
 * An object of unknown quality, of which every element is either read or reported: nothing is lost in silence.
 */
import { elementNames } from './element-names.js';

/** The elements of an object. Asking for one marks it as read, when it has the form asked for. */
export interface Elements {
  /** Where it stands: `/entry/3/resource/period`. */
  readonly path: string;
  /** A text; an empty one is none. */
  text(name: string): string | undefined;
  /** The value as it is, when a test accepts it. */
  value(name: string, accepts: (value: unknown) => boolean): unknown;
  /** The object in an element. */
  child(name: string): Elements | undefined;
  /** The objects in a list. */
  children(name: string): readonly Elements[];
  /** Marks elements as read that need no place in the record. */
  skip(...names: readonly string[]): void;
  /** Marks everything as read: it was dealt with elsewhere. */
  skipAll(): void;
  /** The place of each element that nobody read, in it and in what was read of it. */
  unread(): readonly string[];
}

/** Elements that say nothing about the record. */
const harmless: ReadonlySet<string> = new Set(['resourceType', 'id', 'meta', 'language', 'text']);

/** The elements of an object; `undefined` for what is no object. */
export function elementsOf(value: unknown, path: string, isResource = false): Elements | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const read = new Set<string>(isResource ? harmless : ['id']);
  const inner: Elements[] = [];
  const gone: string[] = [];
  let all = false;
  const at = (name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
  const keep = (elements: Elements | undefined, name: string): Elements | undefined => {
    if (elements === undefined) return undefined;
    read.add(name);
    inner.push(elements);
    return elements;
  };
  const known = new Map<string, readonly Elements[]>();
  return {
    path,
    text(name) {
      const found = at(name);
      if (typeof found !== 'string' || found === '') return undefined;
      read.add(name);
      return found;
    },
    value(name, accepts) {
      const found = at(name);
      if (found === undefined || !accepts(found)) return undefined;
      read.add(name);
      return found;
    },
    child(name) {
      const before = known.get(name)?.[0];
      if (before !== undefined) return before;
      const made = keep(elementsOf(at(name), `${path}/${name}`), name);
      if (made !== undefined) known.set(name, [made]);
      return made;
    },
    children(name) {
      const before = known.get(name);
      if (before !== undefined) return before;
      const list = at(name);
      if (!Array.isArray(list)) return [];
      read.add(name);
      const made = list.flatMap((item, index) => {
        const place = `${path}/${name}/${index}`;
        const elements = keep(elementsOf(item, place), name);
        if (elements === undefined) gone.push(place);
        return elements ?? [];
      });
      known.set(name, made);
      return made;
    },
    skip(...names) {
      for (const name of names) read.add(name);
    },
    skipAll() {
      all = true;
    },
    unread() {
      if (all) return [];
      const here = Object.keys(value).flatMap((name, index) =>
        read.has(name) || at(name) === null
          ? []
          : [`${path}/${elementNames.has(name) ? name : `*[${index}]`}`],
      );
      return [...here, ...gone, ...inner.flatMap((each) => each.unread())];
    },
  };
}

/** Deeper than anything is read. */
const deepest = 64;

/** Whether something in a value changes its meaning: what does not understand it may not use the value. */
export function hasModifier(value: object): boolean {
  const seen = new Set<object>();
  let level = [value];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const below: object[] = [];
    for (const one of level) {
      if (seen.has(one)) continue;
      seen.add(one);
      for (const [name, each] of Object.entries(one)) {
        if (name === 'modifierExtension' && !isEmptyList(each)) return true;
        if (typeof each === 'object' && each !== null) below.push(each);
      }
    }
    level = below;
  }
  return false;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** An object without elements. */
export function noElements(path: string): Elements {
  const none = (): undefined => undefined;
  return {
    path,
    text: none,
    value: none,
    child: none,
    children: () => [],
    skip: none,
    skipAll: none,
    unread: () => [],
  };
}
