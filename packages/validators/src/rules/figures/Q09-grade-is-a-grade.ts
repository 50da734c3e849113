/** Q09: a grade for the help is a number from 1 to 10, given by somebody. */
import { instruments } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { figureTexts } from './texts.js';

/** Q09: a grade lies from 1 up to and including 10, and the respondent is named. */
export const gradeIsAGrade = defineRule({
  id: 'Q09',
  severity: 'error',
  kind: 'hard',
  source: 'data',
  certainty: 'high',
  ...figureTexts.Q09,
  on: 'observations',
  appliesTo: ({ instrument }) => instrument === instruments.clientRating,
  check(observation, { report }) {
    const { value, respondent } = observation;
    if (!(value >= 1 && value <= 10)) report(observation, {}, { field: 'value' });
    if (respondent === undefined) report(observation, {}, { field: 'respondent' });
  },
});
