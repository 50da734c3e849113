/** HTML that cannot be broken by what it shows: every value is escaped, unless it is markup made here. */

/** Markup that is safe to put into a page. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template. `undefined` and `false` are nothing. */
export type Content = Markup | string | number | undefined | false | readonly Content[];

/** A template of HTML. Values stand in text or in attributes between double quotes. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const markup = parts.map((part, at) => (at === 0 ? part : `${written(contents[at - 1])}${part}`));
  return { markup: markup.join('') };
}

/** Text of our own that is markup already: a style, a script. */
export function trusted(markup: string): Markup {
  return { markup };
}

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(written).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that could steer a screen or turn a line around are shown by their number. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
      (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
    );
}
