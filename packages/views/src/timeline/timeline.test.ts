import { indexRegister, type PlainDate, type Register } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { colourOfLevel, noColour } from './colours.js';
import { timelineOf } from './timeline-of.js';
import { timelineSpec } from './timeline-spec.js';

/** Supervised since 2022, placed in foster care, then closed with a suspension, home in the summer, now in a family home. */
const register: Register = {
  about: { version: '1' },
  persons: [{ id: 'c1', birthDate: '2010-06-02', name: 'Roos' }],
  measures: [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2022-01-01', end: '2023-01-01' }],
  authorisations: [
    {
      id: 'a1',
      personId: 'c1',
      kind: 'gesloten-machtiging',
      decidedOn: '2023-01-20',
      start: '2023-02-01',
      end: '2023-08-01',
      suspensions: [{ start: '2023-05-01', end: '2023-09-01' }],
    },
  ],
  placements: [
    { id: 'p1', personId: 'c1', careForm: 'voltijdpleegzorg', start: '2022-01-10', end: '2023-02-01' },
    { id: 'p2', personId: 'c1', careForm: 'gesloten-instelling', start: '2023-02-01', end: '2023-06-01' },
    { id: 'p3', personId: 'c1', careForm: 'gezinshuis', start: '2023-09-01' },
    { id: 'empty', personId: 'c1', careForm: 'gezinshuis', start: '2023-09-01', end: '2023-09-01' },
    { id: 'other', personId: 'c2', careForm: 'jji', start: '2022-01-01' },
  ],
  homeSpells: [{ id: 'h1', personId: 'c1', start: '2023-06-01', end: '2023-09-01', with: 'mother' }],
  trajectories: [
    { id: 't1', personId: 'c1', careForm: 'systeemtherapie', start: '2023-05-01', endUnknown: true },
  ],
};
const timeline = (asOf: PlainDate = '2024-06-01', personId = 'c1') =>
  timelineOf(indexRegister(register), personId, asOf, { locale: 'en' });

describe('timelineOf', () => {
  it('gives titles, then stays from most home-like to furthest from home, then help', () => {
    expect(
      timeline().bars.map(({ lane, kind, start, end, ending }) => [lane, kind, start, end, ending]),
    ).toEqual([
      ['titles', 'measure', '2022-01-01', '2023-01-01', 'ended'],
      ['titles', 'authorisation', '2023-02-01', '2023-08-01', 'ended'],
      // Suspended up to the end of the authorisation, whatever was recorded beyond it.
      ['titles', 'suspension', '2023-05-01', '2023-08-01', 'ended'],
      ['stays', 'home', '2023-06-01', '2023-09-01', 'ended'],
      ['stays', 'placement', '2022-01-10', '2023-02-01', 'ended'],
      ['stays', 'placement', '2023-09-01', '2024-06-02', 'running'],
      ['stays', 'placement', '2023-02-01', '2023-06-01', 'ended'],
      ['help', 'trajectory', '2023-05-01', '2023-05-02', 'unknown'],
    ]);
  });

  it('counts records that hold no day, and gives the age of the day', () => {
    expect(timeline().leftOut).toBe(1);
    expect([timeline('2024-06-01').age, timeline('2024-06-02').age]).toEqual([13, 14]);
  });

  it('knows on a day only what had begun: its start itself is in', () => {
    expect(timeline('2022-01-09').bars).toHaveLength(1);
    expect(timeline('2022-01-10').bars.map(({ ending, end }) => [ending, end])).toEqual([
      ['running', '2022-01-11'],
      ['running', '2022-01-11'],
    ]);
  });

  it('is empty for a person without records, or unknown', () => {
    const nobody = timeline('2024-06-01', 'nobody');
    expect(nobody.bars).toEqual([]);
    expect(nobody.title).toBe('Timeline as of 2024-06-01');
    expect(nobody.text).toBe('Timeline as of 2024-06-01. Legal titles: none. Stays: none. Help: none.');
  });

  it('tells everything in words, with no name and no id', () => {
    const { text } = timeline();
    expect(text).toMatch(/still running/);
    expect(text).toMatch(/ended on an unknown day/);
    expect(text).toContain('Left out because they hold no day: 1.');
    expect(JSON.stringify(timeline())).not.toMatch(/Roos|c1|p1|2010-06-02/);
  });

  it('shows no word from the data: an unknown code is unknown', () => {
    const odd: Register = {
      about: { version: '1' },
      placements: [{ id: 'p', personId: 'c', careForm: '<script>' as never, start: '2024-01-01' }],
    };
    const { bars } = timelineOf(indexRegister(odd), 'c', '2024-06-01', { locale: 'en' });
    expect(bars.map(({ label, level }) => [label, level])).toEqual([['unknown form of care', undefined]]);
  });
});

interface Panel {
  readonly title: { readonly text: string };
  readonly height: number;
  readonly data: { readonly values: readonly { readonly label: string; readonly colour: string }[] };
  readonly layer: readonly {
    readonly encoding: { readonly color?: { readonly scale: { domain: string[]; range: string[] } } };
  }[];
}

describe('timelineSpec', () => {
  const panels = (spec: ReturnType<typeof timelineSpec>) => spec['vconcat'] as readonly Panel[];

  it('is plain JSON for Vega-Lite 5 with a panel for each lane that has bars', () => {
    const spec = timelineSpec(timeline());
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(panels(spec).map(({ title }) => title.text)).toEqual(['Legal titles', 'Stays', 'Help']);
    expect(panels(timelineSpec(timeline('2024-06-01', 'nobody'))).map(({ title }) => title.text)).toEqual([
      'Stays',
    ]);
  });

  it('gives every stay the colour of its level', () => {
    const stays = panels(timelineSpec(timeline()))[1];
    const scale = stays?.layer[0]?.encoding.color?.scale;
    const colourOf = new Map(scale?.domain.map((name, at) => [name, scale.range[at]]));
    // Levels of the reference: home 1, foster care 6, family home 7, closed institution 12.
    expect(stays?.data.values.map(({ colour }) => colourOf.get(colour))).toEqual([
      colourOfLevel[1],
      colourOfLevel[6],
      colourOfLevel[7],
      colourOfLevel[12],
    ]);
  });

  it('has scales that run from light to dark and are all different', () => {
    const luminance = (hex: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(hex.slice(at, at + 2), 16),
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const all = Object.values(colourOfLevel).map(luminance);
    expect(all).toEqual([...all].sort((a, b) => b - a));
    expect(new Set([...Object.values(colourOfLevel), noColour]).size).toBe(14);
  });
});
