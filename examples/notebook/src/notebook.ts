/** A notebook on disk: its cells, and what each showed when it was stored. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A cell of code. */
export interface CodeCell {
  readonly id: string;
  readonly code: string;
  /** What it showed, as text: printed lines, or the plain text of what was displayed. */
  readonly texts: readonly string[];
}

/** The folder of the notebooks. */
export const folder = fileURLToPath(new URL('..', import.meta.url));

/** The cells of code of a notebook, from its first to its last. */
export function codeCells(name: string): CodeCell[] {
  const { cells } = JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as { cells: readonly StoredCell[] };
  return cells
    .filter((cell) => cell.cell_type === 'code')
    .map(({ id, source, outputs = [] }) => ({
      id,
      code: source.join(''),
      texts: outputs.map((output) => (output.text ?? output.data?.['text/plain'] ?? []).join('')),
    }));
}

interface StoredCell {
  readonly cell_type: 'code' | 'markdown';
  readonly id: string;
  readonly source: readonly string[];
  readonly outputs?: readonly {
    /** Printed lines. */
    readonly text?: readonly string[];
    /** Forms of what was displayed. */
    readonly data?: Readonly<Record<string, readonly string[]>>;
  }[];
}
