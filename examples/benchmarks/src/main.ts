/** `npm run bench`: how fast it is, each step beside a peer in the same run, at three sizes to show that it is linear. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { benchClaims } from './claims.js';
import { benchDeliveries } from './deliveries.js';
import { benchMetrics } from './metrics.js';
import { benchReplays } from './replays.js';
import { benchSmallMessages } from './small-messages.js';
import { benchStartUp } from './start-up.js';

const words = process.argv.slice(2);
const sizes = words.filter((word) => /^\d+$/.test(word));

/** What can be asked for by name. */
const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  metrics: benchMetrics,
  ijw() {
    console.log(
      '\niJw claims (JW323), levels 1 and 2 with line, column and path (memory: budget 150 MB client by client)',
    );
    for (const megabytes of [5, 10, 25]) benchClaims(megabytes);
    benchSmallMessages(10_000);
  },
  replay() {
    console.log('\nReplay of messages (levels 3 and 4): memory by client, not by message');
    benchReplays();
  },
  cbs() {
    console.log('\nDelivery to CBS (CSV): read, judged by every rule, summarised');
    benchDeliveries(sizes.length > 0 ? sizes.map(Number) : [250_000, 500_000, 1_000_000]);
  },
  cli() {
    console.log('\nCommand line');
    benchStartUp();
  },
  registers() {
    for (const children of sizes.length > 0 ? sizes : ['10000', '30000', '100000']) runApart(children);
  },
};

console.log('Times are of this machine at this moment; compare them within one run.');
const asked = Object.keys(benches).filter((name) => words.includes(name));
for (const name of asked.length > 0 ? asked : Object.keys(benches)) await benches[name]?.();

function runApart(children: string): void {
  const script = fileURLToPath(new URL('./registers.ts', import.meta.url));
  execFileSync(process.execPath, [...process.execArgv, script, children], { stdio: 'inherit' });
}
