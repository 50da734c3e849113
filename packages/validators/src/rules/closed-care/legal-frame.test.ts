import { type Consent, indexRegister } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import type { Tables } from '../../testing/judge.js';
import { authorisation, girl, mother } from './example-records.js';
import { frameOf } from './legal-frame.js';

const consent = (part: Partial<Consent>): Consent => ({
  id: 'co1',
  personId: 'c1',
  byId: 'mother',
  capacity: 'gezag',
  about: 'a1',
  givenOn: '2024-03-01',
  ...part,
});
const known: Tables = { persons: [girl], authorities: [mother], measures: [], consents: [] };
const frame = (tables: Tables) =>
  frameOf(authorisation(), indexRegister({ about: { version: '1' }, ...known, ...tables }));

describe('the frame on the first day of an authorisation, 4 March 2024', () => {
  it.each<[string, Partial<Consent>, string]>([
    ['given before', {}, 'consent'],
    ['given on the day', { givenOn: '2024-03-04' }, 'consent'],
    ['given a day later', { givenOn: '2024-03-05' }, 'none'],
    ['of a guardian', { capacity: 'guardian' }, 'consent'],
    ['of a representative', { capacity: 'representative' }, 'consent'],
    ['of the holder of authority, by role', { byId: 'gezag-holder' }, 'consent'],
    ['of the parents', { byId: 'parents' }, 'consent'],
    ['of somebody else', { byId: 'neighbour' }, 'none'],
    ['of a parent without authority', { capacity: 'parent-without-gezag' }, 'none'],
    ['to something else', { about: 'p1' }, 'none'],
    ['withdrawn on the day', { withdrawnOn: '2024-03-04' }, 'none'],
    ['withdrawn a day later', { withdrawnOn: '2024-03-05' }, 'consent'],
    ['refused on the day', { refusedOn: '2024-03-04' }, 'none'],
    ['refused a day later', { refusedOn: '2024-03-05' }, 'consent'],
    ['given after an earlier refusal', { refusedOn: '2024-02-29' }, 'consent'],
    ['given and refused on one day', { refusedOn: '2024-03-01' }, 'none'],
  ])('of a consent %s', (_, part, expected) => {
    expect(frame({ consents: [consent(part)] })).toBe(expected);
  });

  it('takes the consent of any representative where nobody knows who holds authority', () => {
    const { authorities: _, ...without } = known;
    const index = (consents: Consent[]) => indexRegister({ about: { version: '1' }, ...without, consents });
    expect(frameOf(authorisation(), index([consent({ byId: 'somebody' })]))).toBe('consent');
    expect(frameOf(authorisation(), index([]))).toBe('unknown');
  });

  it('concludes nothing from a table that is not there', () => {
    const { measures: _, ...without } = known;
    expect(frameOf(authorisation(), indexRegister({ about: { version: '1' }, ...without }))).toBe('unknown');
  });
});
