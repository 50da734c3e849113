import type { PlainDate } from '@jeugd/core';
import { addDays } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/samples.json' with { type: 'json' };
import { type Delivery, validateDelivery } from '../delivery/index.js';
import type { ReportingPeriod } from '../periods/index.js';
import type { DeliveredRecord, RecordKind } from '../records/index.js';
import { cbsRule } from './index.js';

/** The reference names the last day; periods here end on the first day no longer in. */
const periodFrom = (start: string, last: string): ReportingPeriod => ({
  start: start as PlainDate,
  end: addDays(last as PlainDate, 1),
});

const records = Object.entries(fixture.records).flatMap(([kind, samples]) =>
  (samples as readonly Sample[]).map((sample) => ({ kind: kind as RecordKind, ...sample })),
);

interface Sample {
  readonly id: string;
  readonly note: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly record: DeliveredRecord;
  readonly breaks: readonly string[];
  readonly mayAlso?: readonly string[];
}

/** The rules with severity error or warning that are found in one record by itself. */
function brokenBy({ kind, period, record }: Sample & { readonly kind: RecordKind }): readonly string[] {
  const delivery: Delivery = {
    periods: { [kind]: periodFrom(period.start, period.end) },
    records: { [kind]: [record] },
  };
  const codes = validateDelivery(delivery).findings.map(({ code }) => code);
  return [...new Set(codes)].filter((code) => {
    const rule = cbsRule(code);
    return rule?.scope === 'record' && rule.severity !== 'info';
  });
}

describe('a sample record breaks exactly the rules it names', () => {
  it.each(records)('$id: $note', (sample) => {
    const allowed = new Set(sample.mayAlso ?? []);
    const found = brokenBy(sample).filter((code) => !allowed.has(code));
    expect([...found].sort()).toEqual([...sample.breaks].sort());
  });

  it('there are 160 of them', () => {
    expect(records).toHaveLength(160);
  });
});

interface SetRecord {
  readonly kind: RecordKind;
  readonly record: DeliveredRecord;
}

interface SampleSet {
  readonly id: string;
  readonly note: string;
  readonly records: readonly SetRecord[];
  readonly previous?: readonly SetRecord[];
  readonly receiving?: readonly SetRecord[];
  readonly redelivery?: boolean;
  readonly period: Readonly<Record<string, readonly string[]>>;
  readonly breaks: readonly { readonly rule: string; readonly records: readonly (number | string)[] }[];
}

const sets = fixture.sets as readonly SampleSet[];

function deliveryOf(records: readonly SetRecord[], periods: Delivery['periods']): Delivery {
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const ofKind = (kind: RecordKind) => records.filter((one) => one.kind === kind).map(({ record }) => record);
  return { periods, records: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])) };
}

/** The path of each record in findings, by how the sample names it. */
function names({ records, previous = [], receiving = [] }: SampleSet): ReadonlyMap<string, number | string> {
  const all: [string, number | string][] = [];
  const add = (prefix: string, list: readonly SetRecord[], name: (at: number) => number | string): void => {
    const counts = new Map<RecordKind, number>();
    for (const [at, { kind }] of list.entries()) {
      const position = counts.get(kind) ?? 0;
      counts.set(kind, position + 1);
      all.push([`${prefix}/${kind}/${position}`, name(at)]);
    }
  };
  add('', records, (at) => at);
  add('/earlier', previous, (at) => `previous[${at}]`);
  add('/receiving', receiving, (at) => `receiving[${at}]`);
  return new Map(all);
}

describe('a sample set breaks exactly the rules it names, on the records it names', () => {
  it.each(sets)('$id: $note', (set) => {
    const periods = Object.fromEntries(
      Object.entries(set.period).map(([kind, [start = '', last = '']]) => [kind, periodFrom(start, last)]),
    );
    const report = validateDelivery(deliveryOf(set.records, periods), {
      ...(set.previous !== undefined && { earlier: deliveryOf(set.previous, periods) }),
      ...(set.receiving !== undefined && { receiving: deliveryOf(set.receiving, periods) }),
      redelivery: set.redelivery === true,
    });
    const byName = names(set);
    const found = new Map<string, (number | string)[]>();
    for (const { code, location } of report.findings) {
      const rule = cbsRule(code);
      if (rule === undefined || rule.scope === 'record' || rule.severity === 'info') continue;
      const name = byName.get(location.path ?? '') ?? 'nowhere';
      found.set(code, [...(found.get(code) ?? []), name]);
    }
    const breaks = [...found].map(([rule, records]) => ({ rule, records: records.sort() }));
    expect(breaks).toEqual(set.breaks.map(({ rule, records }) => ({ rule, records: [...records].sort() })));
  });

  it('there are 21 of them', () => {
    expect(sets).toHaveLength(21);
  });
});
