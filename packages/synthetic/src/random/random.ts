/**
 * Chance that can be repeated: the same seed gives the same numbers, on every machine.
 *
 * Each family has a stream of its own, so that what happens in one never depends on how many others there are.
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state and integer arithmetic only. It is good
 * enough to invent children with; it is no source of secrets.
 */

/**
 * A source of chance: each call gives the next number from 0 up to, not including, 1.
 *
 * @dutch toevalsgenerator
 */
export type Random = () => number;

/** Rounds after which nothing of the seed is recognisable, as its author advises. */
const roundsToMix = 15;

/** The stream with a number, of the streams that a seed has. */
export function randomStream(seed: number, stream: number): Random {
  let a = seed | 0;
  let b = Math.floor(seed / 2 ** 32) | 0;
  let c = stream | 0;
  let counter = 1;

  const next = (): number => {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + mixed) | 0;
    return (mixed >>> 0) / 2 ** 32;
  };

  for (let round = 0; round < roundsToMix; round += 1) next();
  return next;
}
