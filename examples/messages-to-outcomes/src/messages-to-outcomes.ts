/**
 * There and back: register → messages → files → messages → case files → register → days to home. Each arrow is one call.
 */
import type { Finding, Organisation, Register } from '@jeugd/core';
import {
  type CaseFile,
  type Message,
  messagesOf,
  readMessage,
  replay,
  testBsnOf,
  writeMessage,
} from '@jeugd/ijw';
import { computeMetrics, type Figure } from '@jeugd/metrics';

/** A file: its name and its text. */
export type File = readonly [name: string, text: string];

/** The municipality that assigns: Diemen, as in the public test messages. */
export const municipality = '0384';

/** The messages of a municipality as files, whose names are in the order of the messages. */
export function* messageFiles(register: Register): Generator<File> {
  const messages = messagesOf(register, { municipality, bsnOf: testBsnOf(register), agbOf });
  let number = 0;
  for (const message of messages) {
    number += 1;
    yield [`${String(number).padStart(7, '0')}.xml`, writeMessage(message)];
  }
}

/** An AGB code that nobody has, for an organisation of an invented register. */
function agbOf({ id }: Organisation): string {
  return `99${id.slice(-6)}`;
}

/** The case files that the files add up to, and what was found on the way. */
export function caseFilesFrom(files: Iterable<File>): {
  readonly caseFiles: readonly CaseFile[];
  readonly findings: readonly Finding[];
} {
  const found: Finding[] = [];
  function* messages(): Generator<Message> {
    for (const [file, text] of files) {
      const { message, findings } = readMessage(text, { file });
      found.push(...findings);
      if (message !== undefined) yield message;
    }
  }
  const replaying = replay(messages());
  for (const { findings } of replaying) found.push(...findings);
  return { caseFiles: replaying.end().caseFiles, findings: found };
}

/** Days to home of all children who came into care. Nobody needs protection: they were invented. */
export function daysToHome(register: Register): Figure | undefined {
  const { extractedOn: asOf } = register.about;
  if (asOf === undefined) return undefined;
  return computeMetrics(register, { asOf, metrics: ['time-to-home'], minCell: 0 }).figures[0];
}
