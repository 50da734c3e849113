/** In which generation people stand, as far as lines tell. */
import type { GenogramTie } from './genogram.js';

/** Those known, and everybody that a line ties to them: partners beside each other, children below their parents. */
export function generationsBy(
  ties: readonly GenogramTie[],
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const generations = new Map(known);
  const steps = stepsOf(ties);
  // A Map goes on to what is added while it is walked.
  for (const [id, generation] of generations) {
    for (const { to, down } of steps.get(id) ?? [])
      if (!generations.has(to)) generations.set(to, generation + down);
  }
  return generations;
}

interface Step {
  readonly to: string;
  readonly down: number;
}

function stepsOf(ties: readonly GenogramTie[]): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, to: string, down: number): void => {
    const known = steps.get(from);
    if (known === undefined) steps.set(from, [{ to, down }]);
    else known.push({ to, down });
  };
  for (const tie of ties) {
    if (tie.between === 'couple') {
      const [one, other] = tie.people;
      add(one, other, 0);
      add(other, one, 0);
    } else {
      for (const parent of tie.parents) {
        add(parent, tie.child, 1);
        add(tie.child, parent, -1);
      }
    }
  }
  return steps;
}
