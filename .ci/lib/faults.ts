/**
 * How a check ends: it names every fault it found, and fails when there is one.
 */

/** Prints the faults, or what was found in order, and sets the exit code. */
export function conclude(faults: readonly string[], allWell: string): void {
  for (const fault of faults) console.error(`- ${fault}`);
  if (faults.length === 0) console.log(allWell);
  else process.exitCode = 1;
}
