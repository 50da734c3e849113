/**
 * The 14 messages of iJw 3.2.
 */
import type { MessageDefinition } from '../definition/message-definition.js';
import type { TypeOf } from '../definition/type-of.js';
import { JW301 } from './messages/jw301.js';
import { JW302 } from './messages/jw302.js';
import { JW305 } from './messages/jw305.js';
import { JW306 } from './messages/jw306.js';
import { JW307 } from './messages/jw307.js';
import { JW308 } from './messages/jw308.js';
import { JW315 } from './messages/jw315.js';
import { JW316 } from './messages/jw316.js';
import { JW317 } from './messages/jw317.js';
import { JW318 } from './messages/jw318.js';
import { JW319 } from './messages/jw319.js';
import { JW320 } from './messages/jw320.js';
import { JW323 } from './messages/jw323.js';
import { JW325 } from './messages/jw325.js';

/** Named, so that a declaration file does not write all of them out once more. */
interface MessageDefinitions {
  readonly JW301: typeof JW301;
  readonly JW302: typeof JW302;
  readonly JW305: typeof JW305;
  readonly JW306: typeof JW306;
  readonly JW307: typeof JW307;
  readonly JW308: typeof JW308;
  readonly JW315: typeof JW315;
  readonly JW316: typeof JW316;
  readonly JW317: typeof JW317;
  readonly JW318: typeof JW318;
  readonly JW319: typeof JW319;
  readonly JW320: typeof JW320;
  readonly JW323: typeof JW323;
  readonly JW325: typeof JW325;
}

/**
 * The definition of every message, by its name. Types, reader, writer, checks and XSD all come from it.
 *
 * @dutch berichtdefinities
 * @example
 * messageDefinitions.JW301.title; // 'Toewijzing Jeugdhulp'
 * messageDefinitions.JW323.code; // '490'
 * Object.keys(messageDefinitions).length; // 14
 */
export const messageDefinitions: MessageDefinitions = {
  JW301,
  JW302,
  JW305,
  JW306,
  JW307,
  JW308,
  JW315,
  JW316,
  JW317,
  JW318,
  JW319,
  JW320,
  JW323,
  JW325,
};

/**
 * The name of a message: `'JW301'`.
 *
 * @dutch berichtsoort
 */
export type MessageKind = keyof typeof messageDefinitions;

/**
 * The type of a message by its name: `MessageOf<'JW301'>`.
 *
 * @dutch bericht van een soort
 */
export type MessageOf<Kind extends MessageKind> = {
  readonly [Each in MessageKind]: TypeOf<(typeof messageDefinitions)[Each]>;
}[Kind];

/**
 * Any message of iJw 3.2. `Header.BerichtCode` tells which; {@link kindOf} gives its name.
 *
 * @dutch bericht
 */
export type Message = MessageOf<MessageKind>;

/**
 * All kinds of messages, in the order of their numbers.
 *
 * @dutch berichtsoorten
 * @example
 * messageKinds[0]; // 'JW301'
 */
export const messageKinds: readonly MessageKind[] = [
  'JW301',
  'JW302',
  'JW305',
  'JW306',
  'JW307',
  'JW308',
  'JW315',
  'JW316',
  'JW317',
  'JW318',
  'JW319',
  'JW320',
  'JW323',
  'JW325',
];

/**
 * What the definition of a message says.
 *
 * @dutch berichtdefinitie
 * @example
 * definitionOf('JW305').answeredBy; // 'JW306'
 */
export function definitionOf(kind: MessageKind): MessageDefinition<MessageKind> {
  return messageDefinitions[kind];
}

/**
 * Which message an object is, by the code in its header; `undefined` for a code of no message in this release.
 *
 * @dutch berichtsoort van een bericht
 * @example
 * kindOf({ Header: { BerichtCode: '490' } }); // 'JW323'
 * kindOf({ Header: { BerichtCode: '999' } }); // undefined
 */
export function kindOf(message: {
  readonly Header: { readonly BerichtCode: string };
}): MessageKind | undefined {
  return messageKinds.find((kind) => definitionOf(kind).code === message.Header.BerichtCode);
}
