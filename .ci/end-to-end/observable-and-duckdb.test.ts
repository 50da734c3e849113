/**
 * What the page on Observable and DuckDB says, run: the query in DuckDB, which is there for the tests of
 * `@jeugd/metrics`, and the loaders as Framework runs them, which keeps what they write to stdout.
 */
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeOf, type ExampleCode } from '../doc-examples/example.js';
import { runExample } from '../doc-examples/run.js';
import { codeBlocksIn } from '../lib/markdown.js';
import { root } from '../lib/packages.js';

const page = 'docs/how-to/observable-deno-duckdb.md';
const blocks = codeBlocksIn(readFileSync(join(root, page), 'utf8'));

/** Runs the one block that holds a text; packages are looked up from `folder`. */
async function runBlock(holding: string, folder: string): Promise<ExampleCode> {
  const fitting = blocks.filter(({ text }) => text.includes(holding));
  expect(fitting).toHaveLength(1);
  const example = { title: page, text: fitting[0]?.text ?? '', folder: join(root, folder), imports: '' };
  const code = codeOf(example);
  await runExample(example, code, {
    equal: (actual, expected) => expect(actual).toEqual(expected),
    throws: async (action, thrown) => expect(action()).rejects.toMatchObject({ code: thrown }),
  });
  return code;
}

it('DuckDB counts what the page says', async () => {
  const { expectations, unreadable } = await runBlock('DuckDBInstance', 'packages/metrics');
  expect([expectations, unreadable]).toEqual([2, []]);
});

describe('a loader', () => {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'jeugd loader '));
  const written: string[] = [];

  beforeEach(() => {
    symlinkSync(join(root, 'examples/municipality'), join(folder, 'register'));
    process.chdir(folder);
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.chdir(home);
    rmSync(join(folder, 'register'));
    written.length = 0;
  });

  it('gives figures that may be published', async () => {
    await runBlock('JSON.stringify', 'packages/core');
    const figures = JSON.parse(written.join('')) as readonly { metric: string; n: number | null }[];
    expect(figures.map(({ metric }) => metric)).toEqual(['time-to-home', 'time-to-home', 'time-to-home']);
    for (const { n } of figures) expect(n === null || n >= 10).toBe(true);
  });

  it('gives their picture', async () => {
    await runBlock('process.stdout.write(await svgOfVegaLite', 'packages/core');
    expect(written.join('')).toMatch(/^<svg.*<\/svg>$/s);
  });
});
