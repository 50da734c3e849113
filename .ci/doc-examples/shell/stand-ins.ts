/**
 * What stands in for the files of the reader, under the names by which pages call them: invented children only.
 */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageFiles } from '../../../examples/messages-to-outcomes/src/messages-to-outcomes.js';
import { runCaptured } from '../../../packages/cli/src/testing/run-captured.js';
import { writeRegisterTo } from '../../../packages/files/src/node/index.js';
import { syntheticRegister } from '../../../packages/synthetic/src/index.js';
import { root } from '../../lib/packages.js';

const registers = ['municipality', 'our-municipality', 'register', 'demo', 'REGISTER', 'FOLDER'];
const riskTables = ['north.json', 'south.json', 'east.json'];
const agreed = ['--from', '2018-01-01', '--until', '2024-01-01', '--as-of', '2025-01-01'];
const messageVectors = { 'JW301.xml': 'base-jw301.xml', 'JW323.xml': 'base-jw323.xml' };

/** Puts the stand-ins into a folder; gives their names. */
export async function makeStandIns(folder: string): Promise<readonly string[]> {
  symlinkSync(join(root, 'examples'), join(folder, 'examples'));
  const register = syntheticRegister({ children: 200, seed: 1 });
  for (const name of registers) writeRegisterTo(join(folder, name), register);
  for (const name of riskTables) {
    await runCaptured(['risk-table', join(folder, 'REGISTER'), ...agreed, '--out', join(folder, name)]);
  }
  const vectors = join(root, 'packages/ijw/fixtures/vectors');
  for (const [name, vector] of Object.entries(messageVectors)) {
    writeFileSync(join(folder, name), readFileSync(join(vectors, vector)));
  }
  mkdirSync(join(folder, 'inbox'));
  const messages = [...messageFiles(syntheticRegister({ children: 10, seed: 1 }))];
  for (const [name, text] of messages) writeFileSync(join(folder, 'inbox', name), text);
  writeFileSync(join(folder, 'our-codes.csv'), 'category,code,careForm\n43,V01,netwerkpleegzorg\n');
  writeFileSync(join(folder, 'stays.csv'), 'days,exit,programme\n70,home,a\n90,,a\n50,home,b\n80,,b\n');
  mkdirSync(join(folder, 'delivery'));
  const head =
    'bsn;geboortedatum;geslacht;postcode;verwijzer;hulpvorm;gestartMetCrisis;datumAanvang;datumEinde';
  const row = '999900006;20120315;V;6711AB;02;02;02;20240115;';
  writeFileSync(join(folder, 'delivery/jeugdhulp-2024H1.csv'), `${head}\n${row}\n`);
  return [
    'examples',
    ...registers,
    ...riskTables,
    ...Object.keys(messageVectors),
    'inbox',
    'our-codes.csv',
    'stays.csv',
    'delivery',
  ];
}
