/** The page about a report, as a person uses it: from disk, offline, with mouse, keyboard and screen reader. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseRegister } from '../../packages/core/src/index.js';
import { comparedWith, domainRules, validate } from '../../packages/validators/src/index.js';
import { reportPage } from '../../packages/views/src/index.js';
import { hasChromium, openBrowser } from './chromium.js';

const formula = '=HYPERLINK("http://x")';
const hostile = '<img src=x onerror=document.title="broken">';
const stay = (id: string, end: string) => ({
  id,
  personId: 'c1',
  careForm: 'gezinshuis',
  start: '2024-03-01',
  end,
});
const judged = (placements: readonly object[]) => {
  const read = parseRegister({ persons: [{ id: 'c1', birthDate: '2012-03-01' }], placements });
  return validate(read.register, { asOf: '2025-01-01', found: read });
};
const earlier = judged([stay('p1', '2024-02-01')]);
const report = comparedWith(
  judged([
    stay('p1', '2024-02-01'),
    stay(formula, '2024-02-02'),
    { ...stay(hostile, '2024-06-01'), nightsPerWeek: 9 },
  ]),
  earlier,
);

describe.skipIf(!hasChromium)('the page about a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jeugd page '));
  const path = join(folder, 'report.html');
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let requests: string[];

  beforeAll(async () => {
    writeFileSync(path, reportPage(report, { rules: domainRules }));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    const context = await browser.newContext({ offline: true, acceptDownloads: true });
    page = await context.newPage();
    complaints = [];
    requests = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    return () => context.close();
  });

  const shown = () => page.locator('#shown').textContent();

  it('opens from disk, fetches nothing and has nothing to complain about', async () => {
    await page.locator('details').first().locator('summary').click();
    expect(requests).toEqual([pathToFileURL(path).href]);
    expect(complaints).toEqual([]);
    expect(await page.title()).toBe('Check of youth care data');
  });

  it('shows every finding, and only those chosen by text, severity and newness', async () => {
    const all = report.findings.length;
    expect(await shown()).toBe(`Shown: ${all}.`);
    await page.getByLabel('only new').check();
    expect(await shown()).toBe(`Shown: ${report.baseline.added.length}.`);
    await page.getByLabel('Search').fill('P03');
    expect(await shown()).toBe('Shown: 1.');
    await page.getByLabel('errors').uncheck();
    expect(await shown()).toBe('Shown: 0.');
  });

  it('gives what is shown as CSV without formulas', async () => {
    await page.getByLabel('Search').fill('P03');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download what is shown as CSV' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('"P03","error","","placements","p1","end"');
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('works by keyboard', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.type('P03');
    const summary = page.locator('details[data-code=P03] summary');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await summary.evaluate((one) => one === one.ownerDocument.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    expect(await page.locator('details[data-code=P03] table').isVisible()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('passes the accessibility checker axe, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const details of await page.locator('details').all()) {
      await details.evaluate((one) => one.setAttribute('open', ''));
    }
    // axe is brought in past the policy of the page, as a browser extension would be.
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const violations = await page.evaluate(`${axe}; axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
    expect(violations).toEqual([]);
  });
});
