/**
 * The tests in four time zones: `pnpm run time-zones`.
 *
 * A day is no moment. Code that forgets it gives another day west of Greenwich, or in Apia, which has no 30 December 2011.
 */
import { spawnSync } from 'node:child_process';
import { conclude } from '../lib/faults.js';
import { root } from '../lib/packages.js';

const zones = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Pacific/Apia'];

const failed = zones.filter((zone) => {
  console.log(`TZ=${zone}`);
  const env = { ...process.env, TZ: zone };
  const projects = ['--project', 'packages', '--project', 'examples'];
  const command = ['vitest', 'run', '--config', 'vitest.workspace.ts', '--reporter=dot', ...projects];
  return spawnSync('npx', command, { cwd: root, env, stdio: 'inherit' }).status !== 0;
});
conclude(
  failed.map((zone) => `the tests fail in ${zone}`),
  `the tests pass in ${zones.length} time zones`,
);
