/**
 * The tests in three more time zones: `pnpm run time-zones`.
 *
 * A day is no moment. Code that forgets it gives another day west of Greenwich, or in Apia, which has no 30 December 2011.
 */
import { spawnSync } from 'node:child_process';
import { conclude } from '../lib/faults.js';
import { root } from '../lib/packages.js';

/** `npm test` runs where it is, in CI in UTC. */
const zones = ['Europe/Amsterdam', 'America/New_York', 'Pacific/Apia'];

/** Comparisons with other programs: long, and without a day in them. */
const apart = [
  '**/against-r.test.ts',
  '**/sql/engines.test.ts',
  '**/reader/level-1.test.ts',
  '**/fuzz.test.ts',
];

const failed = zones.filter((zone) => {
  console.log(`TZ=${zone}`);
  const env = { ...process.env, TZ: zone };
  const projects = ['--project', 'packages'];
  const command = ['vitest', 'run', '--config', 'vitest.workspace.ts', '--reporter=dot', ...projects];
  command.push(...apart.map((pattern) => `--exclude=${pattern}`));
  return spawnSync('npx', command, { cwd: root, env, stdio: 'inherit' }).status !== 0;
});
conclude(
  failed.map((zone) => `the tests fail in ${zone}`),
  `the tests pass in ${zones.length} time zones`,
);
