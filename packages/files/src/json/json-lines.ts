/** Objects of a JSON Lines file, one after the other, with their lines. */
import type { Faults } from '../faults/faults.js';
import { longestRow } from '../limits.js';
import { type TextOrBytes, textPieces } from '../text/decode.js';
import { type JsonObject, jsonOf } from './json.js';
import { usableObject } from './usable-object.js';

/** What receives the objects. */
export interface JsonReceiver {
  /** An object and the line it stands on, from 1. */
  object(value: JsonObject, line: number): void;
  /** A line that holds none. */
  rejected(line: number): void;
}

/** Reads all lines; false when the file as a whole cannot be used, which is then reported. Blank lines are skipped. */
export function readJsonLines(content: TextOrBytes, receiver: JsonReceiver, faults: Faults): boolean {
  const pieces = textPieces(content, faults);
  let rest = '';
  let line = 1;
  for (let next = pieces.next(); ; next = pieces.next()) {
    if (next.done === true && !next.value) return false;
    const lines = (next.done === true ? rest : rest + next.value).split('\n');
    rest = next.done === true ? '' : (lines.pop() ?? '');
    for (const text of lines) {
      if (text.trim() !== '') readLine(text, line, receiver, faults);
      line += 1;
    }
    if (next.done === true) return true;
    if (rest.length > longestRow) {
      faults.report('files/row-too-long', { line }, { limit: longestRow });
      return false;
    }
  }
}

function readLine(text: string, line: number, receiver: JsonReceiver, faults: Faults): void {
  const read = jsonOf(text);
  if ('fault' in read) faults.report('files/invalid-json', { line, column: read.fault.column });
  const object = 'fault' in read ? undefined : usableObject(read.value, { line }, faults);
  if (object === undefined) receiver.rejected(line);
  else receiver.object(object, line);
}
