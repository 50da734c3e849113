/** JSON that is safe to look at: characters that could steer a terminal or turn a line around are written as `\u009b`. */

/** A value as JSON, two spaces deep, with a line end after it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)}\n`;
}

/** Line ends stand between values only; inside a text JSON has escaped them already. */
function escaped(character: string): string {
  if (character === '\n') return character;
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
