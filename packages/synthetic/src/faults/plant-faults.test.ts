import { addMonths, birthdayOf, type Placement, parseRegister, type Register } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { syntheticRegister } from '../synthetic-register.js';
import { type FaultKind, faultKinds } from './fault-kinds.js';
import { type PlantedFault, plantFaults } from './plant-faults.js';

const right = syntheticRegister({ children: 2000, seed: 1 });
const before = JSON.stringify(right);
const kinds = Object.keys(faultKinds) as FaultKind[];
const { register, planted } = plantFaults(right, { count: 3 * kinds.length, seed: 1 });

const placement = (id: string, from: Register = register) => from.placements?.find((each) => each.id === id);
const stayIn = ({ id }: PlantedFault): Placement =>
  placement(id) ?? { id: '', personId: '', careForm: 'jji', start: '0001-01-01' };
const personOf = (id: string, from: Register = register) => from.persons?.find((each) => each.id === id);

/** Whether a planted fault is there, seen with nothing but the records. */
const isThere: Readonly<Record<FaultKind, (fault: PlantedFault) => boolean>> = {
  'end-before-start': (fault) => (stayIn(fault).end ?? '9999') < stayIn(fault).start,
  'overlapping-stays': (fault) => {
    const { id, personId, start } = stayIn(fault);
    return (
      register.placements?.some(
        (each) =>
          each.id !== id && each.personId === personId && each.start < start && start < (each.end ?? '9999'),
      ) === true
    );
  },
  'group-of-seven': (fault) => {
    const { groupId, start } = stayIn(fault);
    const present = register.placements?.filter(
      (each) => each.groupId === groupId && each.start <= start && start < (each.end ?? '9999'),
    );
    return present?.length === 7;
  },
  'unknown-care-form': (fault) => stayIn(fault).careForm === ('gezinshuys' as string),
  'dangling-person': (fault) => personOf(stayIn(fault).personId) === undefined,
  'foster-care-too-late': (fault) => {
    const { personId, careForm, start } = stayIn(fault);
    const birthDate = personOf(personId)?.birthDate ?? '0001-01-01';
    const earlier = right.placements?.some(
      (each) => each.personId === personId && each.careForm.includes('pleeg'),
    );
    return (
      careForm === 'voltijdpleegzorg' &&
      start === addMonths(birthdayOf(birthDate, 18), 6) &&
      start >= '2023-01-01' &&
      !earlier
    );
  },
  'late-home-spell': ({ id }) => {
    const spell = register.homeSpells?.find((each) => each.id === id);
    const was = right.homeSpells?.find((each) => each.id === id);
    return (
      right.placements?.some(
        (each) =>
          each.personId === was?.personId &&
          each.end === was?.start &&
          each.endReason === 'home' &&
          (spell?.start ?? '') > (each.end ?? ''),
      ) === true
    );
  },
  'odd-nights': (fault) => stayIn(fault).nightsPerWeek === 2.3,
  'end-known-and-unknown': (fault) => stayIn(fault).end !== undefined && stayIn(fault).endUnknown === true,
  'help-after-death': ({ id }) => {
    const deathDate = personOf(id)?.deathDate ?? '9999';
    return (
      register.trajectories?.some(
        (each) => each.personId === id && each.start < deathDate && each.end === undefined,
      ) === true
    );
  },
  'no-ground': ({ id }) => {
    const help = register.trajectories?.find((each) => each.id === id);
    const birthDate = personOf(help?.personId ?? '')?.birthDate ?? '0001-01-01';
    return help?.ground === undefined && (help?.end ?? '2025-01-01') > birthdayOf(birthDate, 18);
  },
  'double-id': ({ id }) => register.placements?.filter((each) => each.id === id).length === 2,
  'born-too-late': ({ id }) => (personOf(id)?.birthDate ?? '') > '2025-01-01',
  'few-nights': (fault) => stayIn(fault).careForm === 'gezinshuis' && stayIn(fault).nightsPerWeek === 3,
};

describe('planting faults', () => {
  it.each(kinds)('plants %s, and it is there', (kind) => {
    const faults = planted.filter((fault) => fault.kind === kind);
    expect(faults.length).toBeGreaterThanOrEqual(1);
    for (const fault of faults) expect(isThere[kind](fault)).toBe(true);
  });

  it('plants as many as asked, each at a record of its own', () => {
    for (const count of [0, 1, 5, 20])
      expect(plantFaults(right, { count, seed: 3 }).planted).toHaveLength(count);
    expect(new Set(planted.map(({ record, id }) => `${record} ${id}`)).size).toBe(planted.length);
  });

  it('leaves the register that goes in as it is, and gives it back when there is nothing to plant', () => {
    expect(JSON.stringify(right)).toBe(before);
    expect(plantFaults(right, { count: 0, seed: 1 }).register).toEqual(right);
  });

  it('plants the same for the same seed, other places for another', () => {
    const again = plantFaults(right, { count: 10, seed: 1 }).planted;
    expect(again).toEqual(plantFaults(right, { count: 10, seed: 1 }).planted);
    expect(again).not.toEqual(plantFaults(right, { count: 10, seed: 2 }).planted);
  });

  it('is found while reading where it is a fault of reading, and nowhere else', () => {
    const codes = parseRegister(JSON.parse(JSON.stringify(register))).findings.map(({ code }) => code);
    const expected = planted
      .map(({ kind }): string => faultKinds[kind].found)
      .filter((found) => found.startsWith('core/'));
    expect(expected.length).toBe(9);
    expect([...codes].sort()).toEqual([...expected].sort());
  });

  it('plants fewer in a register with too few records, and none in an empty one', () => {
    const small = plantFaults(syntheticRegister({ children: 3, seed: 1 }), { count: 50, seed: 1 });
    expect(small.planted.length).toBeLessThan(50);
    expect(plantFaults({ about: { version: '1' } }, { count: 5, seed: 1 }).planted).toEqual([]);
  });

  it('is what the option faults does', () => {
    expect(syntheticRegister({ children: 2000, seed: 1, faults: 3 * kinds.length })).toEqual(register);
  });
});
