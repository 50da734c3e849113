import { type Figure, metricCatalogue } from '@jeugd/metrics';
import { reportOf } from '@jeugd/validators/engine';
import { describe, expect, it } from 'vitest';
import { figure, hiddenFigure } from '../figures/testing/figures.js';
import { type OutcomePageContent, outcomeChapters, outcomeGroupings, outcomePage } from './index.js';
import { outcomeScript } from './page-script.js';
import { outcomeStyle } from './page-style.js';

const hostile = '<img src=x onerror=alert(1)>"\'\u202e';

const content = (part: Partial<OutcomePageContent> = {}): OutcomePageContent => ({
  about: { version: '1', extractedOn: '2025-01-01', coverage: { start: '2015-01-01', end: '2025-01-01' } },
  asOf: '2025-01-01',
  madeBy: 'jeugd 1.0.0',
  tables: [{ table: 'placements', name: 'verblijf', records: 12_345, rejected: 3 }],
  checks: reportOf({ asOf: '2025-01-01', runs: [] }),
  figures: [figure({ n: 1027, events: 403 })],
  disclosure: {
    policy: { minCell: 10, secondary: true, showZeros: false },
    small: 2,
    secondary: 1,
    counts: 0,
  },
  pictures: [],
  ...part,
});

describe('what the data are', () => {
  it('is said first: records, days and kind', () => {
    const page = outcomePage(content());
    expect(page).toContain('<td class="number">12,345</td><td class="number">3</td>');
    expect(page).toContain('2015-01-01 to 2025-01-01');
    expect(page).toContain('not marked as invented');
    expect(outcomePage(content(), { locale: 'nl' })).toContain('<td class="number">12.345</td>');
  });

  it('warns of invented data, at the top and where it is cited', () => {
    const page = outcomePage(content({ about: { version: '1', invented: true } }));
    expect(page).toContain('These figures are about nobody and prove nothing.');
    expect(page).toContain('Invented data, extracted on not said, period the register does not say');
    expect(outcomePage(content())).not.toContain('about nobody');
  });
});

describe('quality', () => {
  const finding = {
    code: 'P03',
    rule: 'P03',
    severity: 'error',
    message: 'The end of 2024-02-01 lies before the start.',
    location: { file: 'secret-folder/placements.csv', line: 4, record: 'placements', id: 'secret-id' },
    fingerprint: 'P03|placements|secret-id|end',
  } as const;
  const checks = {
    ...reportOf({ asOf: '2025-01-01', runs: [] }),
    files: [{ file: 'secret-folder/placements.csv', kind: 'placements', findings: [finding] }],
    rules: [
      { id: 'P03', outcome: 'failed', checked: 40, failed: 1200 },
      { id: 'X01', outcome: 'crashed', checked: 3, failed: 0, reason: 'threw:TypeError', crashed: 3 },
    ],
    truncated: { P03: 1200 },
    summary: { errors: 1200, warnings: 0, infos: 0, passed: 0, failed: 1, skipped: 0, crashed: 1 },
  } as const;
  const rules = [
    {
      id: 'P03',
      severity: 'error',
      source: 'data',
      title: { nl: 'einde voor begin', en: 'end before start' },
      message: { nl: 'Verbeter {field}.', en: 'Correct {field}.' },
    },
  ] as const;

  it('tells of each rule how often and what to do, and of no record', () => {
    const page = outcomePage(content({ checks }), { rules });
    expect(page).toContain(
      'end before start <span class="count">1,200 ×</span></p><p class="faint">Correct ….</p>',
    );
    expect(page).toContain('<b>X01</b> <span class="crashed">crashed</span>');
    expect(page).not.toContain('secret');
    expect(page).not.toContain('2024-02-01');
  });

  it('leaves out the sentences of a message that need numbers', () => {
    const message = { nl: 'Tot {count} kinderen. Controleer het.', en: 'Up to {count} children. Check it.' };
    const page = outcomePage(content({ checks }), { rules: rules.map((rule) => ({ ...rule, message })) });
    expect(page).toContain('<p class="faint">Check it.</p>');
  });

  it('says that nothing was found', () => {
    expect(outcomePage(content())).toContain('No rule found a fault.');
  });
});

describe('a figure', () => {
  it('has value, interval and what happened to how many, and its definition to unfold', () => {
    const page = outcomePage(content());
    expect(page).toContain(
      '<th scope="col" class="number">events</th><th scope="col" class="number">number</th>',
    );
    expect(page).toContain(
      '<th scope="row">All together</th><td class="number value">60</td><td class="number">50 – 80</td><td class="number">403</td><td class="number">1,027</td>',
    );
    expect(page).toContain('<dt>counted from</dt><dd>first night away of the episode</dd>');
    expect(page).toContain('<li>small groups: look at the interval, and suppress before publishing</li>');
  });

  it('has its definition in Dutch on a Dutch page, all but the source', () => {
    const page = outcomePage(content(), { locale: 'nl' });
    expect(page).toContain('<dt>geteld vanaf</dt><dd>eerste nacht buitenshuis van de uithuisplaatsing</dd>');
    expect(page).toContain(
      '<dt>uitgesloten door</dt><dd>naar familie of voogd, naar andere zorg, zelfstandig,',
    );
    expect(page).toContain('<li>kleine groepen: kijk naar het interval, en verberg kleine aantallen');
    expect(page).toMatch(/<dt>bron<\/dt><dd lang="en">Chapin Hall/);
    expect(page.match(/lang="en"/g)).toHaveLength(1);
  });

  it('that is hidden is there as hidden, without a number', () => {
    const hidden = hiddenFigure({ by: { programme: 'thuisbest' } });
    const page = outcomePage(content({ figures: [figure(), hidden] }), { locale: 'nl' });
    expect(page).toContain(
      '<th scope="row">ThuisBest</th><td class="why" colspan="2">× verborgen</td><td class="number">×</td></tr>',
    );
    expect(page).toContain(
      'minder dan 10 kinderen, of nodig om zo’n groep te verbergen. Verborgen cijfers: 3.',
    );
  });

  it('that is not estimable has its reason, and its counts', () => {
    const open = figure({ value: null, reason: 'not-reached', interval: null, n: 40, events: 3 });
    expect(outcomePage(content({ figures: [open, figure({ by: { year: '2020' } })] }))).toContain(
      '<td class="why" colspan="2">not reached: for less than half it has come</td><td class="number">3</td><td class="number">40</td>',
    );
  });

  it('of which nothing can be said at all is among those not computed', () => {
    const missing = figure({ value: null, interval: null, reason: 'table-missing', n: 0 });
    const page = outcomePage(content({ figures: [missing] }));
    expect(page).toContain('<li>Days to home: the register lacks a table that this needs</li>');
    expect(page).not.toContain('id="metric-time-to-home"');
  });

  it('says what to know once, or of which it is', () => {
    const note = (count: number) => ({ code: 'not-followed', message: `Left out: ${count}.` }) as const;
    const coverage = { code: 'no-coverage', message: 'No coverage.' } as const;
    const page = outcomePage(
      content({
        figures: [
          figure({ params: { t: 90 }, warnings: [coverage, note(1)], excluded: 7 }),
          figure({ params: { t: 365 }, warnings: [coverage], excluded: 0 }),
        ],
      }),
    );
    expect(page).toContain(
      '<li>No coverage.</li><li>After 90 days: Left out: 1. Not used in all (rows, stays and children): 7.</li></ul>',
    );
  });

  it.each([
    [{ t: 90 }, { t: 180 }, 'na 90 dagen'],
    [{ tau: 365 }, { tau: 200 }, 'in de eerste 365 dagen'],
    [{ part: 'inflow' }, { part: 'outflow' }, 'instroom'],
    [{ exit: 'home' }, { exit: 'death' }, 'naar huis'],
    [{ unknownAs: 'counted' }, { unknownAs: 'other' }, 'als elke onbekende reden zo’n einde was'],
    [{ level: hostile }, { level: 2 }, 'level = &lt;img src=x onerror=alert(1)&gt;&quot;&#39;'],
  ])('with the choice %j is named in words', (params, other, name) => {
    const figures = [figure({ params }), figure({ params: other as Figure['params'] })];
    expect(outcomePage(content({ figures }), { locale: 'nl' })).toContain(`<th scope="row">${name}</th>`);
  });

  it('has a numerator and a denominator where one is divided by the other', () => {
    const share = figure({ metric: 'home-at-exit-share', unit: 'proportion', value: 0.5, interval: null });
    const page = outcomePage(content({ figures: [{ ...share, numerator: 20, denominator: 40, n: 40 }] }));
    expect(page).toContain('numerator</th><th scope="col" class="number">denominator</th>');
    expect(page).toContain('<td class="number">20</td><td class="number">40</td>');
  });

  it('of a mean has one number: how many it is about', () => {
    const { events: _, ...mean } = figure({ n: 321 });
    const page = outcomePage(content({ figures: [mean] }));
    expect(page).toContain('% interval</th><th scope="col" class="number">number</th></tr>');
    expect(page).toContain('<td class="number">321</td></tr>');
  });

  it('says once what holds of all that are shown, also where some are hidden', () => {
    const shown = ['home', 'independent'].map((exit) => figure({ params: { exit }, excluded: 27 }));
    const page = outcomePage(content({ figures: [...shown, hiddenFigure({ params: { exit: 'death' } })] }));
    expect(page).toContain('<ul class="notes"><li>Not used in all (rows, stays and children): 27.</li></ul>');
  });

  it('of no chapter comes last', () => {
    const id = 'suicide-count';
    const page = outcomePage(content({ figures: [figure({ metric: id, unit: 'count' }), figure()] }));
    expect(page.indexOf(`id="metric-${id}"`)).toBeGreaterThan(page.indexOf('<h3>Other figures</h3>'));
  });
});

describe('the page', () => {
  it('shows hostile text as text', () => {
    const page = outcomePage(
      content({
        madeBy: hostile,
        tables: [{ table: hostile, name: hostile, records: 1, rejected: 0 }],
        figures: [figure({ by: { provider: hostile } }), figure({ by: { [hostile]: 'a' } })],
      }),
    );
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;');
  });

  it('has both drawings of a picture, and its numbers', () => {
    const picture = {
      locale: 'en',
      title: 'Ages',
      text: 'Ages.',
      table: { columns: ['age', 'number'], rows: [['0-3', '12']] },
      specification: { $schema: '', title: { text: '' }, description: '' },
    } as const;
    const page = outcomePage(
      content({ pictures: [{ picture, wide: '<svg>w</svg>', narrow: '<svg>n</svg>' }] }),
    );
    expect(page).toContain('<div class="wide"><svg>w</svg></div><div class="narrow"><svg>n</svg></div>');
    expect(page).toContain('<th scope="row">0-3</th><td>12</td>');
    expect(outcomePage(content({ pictures: [{ picture, wide: '<svg>w</svg>' }] }))).not.toContain('"narrow"');
  });

  it('says how to cite, with the version of each definition', () => {
    expect(outcomePage(content())).toContain(
      'Data extracted on 2025-01-01, period 2015-01-01 to 2025-01-01, followed up to 2025-01-01. Computed by jeugd 1.0.0; definitions with their version: time-to-home 1. Figures on fewer than 10 children are hidden.',
    );
  });

  it('says when nothing is hidden', () => {
    const { disclosure: _, ...open } = content();
    expect(outcomePage(open)).toContain('Nothing is hidden.');
    expect(outcomePage(open)).not.toContain('children are hidden.');
  });

  it('keeps to its policy', () => {
    // That the hashes in it are right is seen in a browser, in the end-to-end tests.
    const page = outcomePage(content());
    expect(page).toContain(`<script>${outcomeScript}</script>`);
    expect(page).toContain(`<style>${outcomeStyle}</style>`);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/ (style|on\w+)="/);
  });
});

describe('the chapters', () => {
  it('name metrics that exist, each once', () => {
    const known = metricCatalogue.map(({ id }) => id);
    const named = outcomeChapters.flatMap(({ metrics }) => metrics);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('have groupings with a name in both languages', () => {
    for (const by of outcomeGroupings) {
      const page = outcomePage(content({ figures: [figure({ by: { [by]: 'a' } })] }), { locale: 'nl' });
      expect(page).not.toContain(`Naar ${by}<`);
    }
  });
});
