/** What replays come to, in a few characters. */
import { expect } from 'vitest';
import type { Message } from '../../standard/index.js';
import { type CaseFile, type ReceivedMessage, replay } from '../index.js';

/** A message, with or without where it comes from. */
export type Incoming = Message | ReceivedMessage;

/** The case files of messages in the order received. */
export const casesOf = (...messages: readonly Incoming[]): readonly CaseFile[] =>
  replay(messages).end().caseFiles;
/** The case file of messages that are all about one. */
export const caseOf = (...messages: readonly Incoming[]): CaseFile => {
  const [only, ...others] = casesOf(...messages);
  expect(others).toEqual([]);
  if (only === undefined) throw new Error('no case file');
  return only;
};
/** What became of each message. */
export const takenOf = (...messages: readonly Incoming[]) => [...replay(messages)].map(({ taken }) => taken);
/** What was found, in the order of the messages. */
export const codesOf = (...messages: readonly Incoming[]) =>
  [...replay(messages)].flatMap(({ findings }) => findings.map(({ code }) => code));

/** Makes an assignment end half a year earlier. */
export const shorter = {
  Einddatum: '2026-06-30',
  RedenWijziging: '05',
  Toewijzingsdatum: '2026-03-01',
} as const;
/** Of a message sent in March. */
export const march = { on: '2026-03-10' } as const;
/** Makes a stop temporary. */
export const temporary = { RedenBeeindiging: '20' } as const;
/** Makes a start or stop a deletion. */
export const deletion = { StatusAanlevering: '3' } as const;
