/**
 * The files that help and the contract speak of, each under the name that it has there: made when a command line names it.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, writeMessage } from '@jeugd/ijw';
import { syntheticRegister } from '@jeugd/synthetic';
import { inventedMessages } from '../commands/import/testing/invented-messages.js';
import { testFolder } from './folder.js';
import { runCaptured } from './run-captured.js';

/** Where each is kept once it was made. */
const store = testFolder();

/** Makes, in a folder, the files and folders that words of a command line name. */
export async function setScene(folder: string, words: readonly string[]): Promise<void> {
  for (const name of new Set(words.map((word) => word.split('/')[0] ?? ''))) {
    if (name === '*.json') await setScene(folder, ['north.json', 'south.json']);
    const make = makers.get(name);
    if (make === undefined) continue;
    if (!existsSync(join(store, name))) await make(join(store, name));
    cpSync(join(store, name), join(folder, name), { recursive: true });
  }
}

/** Makes a file or folder at a path. */
type Maker = (path: string) => Promise<void> | void;

const delivery = `bsn;geboortedatum;geslacht;postcode;verwijzer;hulpvorm;gestartMetCrisis;datumAanvang;datumEinde;redenBeeindiging
999900006;20120315;V;6711AB;02;02;02;20240115;;
`;

/** Invented positions: the official ones are with CBS. */
const layout = {
  name: 'invented',
  kind: 'jeugdhulp',
  fields: [
    { field: 'bsn', start: 1, length: 9 },
    { field: 'geboortedatum', start: 10, length: 8 },
    { field: 'geslacht', start: 18, length: 1 },
    { field: 'postcode', start: 19, length: 6 },
    { field: 'verwijzer', start: 25, length: 2 },
    { field: 'hulpvorm', start: 27, length: 2 },
    { field: 'gestartMetCrisis', start: 29, length: 2 },
    { field: 'datumAanvang', start: 31, length: 8 },
  ],
};

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['municipality', (path) => register(path, 1)],
  ['north', (path) => register(path, 2)],
  [
    'register.json',
    (path) => writeFileSync(path, JSON.stringify(syntheticRegister({ children: 40, seed: 1 }))),
  ],
  ['report.json', (path) => saved(path, 'validate', '-', '--format', 'json')],
  ['north.json', (path) => riskTable(path, 1)],
  ['south.json', (path) => riskTable(path, 2)],
  ['national.json', (path) => riskTable(path, 3)],
  ['inbox', inbox],
  ...['JW301', 'JW317', 'JW323'].map((kind) => [`${kind}.xml`, message(kind)] as const),
  ['our-codes.csv', text('category,code,careForm\n44,44A99,gezinshuis\n')],
  ['jeugdhulp.csv', text(delivery)],
  ['jeugdhulp.txt', text('99990000620120315V6711AB02020220240115\n')],
  ['layout.json', text(JSON.stringify(layout))],
  [
    'lung.csv',
    text(table('time,status,sex', (row) => [5 * row, 1 + (row % 2), 1 + (row % 3 === 0 ? 1 : 0)])),
  ],
  [
    'stays.csv',
    text(table('days,exit,home', (row) => [7 * row, ['', 'home', 'kin'][row % 3] ?? '', row % 2])),
  ],
]);

async function register(path: string, seed: number): Promise<void> {
  await runCaptured(['synth', '--children', '120', '--seed', String(seed), '--out', path]);
}

/** What a command prints when it reads a register. */
async function saved(path: string, ...argv: string[]): Promise<void> {
  const stdin = JSON.stringify(syntheticRegister({ children: 40, seed: 1 }));
  writeFileSync(path, (await runCaptured(argv, { stdin })).stdout);
}

async function riskTable(path: string, seed: number): Promise<void> {
  const stdin = JSON.stringify(syntheticRegister({ children: 200, seed }));
  const window = ['--from', '2020-01-01', '--until', '2024-01-01'];
  writeFileSync(path, (await runCaptured(['risk-table', '-', ...window], { stdin })).stdout);
}

/** The messages of an invented municipality. Numbers are passed over until the seventh is the start of care. */
function inbox(path: string): void {
  mkdirSync(path);
  let number = 0;
  for (const each of inventedMessages(syntheticRegister({ children: 20, seed: 3 }), { claims: false })) {
    const kind = kindOf(each) ?? '';
    number += 1;
    if (number < 7 && kind === 'JW305') number = 7;
    else if (number === 7) number = 8;
    writeFileSync(join(path, `${String(number).padStart(4, '0')}-${kind}.xml`), writeMessage(each));
  }
}

/** A message that is right, with the line ends that the standard asks. */
function message(kind: string): Maker {
  const file = new URL(`../../../ijw/fixtures/vectors/base-${kind.toLowerCase()}.xml`, import.meta.url);
  return text(readFileSync(file, 'utf8').replaceAll(/\r?\n/g, '\r\n'));
}

function text(content: string): Maker {
  return (path) => writeFileSync(path, content);
}

function table(header: string, rowOf: (row: number) => readonly (string | number)[]): string {
  const rows = Array.from({ length: 60 }, (_, row) => rowOf(row + 1).join(','));
  return `${[header, ...rows].join('\n')}\n`;
}
