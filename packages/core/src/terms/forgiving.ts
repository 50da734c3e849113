/**
 * Text without what people spell in different ways: capitals, accents, hyphens, spaces and other signs.
 */

/** The words of a text in small letters without accents: `['uithuis', 'plaatsing']`. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words written as one: Dutch writes compounds together, people often do not. */
export function asOneWord(words: readonly string[]): string {
  return words.join('');
}

/** A word without the ending of a plural or of an adjective: `machtigingen` and `residentiële` lose theirs. */
export function stemOf(word: string): string {
  return word.length > 5 ? word.replace(/(?:en|s|e)$/, '') : word;
}
