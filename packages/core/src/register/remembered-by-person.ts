/**
 * What follows from the records of one person, worked out once: everything about a child asks the same of its records.
 *
 * A register does not change. Of a large one only the persons asked about last are kept: their records mostly stand
 * together.
 */
import type { RegisterIndex } from './register-index.js';

/** A question about a person that is answered from memory when it was asked lately. */
export function rememberedByPerson<Made>(
  make: (index: RegisterIndex, personId: string) => Made,
): (index: RegisterIndex, personId: string) => Made {
  const known = new WeakMap<RegisterIndex, Map<string, Made>>();
  return (index, personId) => {
    const ofRegister = known.get(index) ?? new Map<string, Made>();
    known.set(index, ofRegister);
    const remembered = ofRegister.get(personId);
    if (remembered !== undefined) return remembered;
    if (ofRegister.size >= personsKept) ofRegister.clear();
    const made = make(index, personId);
    ofRegister.set(personId, made);
    return made;
  };
}

const personsKept = 16;
