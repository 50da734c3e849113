/** Prints what an invented register is in FHIR, and how much of it comes back. */
import { zibReleases } from '@jeugd/fhir';
import { syntheticRegister } from '@jeugd/synthetic';
import { exchange } from './exchange.js';

const register = syntheticRegister({ children: 100, seed: 7 });
let failed = false;
for (const zib of zibReleases) {
  const { resources, same, different, findings } = exchange(register, zib);
  console.log(`\nzib ${zib}`);
  for (const [type, count] of resources) console.log(`  ${type.padEnd(18)} ${String(count).padStart(5)}`);
  const back = [...same.values()].reduce((sum, count) => sum + count, 0);
  console.log(`  came back the same ${String(back).padStart(5)}   different ${different.length}`);
  console.log(`  tables left out    ${String(findings.length).padStart(5)}`);
  failed ||= different.length > 0;
}
process.exitCode = failed ? 1 : 0;
