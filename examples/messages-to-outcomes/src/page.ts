/** The page: the same figure three times, and what was found on the way. */
import type { Finding } from '@jeugd/core';
import type { Figure } from '@jeugd/metrics';

/** What is shown. */
export interface Shown {
  readonly messages: number;
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
  readonly withoutAssumption: Figure | undefined;
  readonly findings: readonly Finding[];
}

/** The page as text. */
export function page({ messages, before, after, withoutAssumption, findings }: Shown): string {
  return [
    `${messages.toLocaleString('en')} messages of an invented municipality`,
    '',
    row(['days to home', 'children', 'home', 'median', 'within 90 days', 'within a year']),
    row(['the register', ...cellsOf(before)]),
    row(['out of its messages', ...cellsOf(after)]),
    row(['without the assumption', ...cellsOf(withoutAssumption)]),
    '',
    'Messages do not say where a child went. The second line takes a child home whose stay ended as planned with no',
    'other stay on that day; the third takes nobody home. The writer of these messages says "as planned" of exactly',
    'the children who went home, so as many come home in both. In real messages it is an assumption to look into.',
    'Who went to kin or to a home of their own leaves the second line without a word, and is no longer followed:',
    'where the first line knows that they will not come home, the second does not, and so its shares are higher.',
    '',
    ...[...countsOf(findings)].map(([code, count]) => `${String(count).padStart(6)} × ${code}`),
  ].join('\n');
}

function row([first = '', ...cells]: readonly string[]): string {
  return first.padEnd(24) + cells.map((cell) => cell.padStart(16)).join('');
}

function cellsOf(figure: Figure | undefined): readonly string[] {
  const within = (days: number) => {
    const share = figure?.curve?.findLast(({ time }) => time <= days)?.value;
    return share === undefined || share === null ? '–' : `${(share * 100).toFixed(1)} %`;
  };
  const median = figure?.value;
  return [
    String(figure?.n ?? '–'),
    String(figure?.events ?? '–'),
    median === undefined || median === null ? 'not reached' : String(median),
    within(90),
    within(365),
  ];
}

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
