/** `npm run bench`: how fast it is, each step beside a peer in the same run, at three sizes to show that it is linear. */
import { benchRegister } from './registers.js';
import { benchStartUp } from './start-up.js';
import { benchSurvival } from './survival.js';

const sizes = process.argv.slice(2).map(Number);
const children = sizes.length > 0 ? sizes : [10_000, 30_000, 100_000];

console.log('Times are of this machine at this moment; compare them within one run.');
console.log('\nTyped columns to risk table, Kaplan-Meier, Aalen-Johansen, median (budget 1 s at 10,000,000)');
for (const rows of [1_000_000, 3_000_000, 10_000_000]) benchSurvival(rows);
console.log('\nCommand line');
benchStartUp();
for (const size of children) benchRegister(size);
