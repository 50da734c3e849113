/** The page on which files are dropped, from disk and served: what it finds, what it hands over, and what it cannot do. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inventedClaim } from '../../examples/benchmarks/src/invented-claim.js';
import { root } from '../lib/packages.js';
import { hasChromium, openBrowser } from './chromium.js';
import {
  builtInto,
  checked,
  drop,
  jeugd,
  type Served,
  saved,
  served,
  write,
} from './validator-page-opened.js';

const vector = (kind: string): string =>
  readFileSync(`${root}/packages/ijw/fixtures/vectors/base-${kind}.xml`, 'utf8').replace(/\r?\n/g, '\r\n');
const withWrongBsn = (xml: string): string =>
  xml.replace(/(<\w+:Bsn>\d{8})(\d)/g, (_, start, last) => start + ((Number(last) + 1) % 10));
const municipality = join(root, 'examples/municipality');

describe.skipIf(!hasChromium)('the page on which files are dropped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jeugd validator '));
  const at = (name: string): string => join(folder, name);
  let fromDisk: string;
  let site: Served;
  let elsewhere: Served;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let requests: string[];

  beforeAll(async () => {
    fromDisk = await builtInto(at('built'));
    site = await served(at('built/site'));
    elsewhere = await served(at('built/site'));
    write(at('wrong.xml'), withWrongBsn(vector('jw301')));
    for (const kind of ['jw301', 'jw305', 'jw307', 'jw323']) write(at(`inbox/${kind}.xml`), vector(kind));
    write(at('inbox/notes.txt'), 'not a message');
    write(at('inbox/old/jw301.xml'), vector('jw301'));
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
    elsewhere?.server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    complaints = [];
    requests = [];
    return () => page?.context().close();
  });

  async function open(address: string, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({ acceptDownloads: true, ...options });
    page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address);
  }

  const group = (code: string) => page.locator(`details[data-code="${code}"]`);
  const status = () => page.locator('#status').textContent();

  describe.each(['from disk', 'served'])('%s', (way) => {
    beforeEach(async () => {
      await open(way === 'served' ? `${site.address}#en` : `${fromDisk}#en`);
    });

    it('says of a broken JW301 what is wrong, where, why, and what to do', async () => {
      await drop(page, at('wrong.xml'));
      await checked(page);
      expect(await status()).toBe('Done. Errors: 1, warnings: 0, infos: 0.');
      await group('CS002').locator('summary').click();
      await page.locator('.finding').waitFor();
      const words = await group('CS002').textContent();
      for (const said of ['divisible by 11', 'Check its digits', 'iJw 3.2', 'retour code 0001'])
        expect(words).toContain(said);
      await group('CS002')
        .getByRole('button', { name: /wrong\.xml:\d+:\d+/ })
        .click();
      expect(await page.locator('mark').textContent()).toMatch(/^<jw301:Bsn>\d{9}<\/jw301:Bsn>$/);
      expect(await page.locator('.line').count()).toBe(7);
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual(
        way === 'served' ? ['', 'page.css', 'page.js'].map((name) => `${site.address}${name}`) : [fromDisk],
      );
    });

    it.each([
      ['a register', municipality],
      ['a folder of messages, also against each other', 'inbox'],
    ])('gives of %s the report that the command gives', async (_what, path) => {
      const parent = path === 'inbox' ? folder : join(path, '..');
      const name = path === 'inbox' ? path : 'municipality';
      await drop(page, join(parent, name));
      await checked(page);
      const json = await saved(page, 'Report (JSON)');
      expect(JSON.parse(json.text)).toEqual(JSON.parse(jeugd(parent, 'validate', name, '--format', 'json')));
      expect(complaints).toEqual([]);
    });

    it('answers a message as the command does', async () => {
      await drop(page, at('wrong.xml'));
      await checked(page);
      await page.getByRole('button', { name: 'Write answer to wrong.xml' }).click();
      await page.getByLabel('Day of signing').fill('2026-05-20');
      await page.waitForFunction('document.querySelector("dialog input").value !== ""');
      const answer = await saved(page, 'Write and save');
      expect(answer.name).toMatch(/^JW302-[\dA-Z]{12}\.xml$/);
      expect(answer.text).toBe(jeugd(folder, 'retour', 'wrong.xml', '--signed-on', '2026-05-20'));
      expect(await page.locator('#notice').textContent()).toContain('The message is rejected.');
    });
  });

  describe('with much to read', () => {
    const claim = at('claim.xml');
    const clients = () => readFileSync(claim, 'utf8').split('<jw323:Client>').length - 1;
    beforeAll(() => write(claim, withWrongBsn(inventedClaim(25_000_000))));
    beforeEach(() => open(`${fromDisk}#en`));

    it('shows findings of a claim of 25 MB while it reads on, and a window of them', async () => {
      await page.evaluate(`new MutationObserver(() => {
        const found = document.querySelector('.busy') && document.querySelector('[data-code=CS002]');
        if (found && document.querySelector('progress').value < 0.9) window.sawEarly = true;
      }).observe(document.body, { childList: true, subtree: true })`);
      await drop(page, claim);
      await checked(page);
      expect(await page.evaluate('window.sawEarly')).toBe(true);
      await group('CS002').locator('summary').click();
      await page.locator('.finding').first().waitFor();
      expect(await group('CS002').textContent()).toContain(
        `Of these ${clients().toLocaleString('en')} the report holds 1,000.`,
      );
      expect(await page.locator('.finding').count()).toBe(50);
      await page.getByRole('button', { name: 'Next' }).first().click();
      expect(await group('CS002').textContent()).toContain('51–100 of 1,000');
    });

    it('stops when asked, and goes on with something else', async () => {
      await drop(page, claim);
      await page.getByRole('button', { name: 'Stop' }).click();
      expect(await page.locator('#notice').textContent()).toBe('Stopped. Nothing was kept.');
      expect(await page.locator('.busy').count()).toBe(0);
      await drop(page, at('wrong.xml'));
      await checked(page);
      expect(await status()).toBe('Done. Errors: 1, warnings: 0, infos: 0.');
    });
  });

  describe('in the hands of a person', () => {
    beforeEach(() => open(`${fromDisk}#en`));

    it('shows what is chosen by severity, rule, file and text, and hands that over as CSV', async () => {
      await drop(page, municipality);
      await checked(page);
      const shown = page.locator('.filter output');
      const all = JSON.parse((await saved(page, 'Report (JSON)')).text).summary;
      await page.getByLabel('Search').fill('placements.csv');
      await expect.poll(() => shown.textContent()).toBe('Shown: 34');
      await page.getByLabel('warnings').uncheck();
      await page.locator('.filter').getByLabel('Rule').selectOption('P03');
      await expect.poll(() => shown.textContent()).toBe('Shown: 4');
      const csv = (await saved(page, 'What is shown (CSV)')).text.trim().split('\n');
      expect(csv).toHaveLength(5);
      for (const line of csv.slice(1))
        expect(line).toMatch(/^P03,error,,,municipality\/placements\.csv,\d+,/);
      const sarif = JSON.parse((await saved(page, 'Report (SARIF)')).text);
      const found = sarif.runs[0].results.filter(({ kind }: { kind: string }) => kind === 'fail');
      expect(found).toHaveLength(all.errors + all.warnings + all.infos);
    });

    it('shows a row of a table under the names of its columns, and takes no row along', async () => {
      await drop(page, municipality);
      await checked(page);
      await group('P03').locator('summary').click();
      await group('P03').locator('button.where').first().click();
      expect(await page.locator('.line.header').textContent()).toContain('id,personId,careForm');
      const row = (await page.locator('.line.here code').textContent()) ?? '';
      expect(row.split(',').length).toBeGreaterThan(5);
      for (const form of ['Report (JSON)', 'Report (SARIF)', 'What is shown (CSV)'])
        expect((await saved(page, form)).text).not.toContain(row);
    });

    it('checks a delivery to CBS', async () => {
      const head =
        'bsn;geboortedatum;geslacht;postcode;typeMachtiging;datumAanvangMachtiging;datumEindeMachtiging';
      write(at('muhp-2024H1.csv'), `${head}\n999900006;20120315;V;6711AB;72;20240110;\n`);
      await drop(page, at('muhp-2024H1.csv'));
      await checked(page);
      expect(await group('MUHP-05').textContent()).toContain('error');
    });

    it('says everything in the other language, findings too', async () => {
      await drop(page, at('wrong.xml'));
      await checked(page);
      await page.getByRole('button', { name: 'Nederlands' }).click();
      await expect.poll(status).toBe('Klaar. Fouten: 1, waarschuwingen: 0, opmerkingen: 0.');
      expect(await page.evaluate('document.documentElement.lang')).toBe('nl');
      expect(await page.evaluate('document.activeElement.id')).toBe('language-nl');
      await group('CS002').locator('summary').click();
      await expect.poll(() => group('CS002').textContent()).toContain('Controleer de cijfers.');
    });

    it('works by keyboard', async () => {
      const press = async (isReached: string): Promise<void> => {
        for (let presses = 0; presses < 40; presses += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(isReached)})`)) return;
        }
        throw new Error(`not reached by Tab: ${isReached}`);
      };
      const chooser = page.waitForEvent('filechooser');
      await press('input[type=file]');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles(at('wrong.xml'));
      await checked(page);
      await press('summary');
      await page.keyboard.press('Enter');
      await press('button.where');
      await page.keyboard.press('Enter');
      await page.locator('mark').waitFor();
      await press('.lines');
    });

    it('says what to do when a file was changed since', async () => {
      write(at('changed.xml'), withWrongBsn(vector('jw301')));
      await drop(page, at('changed.xml'));
      await checked(page);
      write(at('changed.xml'), vector('jw305'));
      await group('CS002').locator('summary').click();
      await page.locator('button.where').click();
      await expect.poll(() => page.locator('#notice').textContent()).toContain('Choose the files again');
      expect(await page.locator('.summary').count()).toBe(1);
    });

    it.each([
      ['only folders', 'examples', 'There are only folders in this folder'],
      ['an empty folder', 'nothing', 'There is nothing to check here'],
    ])('says what to do with %s', async (_what, name, words) => {
      write(at('examples/inside/a.xml'), '');
      write(at('nothing/.hidden'), '');
      await drop(page, at(name));
      await expect.poll(() => page.locator('#notice').textContent()).toContain(words);
    });
  });

  describe('in bad hands', () => {
    beforeEach(() => open(`${fromDisk}#en`));

    it('survives hostile files and shows them as text', async () => {
      const mark = '<img src=x onerror=document.title=1>';
      const bomb = `<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><a>&b;</a>`;
      write(at(`hostile/${mark}.xml`), bomb);
      write(at('hostile/deep.xml'), '<a>'.repeat(200_000));
      write(at('hostile/turned.xml'), `<a>\n<b>\u202E${mark}</b></a>`);
      write(at('hostile/zip.xml'), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
      write(at('other/persons.csv'), `id,birthDate\n"${'"\n'.repeat(100_000)}`);
      write(at('other/placements.json'), '['.repeat(200_000));
      write(at('delivery.xlsx'), new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xff, 0xff, 0xff]));
      for (const name of ['hostile', 'other', 'delivery.xlsx']) {
        await drop(page, at(name));
        await page.locator('#check .groups details').first().waitFor();
        await checked(page);
        expect(await page.locator('#notice').textContent()).toBe('');
        for (const summary of await page.locator('.groups summary').all()) await summary.click();
      }
      expect(await page.title()).toBe('Check youth care data');
      expect(await page.locator('main img').count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    it('shows by their number the characters that turn a line around', async () => {
      write(at('turned.xml'), '<a>\n\u202E</a>');
      await drop(page, at('turned.xml'));
      await checked(page);
      await page.locator('.groups summary').first().click();
      await page.locator('button.where').first().click();
      expect(await page.locator('.lines').textContent()).toContain('\\u{202e}');
    });

    it.each([
      ['throws', `reportError(new Error('secret'))`],
      [
        'cannot do what it is asked',
        `dispatchEvent(new MessageEvent('message', { data: { ask: 'check', dropped: { files: ['secret'] } } }))`,
      ],
    ])('says what to do when the worker %s, without what the error says', async (_what, breaking) => {
      await expect.poll(() => page.workers().length).toBe(1);
      await page.workers()[0]?.evaluate(`self.${breaking}`);
      const notice = page.locator('#notice');
      await expect.poll(() => notice.textContent()).toContain('Try again with fewer files');
      expect(await page.locator('body').textContent()).not.toContain('secret');
      await drop(page, at('wrong.xml'));
      await checked(page);
    });
  });

  it('can send nothing: not the page, not its worker', async () => {
    await open(`${fromDisk}#en`);
    await drop(page, at('wrong.xml'));
    await checked(page);
    const to = JSON.stringify(elsewhere.address);
    const refused = await page.evaluate(`(async () => {
      const broken = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
      await fetch(${to}).catch(() => {});
      try { new WebSocket(${to}.replace('http', 'ws')); } catch {}
      try { new EventSource(${to}); } catch {}
      navigator.sendBeacon(${to}, 'data');
      for (const [tag, name] of [['img', 'src'], ['script', 'src'], ['iframe', 'src'], ['object', 'data'], ['video', 'src']]) {
        const made = document.createElement(tag);
        made[name] = ${to};
        document.body.append(made);
      }
      const style = document.createElement('style');
      style.textContent = 'body { background: url(' + ${to} + ') }';
      document.body.append(style);
      const form = document.createElement('form');
      form.action = ${to};
      form.method = 'post';
      document.body.append(form);
      form.submit();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [...new Set(broken)].sort();
    })()`);
    expect(refused).toEqual([
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'media-src',
      'object-src',
      'script-src-elem',
      'style-src-elem',
    ]);
    const [worker] = page.workers();
    expect(await worker?.evaluate(`fetch(${to}).then(() => 'sent', () => 'refused')`)).toBe('refused');
    expect(
      await worker?.evaluate(
        `(() => { try { importScripts(${to} + 'page.js'); } catch { return 'refused'; } })()`,
      ),
    ).toBe('refused');
    expect(elsewhere.asked).toEqual([]);
    expect(page.url()).toBe(`${fromDisk}#en`);
  });

  describe.each(['nl', 'en'])('for whoever needs help to read, in %s', (language) => {
    it.each([
      ['light', 1280],
      ['dark', 1280],
      ['light', 390],
      ['dark', 390],
    ] as const)('passes the accessibility checker axe, %s, %i wide', async (colorScheme, width) => {
      await open(`${fromDisk}#${language}`, { colorScheme, viewport: { width, height: 800 } });
      await faultless('empty');
      await drop(page, at('inbox'));
      await checked(page);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.locator('button.where').first().click();
      await page.locator('.lines').first().waitFor();
      await faultless('with findings');
      await page.locator('.file button').first().click();
      await faultless('asking for the answer');
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    });
  });

  /** Axe is brought in past the policy of the page, as a browser extension would be. */
  async function faultless(state: string): Promise<void> {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const violations = await page.evaluate(`${axe}; axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
    expect(violations, state).toEqual([]);
  }
});
