/**
 * The commands in the documentation run as they are written. A page is one session: what one command writes, the next
 * may read.
 */
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlocksIn, markdownFiles } from '../../lib/markdown.js';
import { root } from '../../lib/packages.js';
import { whyNotRun } from '../not-run.js';
import { type Command, commandsIn } from './commands.js';
import { faultOf } from './run-command.js';
import { makeStandIns } from './stand-ins.js';

const sessions = markdownFiles()
  .map((page) => {
    const blocks = codeBlocksIn(readFileSync(join(root, page), 'utf8'));
    const run = blocks.filter(({ language, text }) => language === 'sh' && !whyNotRun(page, text));
    return { page, commands: run.flatMap(({ text }) => commandsIn(text)) };
  })
  .filter(({ commands }) => commands.length > 0);

/** The names at the top of the folder that a command writes to: no stand-in may be there, nor a way into this repository. */
function placesWrittenBy({ words, into }: Command): readonly string[] {
  const at = words.indexOf('--out');
  return [at < 0 ? undefined : words[at + 1], into].flatMap((path) => path?.split('/')[0] ?? []);
}

describe('the commands in', () => {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'jeugd docs '));
  let standIns: readonly string[];

  beforeAll(async () => {
    standIns = await makeStandIns(folder);
  }, 120_000);
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(sessions)('$page', { timeout: 120_000 }, async ({ page, commands }) => {
    const made = new Set(commands.flatMap(placesWrittenBy));
    const session = mkdtempSync(join(folder, 'session '));
    for (const name of standIns.filter((one) => !made.has(one))) {
      symlinkSync(join(folder, name), join(session, name));
    }
    process.chdir(session);
    const faults: string[] = [];
    for (const command of commands) {
      const fault = await faultOf(command, dirname(join(root, page)));
      if (fault !== undefined) faults.push(`${command.text} ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('a command', () => {
  it.each([
    ['npx jeugd validate a # why', ['npx', 'jeugd', 'validate', 'a'], undefined],
    [
      "jeugd survival t --event 'status=2' > out.txt",
      ['jeugd', 'survival', 't', '--event', 'status=2'],
      'out.txt',
    ],
    ['npm \\\n  test', ['npm', 'test'], undefined],
  ])('is read from %j', (text, words, into) => {
    expect(commandsIn(text)).toMatchObject([{ words, into }]);
  });

  it.each([
    'npx jeugd validat .',
    'npx jeugd validate no-such-folder',
    'npm install @jeugd/nothing',
    'npm run nothing',
    'npx --yes pnpm@10.34.9 --filter @jeugd/nothing start',
    'node no-such-program.js',
    'wget x',
  ])('that cannot run is a fault: %s', async (text) => {
    const [command] = commandsIn(text);
    expect(command && (await faultOf(command, root))).toEqual(expect.any(String));
  });
});
