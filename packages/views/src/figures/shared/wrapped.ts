/** Text broken into lines, without a screen to measure it on. */

/** How wide a character is on average, as part of the size of the letters: on the wide side of common sans-serifs. */
const widthOfCharacter = 0.58;

/** About how wide a text is drawn, in pixels. */
export function widthOf(text: string, fontSize: number): number {
  return [...text].length * fontSize * widthOfCharacter;
}

/** The lines of a text that is to be no wider than `width` pixels. A word is broken only when it is wider itself. */
export function wrapped(text: string, width: number, fontSize: number): string[] {
  const most = Math.max(4, Math.floor(width / (fontSize * widthOfCharacter)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && [...longer].length > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A text of one line, with an ellipsis where it does not fit. */
export function cutOff(text: string, width: number, fontSize: number): string {
  const most = Math.max(2, Math.floor(width / (fontSize * widthOfCharacter)));
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** Words that others are made with: before these a long word is broken, rather than anywhere. */
const parts =
  /pleegzorg|leefgroep|instelling|opvang|accommodatie|begeleiding|behandeling|ontlasting|machtiging/gu;

/** A word in pieces that fit, with hyphens between them. */
function pieces(word: string, most: number): string[] {
  const characters = [...word];
  if (characters.length <= most) return [word];
  const breaks = [...word.matchAll(parts)].map(({ index }) => [...word.slice(0, index)].length);
  const at = breaks.findLast((place) => place > 1 && place < most) ?? most - 1;
  return [`${characters.slice(0, at).join('')}-`, ...pieces(characters.slice(at).join(''), most)];
}
