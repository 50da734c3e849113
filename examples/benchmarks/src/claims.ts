/**
 * Checking iJw claims (JW323) at levels 1 and 2, beside a parse by saxes alone and beside `xmllint --schema`; each in a
 * process of its own, for its memory.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xsdOf } from '@jeugd/ijw';
import { bundled } from './bundled.js';
import { inventedClaim } from './invented-claim.js';
import { inSeconds, say, timed } from './timing.js';

/** What one way of reading took. */
interface Taken {
  readonly seconds: number;
  /** The time of the processor, all threads together, which other work on the machine lengthens less. */
  readonly processor: number;
  /** The most memory the process had, and what it had before it read: Node and the library. */
  readonly megabytes: number;
  readonly before: number;
}

const ways = ['client by client', 'as one message'] as const;

/** Measures checking a claim of so many megabytes, whole and client by client. */
export function benchClaims(megabytes: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'jeugd-'));
  const file = join(folder, 'claim.xml');
  writeFileSync(file, inventedClaim(megabytes * 1_000_000));
  const size = `${(statSync(file).size / 1_000_000).toFixed(0)} MB`;
  const script = bundled(new URL('./claim-check.ts', import.meta.url), folder);
  const [bare, ...others] = inTurns(['saxes', ...ways], script, file);
  for (const { way, best, processor, megabytes, before } of others) {
    const times = best / (bare?.best ?? 0);
    const processorTimes = processor / (bare?.processor ?? 0);
    say(
      `${size}, ${way}`,
      `${inSeconds(best)}, ${megabytes} MB`,
      `${before} MB before reading; budget 2 × saxes alone, ${inSeconds(bare?.best ?? 0)} and ${bare?.megabytes} MB: ${times.toFixed(1)} × by the clock, ${processorTimes.toFixed(1)} × of the processor`,
    );
  }
  benchXmllint(folder, file, size);
  rmSync(folder, { recursive: true });
}

/** xmllint checks level 1 only. */
function benchXmllint(folder: string, file: string, size: string): void {
  if (spawnSync('xmllint', ['--version']).status !== 0) {
    say(`${size}, xmllint --schema`, 'not installed', 'Debian: libxml2-utils');
    return;
  }
  for (const kind of ['basisschema', 'JW323'] as const) {
    writeFileSync(join(folder, `${kind.toLowerCase()}.xsd`), xsdOf(kind));
  }
  const { seconds } = timed(() =>
    execFileSync('xmllint', ['--noout', '--huge', '--schema', join(folder, 'jw323.xsd'), file], {
      stdio: 'ignore',
    }),
  );
  say(`${size}, xmllint --schema`, inSeconds(seconds), 'level 1 only');
}

/** Each way three times in turns, so that other work on the machine hinders all alike; the best time counts. */
function inTurns(all: readonly string[], script: string, file: string) {
  const rounds = [1, 2, 3].map(() => all.map((way) => apart(way, script, file)));
  return all.map((way, place) => {
    const taken = rounds.flatMap((round) => round.slice(place, place + 1));
    const most = (count: (one: Taken) => number) => Math.max(...taken.map(count));
    return {
      way,
      best: Math.min(...taken.map(({ seconds }) => seconds)),
      processor: Math.min(...taken.map((one) => one.processor)),
      megabytes: most((one) => one.megabytes),
      before: most((one) => one.before),
    };
  });
}

/** The best time of three in a process of its own. */
function apart(way: string, script: string, file: string): Taken {
  const output = execFileSync(process.execPath, [script, way, file], { encoding: 'utf8' });
  const [seconds = 0, processor = 0, megabytes = 0, before = 0] = output.split(' ').map(Number);
  return { seconds, processor, megabytes, before };
}
