/** Checking ten thousand small messages in one command, with the built command line. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inSeconds, say, timed } from './timing.js';

const built = fileURLToPath(new URL('../../../packages/cli/dist/main.js', import.meta.url));
const vector = new URL('../../../packages/ijw/fixtures/vectors/base-jw301.xml', import.meta.url);

/** Measures `jeugd validate` on a folder of so many JW301 files. */
export function benchSmallMessages(count: number): void {
  const what = `${count.toLocaleString('en')} JW301 files in one command`;
  if (!existsSync(built)) {
    say(what, 'not built', 'run `npm run build` first');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'jeugd-'));
  const text = readFileSync(vector, 'utf8').replace(/\r?\n/g, '\r\n');
  for (let number = 0; number < count; number += 1) {
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.xml`), text);
  }
  const command = [built, 'validate', folder, '--levels', '1,2', '--format', 'json'];
  const { seconds } = timed(() => execFileSync(process.execPath, command, { maxBuffer: 1e9 }));
  rmSync(folder, { recursive: true });
  say(what, inSeconds(seconds), `${Math.round(count / seconds).toLocaleString('en')} files/s, budget 2,000`);
}
