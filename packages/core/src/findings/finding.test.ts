import { describe, expect, it } from 'vitest';
import { type Finding, finding, type Location } from './index.js';

function fingerprintAt(location: Location, code = 'P03'): string {
  return finding({ code, severity: 'error', message: 'The end lies before the start.', location })
    .fingerprint;
}

describe('finding', () => {
  it('keeps its parts and adds the fingerprint', () => {
    const parts: Omit<Finding, 'fingerprint'> = {
      code: 'K01',
      severity: 'warning',
      message: '3 nights',
      location: { file: 'placements.csv', line: 12, record: 'placements', id: 'P-1', field: 'end' },
      rule: 'K01',
      params: { nights: 3 },
      level: 2,
      retourCode: '0001',
    };
    expect(finding(parts)).toEqual({ ...parts, fingerprint: 'K01|placements|P-1|end' });
  });

  it('does not add keys that were not given', () => {
    const parts = { code: 'P03', severity: 'info', message: '', location: {} } as const;
    expect(Object.keys(finding(parts)).sort()).toEqual([
      'code',
      'fingerprint',
      'location',
      'message',
      'severity',
    ]);
  });
});

describe('the fingerprint', () => {
  it.each([
    [{ record: 'placements', id: 'P-1', field: 'end' }, 'P03|placements|P-1|end'],
    [{ record: 'placements', id: 'P-1' }, 'P03|placements|P-1|'],
    [{ id: 'P-1' }, 'P03||P-1|'],
    [{ path: '/Bericht/Client' }, 'P03||/Bericht/Client|'],
    [{ path: '/persons/3', record: 'persons', field: 'bsn' }, 'P03|persons|/persons/3|bsn'],
    [{ record: 'groups' }, 'P03|groups||'],
    [{}, 'P03|||'],
    [{ record: 'groups', file: 'groups.csv', line: 1, column: 4 }, 'P03|groups|column 4|'],
    [{ record: 'groups', id: 'a|b', field: 'end' }, 'P03|groups|a\\|b|end'],
  ])('of %j is %s', (location, expected) => {
    expect(fingerprintAt(location)).toBe(expected);
  });

  it('stays the same when the record moves to another line, place or file', () => {
    const record = { record: 'placements', id: 'P-1', field: 'end' };
    expect(fingerprintAt({ ...record, file: 'new.csv', line: 99, column: 4, path: '/placements/98' })).toBe(
      fingerprintAt({ ...record, file: 'old.csv', line: 2, column: 3, path: '/placements/1' }),
    );
  });

  it('differs between codes, records, ids and fields', () => {
    const prints = [
      fingerprintAt({ record: 'placements', id: 'P-1', field: 'end' }),
      fingerprintAt({ record: 'placements', id: 'P-1', field: 'end' }, 'P04'),
      fingerprintAt({ record: 'trajectories', id: 'P-1', field: 'end' }),
      fingerprintAt({ record: 'placements', id: 'P-2', field: 'end' }),
      fingerprintAt({ record: 'placements', id: 'P-1', field: 'start' }),
      fingerprintAt({ record: 'placements', id: 'P-1' }),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });
});
