import { dayNumber, type PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import type { Away, Help, Stay, Story } from '../care/story.js';
import type { Child } from '../families/child.js';
import { randomStream } from '../random/index.js';
import { birthdayOn } from './day.js';
import { writeOrganisations } from './organisations.js';
import { settingsOf } from './settings.js';
import { emptyTables } from './tables.js';
import { writeStory } from './write-story.js';

const settings = settingsOf({ children: 1, seed: 1 }); // seen until 2025-01-01

function written(birth: PlainDate, story: Partial<Story>, death?: PlainDate) {
  const tables = emptyTables();
  const day = dayNumber(birth);
  const died = death === undefined ? {} : { death: dayNumber(death) };
  const child: Child = {
    id: 'P-000001',
    birth: day,
    adult: birthdayOn(day, 18),
    seenUntil: died.death ?? settings.until,
    ...died,
  };
  const organisations = writeOrganisations(tables, settings);
  const parents = {
    mother: { id: 'm', birth: 0 },
    father: 'f',
    authority: 'joint-parents',
    household: 'H',
    atHome: 'parents',
  } as const;
  writeStory(
    {
      tables,
      settings,
      organisations,
      child,
      parents,
      titles: [],
      random: randomStream(1, 1),
      kin: randomStream(1, 2),
    },
    { away: [], partTime: [], help: [], supervised: false, ...story },
  );
  return tables;
}

const stay = (start: PlainDate, end: PlainDate, more: Partial<Stay> = {}): Stay => ({
  careForm: 'gezinshuis',
  start: dayNumber(start),
  end: dayNumber(end),
  ...more,
});
const away = (first: Stay, exit: Away['exit'] = 'home', more: Partial<Away> = {}): Away => ({
  stays: [first],
  exit,
  ...more,
});
const help = (start: PlainDate, end: PlainDate, more: Partial<Help> = {}): Help => ({
  careForm: 'ambulant',
  start: dayNumber(start),
  end: dayNumber(end),
  helpPart: 1,
  ...more,
});

describe('the part of a story that the register sees', () => {
  it.each([
    // Ended in sight, on the day of extraction, after it; begun on it.
    ['2024-01-01', '2024-12-31', [['2024-01-01', '2024-12-31', 'home']]],
    ['2024-01-01', '2025-01-01', [['2024-01-01', '2025-01-01', 'home']]],
    ['2024-01-01', '2025-01-02', [['2024-01-01', undefined, undefined]]],
    ['2025-01-01', '2025-03-01', []],
  ] as const)('has of a stay from %s to %s: %o', (start, end, expected) => {
    const { placements } = written('2015-01-01', { away: [away(stay(start, end))] });
    expect(placements.map((each) => [each.start, each.end, each.destination])).toEqual(expected);
  });

  it('has a home spell from birth to the first stay and from the return on, and none that starts on the last day', () => {
    const spells = (end: PlainDate) =>
      written('2015-01-01', { away: [away(stay('2024-01-01', end))] }).homeSpells.map((each) => [
        each.start,
        each.end,
      ]);
    expect(spells('2024-06-01')).toEqual([
      ['2015-01-01', '2024-01-01'],
      ['2024-06-01', undefined],
    ]);
    expect(spells('2025-01-01')).toEqual([['2015-01-01', '2024-01-01']]);
    const later = written('2015-01-01', { away: [away(stay('2025-01-01', '2025-02-01'))] });
    expect(later.homeSpells.map(({ end }) => end)).toEqual([undefined]);
  });

  it('ends everything with the death of the child', () => {
    const tables = written(
      '2015-01-01',
      { away: [away(stay('2024-01-01', '2024-09-01'))], help: [help('2023-01-01', '2026-01-01')] },
      '2024-05-05',
    );
    expect(tables.placements.map(({ end, destination }) => [end, destination])).toEqual([
      ['2024-05-05', 'death'],
    ]);
    expect(tables.trajectories.map(({ end, endReason }) => [end, endReason])).toEqual([
      ['2024-05-05', 'death'],
    ]);
    expect(tables.homeSpells.map(({ end }) => end)).toEqual(['2024-01-01']);
  });

  it('names the ground of continued help from the eighteenth birthday on, the day of extraction included', () => {
    const groundOf = (birth: PlainDate) =>
      written(birth, { help: [help('2024-01-01', '2025-06-01', { continued: true })] }).trajectories[0]
        ?.ground;
    expect(groundOf('2006-12-31')).toBe('continued');
    expect(groundOf('2007-01-01')).toBe('continued');
    expect(groundOf('2007-01-02')).toBeUndefined();
  });

  it('leaves out help that was over before the first day covered', () => {
    const starts = (end: PlainDate) =>
      written('2010-01-01', { help: [help('2014-01-01', end)] }).trajectories.length;
    expect(starts('2015-01-01')).toBe(0);
    expect(starts('2015-01-02')).toBe(1);
  });

  it('tells of an unknown end only that it has ended, and measures nothing', () => {
    const lost = away(stay('2024-01-01', '2024-06-01'), 'unknown', { endUnknown: true });
    const { placements, observations } = written('2010-01-01', { away: [lost] });
    expect(placements[0]?.end).toBeUndefined();
    expect(placements[0]?.endUnknown).toBe(true);
    expect(observations).toEqual([]);
  });
});
