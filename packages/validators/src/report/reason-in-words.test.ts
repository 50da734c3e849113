import { describe, expect, it } from 'vitest';
import { reasonInWords } from './reason-in-words.js';

describe('reasonInWords', () => {
  it.each([
    ['nothing-to-check', 'niets om te controleren'],
    ['table-missing:persons,groups', 'tabel ontbreekt: persons, groups'],
    ['no-table-of:trajectories,placements', 'geen van deze tabellen is er: trajectories, placements'],
    ['threw:RangeError,TypeError', 'regel liep vast (RangeError, TypeError)'],
    ['constructor', 'constructor'],
    ['something:else', 'something:else'],
  ])('gives words for %s', (reason, words) => {
    expect(reasonInWords(reason, 'nl')).toBe(words);
  });
});
