import { addDays, dateOfDayNumber, episodesOf, parseRegister, type Register } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticRegister } from './synthetic-register.js';

const sample = syntheticRegister({ children: 2000, seed: 1 });

/** The children in care: who has help or a stay. Half-siblings at home have neither. */
const childrenOf = ({ trajectories = [], placements = [] }: Register) =>
  new Set([...trajectories, ...placements].map(({ personId }) => personId));

describe('an invented register', () => {
  it('is the same, byte for byte, for the same seed, and another for another seed', () => {
    const bytes = JSON.stringify(syntheticRegister({ children: 300, seed: 42 }));
    expect(JSON.stringify(syntheticRegister({ children: 300, seed: 42 }))).toBe(bytes);
    expect(JSON.stringify(syntheticRegister({ children: 300, seed: 43 }))).not.toBe(bytes);
  });

  it('begins with the same families when it gets larger', () => {
    const small = syntheticRegister({ children: 100, seed: 5 });
    const large = syntheticRegister({ children: 400, seed: 5 });
    // The last family of the small one may have been cut short, so its last persons are left out.
    const persons = small.persons?.slice(0, -20) ?? [];
    expect(persons.length).toBeGreaterThan(100);
    expect(large.persons?.slice(0, persons.length)).toEqual(persons);
  });

  it('says that it is invented, what it covers and when it was extracted', () => {
    expect(sample.about).toEqual({
      version: '1',
      extractedOn: '2025-01-01',
      coverage: { start: '2015-01-01', end: '2025-01-01' },
      invented: true,
    });
  });

  it.each([0, 1, 7, 2000])('has as many children with help or a stay as asked: %i', (children) => {
    expect(childrenOf(syntheticRegister({ children, seed: 9 })).size).toBe(children);
  });

  it('has the same tables without a child, and leaves out those that nobody writes', () => {
    const empty = syntheticRegister({ children: 0, seed: 1 });
    expect(Object.keys(empty)).toEqual(Object.keys(sample));
    expect(empty).not.toHaveProperty('consents');
    expect(empty.persons).toEqual([]);
  });

  it('can be read without a finding', () => {
    expect(parseRegister(JSON.parse(JSON.stringify(sample))).findings).toEqual([]);
    expect(parseRegister(JSON.parse(JSON.stringify(sample))).register).toEqual(sample);
  });

  it('holds no names and no citizen service numbers of persons', () => {
    expect(sample.persons?.filter(({ name, bsn }) => name !== undefined || bsn !== undefined)).toEqual([]);
    expect(new Set(sample.persons?.map(({ municipality }) => municipality))).toEqual(
      new Set(['Voorbeeldstad']),
    );
  });

  it('shows both closed cohorts in a municipality of 2,000 children', () => {
    const { episodes } = episodesOf(sample, { asOf: '2025-01-01' });
    const entries = (programme: string) =>
      episodes.filter(
        ({ start, placements }) =>
          start >= '2019-01-01' &&
          start < '2024-01-01' &&
          placements.some((each) => each.programme === programme),
      ).length;
    expect(entries('thuisbest')).toBeGreaterThanOrEqual(60);
    expect(entries('jeugdzorgplus')).toBeGreaterThanOrEqual(120);
  });

  it('shows every kind of care and course that figures and rules look at', () => {
    const forms = new Set(
      [...(sample.placements ?? []), ...(sample.trajectories ?? [])].map(({ careForm }) => careForm),
    );
    for (const form of [
      'gesloten-kort-mst',
      'gesloten-instelling',
      'systeemtherapie',
      'intensief-ambulant',
      'ambulant',
      'netwerkpleegzorg',
      'bestandspleegzorg',
      'voltijdpleegzorg',
      'weekendpleegzorg',
      'crisispleegzorg',
      'gezinshuis',
      'crisisopvang',
      'kleinschalig-open',
      'logeren',
      'ambulante-spoedhulp',
    ] as const) {
      expect(forms).toContain(form);
    }
    expect(sample.placements?.some(({ end, endUnknown }) => end === undefined && !endUnknown)).toBe(true);
    expect(sample.placements?.some(({ endUnknown }) => endUnknown)).toBe(true);
    expect(sample.trajectories?.some(({ endUnknown }) => endUnknown)).toBe(true);
    expect(sample.trajectories?.some(({ crisisStart }) => crisisStart)).toBe(true);
    expect(sample.trajectories?.some(({ programme }) => programme === 'isb')).toBe(true);
    expect(sample.authorities?.some(({ kind }) => kind === 'guardian-gi')).toBe(true);
    expect(sample.relations?.some(({ kind }) => kind === 'step-parent-of')).toBe(true);
    expect(sample.relations?.some(({ kind }) => kind === 'sibling-of')).toBe(false); // follows from parentage
    expect(sample.measures?.some(({ kind }) => kind === 'vots')).toBe(true);
    expect(sample.persons?.some(({ deathDate }) => deathDate !== undefined)).toBe(true);
    const { episodes } = episodesOf(sample, { asOf: '2025-01-01' });
    expect(new Set(episodes.map(({ exit }) => exit))).toEqual(
      new Set([
        undefined,
        'home',
        'kin-or-guardian',
        'other-care',
        'independent',
        'aged-out',
        'moved-away',
        'unknown',
        ...(episodes.some(({ exit }) => exit === 'death') ? ['death'] : []),
      ]),
    );
    expect(episodes.some(({ flags }) => flags.includes('return-too-short'))).toBe(true);
    expect(new Set(episodes.map(({ personId }) => personId)).size).toBeLessThan(episodes.length); // re-entries
  });

  it('covers other years when asked', () => {
    const register = syntheticRegister({ children: 200, seed: 3, from: '2022-01-01', until: '2024-07-01' });
    expect(register.about.coverage).toEqual({ start: '2022-01-01', end: '2024-07-01' });
    expect(register.placements?.every(({ start }) => start >= '2022-01-01' && start < '2024-07-01')).toBe(
      true,
    );
    expect(parseRegister(register).findings).toEqual([]);
  });

  it('is right for any seed, any number of children and any years', () => {
    const day = fc.integer({ min: -10_000, max: 30_000 }).map(dateOfDayNumber);
    fc.assert(
      fc.property(
        fc.integer({ max: 60, min: 0 }),
        fc.maxSafeInteger(),
        day,
        fc.integer({ min: 1, max: 6000 }),
        (children, seed, from, days) => {
          const register = syntheticRegister({ children, seed, from, until: addDays(from, days) });
          expect(childrenOf(register).size).toBe(children);
          expect(parseRegister(register).findings).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has only ordinary help where the shares are 0', () => {
    const shares = { thuisbest: 0, regularClosedCare: 0, fosterCare: 0, familyHome: 0, intensiveHelp: 0 };
    const register = syntheticRegister({ children: 200, seed: 3, shares });
    expect(new Set(register.placements?.map(({ careForm }) => careForm))).toEqual(new Set(['logeren']));
    expect(register.measures).toEqual([]);
  });

  it('has no programme before it began', () => {
    const starts = sample.placements
      ?.filter(({ programme }) => programme === 'thuisbest')
      .map(({ start }) => start);
    expect(starts?.every((start) => start >= '2017-01-01')).toBe(true);
    const early = syntheticRegister({
      children: 100,
      seed: 3,
      from: '2010-01-01',
      until: '2016-01-01',
      shares: { thuisbest: 0.3 },
    });
    expect(early.placements?.some(({ programme }) => programme === 'thuisbest')).toBe(false);
    expect(childrenOf(early).size).toBe(100);
  });
});
