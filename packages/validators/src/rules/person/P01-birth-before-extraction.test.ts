import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../engine/index.js';
import { birthBeforeExtraction as rule } from './P01-birth-before-extraction.js';

describe('P01', () => {
  it.each([
    ['2024-06-01', []],
    ['2024-06-02', ['c1']],
  ] as const)(
    'holds a birth on %s against the day of extraction where the register names one',
    (birthDate, found) => {
      const register = {
        about: { version: '1', extractedOn: '2024-06-01' },
        persons: [{ id: 'c1', birthDate }],
      } as const;
      const { findings } = checkRegister(register, [rule], { asOf: '2025-01-01' });
      expect(findings.map(({ location }) => location.id)).toEqual(found);
    },
  );
});
