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
const { succeeded, output } = run('npx', ['changeset', 'status', `--since=${base ?? 'HEAD'}`]);
conclude(succeeded ? [] : [`changeset status\n${output}`], 'every change has its changeset');
