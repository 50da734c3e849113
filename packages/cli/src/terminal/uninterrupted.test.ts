import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../testing/folder.js';

const folder = testFolder();
const room = new URL('./uninterrupted.ts', import.meta.url).href;

/** Runs a program in which `uninterrupted` and `file` are known; gives how it ended. */
function ended(program: string, file: string): Promise<{ signal: unknown; code: unknown; stdout: string }> {
  const script = `
    import { writeFileSync } from 'node:fs';
    import { uninterrupted } from '${room}';
    const file = ${JSON.stringify(file)};
    ${program}`;
  const argv = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, argv, (_, stdout) =>
      resolve({ signal: child.signalCode, code: child.exitCode, stdout }),
    );
  });
}

describe.skipIf(process.platform === 'win32')('a write that is not broken off', { timeout: 60_000 }, () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    '%s waits until the file is whole, and then ends the run',
    async (signal) => {
      const file = join(folder, signal);
      const program = `
      const write = () => { process.kill(process.pid, '${signal}'); writeFileSync(file, 'whole'); };
      // From a turn of the loop in which the signals were told of already.
      process.nextTick(() => uninterrupted(write).then(() => console.log('went on')));`;
      expect(await ended(program, file)).toEqual({ signal, code: null, stdout: '' });
      expect(readFileSync(file, 'utf8')).toBe('whole');
    },
  );

  it('says what went wrong, and lets signals through again', async () => {
    const file = join(folder, 'none');
    const program = `
      await uninterrupted(() => { throw new Error('x'); }).catch(() => console.log('said'));
      process.kill(process.pid, 'SIGTERM');
      setTimeout(() => writeFileSync(file, ''), 10_000);`;
    expect(await ended(program, file)).toEqual({ signal: 'SIGTERM', code: null, stdout: 'said\n' });
    expect(existsSync(file)).toBe(false);
  });
});
