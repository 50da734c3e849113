import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../engine/index.js';
import { faultsOf, outcomeOf } from '../../testing/judge.js';
import { birthBeforeExtraction as rule } from './P01-birth-before-extraction.js';

describe('P01', () => {
  it.each([
    ['2025-01-02', ['persons/c1 birthDate']],
    ['2025-01-01', []],
    ['2024-12-31', []],
  ] as const)('judges a birth on %s against 2025-01-01', (birthDate, faults) => {
    expect(faultsOf(rule, { persons: [{ id: 'c1', birthDate }] })).toEqual(faults);
  });

  it('holds the birth against the day of extraction where the register names one', () => {
    const register = {
      about: { version: '1', extractedOn: '2024-06-01' },
      persons: [{ id: 'c1', birthDate: '2024-06-02' }],
    } as const;
    expect(checkRegister(register, [rule], { asOf: '2025-01-01' }).findings).toHaveLength(1);
  });

  it('says nothing without persons', () => {
    expect(outcomeOf(rule, { persons: [] })).toBe('nothing-to-check');
    expect(outcomeOf(rule, {})).toBe('table-missing:persons');
  });
});
