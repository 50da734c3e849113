import { describe, expect, it } from 'vitest';
import { messageKinds, outlineOf } from '../index.js';
import { randomFrom } from '../testing/random.js';
import { randomMessage } from '../testing/random-message.js';

describe('outlineOf', () => {
  it('tells what a value must be', () => {
    const rows = new Map(outlineOf('JW323').map((row) => [row.path, row]));
    expect(rows.get('/Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag')).toEqual({
      path: '/Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag',
      type: 'LDT_TotaalBedrag',
      occurs: 'one',
      base: 'integer',
      min: 0,
      max: 999_999_999_999,
    });
    expect(rows.get('/Bericht/Declaratie/DeclaratieNummer')).toMatchObject({
      type: 'LDT_IdentificatieDeclaratie',
      maxLength: 12,
      patterns: ['([a-zA-Z0-9])+'],
    });
    expect(rows.get('/Bericht/Header/BerichtCode')?.patterns).toEqual(['490']);
    expect(rows.get('/Bericht/Declaratie/Clienten/Client')).toMatchObject({ type: 'Client', occurs: 'many' });
  });

  it.each(messageKinds)('has the path of everything that a %s holds', (kind) => {
    const paths = new Set(outlineOf(kind).map(({ path }) => path));
    for (let seed = 0; seed < 20; seed += 1) {
      const message = randomMessage(kind, randomFrom(seed));
      for (const path of pathsIn(message, '/Bericht')) expect(paths).toContain(path);
    }
  });
});

function pathsIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, path));
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, `${path}/${name}`))];
}
