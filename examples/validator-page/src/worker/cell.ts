/** Finding a cell in a line of a table. */

/** The marks between cells, the likeliest first. */
const delimiters = [',', ';', '\t'] as const;

/** From where to where a cell reaches in its line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The delimiter of a table, by the line that names its columns. */
export function delimiterIn(header: string): string {
  const counts = delimiters.map((mark) => header.split(mark).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Where a cell stands, from 1; `undefined` when the line has not so many. */
export function cellIn(line: string, number: number, delimiter: string): Span | undefined {
  let start = 0;
  for (let cell = 1; start <= line.length; cell += 1) {
    const end = endOfCell(line, start, delimiter);
    if (cell === number) return { start, end };
    start = end + 1;
  }
  return undefined;
}

function endOfCell(line: string, start: number, delimiter: string): number {
  let isQuoted = false;
  for (let at = start; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === delimiter && !isQuoted) return at;
  }
  return line.length;
}
