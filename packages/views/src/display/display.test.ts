import { type Figure, mergeRiskTables, riskTable } from '@jeugd/metrics';
import { type Report, reportOf } from '@jeugd/validators/engine';
import { describe, expect, it } from 'vitest';
import { figure, hiddenFigure } from '../figures/testing/figures.js';
import { allPictures, hostileName } from '../figures/testing/pictures.js';
import { type Displayable, type MimeBundle, mimeBundleOf } from './mime-bundle.js';

const lines = (bundle: MimeBundle) => bundle['text/plain'].split('\n');
const html = (bundle: MimeBundle) => bundle['text/html'] ?? '';
const thuisBest = figure({
  by: { programme: 'thuisbest' },
  events: 30,
  within: [{ time: 90, value: 0.5, lower: 0.4, upper: 0.6 }],
});

describe('a figure', () => {
  it('is a table of one row, with value, interval, cases and the shares by a day', () => {
    expect(lines(mimeBundleOf(thuisBest))).toEqual([
      'days to home',
      'entries from 2023-01-01 until 2024-01-01, followed to 2024-06-01',
      '  group      days  95 % interval   n  events  not used      within 90 days  within 365 days',
      '  ThuisBest    60        50 – 80  40      30         0  50 % (40 % – 60 %)                –',
    ]);
  });

  it('speaks Dutch', () => {
    const bundle = mimeBundleOf(thuisBest, { locale: 'nl' });
    expect(lines(bundle).slice(0, 2)).toEqual([
      'dagen tot thuis',
      'instroom van 2023-01-01 tot 2024-01-01, gevolgd tot 2024-06-01',
    ]);
    expect(html(bundle)).toContain('<section lang="nl">');
    expect(html(bundle)).toContain('<summary>Definitie</summary>');
  });

  it('has its definition one click away in HTML', () => {
    expect(html(mimeBundleOf(thuisBest))).toMatch(
      /<details><summary>Definition<\/summary>.*Metric time-to-home, version 1/s,
    );
  });

  it('of a metric that is not in the catalogue is named by its id', () => {
    const own = mimeBundleOf(figure({ metric: 'own-metric' }));
    expect(lines(own)[0]).toBe('own-metric');
    expect(html(own)).not.toContain('<details>');
  });
});

describe('figures', () => {
  const hidden = hiddenFigure({ by: { programme: 'mst' }, events: 3, excluded: null });
  const notReached: Figure = figure({
    by: { programme: 'none' },
    value: null,
    reason: 'not-reached',
    interval: null,
  });
  const late = { code: 'window-cut', message: 'The period was cut off.' } as const;

  it('show what is suppressed as hidden, in every column and with the reason, and none of its numbers', () => {
    const bundle = mimeBundleOf([thuisBest, hidden]);
    const cells = lines(bundle)
      .find((line) => line.includes('MST') || line.includes('systemic'))
      ?.trim()
      .split(/ {2,}/);
    expect(cells?.slice(1)).toEqual(Array.from({ length: 7 }, () => 'hidden'));
    expect(lines(bundle).at(-1)).toMatch(/: hidden: too few children/);
    expect(html(bundle).match(/>hidden</g)).toHaveLength(7);
  });

  it('that cannot be estimated have a dash, and the reason below', () => {
    const bundle = mimeBundleOf([thuisBest, notReached]);
    expect(lines(bundle).at(-1)).toBe('! no programme: not reached: for less than half it has come.');
    expect(bundle['text/plain']).toMatch(/ {2}no programme +– +– +40/);
  });

  it('say a warning once, and of whom unless it is of all', () => {
    const warned = figure({ warnings: [late] });
    expect(lines(mimeBundleOf([warned, { ...warned, by: { sex: 'female' } }])).at(-1)).toBe(
      '! The period was cut off.',
    );
    expect(lines(mimeBundleOf([warned, figure({ by: { sex: 'female' } })])).at(-1)).toBe(
      '! all: The period was cut off.',
    );
  });

  it('of several metrics are a table each', () => {
    const share = figure({
      metric: 'no-relapse-share',
      unit: 'proportion',
      value: 0.5,
      interval: null,
      numerator: 20,
      denominator: 40,
    });
    const bundle = mimeBundleOf([thuisBest, share]);
    expect(html(bundle).match(/<section /g)).toHaveLength(2);
    expect(bundle['text/plain']).toMatch(/\n\nshare without relapse\n/);
    expect(bundle['text/plain']).toMatch(/50\.0 % +– +40 +20 +40/);
  });

  it('that are none say so', () => {
    expect(mimeBundleOf([], { locale: 'nl' })['text/plain']).toBe('Er zijn geen cijfers.');
  });
});

describe('a risk table', () => {
  const rows = [
    { time: 30, cause: 'home', labels: { programme: 'thuisbest' } },
    { time: 90, cause: null, labels: { programme: 'thuisbest' } },
    { time: 60, cause: 'other', labels: { programme: hostileName } },
  ];
  const { table } = riskTable(rows, {
    definition: { metric: 'demo', window: { from: '2023-01-01', days: [1, 2] } },
  });

  it('has a row per group: how many, how they left, and the last time', () => {
    const text = lines(mimeBundleOf(mergeRiskTables(table, table)));
    expect(text.slice(0, 2)).toEqual(['Risk table', 'metric demo · window from 2023-01-01 days 1 2']);
    expect(text[2]?.trim().split(/ {2,}/)).toEqual([
      'group',
      'rows',
      'home',
      'other, put together',
      'still followed',
      'last time',
    ]);
    expect(
      text
        .find((line) => line.includes('ThuisBest'))
        ?.trim()
        .split(/ {2,}/),
    ).toEqual(['ThuisBest', '4', '2', '–', '2', '90']);
  });

  it('says what was left out, and what protection cost', () => {
    const protection = {
      minCell: 10,
      step: 7,
      moved: {},
      otherMoved: 0,
      cellsLeftOut: 2,
      causesPooled: 1,
      cutShort: 3,
    };
    const text = lines(mimeBundleOf({ ...table, cells: [], excluded: 12, protection }));
    expect(text.slice(2)).toEqual([
      '! Nothing was counted.',
      '! Rows that could not be used: 12.',
      '! Protected for publication: each count is 0 or at least 10.',
      '! Hidden groups, about too few children: 2.',
      '! Groups in which rare exits stand together: 1.',
      '! Groups in which follow-up ends early: 3.',
    ]);
  });

  it('counts late entries, and shows weights as fractions', () => {
    const weighted = {
      labels: {},
      times: [3, 5],
      atOrigin: 0.5,
      entered: [1, 0],
      left: { home: [0, 1.25] },
      censored: [0, 0.25],
      weighted: true,
    } as const;
    const text = lines(mimeBundleOf({ version: 1, definition: 'demo', cells: [weighted] }, { locale: 'nl' }));
    expect(text.at(-1)?.trim().split(/ {2,}/)).toEqual(['alle', '1,5', '1,3', '0,3', '5']);
  });
});

describe('a report', () => {
  const report: Report = {
    version: '1',
    tool: '@jeugd/validators',
    asOf: '2025-01-01',
    findings: [
      {
        code: 'P03',
        rule: 'P03',
        severity: 'error',
        message: 'Ends before it starts.',
        location: { file: 'placements.csv', line: 3, column: 5, record: 'placements', id: 'p1' },
        fingerprint: 'P03|placements|p1|end',
      },
    ],
    rules: [
      { id: 'P03', outcome: 'failed', checked: 40, failed: 12 },
      { id: 'X01', outcome: 'crashed', checked: 3, failed: 0, reason: 'threw:TypeError', crashed: 3 },
    ],
    truncated: { P03: 12 },
    summary: { errors: 12, warnings: 0, infos: 0, passed: 0, failed: 1, skipped: 0, crashed: 1 },
  };

  it('is the printed report, and in HTML a row for each rule that found something', () => {
    const bundle = mimeBundleOf(report);
    expect(bundle['text/plain']).toContain('errors: 12, warnings: 0, infos: 0');
    expect(html(bundle)).toContain('Errors: 12, warnings: 0, infos: 0. Rules: 0 passed, 1 failed');
    expect(html(bundle)).toMatch(/>P03<.*>error<.*>Ends before it starts\.<.*>12<.*>placements\.csv:3:5</);
    expect(html(bundle)).toContain('X01: rule broke down (TypeError)');
  });

  it('names a rule by its title, and a record that stands in no file by its id', () => {
    const rule = { id: 'P03', severity: 'error', source: 'data', message: { nl: '', en: '' } } as const;
    const [first] = report.findings;
    const findings =
      first === undefined ? [] : [{ ...first, location: { record: 'placements', id: 'p1', field: 'end' } }];
    const bundle = mimeBundleOf(
      { ...report, findings },
      { locale: 'nl', rules: [{ ...rule, title: { nl: 'einde voor begin', en: 'end before start' } }] },
    );
    expect(html(bundle)).toContain('>einde voor begin</td>');
    expect(html(bundle)).toContain('>placements/p1/end</td>');
  });

  it('without findings says that there is nothing to correct', () => {
    const bundle = mimeBundleOf(reportOf({ asOf: '2025-01-01', runs: [] }), { locale: 'nl' });
    expect(html(bundle)).toContain('niets te herstellen');
    expect(html(bundle)).not.toContain('<table>');
  });
});

describe.each(Object.entries(allPictures))('the picture %s', (_, make) => {
  const picture = make({ locale: 'en' });

  it('is text and a specification, and its SVG where it was drawn', () => {
    expect(Object.keys(mimeBundleOf(picture))).toEqual(['text/plain', 'application/vnd.vegalite.v5+json']);
    expect(mimeBundleOf(picture, { svg: '<svg/>' })['image/svg+xml']).toBe('<svg/>');
  });

  it('is shown as a specification alone as well', () => {
    const bundle = mimeBundleOf(picture.specification);
    expect(bundle['application/vnd.vegalite.v5+json']).toBe(picture.specification);
    expect(bundle['text/plain']).toContain(picture.specification.description);
  });
});

describe('names from data', () => {
  const { table } = riskTable([{ time: 1, cause: hostileName, labels: { [hostileName]: hostileName } }], {
    definition: { [hostileName]: hostileName },
  });

  it.each([
    ['a figure', mimeBundleOf(figure({ by: { provider: hostileName } }))],
    ['a risk table', mimeBundleOf(table)],
  ])('of %s cannot become markup or steer a screen', (_, bundle) => {
    expect(html(bundle)).not.toContain('<script');
    expect(html(bundle)).toContain('&lt;script&gt;');
    expect(bundle['text/plain']).not.toContain('</script>\n');
  });
});

describe('what cannot be shown', () => {
  it.each([
    ['a register', { about: { version: '1' } }],
    ['figures with what was hidden around them', { figures: [figure()] }],
  ])('such as %s is an error that says what can', (_, value) => {
    const error = caught(() => mimeBundleOf(value as unknown as Displayable));
    expect(error).toMatchObject({ code: 'views/not-showable' });
    expect(error).toHaveProperty('message', expect.stringContaining('What can: figures'));
  });

  function caught(action: () => unknown): unknown {
    try {
      return action();
    } catch (error) {
      return error;
    }
  }
});
