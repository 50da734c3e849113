import { describe, expect, it } from 'vitest';
import type { Records } from '../../../register/index.js';
import type { UnknownCode } from '../../../schema/index.js';
import { authorisationInForce, authorityInForce, latestEndOf, measureInForce } from '../index.js';
import { family } from '../testing/family.js';

const measure = (row: Partial<Records['measures']>): Records['measures'] => ({
  id: 'm',
  personId: 'c1',
  kind: 'ots',
  start: '2024-01-01',
  ...row,
});

describe('a measure', () => {
  it.each([
    ['as recorded', { end: '2024-06-01' }, '2024-06-01', 'recorded'],
    ['for a year at most', { end: '2025-06-01' }, '2025-01-01', 'maximum'],
    ['for a year when no end is recorded', {}, '2025-01-01', 'maximum'],
    ['to the day a year later, recorded so', { end: '2025-01-01' }, '2025-01-01', 'recorded'],
    ['from 29 February to 28 February', { start: '2024-02-29' }, '2025-02-28', 'maximum'],
    ['three months, provisional', { kind: 'vots', start: '2023-11-30' }, '2024-02-29', 'maximum'],
    ['to the 18th birthday', { start: '2029-06-01' }, '2030-03-01', 'birthday'],
    [
      'past it for youth probation',
      { kind: 'jeugdreclassering', end: '2033-01-01' },
      '2033-01-01',
      'recorded',
    ],
    [
      'as recorded for an unknown kind',
      { kind: 'x' as UnknownCode, end: '2029-01-01' },
      '2029-01-01',
      'recorded',
    ],
    ['on no day when it ends before it starts', { end: '2023-01-01' }, '2024-01-01', 'recorded'],
    ['before the law that was looked at', { start: '2014-06-01' }, '2015-06-01', 'maximum'],
  ] as const)('holds %s', (_, row, end, endedBy) => {
    expect(measureInForce(family({}), measure(row))).toMatchObject({ end, endedBy });
  });

  it('that suspends authority lapses after three months unless its end was requested before', () => {
    const suspended = measure({ kind: 'schorsing-gezag', start: '2024-09-10', end: '2025-09-10' });
    const requested = (filedOn: string) => family({ requests: [{ kind: 'end-of-gezag', filedOn }] });
    expect(measureInForce(requested('2024-12-10'), suspended).end).toBe('2024-12-10');
    expect(measureInForce(requested('2024-12-09'), suspended).end).toBe('2025-09-10');
    expect(measureInForce(family({}), suspended).end).toBe('2025-09-10');
  });
});

describe('authority', () => {
  const authority = {
    id: 'g',
    childId: 'c1',
    holderId: 'mother',
    kind: 'sole-parent',
    start: '2012-03-01',
  } as const;

  it('ends on the 18th birthday, recorded or not, and not without a birth date', () => {
    expect(authorityInForce(family({}), authority).end).toBe('2030-03-01');
    expect(authorityInForce(family({}), { ...authority, end: '2031-01-01' }).end).toBe('2030-03-01');
    expect(authorityInForce(family({ persons: [] }), authority).end).toBeUndefined();
  });

  it('of a provisional guardian has no limit known here when no authority was suspended', () => {
    const provisional = { ...authority, kind: 'provisional-guardian', start: '2024-09-10' } as const;
    expect(authorityInForce(family({ requests: [] }), provisional).end).toBe('2030-03-01');
    const suspended = family({
      requests: [],
      decisions: [{ kind: 'suspension-of-gezag', date: '2024-09-10' }],
    });
    expect(authorityInForce(suspended, provisional).end).toBe('2024-12-10');
  });
});

describe('the latest possible end of an authorisation', () => {
  it.each([
    ['muhp', '2024-02-29', '2025-02-28'],
    ['spoed-muhp', '2025-01-08', '2026-01-08'],
    ['gesloten-machtiging', '2025-01-06', '2026-01-06'],
    ['gesloten-spoed', '2024-02-26', '2024-03-25'],
    ['gesloten-voorwaardelijk', '2025-08-31', '2026-02-28'],
    ['wvggz-zorgmachtiging', '2025-01-01', undefined],
  ] as const)('%s from %s is %s', (kind, start, end) => expect(latestEndOf(kind, start)).toBe(end));
});

describe('an authorisation', () => {
  const authorisation: Records['authorisations'] = {
    id: 'a',
    personId: 'c1',
    kind: 'wvggz-zorgmachtiging',
    decidedOn: '2019-06-01',
    start: '2019-06-01',
    end: '2021-06-01',
  };

  it.each([
    ['ends when a closed one is granted', '2020-01-01', '2020-01-01'],
    ['did not before the law said so', '2019-12-31', '2021-06-01'],
  ])('under the compulsory care Acts %s', (_, decidedOn, end) => {
    const index = family({
      authorisations: [{ kind: 'gesloten-machtiging', decidedOn, start: decidedOn, end: '2021-01-01' }],
    });
    expect(authorisationInForce(index, authorisation).end).toBe(end);
  });

  it('needs an order: before it begins there is no placement authorisation, without one none at all', () => {
    const muhp: typeof authorisation = {
      ...authorisation,
      kind: 'muhp',
      start: '2024-01-01',
      end: '2024-06-01',
      carriedOutOn: '2024-01-01',
    };
    const index = family({ measures: [{ start: '2024-01-05', end: '2024-05-01' }] });
    expect(authorisationInForce(index, muhp)).toMatchObject({
      start: '2024-01-05',
      end: '2024-05-01',
      endedBy: 'no-measure',
    });
    expect(authorisationInForce(family({ measures: [] }), muhp)).toMatchObject({
      start: '2024-01-01',
      end: '2024-01-01',
    });
    expect(authorisationInForce(family({}), muhp).end).toBe('2024-06-01');
  });

  it('that is conditional may last a year only when it follows another without a gap', () => {
    const second: typeof authorisation = {
      ...authorisation,
      kind: 'gesloten-voorwaardelijk',
      start: '2024-07-15',
      end: '2025-07-15',
    };
    const first = (end: string) =>
      family({ authorisations: [{ kind: second.kind, start: '2024-01-15', end }] });
    expect(authorisationInForce(first('2024-07-15'), second).end).toBe('2025-07-15');
    expect(authorisationInForce(first('2024-07-14'), second).end).toBe('2025-01-15');
  });
});

describe('closed care past eighteen', () => {
  // Eighteen on 1 March 2024.
  const persons = [{ birthDate: '2006-03-01' }];
  const after = {
    kind: 'gesloten-machtiging',
    start: '2024-04-01',
    end: '2024-12-01',
    carriedOutOn: '2024-04-01',
  };
  const held = (row: object) => {
    const authorisations = [{ kind: 'gesloten-machtiging', ...row }, after];
    const index = family({ persons, authorisations, placements: [] });
    const [, second] = index.all('authorisations');
    if (second === undefined) throw new Error('no second authorisation');
    const { start, end, endedBy } = authorisationInForce(index, second);
    return [start, end, endedBy];
  };

  it.each([
    ['one that held on the birthday', { start: '2023-09-01', end: '2024-03-15', carriedOutOn: '2023-09-01' }],
    [
      'a conditional one, though the birthday ended it',
      { kind: 'gesloten-voorwaardelijk', start: '2023-12-01', end: '2024-06-01' },
    ],
  ])('goes on for six months after %s', (_, row) => {
    expect(held(row)).toEqual(['2024-04-01', '2024-09-01', 'birthday']);
  });

  it.each([
    ['had ended', { start: '2023-09-01', end: '2024-03-01', carriedOutOn: '2023-09-01' }],
    ['was never carried out', { start: '2023-09-01', end: '2024-06-01', carriedOutOn: undefined }],
    [
      'was an emergency one past its four weeks',
      { kind: 'gesloten-spoed', start: '2024-01-20', end: '2024-04-20' },
    ],
    [
      'was a conditional one past its six months',
      { kind: 'gesloten-voorwaardelijk', start: '2023-08-01', end: '2024-06-01' },
    ],
  ])('is not for who was under one that %s', (_, row) => {
    expect(held(row)).toEqual(['2024-04-01', '2024-04-01', 'birthday']);
  });

  it('is not for an emergency authorisation, which is for minors', () => {
    const index = family({
      persons,
      authorisations: [{ kind: 'gesloten-spoed', start: '2024-02-20', end: '2024-03-19' }],
    });
    const [emergency] = index.all('authorisations');
    expect(emergency && authorisationInForce(index, emergency)).toMatchObject({
      end: '2024-03-01',
      endedBy: 'birthday',
    });
  });
});

describe('an authorisation of which nobody knows all', () => {
  const muhp = { start: '2024-01-01', end: '2025-01-01', carriedOutOn: undefined };
  const measures = [{ start: '2024-01-01', end: '2025-01-01' }];
  const endedBy = (tables: Parameters<typeof family>[0]) => {
    const index = family({ authorisations: [muhp], measures, ...tables });
    const [authorisation] = index.all('authorisations');
    if (authorisation === undefined) throw new Error('no authorisation');
    return authorisationInForce(index, authorisation);
  };

  it('has not lapsed while a stay of before it may have gone on', () => {
    expect(endedBy({ placements: [{ start: '2023-06-01', endUnknown: true }] }).endedBy).toBe('recorded');
    expect(endedBy({ placements: [{ start: '2023-06-01', end: '2023-07-01' }] }).endedBy).toBe(
      'not-carried-out',
    );
  });

  it('may be carried by an order whose record runs past its year, as an extension that is not on record', () => {
    const placements = [{ start: '2024-01-01' }];
    expect(endedBy({ placements, measures: [{ start: '2022-01-01' }] })).toMatchObject({
      endedBy: 'no-measure',
      certainty: 'medium',
    });
    expect(endedBy({ placements, measures: [{ start: '2022-01-01', end: '2022-06-01' }] })).toMatchObject({
      endedBy: 'no-measure',
      certainty: 'high',
    });
  });
});
