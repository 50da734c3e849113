/** Checks a delivery in a process of its own and says what it took. Bundled: a TypeScript loader would count in its memory. */
import { closeSync, openSync, readSync } from 'node:fs';
import { checkDeliveryFiles, reportingPeriod } from '@jeugd/cbs';
import { costOf } from './cost.js';

const [way = '', file = ''] = process.argv.slice(2);
const { result, cost } = await costOf(() => (way === 'check' ? checked() : split()));
console.log(JSON.stringify({ ...cost, megabytes: process.resourceUsage().maxRSS / 1024, records: result }));

/** The rules and the summary; gives how many records there were. */
function checked(): number {
  const { summary } = checkDeliveryFiles(new Map([['jeugdhulp.csv', () => piecesOf(file)]]), {
    periods: reportingPeriod('2024H1'),
  });
  return summary.records.jeugdhulp ?? 0;
}

/** The least that anything does with such a file: decode it, and cut it into lines and cells. */
function split(): number {
  const decoder = new TextDecoder();
  let [count, rest] = [-1, ''];
  for (const piece of piecesOf(file)) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.split(';').length > 1) count += 1;
  }
  return count;
}

function* piecesOf(path: string): Generator<Uint8Array> {
  const handle = openSync(path, 'r');
  const buffer = new Uint8Array(1 << 18);
  for (let length = 1; length > 0; ) {
    length = readSync(handle, buffer, 0, buffer.length, null);
    yield buffer.subarray(0, length);
  }
  closeSync(handle);
}
