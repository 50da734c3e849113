/** Messages of iJw in a browser: read, judged, answered and written on the machine of whoever has them. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMessage, validateMessage, writeMessage } from '../../packages/ijw/src/index.js';
import { root } from '../lib/packages.js';
import { hasChromium, openBrowser } from './chromium.js';

const vectors = `${root}/packages/ijw/fixtures/vectors`;
const assignment = readFileSync(`${vectors}/base-jw301.xml`, 'utf8').replace(/\r?\n/g, '\r\n');
const wrongBsn = assignment.replace(
  /(<jw301:Bsn>\d{8})(\d)/,
  (_, start, last) => start + ((Number(last) + 1) % 10),
);
const claim = readFileSync(`${vectors}/base-jw323.xml`, 'utf8').replace(/\r?\n/g, '\r\n');

/** The library as a page would have it: one script, nothing of Node. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}/packages/ijw/src/index.ts`],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'ijw',
    conditions: ['@jeugd/source'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe.skipIf(!hasChromium)('@jeugd/ijw in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    // As on a page that forbids code from text.
    await page.setContent(
      `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'"><script>${(await bundle()).replaceAll('</script', '<\\/script')}</script>`,
    );
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** What an expression gives in the page, for a text that it knows as `xml`. */
  const inPage = (expression: string, xml: string): Promise<unknown> =>
    page.evaluate(`(async (xml) => ${expression})(${JSON.stringify(xml)})`);

  it.each([
    ['a right message', assignment],
    ['a message with a wrong BSN', wrongBsn],
    ['half a message', assignment.slice(0, 900)],
  ])('reads and judges %s as Node does', async (_what, xml) => {
    const { message, locate, findings } = readMessage(xml);
    const report =
      message === undefined ? null : JSON.parse(JSON.stringify(validateMessage(message, { locate })));
    const given = `(() => {
      const { message, locate, findings } = ijw.readMessage(xml);
      return { message, findings, report: message === undefined ? null : ijw.validateMessage(message, { locate }) };
    })()`;
    expect(await inPage(given, xml)).toEqual({ message, findings, report });
  });

  it('reads a dropped file as a stream, client by client', async () => {
    const given = `(async () => {
      const parts = [];
      const reader = new Blob([xml]).stream().getReader();
      const chunks = { async *[Symbol.asyncIterator]() {
        for (;;) { const { done, value } = await reader.read(); if (done) return; yield value; }
      } };
      for await (const { part } of ijw.readClients(chunks)) parts.push(part);
      return parts;
    })()`;
    const clients = claim.split('<jw323:Client>').length - 1;
    expect(await inPage(given, claim)).toEqual(['envelope', ...Array(clients).fill('client'), 'end']);
  });

  it('writes what Node writes, and gives the schema', async () => {
    const { message } = readMessage(assignment);
    if (message === undefined) throw new Error('the message is right');
    expect(await inPage('ijw.writeMessage(ijw.readMessage(xml).message)', assignment)).toBe(
      writeMessage(message),
    );
    expect(await inPage("ijw.xsdOf('JW301').length > 1000", '')).toBe(true);
  });

  it('has nothing to complain about', () => {
    expect(complaints).toEqual([]);
  });
});
