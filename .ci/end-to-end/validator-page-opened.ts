/** The page on which files are dropped: built, served, and used as a person would. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { pages } from '../../examples/validator-page/build/pages.js';
import { root } from '../lib/packages.js';

/** Builds the page into a folder; gives the address of the one file. */
export async function builtInto(folder: string): Promise<string> {
  for (const [name, content] of await pages()) write(join(folder, name), content);
  return pathToFileURL(join(folder, 'validator.html')).href;
}

/** Writes a file, with the folders it lies in. */
export function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A server that remembers what was asked of it. */
export interface Served {
  readonly address: string;
  readonly asked: string[];
  readonly server: Server;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
};

/** Serves a folder. */
export async function served(folder: string): Promise<Served> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const name = url === '/' ? 'index.html' : url.slice(1);
    const type = types[name.split('.').at(-1) ?? ''];
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(readFileSync(join(folder, name)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, asked, server };
}

/** Drops files or folders of the disk on the page, as somebody with a mouse does. */
export async function drop(page: Page, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 200, data });
  await session.detach();
}

/** Waits until a check has its result. */
export async function checked(page: Page): Promise<void> {
  await page.locator('.summary').waitFor({ timeout: 50_000 });
}

/** What a press on a button saves. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download]: [Download, unknown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const printed = new Map<string, string>();

/** What the command of this checkout prints, run in a folder; it is asked once. */
export function jeugd(folder: string, ...words: readonly string[]): string {
  const asked = [folder, ...words].join('\n');
  const known = printed.get(asked) ?? run(folder, words);
  printed.set(asked, known);
  return known;
}

function run(folder: string, words: readonly string[]): string {
  const program = [join(root, 'packages/cli/src/main.ts'), ...words];
  const tsx = join(root, 'node_modules/.bin/tsx');
  return spawnSync(tsx, ['--conditions=@jeugd/source', ...program], { cwd: folder, encoding: 'utf8' }).stdout;
}
