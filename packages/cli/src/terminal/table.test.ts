import { describe, expect, it } from 'vitest';
import { tableLines } from './table.js';

describe('a table as text', () => {
  it('puts words at the left and numbers at the right', () => {
    const lines = tableLines(
      [{ title: 'name' }, { title: 'n', align: 'right' }],
      [
        ['ThuisBest', '7'],
        ['a', '120'],
      ],
    );
    expect(lines).toEqual(['name          n', 'ThuisBest     7', 'a           120']);
  });

  it('stands titles of different height on the same ground line', () => {
    expect(tableLines([{ title: 'a' }, { title: 'days\nto home' }], [])).toEqual(['    days', 'a   to home']);
  });

  it('counts an accent with its letter', () => {
    const lines = tableLines(
      [{ title: 'x' }, { title: 'y' }],
      [
        ['e\u0301e\u0301n', '1'],
        ['twee', '2'],
      ],
    );
    expect(lines[1]?.normalize('NFC')).toBe('één    1');
  });

  it('writes out what a terminal would obey', () => {
    expect(tableLines([{ title: 'x' }], [['\u001b[2J']])).toEqual(['x', '\\u{1b}[2J']);
  });

  it('leaves an absent cell empty and nothing behind the last', () => {
    expect(tableLines([{ title: 'a' }, { title: 'b' }], [['1']])).toEqual(['a   b', '1']);
  });
});
