/**
 * The checks of links find a link that leads nowhere.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anchorsIn, linksIn } from '../docs/markdown-links.js';
import { deadLinks } from '../docs/site/built-links.js';
import { finishedPage } from '../docs/site/finish-page.js';

describe('a Markdown page', () => {
  it('has the links of its prose and none of its code', () => {
    const page = '[a](b.md#c) ![d](e.svg) `[f](g)`\n\n```ts\n[h](i)\n```\n';
    expect(linksIn(page)).toEqual(['b.md#c', 'e.svg']);
  });

  it.each([
    ['# How to check a register', 'how-to-check-a-register'],
    ['## `asOf` in rules, and in figures', 'asof-in-rules-and-in-figures'],
    ['## Één [link](x.md)', 'één-link'],
  ])('can be linked to at %s', (heading, anchor) => {
    expect([...anchorsIn(heading)]).toEqual([anchor]);
  });

  it('numbers headings that are the same, and passes over code', () => {
    expect([...anchorsIn('# A\n\n```sh\n# no heading\n```\n\n## A\n')]).toEqual(['a', 'a-1']);
  });
});

describe('the built site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jeugd site '));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'sub'));
  writeFileSync(
    join(folder, 'index.html'),
    '<a href="sub/page.html#there">x</a><a href="https://a.nl/b">x</a>',
  );

  it.each([
    ['../index.html', true],
    ['#there', true],
    ['../nowhere.html', false],
    ['#nowhere', false],
    ['..', false],
    ['https://', false],
  ])('with a link to %s: %s', (link, leads) => {
    writeFileSync(join(folder, 'sub/page.html'), `<p id="there"><a href="${link}">x</a></p>`);
    expect(deadLinks(folder)).toEqual(leads ? [] : [`sub/page.html links to ${link}, which is not there`]);
  });

  it('names its main part, and the language of the Dutch page only', () => {
    const page = '<html class="x" lang="en"><div class="col-content"></div></html>';
    expect(finishedPage(page, 'nl.html')).toBe(
      '<html class="x" lang="nl"><div class="col-content" role="main"></div></html>',
    );
    expect(finishedPage(page, 'index.html')).toContain('lang="en"');
  });
});
