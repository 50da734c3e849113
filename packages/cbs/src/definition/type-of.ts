/**
 * From a definition to the TypeScript type of a record in one version of the protocol.
 */
import type { CbsCodeList } from './code-list.js';
import type { FieldDefinition } from './field.js';
import type { ProtocolVersion } from './protocol.js';
import type { RecordDefinition } from './record-definition.js';

declare const unknownMark: unique symbol;

/**
 * A value of which the codes in this version were not found: no literal fits, only what a file holds.
 *
 * @dutch onbekende codelijst
 */
export type UnknownPart = string & { readonly [unknownMark]: true };

/**
 * A day as a delivery writes it: JJJJMMDD.
 *
 * @dutch datum in een levering
 */
export type WireDate = `${number}`;

/**
 * The record that a definition describes, in one version: fields that must always be filled are required keys, the others
 * are optional; codes are the literals of that version.
 *
 * @dutch type van een record
 */
export type RecordIn<Definition extends RecordDefinition, Version extends ProtocolVersion> = Flat<
  {
    readonly [Name in RequiredNames<Definition['fields'], Version>]: ValueIn<
      Definition['fields'][Name],
      Version
    >;
  } & {
    readonly [Name in OptionalNames<Definition['fields'], Version>]?: ValueIn<
      Definition['fields'][Name],
      Version
    >;
  }
>;

/** The versions from one on. */
interface From {
  readonly '2.0': ProtocolVersion;
  readonly '3': Exclude<ProtocolVersion, '2.0'>;
  readonly '4': '4' | '5' | '6' | '7';
  readonly '5': '5' | '6' | '7';
  readonly '6': '6' | '7';
  readonly '7': '7';
}

/** The versions up to and including one. */
interface Until {
  readonly '2.0': '2.0';
  readonly '3': '2.0' | '3';
  readonly '4': '2.0' | '3' | '4';
  readonly '5': '2.0' | '3' | '4' | '5';
  readonly '6': '2.0' | '3' | '4' | '5' | '6';
  readonly '7': ProtocolVersion;
}

/** The versions of something with a first and a last one. */
type VersionsOf<Thing> = (Thing extends { readonly from: infer First extends ProtocolVersion }
  ? From[First]
  : ProtocolVersion) &
  (Thing extends { readonly until: infer Last extends ProtocolVersion } ? Until[Last] : ProtocolVersion);

type NamesIn<Fields, Version> = {
  [Name in keyof Fields]: Version extends VersionsOf<Fields[Name]> ? Name : never;
}[keyof Fields];

type RequiredNames<Fields, Version> = {
  [Name in NamesIn<Fields, Version>]: Fields[Name] extends { readonly presence: 'always' } ? Name : never;
}[NamesIn<Fields, Version>];

type OptionalNames<Fields, Version> = Exclude<NamesIn<Fields, Version>, RequiredNames<Fields, Version>>;

type ValueIn<Field extends FieldDefinition, Version extends ProtocolVersion> = Field extends {
  readonly codesUnknownIn: readonly (infer Unread)[];
}
  ? Version extends Unread
    ? UnknownPart
    : KnownValueIn<Field, Version>
  : KnownValueIn<Field, Version>;

type KnownValueIn<Field extends FieldDefinition, Version extends ProtocolVersion> = Field extends {
  readonly codes: infer List extends CbsCodeList;
}
  ? CodeIn<List, Version>
  : Field['form'] extends 'date' | 'birth-date'
    ? WireDate
    : string;

type CodeIn<List extends CbsCodeList, Version> = List['codes'][number] extends infer One
  ? One extends { readonly code: infer Code }
    ? Version extends VersionsOf<One>
      ? Code
      : never
    : never
  : never;

/** One object type where there were several, as people read it. */
type Flat<Type> = { [Key in keyof Type]: Type[Key] };
