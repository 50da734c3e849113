/**
 * The world of a real process.
 */
import type { PlainDate } from '@jeugd/core';
import type { Output, World } from './world.js';

/** The world of this process. A reader that goes away early (`jeugd … | head`) ends it without a word. */
export function processWorld(): World {
  process.stdout.on('error', endQuietlyOnBrokenPipe);
  process.stderr.on('error', endQuietlyOnBrokenPipe);
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin,
    env: process.env,
    today: localDate,
    milliseconds: () => performance.now(),
  };
}

function endQuietlyOnBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true };
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
