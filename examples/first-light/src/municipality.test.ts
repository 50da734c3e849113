import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeRegister } from '@jeugd/files';
import { syntheticRegister } from '@jeugd/synthetic';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../municipality/', import.meta.url));

describe('the sample municipality', () => {
  // The command is in its README.
  const files = writeRegister(syntheticRegister({ children: 2000, seed: 1, faults: 40 }), 'csv');

  it('has the files that its seed gives, and a README', () => {
    expect(readdirSync(folder).sort()).toEqual(['README.md', ...files.keys()].sort());
  });

  it.each([...files.keys()])('still has the same bytes in %s', (name) => {
    // Not toBe on the texts: a difference would print a file of a megabyte.
    expect(readFileSync(folder + name, 'utf8') === files.get(name)).toBe(true);
  });
});
