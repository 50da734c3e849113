/**
 * Where a command writes. Never over what it reads: a slip of the hand would cost the data.
 */
import { type BigIntStats, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isRegisterFile } from '@jeugd/files';
import { type RawOptions, textOption, usageError } from './options.js';

/** The path of `--out`; nothing for standard output, which `-` is too. It may not be one of the inputs, or in one. */
export function outOption(options: RawOptions, inputs: readonly string[]): string | undefined {
  const out = textOption(options, '--out');
  if (out === undefined || out === '-') return undefined;
  if (inputs.some((input) => isSame(out, input) || isFileOf(out, input)))
    throw usageError('cli/output-is-input', { out });
  return out;
}

/** Whether two paths lead to one file or folder, also through a link. */
function isSame(one: string, other: string): boolean {
  const first = statusOf(one);
  const second = statusOf(other);
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

function statusOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined; // Whoever opens it says why it cannot be opened.
  }
}

/** Whether a path is that of a table or a message which is in an input folder; another file may well come beside them. */
function isFileOf(out: string, input: string): boolean {
  const name = basename(out);
  const isRead = isRegisterFile(name) || name.toLowerCase().endsWith('.xml');
  return isRead && statusOf(out) !== undefined && isSame(dirname(out), input);
}
