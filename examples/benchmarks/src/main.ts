/** `npm run bench`: how fast it is, each step beside a peer in the same run, at three sizes to show that it is linear. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { benchClaims } from './claims.js';
import { benchStartUp } from './start-up.js';
import { benchSurvival } from './survival.js';

const sizes = process.argv.slice(2);

console.log('Times are of this machine at this moment; compare them within one run.');
console.log('\nTyped columns to risk table, Kaplan-Meier, Aalen-Johansen, median (budget 1 s at 10,000,000)');
for (const rows of [1_000_000, 3_000_000, 10_000_000]) benchSurvival(rows);
console.log('\niJw claims (JW323), level 1 with line, column and path');
for (const megabytes of [5, 25, 100]) benchClaims(megabytes);
console.log('\nCommand line');
benchStartUp();
for (const children of sizes.length > 0 ? sizes : ['10000', '30000', '100000']) runApart(children);

function runApart(children: string): void {
  const script = fileURLToPath(new URL('./registers.ts', import.meta.url));
  execFileSync(process.execPath, [...process.execArgv, script, children], { stdio: 'inherit' });
}
