import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeRegisterTo } from '@jeugd/files/node';
import { syntheticRegister } from '@jeugd/synthetic';

const folder = mkdtempSync(join(tmpdir(), 'a register '));
after(() => rmSync(folder, { recursive: true }));
writeRegisterTo(folder, syntheticRegister({ children: 1000, seed: 1 }));

function run(script) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return spawnSync(process.execPath, [path, folder], { encoding: 'utf8' });
}

it('prints a line per programme', () => {
  const { status, stdout, stderr } = run('days-to-home.mjs');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /'thuisbest' +│ \d+ +│ \d+ +│ \d+ +│ \d+ +│ 0\.95 +│ 'aalen-johansen-log'/);
  assert.match(stderr, /^\d+ remarks on the data$/m);
});

it('prints the same from CommonJS', () => {
  assert.equal(run('days-to-home.cjs').stdout, run('days-to-home.mjs').stdout);
});

it('refuses a folder that is not there', () => {
  const { status, stderr } = spawnSync(process.execPath, ['days-to-home.mjs', 'nowhere'], {
    ...{ cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8' },
  });
  assert.equal(status, 1);
  assert.match(stderr, /JeugdError/);
});
