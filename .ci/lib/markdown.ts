/**
 * The Markdown pages of this repository that people read: at the top, the READMEs, and `docs/`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packages.js';

/** A block of code between two lines of three backticks. */
export interface CodeBlock {
  /** The line of its first backticks, from 1. */
  readonly line: number;
  /** What stands behind the backticks: the language. */
  readonly language: string;
  readonly text: string;
}

/** The paths of all pages, from the root of the repository. */
export function markdownFiles(): readonly string[] {
  const homes = ['packages', 'examples'].flatMap((folder) =>
    namesIn(folder).map((name) => join(folder, name)),
  );
  const readmes = homes.map((folder) => join(folder, 'README.md'));
  const pages = namesIn('docs', true).filter((name) => name.endsWith('.md') && !name.startsWith('api/'));
  return [
    ...namesIn('.').filter((name) => name.endsWith('.md')),
    ...readmes.filter((file) => existsSync(join(root, file))),
    ...pages.map((name) => join('docs', name)),
  ];
}

/** The blocks of code in a page, in their order. */
export function codeBlocksIn(markdown: string): readonly CodeBlock[] {
  return [...markdown.matchAll(fencedBlock)].map((block) => ({
    line: markdown.slice(0, block.index).split('\n').length,
    language: block[1]?.trim() ?? '',
    text: block[2] ?? '',
  }));
}

/** The page without its code. */
export function proseOf(markdown: string): string {
  return markdown.replace(fencedBlock, '').replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length));
}

const fencedBlock = /^```(.*)\n([\s\S]*?)^```$/gm;

function namesIn(folder: string, recursive = false): string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path, { recursive, encoding: 'utf8' }).sort() : [];
}
