/**
 * A picture in words, for who cannot see it: every SVG carries its title and its description.
 */
import { withoutUnwritable, xmlText } from '../escape/xml-text.js';

/** What a screen reader says in place of a picture. */
export interface TextAlternative {
  /** What it is a picture of, in a few words. */
  readonly title: string;
  /** What can be seen in it. */
  readonly description: string;
}

/** The SVG with title and description as its first elements, read as one image: what the engine says of its parts goes. */
export function withTextAlternative(svg: string, { title, description }: TextAlternative): string {
  const words = `<title>${xmlText(title)}</title><desc>${xmlText(description)}</desc>`;
  return withoutUnwritable(svg)
    .replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, ''))
    .replace(/<svg\b([^>]*)>/, (_, attributes: string) => `<svg${attributes} role="img">${words}`);
}
