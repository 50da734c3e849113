import { describe, expect, it } from 'vitest';
import { linesAround } from './place.js';

const xml = (text: string, line: number, column?: number) =>
  linesAround(new Blob([text]), { line, isTable: false, ...(column !== undefined && { column }) });
const table = (text: string, line: number, column?: number) =>
  linesAround(new Blob([text]), { line, isTable: true, ...(column !== undefined && { column }) });
const marked = (found: Awaited<ReturnType<typeof xml>>) =>
  found?.lines
    .filter(({ mark }) => mark !== undefined)
    .map(({ text, mark }) => text.slice(mark?.start, mark?.end));
const numbered = (count: number, end = '\n') =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}`).join(end);

describe('linesAround', () => {
  it.each([
    [1, [1, 2, 3, 4]],
    [2, [1, 2, 3, 4, 5]],
    [5, [2, 3, 4, 5, 6, 7, 8]],
    [9, [6, 7, 8, 9]],
  ])('shows three lines before and after line %i, as far as there are', async (line, shown) => {
    const found = await xml(numbered(9), line);
    expect(found?.lines.map(({ number }) => number)).toEqual(shown);
    expect(found?.lines.map(({ text }) => text)).toEqual(shown.map((number) => `line ${number}`));
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', async (end) => {
    const found = await xml(numbered(5, end), 3);
    expect(found?.lines.map(({ text }) => text)).toEqual(['line 1', 'line 2', 'line 3', 'line 4', 'line 5']);
  });

  it('shows nothing after the last line end, unless the place is there', async () => {
    const numbersAt = async (line: number) =>
      (await xml('a\n\nb\n', line))?.lines.map(({ number }) => number);
    expect(await numbersAt(1)).toEqual([1, 2, 3]);
    expect(await numbersAt(4)).toEqual([1, 2, 3, 4]);
  });

  it('knows no line beyond the end', async () => {
    expect(await xml('a\nb', 3)).toBeUndefined();
    expect(await xml('', 2)).toBeUndefined();
  });

  // Files are read 262,144 bytes at a time: here a line end, and a letter of two bytes, lie across two pieces.
  it.each(['\r\n', 'é'])('reads on across pieces that part %j', async (parted) => {
    const first = 'x'.repeat(262_143);
    const found = await xml(`${first}${parted}\nhere`, parted === 'é' ? 2 : 3);
    expect(found?.lines.at(-1)?.text).toBe('here');
  });

  it.each([
    ['<a>1</a>', 1, '<a>1</a>'],
    ['  <p:a k="1">', 3, '<p:a k="1">'],
    ['<a><b>2</b></a>', 1, '<a>'],
    ['<a>1</a>', 4, '1'],
    ['</a>', 1, '</a>'],
    ['<a', 1, undefined],
    ['<a>', 9, undefined],
  ])('marks in %j at column %i: %j', async (text, column, expected) => {
    expect(marked(await xml(text, 1, column))).toEqual(expected === undefined ? [] : [expected]);
  });

  it('shows the part of a long line that matters, and says that it is cut', async () => {
    const text = `${'a'.repeat(1_000_000)}<b>1</b>${'c'.repeat(1_000_000)}`;
    const found = await xml(text, 1, 1_000_001);
    expect(marked(found)).toEqual(['<b>1</b>']);
    expect(found?.lines[0]).toMatchObject({ isCutBefore: true, isCutAfter: true });
    expect(found?.lines[0]?.text.length).toBeLessThanOrEqual(240);
  });

  it('marks a cell of a table and names the columns', async () => {
    const text = 'id,note,start\n1,,a\n2,,b\n3,,c\n4,,d\n5,"x, y",2024-03-01\n';
    const found = await table(text, 6, 2);
    expect(found?.header?.text).toBe('id,note,start');
    expect(marked(found)).toEqual(['"x, y"']);
    expect(marked(await table(text, 6, 3))).toEqual(['2024-03-01']);
  });

  it('does not say the names of the columns twice', async () => {
    const found = await table('id;note\n1;a', 2, 2);
    expect(found?.header).toBeUndefined();
    expect(marked(found)).toEqual(['a']);
  });

  it('marks nothing where a row has not so many cells', async () => {
    expect(marked(await table('a,b\n1', 2, 2))).toEqual([]);
  });

  it('finds a cell far along a row', async () => {
    const found = await table(`a,b\n${'x'.repeat(5000)},here`, 2, 2);
    expect(marked(found)).toEqual(['here']);
    expect(found?.lines.at(-1)).toMatchObject({ isCutBefore: true, isCutAfter: false });
  });
});
