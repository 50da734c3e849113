/**
 * P01: nobody is born after the data were extracted.
 *
 * A person without a birth date cannot be read at all: that is reported while reading, not here.
 */
import { defineRule } from '../../engine/index.js';
import { personTexts } from './texts.js';

/** P01: the birth date lies on or before the day of extraction, or `asOf` where the register does not name one. */
export const birthBeforeExtraction = defineRule({
  id: 'P01',
  severity: 'error',
  kind: 'hard',
  source: 'data',
  certainty: 'high',
  ...personTexts.P01,
  on: 'persons',
  check(person, { index, asOf, report }) {
    const lastDay = index.register.about.extractedOn ?? asOf;
    if (person.birthDate > lastDay) report(person, {}, { field: 'birthDate' });
  },
});
