/**
 * From a definition to the TypeScript type of what it describes.
 */
import type { ClassType, Field, Fields } from './class-type.js';
import type { MessageDefinition } from './message-definition.js';
import type { SimpleType } from './simple-type.js';

/**
 * The type of the values that a definition describes: a message, a class, or a simple type.
 *
 * An element that may be absent is an optional key, never `null` or `undefined`; one that repeats is an array.
 *
 * @dutch type van een definitie
 */
export type TypeOf<Definition> =
  Definition extends MessageDefinition<string, infer Root>
    ? TypeOf<Root>
    : Definition extends ClassType<infer Elements>
      ? ObjectOf<Elements>
      : Definition extends SimpleType<infer Value>
        ? Value
        : never;

type ObjectOf<Elements extends Fields> = Flat<
  {
    readonly [Name in keyof Elements as Elements[Name]['occurs'] extends 'optional'
      ? never
      : Name]: ContentOf<Elements[Name]>;
  } & {
    readonly [Name in keyof Elements as Elements[Name]['occurs'] extends 'optional'
      ? Name
      : never]?: ContentOf<Elements[Name]>;
  }
>;

type ContentOf<One extends Field> = One['occurs'] extends 'many'
  ? readonly TypeOf<One['type']>[]
  : TypeOf<One['type']>;

/** One object type where there were several, as people read it. */
type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** A type under a name of its own: `interface Short extends Named<typeof long> {}`. */
export type Named<Type> = Type;
