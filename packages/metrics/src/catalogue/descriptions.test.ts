import type { Texts } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { type MetricDescription, metricCatalogue } from '../index.js';

const textsOf = (metric: MetricDescription): readonly Texts[] => [
  metric.name,
  metric.definition,
  metric.numerator,
  metric.denominator,
  metric.timeZero,
  metric.event,
  ...metric.competingEvents,
  metric.censoring,
  metric.window,
  ...metric.pitfalls,
];

/** Digits alone, as 365.25 in English is 365,25 in Dutch; and the settings, which have one name. */
const numbersAndSettingsIn = (text: string): readonly string[] =>
  (text.match(/\d+([.,]\d+)*|asOf|lastingNights/g) ?? []).map((each) => each.replace(/[.,]/g, '')).sort();

describe.each(metricCatalogue.map((metric) => [metric.id, metric] as const))('%s', (_, metric) => {
  it('has every text in both languages, and each in its own', () => {
    for (const { nl, en } of textsOf(metric)) {
      expect(nl.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(nl).not.toBe(en);
      expect(nl).not.toMatch(/\b(the|and|who|which|not|with|from|children|stay)\b/);
      expect(en).not.toMatch(/\b(het|een|niet|wie|van|voor|kinderen|verblijf)\b/);
    }
  });

  it('has the same numbers and settings in both', () => {
    for (const { nl, en } of textsOf(metric))
      expect(numbersAndSettingsIn(nl)).toEqual(numbersAndSettingsIn(en));
  });
});
