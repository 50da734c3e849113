/**
 * Namespaces: which message of which standard a file holds.
 */
import type { Params } from '@jeugd/core';
import { definitionOf, type MessageKind, messageKinds } from '../standard/messages.js';
import type { Fault } from './faults.js';

const ours = new Map(messageKinds.map((kind) => [definitionOf(kind).namespace, kind]));

const standards: ReadonlyMap<string, string> = new Map([
  ['ijw', 'iJw'],
  ['iwmo', 'iWmo'],
  ['iwlz', 'iWlz'],
  ['ipgb', 'iPgb'],
  ['ieb', 'iEb'],
]);

const form =
  /^https?:\/\/www\.istandaarden\.nl\/([a-z]{3,4})\/(\d{1,2})_(\d{1,2})\/[a-z]{2,12}\d{0,3}\/schema$/;

/** The message of iJw 3.2 that a namespace belongs to. */
export function kindOfNamespace(namespace: string): MessageKind | undefined {
  return ours.get(namespace);
}

/** What a root element is when it is no message of iJw 3.2: a message of another standard or release, or no message. */
export function strangeRoot(namespace: string): { readonly fault: Fault; readonly params: Params } {
  const [, name = '', major = '', minor = ''] = form.exec(namespace) ?? [];
  const standard = standards.get(name);
  const release = `${major}.${minor}`;
  if (standard === undefined || kindOfNamespace(namespace) !== undefined) {
    return { fault: 'no-message', params: {} };
  }
  if (standard !== 'iJw') return { fault: 'other-standard', params: { standard, release } };
  if (release !== '3.2') return { fault: 'other-release', params: { release } };
  return { fault: 'unknown-message', params: {} };
}
