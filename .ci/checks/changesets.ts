/**
 * What changes for users is told to them: `pnpm run changesets`.
 *
 * Every changeset must be readable and name packages that exist; a package whose shipped code changed since the main
 * branch must be named by one. On the main branch itself nothing has changed since.
 */
import { run } from '../lib/commands.js';
import { conclude } from '../lib/faults.js';

const branch = ['origin/main', 'main'].find(
  (name) => run('git', ['rev-parse', '--verify', '--quiet', name]).succeeded,
);
const base = branch && run('git', ['merge-base', branch, 'HEAD']).output.trim();
// Without --since every changeset is read, with it only those that came since: both are asked.
const faults = [[], [`--since=${base ?? 'HEAD'}`]]
  .map((since) => run('npx', ['changeset', 'status', ...since]))
  .filter(({ succeeded }) => !succeeded)
  .map(({ output }) => `changeset status\n${output}`);
conclude(faults, 'every changeset is readable, and every change has one');
