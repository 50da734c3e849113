/**
 * Suggestions for a word that was probably mistyped.
 */

/**
 * The known word nearest to what was typed, or `undefined` when none is near: more than a third of the letters differ.
 *
 * Capitals, spaces, hyphens and underscores do not count.
 *
 * @dutch dichtstbijzijnde woord
 * @example
 * nearest('gezinshuiss', ['gezinshuis', 'pleegzorg']); // 'gezinshuis'
 * nearest('aquarium', ['gezinshuis', 'pleegzorg']); // undefined
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const typed = plain(word);
  let best: string | undefined;
  let bestDistance = Math.floor(typed.length / 3) + 1;
  for (const candidate of known) {
    const distance = editDistance(typed, plain(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Longer words than this are no typing mistake; it also bounds the work on hostile input. */
const longestWord = 64;

function plain(word: string): string {
  return word
    .slice(0, longestWord)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

/** Letters to add, drop or change to turn one word into the other; stops counting at `limit`. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + change,
        ),
      );
    }
    previous = current;
  }
  return previous[to.length] ?? limit;
}
