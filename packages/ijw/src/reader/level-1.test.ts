import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/vectors/vectors.json' with { type: 'json' };
import { messageKinds, readMessage, writeMessage } from '../index.js';
import { libxml2Verdict } from '../testing/libxml2.js';
import { mutated } from '../testing/mutate.js';
import { randomFrom } from '../testing/random.js';
import { randomMessage } from '../testing/random-message.js';

/** Messages drawn per kind; `IJW_RANDOM_MESSAGES` asks for another number in all. */
const perKind = Math.ceil(Number(process.env['IJW_RANDOM_MESSAGES'] ?? 20_020) / messageKinds.length);

describe('level 1 judges as the XSD does', () => {
  it.each(
    fixture.vectors.map((vector, number) => [number, vector.message, vector.description, vector] as const),
  )('test message %i, %s: %s', (_number, kind, _description, { xml, xsdValid }) => {
    const reading = readMessage(xml);
    expect(reading.isValid).toBe(xsdValid);
    expect(reading.kind).toBe(kind);
    expect(reading.message !== undefined).toBe(xsdValid);
  });

  it.each(['jw301', 'jw305', 'jw307', 'jw315', 'jw317', 'jw319', 'jw323', 'jw325'])(
    'the correct %s',
    (name) => {
      const bytes = readFileSync(new URL(`../../fixtures/vectors/base-${name}.xml`, import.meta.url));
      expect(readMessage(bytes).findings.map(({ code }) => code)).toEqual(['ijw/line-ends']);
    },
  );

  it.each(messageKinds)('%s: random messages, as they are and mutated', { timeout: 600_000 }, (kind) => {
    const verdict = libxml2Verdict(kind, 'fixtures');
    const counts = { valid: 0, invalid: 0 };
    for (let number = 0; number < perKind; number += 1) {
      const random = randomFrom(1000 * Number(kind.slice(2)) + number * 7919);
      const written = writeMessage(randomMessage(kind, random));
      const xml = random.chance(0.1) ? written : mutated(written, random);
      if (/encoding="(?!UTF-8")/.test(xml)) continue; // libxml2 refuses an encoding that it does not know
      const expected = verdict(xml);
      counts[expected ? 'valid' : 'invalid'] += 1;
      if (readMessage(xml).isValid !== expected) {
        expect.fail(`libxml2 says ${expected ? 'valid' : 'invalid'}, we do not (message ${number}):\n${xml}`);
      }
    }
    // Neither verdict may be so rare that the comparison says nothing.
    expect(Math.min(counts.valid, counts.invalid) / perKind).toBeGreaterThan(0.1);
  });
});
