import { fileURLToPath } from 'node:url';
import { findingsOf } from '@jeugd/validators';
import { describe, expect, it } from 'vitest';
import { firstLight } from './first-light.js';
import { page } from './page.js';

const folder = fileURLToPath(new URL('../../municipality', import.meta.url));
const today = '2026-01-01';

describe('first light', () => {
  const light = firstLight(folder, { locale: 'en', today });

  it('takes the day from the register', () => {
    expect(light.asOf).toBe('2025-01-01');
  });

  it('finds the planted faults, each with its file and line, and no rule breaks down', () => {
    const { summary } = light.report;
    expect(summary.crashed).toBe(0);
    expect(summary.errors + summary.warnings).toBeGreaterThanOrEqual(40);
    const findings = findingsOf(light.report).filter(({ severity }) => severity !== 'info');
    expect(findings).toHaveLength(summary.errors + summary.warnings);
    expect(findings.every(({ location }) => location.line !== undefined)).toBe(true);
  });

  it('has figures on enough children of both closed programmes', () => {
    const n = (programme: string) =>
      light.byProgramme.find(({ metric, by }) => metric === 'time-to-home' && by['programme'] === programme)
        ?.n ?? 0;
    expect(n('thuisbest')).toBeGreaterThanOrEqual(60);
    expect(n('jeugdzorgplus')).toBeGreaterThanOrEqual(120);
  });

  // Published of ThuisBest: mean stay 70 days, daytime activity 82 %, no relapse 91 %, rating 7.9; of regular closed
  // care 208 days. The register is drawn from those, so the figures must come near: within their own intervals.
  it.each([
    ['length-of-stay-completed', 'thuisbest', 70],
    ['length-of-stay-completed', 'jeugdzorgplus', 208],
    ['daytime-activity-share', 'thuisbest', 0.82],
    ['no-relapse-share', 'thuisbest', 0.91],
    ['client-rating', 'thuisbest', 7.9],
  ])('%s of %s has an interval around %d', (metric, programme, published) => {
    const figure = light.byProgramme.find(
      (each) => each.metric === metric && each.by['programme'] === programme,
    );
    const { lower, upper } = figure?.interval ?? {};
    expect(lower).toBeLessThanOrEqual(published);
    expect(upper).toBeGreaterThanOrEqual(published);
  });

  it.each(['nl', 'en'] as const)(
    'fits on a page of a hundred columns in %s, and says that it is no evidence',
    (locale) => {
      const text = page(firstLight(folder, { locale, today }), {
        folder: 'examples/municipality',
        locale,
        seconds: 1.25,
      });
      expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
      expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
      expect(text).toMatch(locale === 'nl' ? /geen bewijs/ : /no evidence/);
      expect(text).toMatch(/^ {2}ThuisBest +\d+ +\d+ +\d+ \(\d+–\d+\) +\d+ % \(\d+–\d+\)/m);
    },
  );
});
