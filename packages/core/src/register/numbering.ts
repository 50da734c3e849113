/**
 * Numbers for texts: a register names the same persons millions of times, and a number finds its place in a list at once.
 */

/** Gives each text a number, in the order in which they are first met: 0, 1, 2 … */
export interface Numbering {
  /** The number of a text, a new one when it was not met before. */
  numberOf(text: string): number;
  /** The number of a text that was met before. */
  known(text: string): number | undefined;
  /** The text with a number below the count. */
  textOf(number: number): string;
}

/**
 * A numbering without texts yet. It remembers the two texts asked last: everything about a child asks about that child,
 * and in between about its family.
 */
export function numbering(): Numbering {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  let lastText: string | undefined;
  let lastNumber: number | undefined;
  let textBefore: string | undefined;
  let numberBefore: number | undefined;

  const remember = (text: string, number: number | undefined): void => {
    textBefore = lastText;
    numberBefore = lastNumber;
    lastText = text;
    lastNumber = number;
  };
  const near = (text: string): number | undefined => {
    if (lastNumber === undefined) return undefined;
    for (let number = lastNumber - reach; number <= lastNumber + reach; number += 1) {
      if (number >= 0 && number < texts.length && texts[number] === text) return number;
    }
    return undefined;
  };
  const known = (text: string): number | undefined => {
    if (text === lastText) return lastNumber;
    remember(text, text === textBefore ? numberBefore : (near(text) ?? numbers.get(text)));
    return lastNumber;
  };
  return {
    known,
    numberOf(text) {
      const number = known(text);
      if (number !== undefined) return number;
      lastNumber = texts.push(text) - 1;
      numbers.set(text, lastNumber);
      return lastNumber;
    },
    textOf(number) {
      const text = texts[number] ?? '';
      remember(text, number);
      return text;
    },
  };
}

/** A family mostly has numbers that lie close together: looking there first spares a jump through the memory. */
const reach = 4;
