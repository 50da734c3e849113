/** The built page, as a person uses it: in Chromium where there is one, else skipped. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const known = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
const executablePath = known.find((path) => path && existsSync(path));
if (executablePath === undefined) process.stderr.write('Skipped: no Chromium. Name it in CHROMIUM.\n');

const example = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

describe.skipIf(executablePath === undefined)('the page', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'react form '));
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let hosts: Set<string>;

  beforeAll(async () => {
    const { NODE_ENV: _, ...env } = process.env; // a page for people, not for tests
    const vite = resolve('vite/package.json').replace('package.json', 'bin/vite.js');
    execFileSync(process.execPath, [vite, 'build', '--emptyOutDir', '--outDir', outDir], {
      cwd: example,
      env,
    });
    server = await preview({ root: example, build: { outDir }, preview: { port: 0 }, logLevel: 'error' });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(outDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    complaints = [];
    hosts = new Set();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.clock.setFixedTime('2026-06-01T12:00:00Z');
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    return () => page.close();
  }, 60_000);

  const picture = () => page.getByRole('img', { name: /^Genogram/ });
  const add = async (tie: string, of: string, birthDate: string, sex: string) => {
    await page.getByLabel('Deze persoon is').selectOption(tie);
    await page.getByLabel('Van wie').selectOption(of);
    await page.getByLabel('Geboortedatum').fill(birthDate);
    await page.getByLabel('Geslacht').selectOption(sex);
    await page.getByRole('button', { name: 'Voeg toe' }).click();
  };
  const people = () => page.getByRole('listitem').allInnerTexts();

  it('draws the family, asks nobody for anything and has nothing to complain about', async () => {
    await picture().waitFor();
    expect(await picture().getAttribute('alt')).toMatch(/^Genogram op 2026-06-01\. .*moeder 38/);
    expect(await picture().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    expect([...hosts].filter((host) => host !== 'null')).toEqual([new URL(page.url()).origin]);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('says at each field what to do, in Dutch and in English', async () => {
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    const date = page.getByLabel('Geboortedatum');
    expect(await date.getAttribute('aria-invalid')).toBe('true');
    const described = await date.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe('Vul een bestaande datum in.');
    expect(await page.getByRole('alert').count()).toBe(4);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByRole('alert').last().textContent()).toBe('Choose the sex, or unknown.');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  }, 60_000);

  it('draws who is added, and takes out who is removed', async () => {
    await add('ouder', 'jeugdige 12', '1986-07-01', 'man');
    await add('broer of zus', 'jeugdige 12', '2016-01-01', 'man');
    await expect
      .poll(people)
      .toEqual([
        'jeugdige 12',
        expect.stringContaining('moeder 38'),
        expect.stringContaining('vader 39'),
        expect.stringContaining('broer 10'),
      ]);
    expect(await picture().getAttribute('alt')).toContain('broer 10');
    await page.getByRole('button', { name: 'Verwijder: vader 39' }).click();
    await expect.poll(people).toHaveLength(3);
  }, 60_000);

  it('asks about a parent who is too young, by the rules of the library', async () => {
    await add('ouder', 'jeugdige 12', '2010-01-01', 'man');
    await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
    expect(await page.locator('.attention p').allInnerTexts()).toEqual([
      expect.stringMatching(/^vader 16 De ouder is niet ten minste 10 jaar ouder/),
    ]);
  }, 60_000);

  it('passes the accessibility checker axe, with and without faults', async () => {
    const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
    const violations = () =>
      page.evaluate(`${axe}; axe.run().then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
    await picture().waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await violations()).toEqual([]);
  }, 60_000);
});
