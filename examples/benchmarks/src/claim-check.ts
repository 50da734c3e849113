/**
 * Checks a claim in a process of its own, the same three times, and says what the best took. Bundled: a TypeScript loader
 * would count in its memory.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { messageJudge, readClients, readMessage } from '@jeugd/ijw';
import { SaxesParser } from 'saxes';

const [way = '', file = ''] = process.argv.slice(2);
await measure(way === 'saxes' ? bySaxes : way === 'as one message' ? whole : byClient, file);

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
