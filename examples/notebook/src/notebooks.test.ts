import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeCells, folder } from './notebook.js';
import { runCells } from './run-cells.js';

const names = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));
const before = process.cwd();

// A notebook reads its data from where it stands.
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(before));

it('there are two notebooks', () => {
  expect(names).toEqual(['days-to-home.ipynb', 'public-data.ipynb']);
});

describe.each(names)('%s', (name) => {
  const cells = codeCells(name);

  it('shows what is stored in it', async () => {
    const shown = await runCells(cells);
    for (const { id, texts } of cells) expect([id, shown.get(id)]).toEqual([id, texts.join('')]);
  });

  it('shows something, and nothing that differs from R', () => {
    const stored = cells.flatMap(({ texts }) => texts).join('\n');
    expect(cells.filter(({ texts }) => texts.length > 0).length).toBeGreaterThan(6);
    expect(stored).not.toContain('DIFFERENT');
  });
});
