/**
 * The links between the pages in the repository, as a person follows them there: each leads to a file or folder, and to
 * a heading in it that exists.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { codeBlocksIn, markdownFiles, proseOf } from '../lib/markdown.js';
import { root } from '../lib/packages.js';

/** The links that lead nowhere, as sentences. */
export function brokenLinks(): readonly string[] {
  return markdownFiles().flatMap((file) => {
    const markdown = readFileSync(join(root, file), 'utf8');
    return linksIn(markdown)
      .filter((link) => !leadsSomewhere(link, file))
      .map((link) => `${file} links to ${link}, which is not there`);
  });
}

/** The pages of `docs` and of the examples that the first page does not link to, as sentences. */
export function unlinkedPages(): readonly string[] {
  const linked = new Set(
    linksIn(readFileSync(join(root, 'README.md'), 'utf8')).map((link) => link.split('#')[0]),
  );
  return markdownFiles()
    .filter((file) => file.startsWith('docs/') || file.startsWith('examples/'))
    .filter((file) => !linked.has(file))
    .map((file) => `README.md does not link to ${file}`);
}

/** The targets of links and pictures in a text. */
export function linksIn(markdown: string): readonly string[] {
  return [...new Set([...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link))];
}

/** The names by which the headings of a page can be linked to, as GitHub makes them. */
export function anchorsIn(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutBlocks(markdown).matchAll(/^#{1,6} (.+)$/gm)) {
    const name = anchorOf(heading);
    let anchor = name;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${name}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

function leadsSomewhere(link: string, file: string): boolean {
  if (/^[a-z]+:/.test(link))
    return /^mailto:\S+@\S+$/.test(link) || /^https?:\/\/[^\s/]+\.[^\s/]+/.test(link);
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? join(root, file) : resolve(root, dirname(file), path);
  if (relative(root, target).startsWith('..') || !existsSync(target)) return false;
  return !anchor || !target.endsWith('.md') || anchorsIn(readFileSync(target, 'utf8')).has(anchor);
}

function withoutBlocks(markdown: string): string {
  return codeBlocksIn(markdown).reduce((text, block) => text.replace(block.text, ''), markdown);
}

function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}
