/**
 * A catalogue: one page of `docs/reference`, made from the code.
 */

/** A page and how to make it. */
export interface Catalogue {
  /** File name in `docs/reference`. */
  readonly file: string;
  /** Its title, in the words of a reader. */
  readonly title: string;
  /** The text below the title, as Markdown. */
  readonly render: () => string;
}

/** The whole page. */
export function pageOf({ title, render }: Catalogue): string {
  const notice = '<!-- Made from the code by `pnpm run docs`. Do not edit. -->';
  return `${notice}\n\n# ${title}\n\n${render().trim()}\n`;
}

/** A Markdown table; a cell without a value stays empty. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => escaped(String(cell ?? ''))).join(' | ')} |`)
    .join('\n');
}

/** Text that stays in its cell and is not read as markup. */
function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim();
}
