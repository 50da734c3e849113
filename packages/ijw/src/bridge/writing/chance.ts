/** What happens to a share of the cases: chosen by number, so that the same register always gives the same messages. */

/** The kinds of thing that happen to some; each is chosen apart from the others. */
export const chances = {
  mistakenAssignment: 1,
  mistakenStart: 2,
  mistakenStop: 3,
  investigated: 4,
  /** The number of a change is added. */
  askedChange: 64,
  /** The number of a month is added. */
  mistakenClaim: 128,
} as const;

/** Whether a number is among the share to which something happens; the numbers are spread evenly. */
export function happensTo(number: number, kind: number, share: number): boolean {
  // Knuth's multiplicative hash: 2^32 divided by the golden ratio.
  const mixed = Math.imul(number, 2654435769) ^ Math.imul(kind, 2246822519);
  const hash = Math.imul(mixed ^ (mixed >>> 15), 2654435769) >>> 0;
  return hash / 2 ** 32 < share;
}
