/**
 * The title of a page: its first heading.
 */

/** The title in the navigation, where a section says "How to" for all its pages. */
export function shortTitleOf(markdown: string): string {
  return titleOf(markdown).replace(/^How to (.)/, (_, letter: string) => letter.toUpperCase());
}

/** The first heading of a Markdown text, without its markup; empty when there is none. */
function titleOf(markdown: string): string {
  const heading = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  return heading.replaceAll('`', '').trim();
}
