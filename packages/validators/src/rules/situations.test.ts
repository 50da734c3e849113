import { parseRegister, plainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import situations from '../../fixtures/situations.json' with { type: 'json' };
import type { Report } from '../engine/index.js';
import { validate } from '../validate.js';

type Side = 'fires' | 'passes' | 'skips';
const outcomes = { fires: 'failed', passes: 'passed', skips: 'skipped' } as const;

const expectations = situations.items.flatMap(({ id, text, asOf, records, expect: expected }) =>
  (['fires', 'passes', 'skips'] as Side[]).flatMap((side) =>
    expected[side].map((rule) => ({
      id,
      text,
      rule,
      outcome: outcomes[side],
      report: () => judged(records, asOf),
    })),
  ),
);

describe('the worked situations', () => {
  it('are 180, and each says of a rule what comes of it', () => {
    expect(new Set(expectations.map(({ id }) => id)).size).toBe(180);
  });

  it.each(expectations)('$id, $rule $outcome: $text', ({ rule, outcome, report }) => {
    expect(report().rules.find(({ id }) => id === rule)?.outcome).toBe(outcome);
  });

  it.each(situations.items)('$id breaks no rule down', ({ records, asOf }) => {
    expect(judged(records, asOf).summary.crashed).toBe(0);
  });
});

function judged(records: unknown, asOf: string): Report {
  return validate(parseRegister(records).register, { asOf: plainDate(asOf) });
}
