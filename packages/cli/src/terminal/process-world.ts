/**
 * The world of a real process.
 */
import type { PlainDate } from '@jeugd/core';
import { outputLostTexts } from '../texts/usage.js';
import { localeOf } from './locale.js';
import { uninterrupted } from './uninterrupted.js';
import type { Output, World } from './world.js';

/** The world of this process. A reader that goes away early (`jeugd … | head`) ends it without a word. */
export function processWorld(): World {
  process.stdout.on('error', endOfOutput);
  // What is said about the run keeps nobody from its result when nobody hears it.
  process.stderr.on('error', () => {});
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin,
    env: process.env,
    today: localDate,
    uninterrupted,
    milliseconds: () => performance.now(),
  };
}

/** The result does not get out: nobody reads on, which is no fault, or the disk is full. */
function endOfOutput({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit();
  const texts = outputLostTexts[localeOf(process.argv.slice(2), process.env)];
  process.stderr.write(`jeugd: ${texts.replace('{reason}', code ?? 'unknown')}\n`, () => process.exit(2));
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    ...(stream.isTTY === true && stream.columns > 0 && { columns: stream.columns }),
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The date on the calendar of the person at the keyboard; the only place that asks the clock what day it is. */
function localDate(): PlainDate {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}` as PlainDate;
}
