/**
 * Data that nobody here invented: what R makes of them, what `jeugd survival` makes of them, and the difference.
 */
import { type Comparison, compareLung, compareMgus2, type Line, madeWith } from './compare.js';

// A reader that goes away early (`npm start | head`) is no fault.
process.stdout.on('error', () => process.exit());

const comparisons = [compareLung(), compareMgus2()];
for (const comparison of comparisons) print(comparison);

const largest = Math.max(...comparisons.flatMap(({ lines }) => lines.map(relativeDifference)));
console.log(`Largest difference, relative to the number itself: ${largest.toExponential(1)}`);
process.exitCode = largest < 1e-8 ? 0 : 1;

function print({ title, command, lines }: Comparison): void {
  const width = Math.max(...lines.map(({ what }) => what.length));
  console.log(`${title}\n  $ jeugd survival ${command.join(' ')}\n`);
  console.log(
    `  ${''.padEnd(width)}  ${madeWith.split(',')[0]?.padStart(14)}  ${'jeugd'.padStart(14)}  difference`,
  );
  for (const line of lines) {
    const numbers = [line.r, line.ours].map((number) => String(Number(number.toPrecision(10))).padStart(14));
    console.log(`  ${line.what.padEnd(width)}  ${numbers.join('  ')}  ${difference(line).padStart(10)}`);
  }
  console.log();
}

function difference({ r, ours }: Line): string {
  return r === ours ? '0' : (ours - r).toExponential(0);
}

function relativeDifference({ r, ours }: Line): number {
  return r === ours ? 0 : Math.abs((ours - r) / r);
}
