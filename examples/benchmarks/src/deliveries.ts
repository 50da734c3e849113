/** Deliveries to CBS, read, judged by all rules and summarised as a stream, beside cutting the same file into cells. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bundled.js';
import { type Cost, inWords } from './cost.js';
import { writeInventedDelivery } from './invented-delivery.js';
import { inSeconds, say } from './timing.js';

interface Taken extends Cost {
  readonly megabytes: number;
  readonly records: number;
}

/** Measures deliveries of so many records. */
export function benchDeliveries(counts: readonly number[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'jeugd-'));
  const script = bundled(new URL('./delivery-check.ts', import.meta.url), folder);
  for (const count of counts) {
    const file = join(folder, `${count}.csv`);
    writeInventedDelivery(file, count);
    const taken = (way: string): Taken =>
      JSON.parse(execFileSync(process.execPath, [script, way, file], { encoding: 'utf8' }));
    const [least, check] = [taken('split'), taken('check')];
    if (check.records !== count) throw new Error('not every record was read');
    say(
      `${count.toLocaleString('en')} records`,
      `${inWords(check)}, ${Math.round(check.megabytes)} MB`,
      `budget 10 s and 300 MB for a million; cut into cells only ${inSeconds(least.seconds)}, ${Math.round(least.megabytes)} MB`,
    );
  }
  rmSync(folder, { recursive: true });
}
