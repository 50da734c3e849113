import { describe, expect, it } from 'vitest';
import { reportOn } from '../testing/judge.js';
import { domainRules } from './domain-rules.js';
import { ruleExamples } from './examples.js';
import type { RuleExample } from './rule-examples.js';

const titled = <One extends RuleExample>(examples: readonly One[] = []) =>
  examples.map((one) => [one.text, one] as const);

describe.each(domainRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = ruleExamples[id];
  const judged = ({ records, asOf }: RuleExample) => reportOn(rule, records, asOf);

  it('has examples', () => {
    expect(examples?.fails.length).toBeGreaterThan(0);
    expect(examples?.holds.length).toBeGreaterThan(0);
  });

  it.each(titled(examples?.fails))('fails: %s', (_, example) => {
    const report = judged(example);
    const places = report.findings.map(({ location: { record, id: name, path, field } }) =>
      [`${record}/${name ?? path}`, field].filter((part) => part !== undefined).join(' '),
    );
    expect(places).toEqual(example.faults);
    expect(report.rules[0]?.outcome).toBe('failed');
    if (example.says !== undefined) expect(report.findings[0]?.params).toEqual(example.says);
  });

  it.each(titled(examples?.holds))('holds: %s', (_, example) => {
    expect(judged(example).rules[0]?.outcome).toBe('passed');
  });

  it.each(titled(examples?.skips))('is skipped: %s', (_, example) => {
    expect(judged(example).rules[0]).toMatchObject({ outcome: 'skipped', reason: example.reason });
  });
});

it('has no examples of a rule that is not checked', () => {
  const known = new Set(domainRules.map(({ id }) => id));
  expect(Object.keys(ruleExamples).filter((id) => !known.has(id))).toEqual([]);
});
