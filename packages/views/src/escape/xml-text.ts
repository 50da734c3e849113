/**
 * Text inside XML: no text can end its element or its attribute, and none makes the document unreadable.
 */

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in an element or in an attribute between quotation marks. */
export function xmlText(text: string): string {
  return withoutUnwritable(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** A text in which characters that XML cannot hold, not even escaped, became the replacement character. */
export function withoutUnwritable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD');
}
