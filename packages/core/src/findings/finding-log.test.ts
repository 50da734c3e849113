import { describe, expect, it } from 'vitest';
import { finding, findingLog, type Severity } from './index.js';

function fault(code: string, id: string, severity: Severity = 'error') {
  return finding({ code, severity, message: '', location: { id } });
}

describe('findingLog', () => {
  it('starts empty', () => {
    const log = findingLog();
    expect(log.findings).toEqual([]);
    expect(log.counts).toEqual({ error: 0, warning: 0, info: 0 });
    expect(log.truncated()).toEqual({});
  });

  it('keeps findings in the order they came in and counts them by severity', () => {
    const log = findingLog();
    const findings = [
      fault('P03', 'a'),
      fault('S07', 'b', 'warning'),
      fault('P03', 'c'),
      fault('S09', 'd', 'info'),
    ];
    for (const each of findings) log.add(each);
    expect(log.findings).toEqual(findings);
    expect(log.counts).toEqual({ error: 2, warning: 1, info: 1 });
    expect(log.truncated()).toEqual({});
  });

  it('keeps the first of each code, counts all, and names the codes that were cut off with their total', () => {
    const log = findingLog(2);
    for (const id of ['a', 'b', 'c']) log.add(fault('P03', id));
    for (const id of ['d', 'e']) log.add(fault('S07', id, 'warning'));
    expect(log.findings.map(({ location }) => location.id)).toEqual(['a', 'b', 'd', 'e']);
    expect(log.counts).toEqual({ error: 3, warning: 2, info: 0 });
    expect(log.truncated()).toEqual({ P03: 3 });
  });

  it('counts without keeping when told to keep none', () => {
    const log = findingLog(0);
    log.add(fault('P03', 'a'));
    expect(log.findings).toEqual([]);
    expect(log.counts.error).toBe(1);
    expect(log.truncated()).toEqual({ P03: 1 });
  });

  it('keeps 1,000 of a code unless told', () => {
    const log = findingLog();
    for (let number = 0; number <= 1000; number += 1) log.add(fault('P03', `P-${number}`));
    expect(log.findings).toHaveLength(1000);
    expect(log.truncated()).toEqual({ P03: 1001 });
  });

  it('keeps logs apart', () => {
    const [one, other] = [findingLog(), findingLog()];
    one.add(fault('P03', 'a'));
    expect(other.findings).toEqual([]);
    expect(other.counts.error).toBe(0);
  });

  it('takes a code that is also the name of something every object has', () => {
    const log = findingLog(0);
    log.add(fault('__proto__', 'a'));
    log.add(fault('constructor', 'b'));
    expect(Object.entries(log.truncated())).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
    ]);
  });

  it('tells faults apart that have the same fingerprint, by their order', () => {
    const log = findingLog();
    for (let n = 0; n < 3; n += 1) log.add(fault('P03', 'a'));
    expect(log.findings.map(({ fingerprint }) => fingerprint)).toEqual(['P03||a|', 'P03||a|#2', 'P03||a|#3']);
  });

  it('says whether it has room for another of a code', () => {
    const log = findingLog(1);
    expect(log.hasRoomFor('P03')).toBe(true);
    log.add(fault('P03', 'a'));
    expect([log.hasRoomFor('P03'), log.hasRoomFor('S07')]).toEqual([false, true]);
  });
});
