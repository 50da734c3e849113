/**
 * Every block of code in the documentation is run, or is no code, or is named in `not-run.ts` with the reason.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeBlocksIn, markdownFiles } from '../lib/markdown.js';
import { root } from '../lib/packages.js';
import { notRun, whyNotRun } from './not-run.js';

/** What the tests run, and what shows data or output. */
const languages = ['ts', 'js', 'sh', 'json', 'csv', 'text'];

const blocks = markdownFiles().flatMap((page) =>
  codeBlocksIn(readFileSync(join(root, page), 'utf8')).map((block) => ({ page, ...block })),
);

describe('a block of code', () => {
  it('names its language', () => {
    const others = blocks
      .filter(({ language, page, text }) => !languages.includes(language) && !whyNotRun(page, text))
      .map(({ page, line, language }) => `${page}:${line} ${language || 'without a language'}`);
    expect(others).toEqual([]);
  });

  it('that is JSON can be read', () => {
    for (const { language, text } of blocks) if (language === 'json') JSON.parse(text);
  });

  it.each(notRun)('of $page that is not run is there once: $holding', ({ page, holding }) => {
    const fitting = blocks.filter((block) => block.page === page && block.text.includes(holding));
    expect(fitting).toHaveLength(1);
  });
});
