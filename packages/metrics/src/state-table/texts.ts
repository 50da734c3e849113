/** What state tables say when a call is wrong. */
import type { Texts } from '@jeugd/core';
import { expectations as ofRiskTables } from '../risk-table/texts.js';

export const daysRiseTexts: Texts = {
  nl: 'De dagen moeten oplopen, vanaf 0 of later.',
  en: 'The days must rise, from 0 or later.',
};

/** Around what was expected at which place; see {@link expectations}. */
export const invalidTableTexts = (expected: Texts): Texts => ({
  nl: `Dit is geen toestandentabel. Verwacht op {place}: ${expected.nl}.`,
  en: `This is not a state table. Expected at {place}: ${expected.en}.`,
});

const { json, object, list, version, definition, labels, newLabels, times, count, excluded } = ofRiskTables;

export const expectations = {
  json,
  object,
  list,
  version,
  definition,
  labels,
  newLabels,
  days: times,
  count,
  counts: {
    nl: 'evenveel getallen van 0 of meer als er dagen zijn',
    en: 'as many numbers of 0 or more as there are days',
  },
  state: { nl: 'een toestand met een naam', en: 'a state with a name' },
  whole: excluded,
  balance: { nl: 'op elke dag evenveel rijen', en: 'as many rows on every day' },
} satisfies Record<string, Texts>;
