/**
 * What can be wrong with a file or with the structure of a message, and how much it weighs.
 */
import type { Severity } from '@jeugd/core';
import type { ValueFault } from '../values/value-reader.js';

/** Faults of the file: it is no XML, or not XML as messages are written. */
export type FileFault =
  | 'empty-file'
  | 'zip-file'
  | 'utf-16'
  | 'not-utf-8'
  | 'not-xml'
  | 'not-well-formed'
  | 'cut-off'
  | 'several-roots'
  | 'doctype'
  | 'too-deep'
  | 'text-too-long'
  | 'other-encoding'
  | 'xml-version'
  | 'byte-order-mark'
  | 'line-ends'
  | 'file-name'
  | 'too-large';

/** Faults of the structure: it is no message, or not in the form that the XSD asks. */
export type StructureFault =
  | 'no-message'
  | 'other-standard'
  | 'other-release'
  | 'unknown-message'
  | 'unexpected-element'
  | 'wrong-namespace'
  | 'element-out-of-order'
  | 'element-repeated'
  | 'missing-element'
  | 'unexpected-text'
  | 'unexpected-attribute'
  | 'wrong-type'
  | 'no-claim'
  | 'date-outside-calendar';

/** Every fault that reading can find; the code of the finding is `ijw/` and this name. */
export type Fault = FileFault | StructureFault | ValueFault;

/** Rules about the file that no schema checks (OP179, OP192). The message can be read all the same. */
const fileRules: readonly Fault[] = ['byte-order-mark', 'xml-version', 'line-ends', 'file-name', 'too-large'];

/** What no schema judges, yet keeps a message from being used: its text may be misread, or we cannot reckon with it. */
const besideTheSchema: readonly Fault[] = ['other-encoding', 'date-outside-calendar', 'no-claim'];

/** A file rule is a warning; all else keeps a message from being used. */
export function severityOf(fault: Fault): Severity {
  return fileRules.includes(fault) ? 'warning' : 'error';
}

/** The level of the standard at which a fault stands: 1 for all that an XSD check refuses. */
export function levelOf(fault: Fault): 1 | undefined {
  return fileRules.includes(fault) || besideTheSchema.includes(fault) ? undefined : 1;
}
