import { indexRegister, type Register } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { careSequences, computeMetrics, groupings, homeLikenessOverTime, transitionTable } from '../index.js';
import { about, asOf, child, stay } from '../testing/registers.js';
import { knownEpisodes } from './known-episodes.js';

const register: Register = {
  about,
  persons: [child('a'), child('b', { sex: 'female' })],
  placements: [
    stay('a', '2023-01-01', '2023-03-01', 'home', { programme: 'thuisbest' }),
    stay('a', '2023-03-11', '2023-06-01', 'home'), // ten nights at home
    stay('b', '2023-02-01', '2023-05-01', 'other-care', { nightsPerWeek: 3 }),
    stay('b', '2024-03-01'),
  ],
};

describe('the episodes of an index', () => {
  const definition = { asOf, lastingNights: 28, minNights: 4 };

  it('are put together once', () => {
    const index = indexRegister(register);
    const { set } = knownEpisodes(index, definition);
    expect(knownEpisodes(index, { ...definition }).set).toBe(set);
    expect(knownEpisodes(indexRegister(register), definition).set).not.toBe(set);
  });

  it.each([
    ['day', { asOf: '2024-01-01' }],
    ['nights that a return lasts', { lastingNights: 7 }],
    ['nights a week', { minNights: 3 }],
  ] as const)('are others by another %s', (_, other) => {
    const index = indexRegister(register);
    const before = knownEpisodes(index, definition).set;
    const { set } = knownEpisodes(index, { ...definition, ...other });
    expect(set).toEqual(knownEpisodes(indexRegister(register), { ...definition, ...other }).set);
    expect(set.episodes).not.toEqual(before.episodes);
    expect(knownEpisodes(index, definition).set).toEqual(before);
  });

  it('follow each other within one child', () => {
    const { set, nextOf } = knownEpisodes(indexRegister(register), { ...definition, lastingNights: 7 });
    const [first, second, third] = set.episodes;
    expect(set.episodes.map(({ personId }) => personId)).toEqual(['a', 'a', 'b']);
    expect(first && nextOf(first)).toBe(second);
    expect(second && nextOf(second)).toBeUndefined();
    expect(third && nextOf(third)).toBeUndefined();
  });
});

describe('an index instead of its register', () => {
  const index = indexRegister(register);

  it.each([undefined, ...groupings])('gives the same figures by %s', (by) => {
    const options = { asOf, minCell: 2, ...(by !== undefined && { by }) };
    expect(computeMetrics(index, options)).toEqual(computeMetrics(register, options));
  });

  it('gives the same flows', () => {
    expect(transitionTable(index, { asOf })).toEqual(transitionTable(register, { asOf }));
    expect(careSequences(index, { asOf })).toEqual(careSequences(register, { asOf }));
    expect(homeLikenessOverTime(index, { asOf })).toEqual(homeLikenessOverTime(register, { asOf }));
  });
});
