/** Planting faults: turning a right register into one on which checks have something to find. */
import type { Register } from '@jeugd/core';
import { randomStream } from '../random/index.js';
import { requireCount } from '../register/settings.js';
import { type Draft, draftOf, type Place } from './draft.js';
import type { FaultKind } from './fault-kinds.js';
import {
  plantBornTooLate,
  plantFosterCareTooLate,
  plantHelpAfterDeath,
  plantNoGround,
} from './faults-of-people.js';
import {
  plantDanglingPerson,
  plantDoubleId,
  plantEndBeforeStart,
  plantEndKnownAndUnknown,
  plantFewNights,
  plantGroupOfSeven,
  plantLateHomeSpell,
  plantOddNights,
  plantOverlap,
  plantUnknownCareForm,
} from './faults-of-stays.js';

/**
 * A fault that was planted.
 *
 * @dutch geplante fout
 */
export interface PlantedFault extends Place {
  /** What was done. */
  readonly kind: FaultKind;
}

/**
 * A register with faults, and what they are.
 *
 * @dutch register met geplante fouten
 */
export interface PlantedFaults {
  /** The register with the faults in it. */
  readonly register: Register;
  /** The faults, in the order of planting. */
  readonly planted: readonly PlantedFault[];
}

/** Streams of a seed below 1 are not used by families. */
const stream = 0;

const planters: Readonly<Record<FaultKind, (draft: Draft) => Place | undefined>> = {
  'end-before-start': plantEndBeforeStart,
  'overlapping-stays': plantOverlap,
  'group-of-seven': plantGroupOfSeven,
  'unknown-care-form': plantUnknownCareForm,
  'dangling-person': plantDanglingPerson,
  'foster-care-too-late': plantFosterCareTooLate,
  'late-home-spell': plantLateHomeSpell,
  'odd-nights': plantOddNights,
  'end-known-and-unknown': plantEndKnownAndUnknown,
  'help-after-death': plantHelpAfterDeath,
  'no-ground': plantNoGround,
  'double-id': plantDoubleId,
  'born-too-late': plantBornTooLate,
  'few-nights': plantFewNights,
};

/**
 * Plants faults in an invented register, one kind after another (see {@link faultKinds}), each at a child that has
 * none so far. The same seed plants the same faults; the register that goes in stays as it is.
 *
 * A kind for which no record suits (any more) is passed over, so a very small register may get fewer faults than asked;
 * `planted` tells which. One fault may break more than one rule.
 *
 * @dutch fouten planten
 * @throws {JeugdError} `synthetic/invalid-count` when `count` is no whole number from 0 up
 * @example
 * const right = syntheticRegister({ children: 200, seed: 1 });
 * plantFaults(right, { count: 2, seed: 1 }).planted.map(({ kind }) => kind);
 * // ['end-before-start', 'overlapping-stays']
 */
export function plantFaults(
  register: Register,
  { count, seed }: { readonly count: number; readonly seed: number },
): PlantedFaults {
  requireCount('count', count);
  const draft = draftOf(register, randomStream(seed, stream));
  const planted: PlantedFault[] = [];
  let kinds = Object.keys(planters) as FaultKind[];
  while (planted.length < count && kinds.length > 0) {
    const possible: FaultKind[] = [];
    for (const kind of kinds.slice(0, count - planted.length)) {
      const place = planters[kind](draft);
      if (place === undefined) continue;
      possible.push(kind);
      planted.push({ kind, ...place });
    }
    kinds = possible;
  }
  return { register: draft.register(), planted };
}
