/**
 * Checking iJw claims (JW323) at levels 1 and 2, beside a parse by saxes alone and beside `xmllint --schema`; each in a
 * process of its own, for its memory.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { messageJudge, readClients, readMessage, xsdOf } from '@jeugd/ijw';
import { SaxesParser } from 'saxes';
import { inventedClaim } from './invented-claim.js';
import { inSeconds, say, timed } from './timing.js';

/** What one way of reading took. */
interface Taken {
  readonly seconds: number;
  /** The time of the processor, all threads together, which other work on the machine lengthens less. */
  readonly processor: number;
  /** The most memory the process had, and what it had before it read: the TypeScript loader and the library. */
  readonly megabytes: number;
  readonly before: number;
}

const ways = {
  'client by client': byClient,
  'as one message': whole,
} as const;

/** Measures checking a claim of so many megabytes, whole and client by client. */
export function benchClaims(megabytes: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'jeugd-'));
  const file = join(folder, 'claim.xml');
  writeFileSync(file, inventedClaim(megabytes * 1_000_000));
  const size = `${(statSync(file).size / 1_000_000).toFixed(0)} MB`;
  const [bare, ...others] = inTurns(['saxes', ...Object.keys(ways)], file);
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
function inTurns(all: readonly string[], file: string) {
  const rounds = [1, 2, 3].map(() => all.map((way) => apart(way, file)));
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
function apart(way: string, file: string): Taken {
  const script = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, [...process.execArgv, script, way, file], {
    encoding: 'utf8',
  });
  const [seconds = 0, processor = 0, megabytes = 0, before = 0] = output.split(' ').map(Number);
  return { seconds, processor, megabytes, before };
}

async function measure(read: (file: string) => void | Promise<void>, file: string): Promise<void> {
  const before = process.resourceUsage().maxRSS;
  let best = Number.POSITIVE_INFINITY;
  let processor = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3; time += 1) {
    const began = performance.now();
    const used = process.cpuUsage();
    await read(file);
    best = Math.min(best, (performance.now() - began) / 1000);
    const { user, system } = process.cpuUsage(used);
    processor = Math.min(processor, (user + system) / 1e6);
  }
  const most = process.resourceUsage().maxRSS;
  console.log(best, processor, Math.round(most / 1000), Math.round(before / 1000));
}

async function byClient(file: string): Promise<void> {
  const judge = messageJudge();
  const claim = judge.claim({ file });
  for await (const part of readClients(createReadStream(file), { file })) {
    claim.take(part);
    if (part.part === 'end') expectRight(part.isValid, judge);
  }
}

function whole(file: string): void {
  const judge = messageJudge();
  const { message, locate } = readMessage(readFileSync(file), { file });
  if (message !== undefined) judge.message(message, { file, locate });
  expectRight(message !== undefined, judge);
}

function expectRight(isValid: boolean, judge: ReturnType<typeof messageJudge>): void {
  const hasFindings = judge.runs().some((run) => run.findings().length > 0);
  if (!isValid || hasFindings) throw new Error('the claim should be right');
}

/** What every reader must at least do: elements with their namespace and position, and text. */
function bySaxes(file: string): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let lines = 0;
  let length = 0;
  parser.on('opentag', () => {
    lines += parser.line + parser.column;
  });
  parser.on('text', (found) => {
    length += found.length;
  });
  parser.write(readFileSync(file, 'utf8')).close();
  if (lines + length === 0) throw new Error('nothing was read');
}

const [script = '', way, file] = process.argv.slice(1);
if (import.meta.url === pathToFileURL(script).href && way !== undefined && file !== undefined) {
  await measure(way === 'saxes' ? bySaxes : way === 'as one message' ? whole : byClient, file);
}
