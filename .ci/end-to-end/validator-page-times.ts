/** How fast the page on which files are dropped is: `npm run bench` in `examples/validator-page`. Each time is the middle of five. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { inventedClaim } from '../../examples/benchmarks/src/invented-claim.js';
import { root } from '../lib/packages.js';
import { hasChromium, openBrowser } from './chromium.js';
import { builtInto, checked, drop, write } from './validator-page-opened.js';

const runs = 5;

/** Notes in the page when the drop comes, when the result is drawn, and what kept the page from answering. */
const watch = `
  window.stood = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.stood.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  document.addEventListener('drop', () => { window.begun = performance.now(); }, true);
  new MutationObserver(() => {
    if (window.ended === undefined && document.querySelector('.summary'))
      requestAnimationFrame(() => { window.ended = performance.now(); });
  }).observe(document.body, { childList: true, subtree: true });
`;

if (hasChromium) {
  const folder = mkdtempSync(join(tmpdir(), 'jeugd-times-'));
  const browser = await openBrowser();
  try {
    await times(folder, browser);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function times(folder: string, browser: Browser): Promise<void> {
  const address = await builtInto(folder);
  const file = readFileSync(fileURLToPath(address));
  say('size of the page', `${kilobytes(file.length)}, as gzip ${kilobytes(gzipSync(file).length)}`);

  const opened = await several(browser, address, (page) =>
    page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"),
  );
  say('opened from disk, ready for a file', seconds(opened));

  const right = inventedClaim(25_000_000);
  const wrong = right.replace(/(Bsn>\d{8})(\d)/g, (_, start, last) => start + ((Number(last) + 1) % 10));
  write(join(folder, 'right.xml'), right);
  write(join(folder, 'wrong.xml'), wrong);
  const dropped = {
    'JW323 of 25 MB, right': join(folder, 'right.xml'),
    'JW323 of 25 MB, every BSN wrong': join(folder, 'wrong.xml'),
    'register of 2,000 children, 17 files': join(root, 'examples/municipality'),
  };
  for (const [name, path] of Object.entries(dropped)) {
    const stood: number[] = [];
    const taken = await several(browser, address, async (page) => {
      await page.evaluate(watch);
      await drop(page, path);
      await checked(page);
      await page.waitForFunction('window.ended !== undefined');
      stood.push(Number(await page.evaluate('Math.max(0, ...window.stood)')));
      return page.evaluate('window.ended - window.begun');
    });
    say(`${name}: drop to result`, `${seconds(taken)}; page held up at most ${Math.max(...stood)} ms`);
  }
}

/** The middle of several runs, each in a window of its own. */
async function several(
  browser: Browser,
  address: string,
  run: (page: Page) => Promise<unknown>,
): Promise<number> {
  const found: number[] = [];
  for (let number = 0; number < runs; number += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    found.push(Number(await run(page)));
    await context.close();
  }
  return found.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function say(what: string, result: string): void {
  process.stdout.write(`${what.padEnd(62)}${result}\n`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
