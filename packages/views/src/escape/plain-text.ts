/** Text from data on its way into a picture: one line, nothing that steers a screen, no longer than a label can hold. */

/** Control characters, line and paragraph separators, marks that change the direction of text, halves of characters. */
const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]+/gu;

/** The text as one line of at most 60 characters, cut off with an ellipsis. */
export function plainText(text: string): string {
  const characters = [...text.replace(unsafe, ' ').replace(/ +/g, ' ').trim()];
  return characters.length > mostCharacters
    ? `${characters.slice(0, mostCharacters - 1).join('')}…`
    : characters.join('');
}

const mostCharacters = 60;
