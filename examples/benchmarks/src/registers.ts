/** Registers at three sizes: made, written, read, checked, and turned into figures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Register, type TableName, tableNames } from '@jeugd/core';
import { readRegisterFrom, writeRegisterTo } from '@jeugd/files/node';
import { computeMetrics, tablesFor } from '@jeugd/metrics';
import { syntheticRegister } from '@jeugd/synthetic';
import { reportAsJson, validate } from '@jeugd/validators';
import { naiveOverlaps } from './naive-overlaps.js';
import { inSeconds, rate, say, timed } from './timing.js';

const asOf = '2025-01-01';

/** Measures one size, and removes what it wrote. */
export function benchRegister(children: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'jeugd-bench-'));
  try {
    console.log(`\n${children.toLocaleString('en')} children`);
    const made = timed(() => syntheticRegister({ children, seed: 1 }));
    const written = timed(() => writeRegisterTo(folder, made.result, { format: 'csv', overwrite: true }));
    say('synth, CSV on disk', inSeconds(made.seconds + written.seconds), 'budget 20 s at 100,000');
    benchFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function benchFolder(folder: string): void {
  const read = timed(() => readRegisterFrom(folder));
  const { register } = read.result;
  const rows = rowsOf(register);
  const checked = timed(() => reportAsJson(validate(register, { asOf })));
  say(
    'validate from memory, report included',
    rate(rows, checked.seconds),
    `${rows.toLocaleString('en')} rows`,
  );
  say('validate from CSV on disk', rate(rows, read.seconds + checked.seconds), 'budget 100,000 rows/s');
  besideNaive(register);

  const figures = timed(() => {
    const { register: needed } = readRegisterFrom(folder, { tables: tablesFor() });
    return computeMetrics(needed, { asOf, by: 'programme', minCell: 10 });
  });
  say('all ten figures by programme from CSV', inSeconds(figures.seconds), 'budget 10 s at 100,000');
  say(
    'memory, resident at most',
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    'budget 1 GB at 100,000',
  );
}

/** One rule of ours beside the same rule written as one would at first: filter the table for each child. */
function besideNaive(register: Register): void {
  const sample = { ...register, persons: (register.persons ?? []).slice(0, 1000) };
  const ours = timed(() => validate(register, { asOf }));
  const naive = timed(() => naiveOverlaps(sample.persons, register.placements ?? []));
  const persons = register.persons?.length ?? 0;
  const naiveForAll = (naive.seconds * persons) / sample.persons.length;
  say(
    'all rules beside one naive rule',
    `${(naiveForAll / ours.seconds).toFixed(0)} × as fast`,
    'naive: a filter per child, from a sample of 1,000',
  );
}

function rowsOf(register: Register): number {
  return tableNames.reduce((sum, table: TableName) => sum + (register[table]?.length ?? 0), 0);
}
