import { describe, expect, it } from 'vitest';
import { defineGroupRule, defineRule } from '../engine/index.js';
import { domainRules } from './domain-rules.js';
import { ruleExamples } from './examples.js';
import { fieldsRead } from './fields-read.js';

const place = { personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01' } as const;
const examples = {
  fails: [{ text: 'no end', records: { placements: [{ id: 'p1', ...place }] }, faults: ['placements/p1'] }],
  holds: [{ text: 'end', records: { placements: [{ id: 'p1', ...place, end: '2024-04-01' }] } }],
} as const;

describe('fieldsRead', () => {
  it('gives the fields that a rule looked at', () => {
    const rule = defineRule({
      id: 'X01',
      severity: 'info',
      source: 'data',
      title: { nl: '', en: '' },
      message: { nl: '', en: '' },
      on: 'placements',
      appliesTo: ({ careForm }) => careForm === 'gezinshuis',
      check: (stay, { report }) => stay.end ?? report(stay),
    });
    expect(fieldsRead(rule, examples)).toEqual({ placements: ['careForm', 'end'] });
  });

  it('counts the days of a rule that was not always in force, and the field by which it groups', () => {
    const rule = defineGroupRule({
      id: 'X01',
      severity: 'info',
      source: 'data',
      validFrom: '2015-01-01',
      title: { nl: '', en: '' },
      message: { nl: '', en: '' },
      on: 'placements',
      by: 'personId',
      check: ([first], { report }) => first?.careForm === 'gezinshuis' && report(first),
    });
    const fields = ['careForm', 'end', 'personId', 'start'];
    expect(fieldsRead(rule, examples)).toEqual({ placements: fields });
  });

  it.each(domainRules.map((rule) => [rule.id, rule] as const))('%s looks at fields', (id, rule) => {
    const own = ruleExamples[id];
    expect(own && Object.values(fieldsRead(rule, own)).flat().length).toBeGreaterThan(0);
  });
});
