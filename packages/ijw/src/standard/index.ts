/**
 * The types that all messages share, by the names of the standard: `ijw.LDT_Datum`, `ijw.CDT_Huis`.
 *
 * @dutch basisschema
 */
export * as ijw from './base.js';
export type { JW301 } from './messages/jw301.js';
/**
 * The classes of JW301, as definitions and as types: `jw301.Header`.
 *
 * @dutch klassen van JW301
 */
export * as jw301 from './messages/jw301.js';
export type { JW302 } from './messages/jw302.js';
/**
 * The classes of JW302, as definitions and as types: `jw302.Header`.
 *
 * @dutch klassen van JW302
 */
export * as jw302 from './messages/jw302.js';
export type { JW305 } from './messages/jw305.js';
/**
 * The classes of JW305, as definitions and as types: `jw305.Header`.
 *
 * @dutch klassen van JW305
 */
export * as jw305 from './messages/jw305.js';
export type { JW306 } from './messages/jw306.js';
/**
 * The classes of JW306, as definitions and as types: `jw306.Header`.
 *
 * @dutch klassen van JW306
 */
export * as jw306 from './messages/jw306.js';
export type { JW307 } from './messages/jw307.js';
/**
 * The classes of JW307, as definitions and as types: `jw307.Header`.
 *
 * @dutch klassen van JW307
 */
export * as jw307 from './messages/jw307.js';
export type { JW308 } from './messages/jw308.js';
/**
 * The classes of JW308, as definitions and as types: `jw308.Header`.
 *
 * @dutch klassen van JW308
 */
export * as jw308 from './messages/jw308.js';
export type { JW315 } from './messages/jw315.js';
/**
 * The classes of JW315, as definitions and as types: `jw315.Header`.
 *
 * @dutch klassen van JW315
 */
export * as jw315 from './messages/jw315.js';
export type { JW316 } from './messages/jw316.js';
/**
 * The classes of JW316, as definitions and as types: `jw316.Header`.
 *
 * @dutch klassen van JW316
 */
export * as jw316 from './messages/jw316.js';
export type { JW317 } from './messages/jw317.js';
/**
 * The classes of JW317, as definitions and as types: `jw317.Header`.
 *
 * @dutch klassen van JW317
 */
export * as jw317 from './messages/jw317.js';
export type { JW318 } from './messages/jw318.js';
/**
 * The classes of JW318, as definitions and as types: `jw318.Header`.
 *
 * @dutch klassen van JW318
 */
export * as jw318 from './messages/jw318.js';
export type { JW319 } from './messages/jw319.js';
/**
 * The classes of JW319, as definitions and as types: `jw319.Header`.
 *
 * @dutch klassen van JW319
 */
export * as jw319 from './messages/jw319.js';
export type { JW320 } from './messages/jw320.js';
/**
 * The classes of JW320, as definitions and as types: `jw320.Header`.
 *
 * @dutch klassen van JW320
 */
export * as jw320 from './messages/jw320.js';
export type { JW323 } from './messages/jw323.js';
/**
 * The classes of JW323, as definitions and as types: `jw323.Header`.
 *
 * @dutch klassen van JW323
 */
export * as jw323 from './messages/jw323.js';
export type { JW325 } from './messages/jw325.js';
/**
 * The classes of JW325, as definitions and as types: `jw325.Header`.
 *
 * @dutch klassen van JW325
 */
export * as jw325 from './messages/jw325.js';
export {
  definitionOf,
  kindOf,
  type Message,
  type MessageKind,
  type MessageOf,
  messageDefinitions,
  messageKinds,
} from './messages.js';
