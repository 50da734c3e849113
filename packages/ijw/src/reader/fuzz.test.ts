import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../index.js';
import { type Random, randomFrom } from '../testing/random.js';

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

describe('whatever the bytes', () => {
  it('reading gives findings, never throws, and a message only without errors', { timeout: 600_000 }, () => {
    for (let number = 0; number < times; number += 1) {
      const { findings, message, isValid } = readMessage(broken(randomFrom(number)), { file: 'a.xml' });
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      expect(message === undefined).toBe(errors > 0);
      expect(isValid || errors > 0).toBe(true);
    }
  });
});
