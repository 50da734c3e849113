/** A register of one size: made, written, read, checked, and turned into figures, each in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Register, tableNames } from '@jeugd/core';
import { readRegisterFrom, writeRegisterTo } from '@jeugd/files/node';
import { computeMetrics, tablesFor } from '@jeugd/metrics';
import { syntheticRegister } from '@jeugd/synthetic';
import { reportAsJson, validate } from '@jeugd/validators';
import { naiveFaults } from './naive-rules.js';
import { benchQuestions } from './questions.js';
import { inSeconds, rate, say, timed } from './timing.js';

const asOf = '2025-01-01';

const [children = '1000', step = 'all', folder = mkdtempSync(join(tmpdir(), 'jeugd-bench-'))] =
  process.argv.slice(2);

/** The figures of an outcome report: time to home, stays, re-entry, and what became of the children. */
const figures = [
  'time-to-home',
  'home-at-exit-share',
  'home-share-at-t',
  'length-of-stay-completed',
  'stay-length-difference',
  're-entry',
  'residence-share',
  'client-rating',
  'daytime-activity-share',
  'no-relapse-share',
];

const steps: Record<string, () => void> = {
  synth() {
    const made = timed(() =>
      writeRegisterTo(folder, syntheticRegister({ children: Number(children), seed: 1 })),
    );
    say('synth, CSV on disk', inSeconds(made.seconds), `budget 20 s at 100,000; ${memory()}`);
  },
  validate() {
    const read = timed(() => readRegisterFrom(folder));
    const { register } = read.result;
    const rows = tableNames.reduce((sum, table) => sum + (register[table]?.length ?? 0), 0);
    const checked = timed(() => reportAsJson(validate(register, { asOf })));
    say(
      'validate from CSV on disk',
      rate(rows, read.seconds + checked.seconds),
      `budget 100,000 rows/s; ${memory()}`,
    );
    say(
      'validate from memory, report included',
      rate(rows, checked.seconds),
      `${rows.toLocaleString('en')} rows`,
    );
    besideNaive(register, checked.seconds);
  },
  questions() {
    benchQuestions(readRegisterFrom(folder).register, asOf);
  },
  metrics() {
    const computed = timed(() => {
      const { register } = readRegisterFrom(folder, { tables: tablesFor(figures) });
      return computeMetrics(register, { asOf, by: 'programme', minCell: 10, metrics: figures });
    });
    say(
      `${figures.length} figures by programme from CSV`,
      inSeconds(computed.seconds),
      `budget 10 s at 100,000; ${memory()}`,
    );
  },
};

if (step === 'all') runAll();
else steps[step]?.();

/** Every step in a process of its own, so that its memory is its own. */
function runAll(): void {
  console.log(`\n${Number(children).toLocaleString('en')} children (memory budget 1 GB at 100,000)`);
  const script = fileURLToPath(import.meta.url);
  try {
    for (const name of Object.keys(steps)) {
      const command = [...process.execArgv, script, children, name, folder];
      execFileSync(process.execPath, command, { stdio: 'inherit' });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All our rules beside five written as one would at first: filter the tables for each child. */
function besideNaive(register: Register, secondsOfAll: number): void {
  const persons = register.persons ?? [];
  const sample = persons.slice(0, 1000);
  const naive = timed(() => naiveFaults(sample, register));
  const naiveForAll = (naive.seconds * persons.length) / sample.length;
  const times = `${(naiveForAll / secondsOfAll).toFixed(0)} × as fast`;
  say('all rules beside five naive ones', times, 'naive: filters per child, from a sample of 1,000');
}

function memory(): string {
  return `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
}
