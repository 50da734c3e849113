/**
 * What typedoc leaves to be done on a page for those who do not read it with a mouse: its parts are named, a table that
 * scrolls can be reached by keyboard, and a page in Dutch says that it is.
 */

/** The finished page. */
export function finishedPage(html: string, address: string): string {
  const finished = html
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">')
    .replaceAll('<table>', '<div class="scrolls" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  return address === 'nl.html' ? finished.replace(/(<html[^>]*) lang="en"/, '$1 lang="nl"') : finished;
}
