/** Figures at scale: from typed columns, from placement records, and from files of columns. */
import { benchDatabase } from './database.js';
import { benchPlacements } from './placements.js';
import { benchSurvival } from './survival.js';

/** Measures all of it, each step in a process of its own. */
export async function benchMetrics(): Promise<void> {
  console.log('\nTyped columns to risk table, Kaplan-Meier, Aalen-Johansen, median with interval');
  benchSurvival();
  console.log('\nPlacement records to episodes to days to home, median with interval');
  benchPlacements();
  console.log('\nFiles of columns to the same curves');
  await benchDatabase();
}
