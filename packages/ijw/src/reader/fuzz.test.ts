import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MessageReading, messageJudge, messageKinds, readMessage, writeMessage } from '../index.js';
import { mutated } from '../testing/mutate.js';
import { type Random, randomFrom } from '../testing/random.js';
import { randomMessage } from '../testing/random-message.js';

/** How many files are drawn; `IJW_FUZZ` asks for another number. */
const times = Number(process.env['IJW_FUZZ'] ?? 5000);

const files = ['jw301', 'jw307', 'jw319', 'jw325'].map((name) =>
  Uint8Array.from(readFileSync(new URL(`../../fixtures/vectors/base-${name}.xml`, import.meta.url))),
);

const scraps = [
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '&',
  '&#',
  ';',
  '"',
  '<!DOCTYPE ',
  'xmlns="',
  '\u0000',
  '\ufffe',
];

function broken(random: Random): Uint8Array {
  let bytes = random.one(files).slice(0);
  for (let change = random.below(6); change >= 0; change -= 1) {
    const at = random.below(bytes.length);
    const end = Math.min(bytes.length, at + random.below(40));
    const insert = random.one([
      new TextEncoder().encode(random.one(scraps)),
      Uint8Array.of(random.below(256)),
      bytes.subarray(random.below(at + 1), at),
    ]);
    bytes = Uint8Array.from([
      ...bytes.subarray(0, at),
      ...insert,
      ...bytes.subarray(random.chance(0.5) ? at : end),
    ]);
  }
  return bytes;
}

/** A random message of any kind, with its structure changed here and there. */
function restructured(random: Random): Uint8Array {
  const written = writeMessage(randomMessage(random.one(messageKinds), random));
  return new TextEncoder().encode(mutated(written, random));
}

/** The same bytes in pieces that end anywhere. */
async function* inPieces(bytes: Uint8Array, random: Random): AsyncGenerator<Uint8Array> {
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    end = start + 1 + random.below(700);
    yield bytes.subarray(start, end);
  }
}

/** Judges at level 2; a rule that breaks down would be in the outcomes. */
function crashedRules({ message, locate }: MessageReading): readonly string[] {
  if (message === undefined) return [];
  const judge = messageJudge();
  judge.message(message, { locate });
  const results = judge.runs().map((run) => run.result());
  return results.filter(({ outcome }) => outcome === 'crashed').map(({ id }) => id);
}

describe('whatever the bytes', () => {
  it('reading gives findings, never throws or hangs, and a message only without errors', {
    timeout: 600_000,
  }, async () => {
    let readable = 0;
    let slowest = 0;
    for (let number = 0; number < times; number += 1) {
      const random = randomFrom(number);
      const bytes = number % 3 === 0 ? restructured(random) : broken(random);
      const began = process.cpuUsage();
      const reading = readMessage(bytes, { file: 'a.xml' });
      const { user, system } = process.cpuUsage(began);
      slowest = Math.max(slowest, (user + system) / 1e6);
      const { findings, message, isValid } = reading;
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      expect(message === undefined).toBe(errors > 0);
      expect(isValid || errors > 0).toBe(true);
      expect(crashedRules(reading)).toEqual([]);
      if (number % 10 === 0) {
        const again = await readMessage(inPieces(bytes, random), { file: 'a.xml' });
        expect([again.isValid, again.message]).toEqual([isValid, message]);
      }
      if (message !== undefined) readable += 1;
    }
    // Seconds of this process, whatever else the machine does.
    expect(slowest).toBeLessThan(1);
    expect(readable).toBeGreaterThan(times / 100);
  });
});
