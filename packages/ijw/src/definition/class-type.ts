/**
 * Classes: elements that hold other elements, in a fixed order.
 */
import type { SimpleType } from './simple-type.js';

/**
 * How often an element stands in its class: exactly once, at most once, or once and more.
 *
 * @dutch voorkomens
 */
export type Occurs = 'one' | 'optional' | 'many';

/**
 * What an element of a class is.
 *
 * @dutch element
 */
export interface Field<Type extends SimpleType | ClassType = SimpleType | ClassType, Often = Occurs> {
  /** What it holds: a value or other elements. */
  readonly type: Type;
  /** How often it stands in its class. */
  readonly occurs: Often;
}

/**
 * The elements of a class by name; the order of the keys is the order in which they stand in a message.
 *
 * @dutch elementen
 */
export type Fields = Readonly<Record<string, Field>>;

/**
 * A class. Its elements are in the namespace of the message, or in that of the base schema for a class that several
 * messages share (`CDT_…`).
 *
 * @dutch klasse
 */
export interface ClassType<Elements extends Fields = Fields> {
  /** Tells a class from a simple type. */
  readonly is: 'class';
  /** The standard's own name: `ToegewezenProduct`, `CDT_Huis`. */
  readonly name: string;
  /** Where the names of its elements belong. */
  readonly namespace: 'message' | 'base';
  /** Its elements, in order. */
  readonly fields: Elements;
  /** Elements that together tell two of this class apart within one message, as paths; rule TR101. */
  readonly key?: readonly string[];
}

/** An element that stands exactly once. */
export function one<Type extends SimpleType | ClassType>(type: Type): Field<Type, 'one'> {
  return { type, occurs: 'one' };
}

/** An element that stands at most once. */
export function optional<Type extends SimpleType | ClassType>(type: Type): Field<Type, 'optional'> {
  return { type, occurs: 'optional' };
}

/** An element that stands once or more. */
export function many<Type extends SimpleType | ClassType>(type: Type): Field<Type, 'many'> {
  return { type, occurs: 'many' };
}

/** A class of one message. */
export function ijwClass<const Elements extends Fields>(
  name: string,
  fields: Elements,
  { key }: { readonly key?: readonly string[] } = {},
): ClassType<Elements> {
  return { is: 'class', name, namespace: 'message', fields, ...(key === undefined ? {} : { key }) };
}

/** A class that messages share. */
export function baseClass<const Elements extends Fields>(
  name: string,
  fields: Elements,
): ClassType<Elements> {
  return { is: 'class', name, namespace: 'base', fields };
}
