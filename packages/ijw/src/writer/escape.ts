/**
 * Text in XML: what has to be written otherwise to come back as it was.
 */

const special = /[&<>\r\n]/g;

/** A text as it stands in an element. A lone carriage return would be read as a line end, so it is spelled out. */
export function escaped(text: string): string {
  return text.replace(special, (character) => {
    switch (character) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      case '\r':
        return '&#13;';
      default:
        return '\r\n';
    }
  });
}

/** Whether XML can hold a text: no control characters, no halves of characters. */
export function isXmlText(text: string): boolean {
  return !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text);
}
