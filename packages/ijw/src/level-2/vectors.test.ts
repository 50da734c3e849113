import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/vectors/vectors.json' with { type: 'json' };
import { readClients, readMessage } from '../reader/index.js';
import { level2Rules, messageJudge, validateMessage } from './index.js';
import {
  rightJW301,
  rightJW305,
  rightJW307,
  rightJW315,
  rightJW317,
  rightJW319,
  rightJW323,
  rightJW325,
} from './testing/right-messages.js';

// Expectations come from the official XSLT 2.10.5 (see `notes` in the fixture).
const { vectors } = fixture;
type Vector = (typeof vectors)[number];

const failedRules = (report: { readonly rules: readonly { id: string; outcome: string }[] }): string[] =>
  report.rules.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'skipped').map(({ id }) => id);

const reportOn = (vector: Vector) => {
  const { message, locate } = readMessage(vector.xml);
  if (message === undefined) throw new Error('not read');
  return validateMessage(message, { locate });
};

describe('the test messages', () => {
  it.each(vectors)('$message: $description', (vector) => {
    expect(failedRules(reportOn(vector))).toEqual([...vector.expectedRules].sort());
  });

  // The official check lists every element that takes part; a finding stands at one of them. Positions that it leaves out are 1.
  it.each(vectors.filter(({ expectedRules }) => expectedRules.length > 0))(
    'finds the place the official check finds, with line and column: $message $description',
    (vector) => {
      for (const { code, location } of reportOn(vector).findings) {
        const places = vector.locations.flatMap(({ rule, paths }) => (rule === code ? paths : []));
        const place = location.path?.replaceAll('[1]', '');
        // Of two equal references the official check names the first; the second is the one too many.
        const expected = places.map((path) => path.replaceAll(/\[1\]/g, code === 'TR383' ? '[2]' : ''));
        expect(expected, code).toContain(place);
        const line = vector.xml.split('\n')[(location.line ?? 0) - 1] ?? '';
        expect(line.slice((location.column ?? 0) - 1)).toMatch(/^<\w+:\w+>/);
      }
    },
  );

  it('break each rule at least once, and let each pass', () => {
    const outcomes = vectors.flatMap((vector) => reportOn(vector).rules);
    for (const { id } of level2Rules) {
      const seen = new Set(outcomes.filter((each) => each.id === id).map(({ outcome }) => outcome));
      expect(seen, id).toContain('failed');
      expect(
        [...seen].some((outcome) => outcome === 'passed' || outcome === 'skipped'),
        id,
      ).toBe(true);
    }
  });

  it.each(vectors.filter(({ message }) => message === 'JW323' || message === 'JW325'))(
    'give the same findings client by client: $message $description',
    async ({ xml }) => {
      const whole = messageJudge();
      const { message, locate } = readMessage(xml);
      if (message === undefined) throw new Error('not read');
      whole.message(message, { locate });
      const byClient = messageJudge();
      const claim = byClient.claim();
      for await (const part of readClients(xml)) claim.take(part);
      const told = (judge: typeof whole) => judge.runs().flatMap((run) => run.findings());
      expect(told(byClient)).toEqual(told(whole));
    },
  );
});

describe('right messages', () => {
  it.each([rightJW301, rightJW305, rightJW307, rightJW315, rightJW317, rightJW319, rightJW323, rightJW325])(
    'have no findings: $Header.BerichtCode',
    (message) => {
      const report = validateMessage(message);
      expect(report.findings).toEqual([]);
      expect(report.summary).toMatchObject({ errors: 0, failed: 0, crashed: 0 });
      expect(report.summary.passed).toBeGreaterThan(1);
      expect(report.rules).toHaveLength(61);
    },
  );
});
