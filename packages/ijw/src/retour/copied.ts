/**
 * Copying a message into its answer: by the names of its classes and elements, each class with its codes.
 *
 * The definition of the answer says what is copied. So there is no table of messages here: a class of the answer takes
 * what the class of the same name had in the original.
 */
import type { ClassType, Field } from '../definition/class-type.js';
import type { LDT_RetourCode } from '../standard/data-types/retour-code.js';
import { allCodes, type Faults, faultsAt, noSuchPlace } from './faults.js';
import { noRemark, notJudged, retourCodes } from './retour-code.js';

/** A class of the original, what it becomes, and what is wrong in it. */
export interface Copying {
  /** The class in the original. */
  readonly from: ClassType;
  /** The class in the answer. */
  readonly to: ClassType;
  /** What the original says. */
  readonly original: object;
  /** What is wrong there. */
  readonly faults: Faults | undefined;
}

/**
 * A class of the original as it stands in the answer, with all inside it. A class says its own faults, or that there are
 * none; inside a class that is rejected, a class without faults says that it was not judged.
 */
export function copied(copying: Copying, isBelowRejected = false): object {
  const { to } = copying;
  const codes = carriesCodes(to) ? codesOf(copying) : [];
  const isRejected = isBelowRejected || codes.length > 0;
  const entries = Object.entries(to.fields).flatMap(([name, field]) => {
    if (name === 'RetourCodes') return [[name, statusOf(codes, isBelowRejected)] as const];
    const content = contentOf(copying, name, field, isRejected);
    return content === undefined ? [] : [[name, content] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * The codes of the faults of a class: those found at the class, at its values, and at the containers in it that carry no
 * codes of their own (`Relaties`).
 */
export function codesOf({ from, to, original, faults }: Copying): readonly LDT_RetourCode[] {
  if (faults === undefined) return [];
  const codes = new Set(faults.codes);
  for (const [step, inside] of faults.inside) {
    const place = placeOf(step, inside, from, original);
    const target = Object.hasOwn(to.fields, place.name) ? to.fields[place.name]?.type : undefined;
    for (const code of codesInside(place, target, inside)) codes.add(code);
  }
  return [...codes];
}

function codesInside(
  { type, content }: Place,
  target: Field['type'] | undefined,
  faults: Faults,
): readonly LDT_RetourCode[] {
  if (type.is === 'simple' || target?.is !== 'class' || !isObject(content)) return allCodes(faults);
  if (carriesCodes(target)) return [];
  return codesOf({ from: type, to: target, original: content, faults });
}

interface Place {
  readonly name: string;
  readonly type: Field['type'];
  /** What stands there; nothing for an element that is absent. */
  readonly content: unknown;
}

/** Where a step from a class leads. */
function placeOf(step: string, { foundBy }: Faults, { fields }: ClassType, original: object): Place {
  const [, name = '', digits = '1'] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? [];
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) noSuchPlace(foundBy);
  const value: unknown = Reflect.get(original, name);
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const index = Number(digits) - 1;
  if (index < 0 || index >= all.length) noSuchPlace(foundBy);
  return { name, type: field.type, content: all[index] };
}

function contentOf(copying: Copying, name: string, { type }: Field, isRejected: boolean): unknown {
  const { from, original, faults } = copying;
  const value: unknown = Reflect.get(original, name);
  const source = from.fields[name]?.type;
  if (type.is === 'simple' || type.namespace === 'base' || source?.is !== 'class') return value;
  const copy = (one: unknown, number?: number): unknown => {
    if (!isObject(one)) return one;
    const inside = { from: source, to: type, original: one, faults: faultsAt(faults, name, number) };
    return copied(inside, isRejected);
  };
  return Array.isArray(value) ? value.map((one, index) => copy(one, index + 1)) : copy(value);
}

function statusOf(codes: readonly LDT_RetourCode[], isBelowRejected: boolean): object {
  return codes.length > 0 ? retourCodes(...codes) : retourCodes(isBelowRejected ? notJudged : noRemark);
}

function carriesCodes({ fields }: ClassType): boolean {
  return Object.hasOwn(fields, 'RetourCodes');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
