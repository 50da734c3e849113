/** The page that `jeugd report` makes, as a person uses it: from disk, offline, large and small, light and dark, on paper. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../lib/packages.js';
import { hasChromium, openBrowser } from './chromium.js';

const locales = ['en', 'nl'] as const;
const schemes = ['light', 'dark'] as const;
const sizes = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

describe.skipIf(!hasChromium)('the page of jeugd report', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'jeugd page '));
  const pathIn = (locale: (typeof locales)[number]) => join(folder, `${locale}.html`);
  let browser: Browser;
  let complaints: string[];
  let requests: string[];

  beforeAll(async () => {
    for (const locale of locales) {
      jeugd('report', 'examples/municipality', '--locale', locale, '--out', pathIn(locale));
    }
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    complaints = [];
    requests = [];
  });

  async function open(locale: (typeof locales)[number], options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ offline: true, viewport: sizes.wide, ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(pathIn(locale)).href);
    return page;
  }

  it('opens from disk, fetches nothing and has nothing to complain about', async () => {
    const page = await open('en');
    expect(requests).toEqual([pathToFileURL(pathIn('en')).href]);
    expect(complaints).toEqual([]);
    expect(await page.title()).toBe('Outcomes of youth care');
    expect(await page.locator('figure svg:visible').count()).toBe(8);
  });

  it.each(Object.entries(sizes))('is no wider than the screen: %s', async (_, viewport) => {
    const page = await open('nl', { viewport });
    const widthOf = 'document.documentElement.scrollWidth';
    expect(await page.evaluate(widthOf)).toBe(viewport.width);
    await unfold(page);
    expect(await page.evaluate(widthOf)).toBe(viewport.width);
    expect(await page.locator('figure svg:visible').count()).toBe(8);
  });

  it('unfolds a definition by keyboard', async () => {
    const page = await open('en');
    const definition = page
      .locator('article', { hasText: 'Days to home' })
      .first()
      .locator('details')
      .first();
    await definition.locator('summary').focus();
    expect(await definition.getByText('first night away of the episode').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await definition.getByText('first night away of the episode').isVisible()).toBe(true);
  });

  it('needs no script to be read', async () => {
    const page = await open('en', { javaScriptEnabled: false });
    await page.locator('summary', { hasText: 'By programme' }).first().click();
    expect(await page.getByRole('rowheader', { name: 'ThuisBest' }).first().isVisible()).toBe(true);
  });

  it('has all that is folded on paper, and folds it again', async () => {
    const page = await open('nl', { colorScheme: 'dark' });
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
    expect(await page.locator('details[open]').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('eerste nacht buitenshuis van de uithuisplaatsing').first().isVisible()).toBe(
      true,
    );
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(paper).toBe('rgb(255, 255, 255)');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  const looks = locales.flatMap((locale) =>
    schemes.flatMap((scheme) => Object.keys(sizes).map((size) => [locale, scheme, size] as const)),
  );
  it.each(looks)('passes the accessibility checker axe: %s, %s, %s', async (locale, colorScheme, size) => {
    const viewport = sizes[size as keyof typeof sizes];
    const page = await open(locale, { colorScheme, viewport });
    await unfold(page);
    // axe is brought in past the policy of the page, as a browser extension would be.
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const violations = await page.evaluate(`${axe}; axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' ')))`);
    expect(violations).toEqual([]);
  });
});

/** Runs the command as a person does in a checkout. */
function jeugd(...words: string[]): void {
  const program = ['--conditions=@jeugd/source', 'packages/cli/src/main.ts'];
  execFileSync(join(root, 'node_modules/.bin/tsx'), [...program, ...words], { cwd: root, stdio: 'pipe' });
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
}
