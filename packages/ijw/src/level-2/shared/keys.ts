/** Logical keys: the elements that tell two of a class apart within a message. */
import type { ClassType } from '../../definition/class-type.js';
import { definitionOf, messageKinds } from '../../standard/messages.js';
import type { ClassName } from '../engine/classes.js';
import { contentOf } from '../engine/content-of.js';
import type { ClassContext } from '../engine/message-rule.js';

/** The elements of the key of each class, from the definitions: every element as its path in the class. */
const keys: ReadonlyMap<string, readonly (readonly string[])[]> = /* @__PURE__ */ (() =>
  new Map(
    messageKinds.flatMap((kind) =>
      classesIn(definitionOf(kind).root).map(({ name, key = [] }) => [
        `${kind}.${name}`,
        key.map((path) => path.split('/')),
      ]),
    ),
  ))();

/** The classes with a key that may stand around a class with a key, where the message may have several of them. */
const outerClasses: ReadonlyMap<ClassName, readonly ClassName[]> = /* @__PURE__ */ (() =>
  new Map<ClassName, readonly ClassName[]>([
    ['JW301.Contact', ['JW301.Relatie']],
    ['JW323.Prestatie', ['JW323.Client']],
    ['JW325.Prestatie', ['JW325.Client']],
  ]))();

/** Not in any text of a message: XML has no such characters. */
const betweenValues = '\u0000';
const absent = '\u0001';

/** The key of a class together with the keys of the classes around it, as one text; of one class only. */
export function fullKey(classObject: object, { className, around }: ClassContext): string {
  let key = ownKey(classObject, className);
  for (const name of outerClasses.get(className) ?? []) {
    const outer = around(name);
    if (outer !== undefined) key += betweenValues + ownKey(outer, name);
  }
  return key;
}

/** The values of the elements of the key; an absent one has its own sign. */
function ownKey(classObject: object, className: ClassName): string {
  let key = '';
  for (const path of keys.get(className) ?? []) key += betweenValues + valueAt(classObject, path);
  return key;
}

function valueAt(classObject: object, path: readonly string[]): string {
  let value: unknown = classObject;
  for (const name of path) value = contentOf(value, name);
  return value === undefined ? absent : String(value);
}

function classesIn(type: ClassType): readonly ClassType[] {
  const inside = Object.values(type.fields).flatMap(({ type: each }) =>
    each.is === 'class' ? classesIn(each) : [],
  );
  return [type, ...inside];
}
