import { finding } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { everything, shownBy } from './filter.js';

const stay = finding({
  code: 'P03',
  severity: 'error',
  message: 'Ends before it starts',
  location: { file: 'a/placements.csv', line: 2, record: 'placements', id: 'p1', field: 'end' },
});
const stop = finding({
  code: 'TR382',
  severity: 'warning',
  message: 'No start',
  location: { file: 'b.xml', path: '/Bericht/Client' },
  retourCode: '9069',
});

describe('shownBy', () => {
  it.each([
    [{}, ['P03', 'TR382']],
    [{ severities: ['warning'] as const }, ['TR382']],
    [{ severities: [] }, []],
    [{ code: 'P03' }, ['P03']],
    [{ file: 'b.xml' }, ['TR382']],
    [{ code: 'P03', file: 'b.xml' }, []],
    [{ text: ' ENDS before ' }, ['P03']],
    [{ text: '9069' }, ['TR382']],
    [{ text: 'client' }, ['TR382']],
    [{ text: 'p1' }, ['P03']],
    [{ text: 'nowhere' }, []],
  ])('shows by %j: %j', (asked, codes) => {
    const fits = shownBy({ ...everything, ...asked });
    expect([stay, stop].filter(fits).map(({ code }) => code)).toEqual(codes);
  });

  it('does not find what lies across two parts', () => {
    expect(shownBy({ ...everything, text: 'p03ends' })(stay)).toBe(false);
  });
});
