import { aalenJohansen, kaplanMeier, publishableRiskTable, riskTable } from '@jeugd/metrics';
import { describe, expect, it } from 'vitest';
import { figure, hiddenFigure } from '../testing/figures.js';
import { plotted } from '../testing/layers.js';
import { incidencePicture } from './incidence-picture.js';
import { survivalPicture } from './survival-picture.js';

const tableOf = (rows: readonly (readonly [number, string | null])[]) =>
  riskTable(
    rows.map(([time, cause]) => ({ time, cause })),
    { definition: 'demo' },
  ).table;

/**
 * By hand: S(3) = 3/4, with one censored beside the exit; S(5) = 3/4 · 1/2 = 3/8; censored at 9.
 * At risk: 4 up to 3, 2 up to 5, 1 up to 9.
 */
const table = tableOf([
  [3, 'home'],
  [3, null],
  [5, 'home'],
  [9, null],
]);
const options = { locale: 'en' } as const;

describe('the picture of survival curves', () => {
  const picture = survivalPicture([{ name: 'A', curve: kaplanMeier(table) }], options);

  it('plots the steps from 1 at time 0 to the end of follow-up', () => {
    expect(plotted(picture, 'line', 'value')).toEqual([
      { time: 0, value: 1 },
      { time: 3, value: 0.75 },
      { time: 5, value: 0.375 },
      { time: 9, value: 0.375 },
    ]);
  });

  it('plots the band where there are limits', () => {
    // Greenwood at 3: 1/(4·3), so that log limits are 0.75 · exp(∓1.96 · sqrt(1/12)): 0.426 and 1 (cut off).
    const [first] = plotted(picture, 'area');
    expect(first).toMatchObject({ time: 3, upper: 1 });
    expect(first?.['lower']).toBeCloseTo(0.426, 3);
  });

  it('has who is still followed below each tick', () => {
    expect(plotted(picture, 'text', 'atRisk').map(({ time, atRisk }) => [time, atRisk])).toEqual([
      [0, '4'],
      [1, '4'],
      [2, '4'],
      [3, '4'],
      [4, '2'],
      [5, '2'],
      [6, '1'],
      [7, '1'],
      [8, '1'],
      [9, '1'],
    ]);
  });

  it('says the share where the line ends, with its interval', () => {
    expect(picture.text).toContain('A: 37.5 % after 9 days (95 % interval ');
  });

  it('tells several groups apart by letter, colour and dash', () => {
    const curve = kaplanMeier(table);
    const several = survivalPicture(
      ['x', 'y', 'z'].map((name) => ({ name, curve })),
      options,
    );
    const letters = plotted(several, 'text', 'letter');
    expect(letters.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    // The curves end at one point; the letters do not.
    expect(new Set(letters.map(({ y }) => y)).size).toBe(3);
    const lines = (
      several.specification['layer'] as { mark: { type: string; color: string; strokeDash: number[] } }[]
    ).filter(({ mark }) => mark.type === 'line');
    expect(new Set(lines.map(({ mark }) => mark.color)).size).toBe(3);
    expect(new Set(lines.map(({ mark }) => String(mark.strokeDash))).size).toBe(3);
  });

  it('draws no line for a hidden curve, and says that it is hidden', () => {
    const hidden = survivalPicture([{ name: 'few', curve: null }], options);
    expect(plotted(hidden, 'line', 'value')).toEqual([]);
    expect(plotted(hidden, 'text', 'atRisk')).toEqual([]);
    expect(plotted(hidden, 'text', 'hidden').map((row) => row['hidden'])).toEqual(['× hidden']);
    expect(hidden.text).toContain('few: hidden.');
    expect(hidden.table.rows).toEqual([['few, 0', 'hidden', 'hidden', 'hidden']]);
  });

  it('ends a line where it is told to', () => {
    const cut = survivalPicture([{ name: 'A', curve: kaplanMeier(table) }], { ...options, until: 4 });
    expect(plotted(cut, 'line', 'value').at(-1)).toEqual({ time: 4, value: 0.75 });
  });

  it('says why lines end at different times, and only then', () => {
    const long = { name: 'long', curve: kaplanMeier(table) };
    const short = { name: 'short', curve: kaplanMeier(tableOf([[2, 'home']])) };
    expect(survivalPicture([long, short], options).text).toContain(
      'A line stops where no children, or too few',
    );
    expect(survivalPicture([long], options).text).not.toContain('A line stops');
    expect(survivalPicture([long, short], { ...options, until: 2 }).text).not.toContain('A line stops');
  });

  it('draws the band on to where the last has left, and gives no limits there', () => {
    // S(2) = 1/2, S(4) = 0: no limits at 4.
    const gone = survivalPicture(
      [
        {
          name: 'A',
          curve: kaplanMeier(
            tableOf([
              [2, 'home'],
              [4, 'home'],
            ]),
          ),
        },
      ],
      options,
    );
    expect(plotted(gone, 'area').map(({ time }) => time)).toEqual([2, 4]);
    expect(plotted(gone, 'line', 'value').at(-1)).toEqual({ time: 4, value: 0 });
    expect(gone.table.rows.at(-1)).toEqual(['A, 4', '0.0 %', '–', '1']);
  });

  it('says so when nobody was followed, and when there are no groups', () => {
    expect(survivalPicture([{ name: 'A', curve: kaplanMeier(tableOf([])) }], options).text).toContain(
      'A: nobody followed.',
    );
    expect(survivalPicture([], options).text).toContain('There is nothing to draw.');
  });

  it('draws a published table, in which no step is of few', () => {
    const rows = Array.from({ length: 25 }, (_, day): [number, string] => [10 + day, 'home']);
    const curve = kaplanMeier(publishableRiskTable(tableOf(rows)));
    // As its documentation says: 10 leave at 14, 15 at 28.
    expect(plotted(survivalPicture([{ name: 'A', curve }], options), 'line', 'value')).toEqual([
      { time: 0, value: 1 },
      { time: 14, value: 0.6 },
      { time: 28, value: 0 },
    ]);
  });
});

describe('the picture of cumulative incidences', () => {
  it('plots the steps from 0', () => {
    // By hand: F(3) = 1/4, F(5) = 1/4 + 3/4 · 1/2 = 5/8.
    const [curve = null] = aalenJohansen(table);
    const picture = incidencePicture([{ name: 'home', curve }], { locale: 'nl' });
    expect(plotted(picture, 'line', 'value').map(({ time, value }) => [time, value])).toEqual([
      [0, 0],
      [3, 0.25],
      [5, 0.625],
      [9, 0.625],
    ]);
    expect(picture.text).toContain('home: 62,5 % na 9 dagen');
  });

  it('takes figures: counts that were taken away are hidden, and not 0 beyond the last step either', () => {
    const picture = incidencePicture(
      [
        figure({ by: { programme: 'thuisbest' }, curve: [{ time: 7, value: 0.5, lower: 0.3, upper: 0.8 }] }),
        hiddenFigure({ by: { programme: 'none' } }),
        figure({ by: { programme: 'x' }, value: null, interval: null, n: 0, reason: 'no-cases' }),
        figure({ by: { programme: 'y' } }),
      ],
      { ...options, until: 20 },
    );
    expect(picture.table.rows).toEqual([
      ['ThuisBest, 0', '0.0 %', '–', 'hidden'],
      ['ThuisBest, 2', '0.0 %', '–', 'hidden'],
      ['ThuisBest, 4', '0.0 %', '–', 'hidden'],
      ['ThuisBest, 6', '0.0 %', '–', 'hidden'],
      ['ThuisBest, 7', '50.0 %', '30.0 % – 80.0 %', 'hidden'],
      ['no programme, 0', 'hidden', 'hidden', 'hidden'],
      ['x, 0', '–', '–', '0'],
      ['y, 0', '–', '–', '–'],
    ]);
    expect(new Set(plotted(picture, 'text', 'atRisk').map(({ atRisk }) => atRisk))).toEqual(
      new Set(['0', '–']),
    );
    expect(plotted(picture, 'text', 'hidden')).toHaveLength(2);
    expect(picture.text).toContain(
      'no programme: hidden. x: nobody in this group and period. y: nobody followed.',
    );
  });
});
