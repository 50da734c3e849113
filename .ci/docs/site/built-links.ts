/**
 * The links of the built site: each inner link leads to a file, and to a place in it that exists.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The links of the pages in a folder that lead nowhere, as sentences. */
export function deadLinks(folder: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const contents = new Map(
    pages.map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]),
  );
  const anchors = new Map([...contents].map(([path, html]) => [path, anchorsOf(html)]));
  return [...contents].flatMap(([path, html]) =>
    linksOf(html)
      .filter((link) => !leadsSomewhere(link, path, anchors))
      .map((link) => `${relative(folder, path)} links to ${link}, which is not there`),
  );
}

function leadsSomewhere(
  link: string,
  page: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (/^[a-z]+:/.test(link)) return isWellFormed(link);
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? page : resolve(dirname(page), path);
  if (!existsSync(target) || !statSync(target).isFile()) return false;
  return !anchor || !target.endsWith('.html') || (anchors.get(target)?.has(anchor) ?? false);
}

/** A link to the outside is not followed, only read. */
function isWellFormed(link: string): boolean {
  return /^mailto:[^\s@]+@[^\s@]+$/.test(link) || (/^https?:\/\/[^\s/]+\./.test(link) && URL.canParse(link));
}

function linksOf(html: string): readonly string[] {
  return [
    ...new Set([...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => unescaped(link))),
  ];
}

function anchorsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescaped(id)));
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
