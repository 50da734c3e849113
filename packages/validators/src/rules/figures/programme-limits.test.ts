import { programme } from '@jeugd/core/programmes';
import { expect, it } from 'vitest';
import { kekAges } from './Q05-kek-fits-the-age.js';
import { isbHoursPerWeek } from './Q06-isb-is-intensive.js';

// The rules keep the two numbers they need and not the whole catalogue of programmes.
it('are those of the catalogue of programmes', () => {
  expect(kekAges).toEqual({ min: programme('kek').ageMin, maxExclusive: programme('kek').ageMaxExclusive });
  expect(isbHoursPerWeek).toBe(programme('isb').intensity?.hoursPerWeek?.min);
});
