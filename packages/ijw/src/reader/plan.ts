/**
 * Plans: definitions worked out for reading, so that an element is looked up once and not searched for.
 */
import type { ClassType, Occurs } from '../definition/class-type.js';
import { baseNamespace, type MessageDefinition } from '../definition/message-definition.js';
import type { SimpleType } from '../definition/simple-type.js';
import { type ValueReader, valueReader } from '../values/value-reader.js';

/** An element of a class, ready for reading. */
export interface FieldPlan {
  readonly name: string;
  readonly namespace: string;
  readonly occurs: Occurs;
  /** Place in the order of the class, from 0. */
  readonly index: number;
  /** The standard's name and the namespace of the type; no name for a type that one element narrows. */
  readonly typeName: string | undefined;
  readonly typeNamespace: string;
  /** For an element that holds others. */
  readonly inside: ClassPlan | undefined;
  /** For an element that holds a value. */
  readonly reader: ValueReader | undefined;
  readonly simple: SimpleType | undefined;
  readonly isDate: boolean;
}

/** A class, ready for reading. */
export interface ClassPlan {
  readonly fields: readonly FieldPlan[];
  readonly byName: ReadonlyMap<string, FieldPlan>;
  /** A bit for each element that must be there, by its place in the order. */
  readonly required: number;
}

/** Plans that were made before: a definition never changes, and ten thousand small files need each plan once. */
const madeBefore = new WeakMap<MessageDefinition, FieldPlan>();

/** The plan of the element `Bericht` of a message. */
export function planOf(definition: MessageDefinition): FieldPlan {
  const plan = madeBefore.get(definition) ?? madePlan(definition);
  madeBefore.set(definition, plan);
  return plan;
}

function madePlan(definition: MessageDefinition): FieldPlan {
  const classes = new Map<ClassType, ClassPlan>();
  const readers = new Map<SimpleType, ValueReader>();

  const readerOf = (type: SimpleType): ValueReader => {
    const known = readers.get(type) ?? valueReader(type);
    readers.set(type, known);
    return known;
  };

  const classPlan = (type: ClassType): ClassPlan => {
    const known = classes.get(type);
    if (known !== undefined) return known;
    const namespace = type.namespace === 'base' ? baseNamespace : definition.namespace;
    const fields = Object.entries(type.fields).map(([name, field], index) =>
      fieldPlan(name, namespace, field.type, field.occurs, index),
    );
    const must = fields.filter(({ occurs }) => occurs !== 'optional');
    const plan = {
      fields,
      byName: new Map(fields.map((field) => [field.name, field])),
      required: must.reduce((bits, { index }) => bits | (1 << index), 0),
    };
    classes.set(type, plan);
    return plan;
  };

  const fieldPlan = (
    name: string,
    namespace: string,
    type: SimpleType | ClassType,
    occurs: Occurs,
    index: number,
  ): FieldPlan => ({
    name,
    namespace,
    occurs,
    index,
    typeName: type.is === 'simple' && type.restriction !== undefined ? undefined : type.name,
    typeNamespace: type.is === 'class' && type.namespace === 'message' ? definition.namespace : baseNamespace,
    inside: type.is === 'class' ? classPlan(type) : undefined,
    reader: type.is === 'simple' ? readerOf(type) : undefined,
    simple: type.is === 'simple' ? type : undefined,
    isDate: type.is === 'simple' && type.base === 'date',
  });

  return fieldPlan('Bericht', definition.namespace, definition.root, 'one', 0);
}
