/**
 * Messages: a root class with its header, and what the standard says about the message as a whole.
 */
import type { ClassType } from './class-type.js';

/**
 * Who sends and receives messages.
 *
 * @dutch ketenpartij
 */
export type Party = 'gemeente' | 'aanbieder';

/**
 * What the standard says about a message.
 *
 * @dutch berichtdefinitie
 */
export interface MessageDefinition<Kind extends string = string, Root extends ClassType = ClassType> {
  /** The name of the message: `JW301`. */
  readonly kind: Kind;
  /** What it is called: `Toewijzing Jeugdhulp`. */
  readonly title: string;
  /** Its number in `Header/BerichtCode`: `436`. */
  readonly code: string;
  /** Who sends it. In a retour message `Afzender` and `Ontvanger` are those of the message that it answers. */
  readonly sentBy: Party;
  /** The message that answers this one. */
  readonly answeredBy?: string;
  /** The message that this one answers. */
  readonly answers?: string;
  /** The namespace of the message. */
  readonly namespace: string;
  /** The prefix that the standard gives the namespace: `jw301`. */
  readonly prefix: string;
  /** What stands in the element `Bericht`. */
  readonly root: Root;
}

/** The namespace of the types that all messages share. */
export const baseNamespace = 'http://www.istandaarden.nl/ijw/3_2/basisschema/schema';

/** A message of iJw 3.2. */
export function ijwMessage<const Kind extends `JW${number}`, Root extends ClassType>(
  kind: Kind,
  about: Pick<MessageDefinition, 'title' | 'code' | 'sentBy' | 'answeredBy' | 'answers'>,
  root: Root,
): MessageDefinition<Kind, Root> {
  const prefix = kind.toLowerCase();
  return { kind, ...about, namespace: `http://www.istandaarden.nl/ijw/3_2/${prefix}/schema`, prefix, root };
}
