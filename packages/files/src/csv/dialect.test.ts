import { describe, expect, it } from 'vitest';
import { dialectOf } from './dialect.js';

describe('the dialect of a CSV file', () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2', ';'],
    ['a\tb\n1\t2', '\t'],
    ['a', ','],
    ['"a;b;c",d,e\n', ','],
    ['"a,b";c\n', ';'],
    ['"a ""quoted, twice"" name";c\n', ';'],
  ])('takes the delimiter of %j from the header, outside quotation marks', (text, delimiter) => {
    expect(dialectOf(text).delimiter).toBe(delimiter);
  });

  it.each([
    ['a,b\n1,2\n', '\n', false],
    ['a,b\r\n1,2\r\n', '\n', true],
    ['a,b\r1,2\r', '\r', false],
    ['"a\r\nb",c\n', '\n', false],
    ['a,b', '\n', false],
  ])('takes the newline of %j from the end of the header', (text, newline, carriageReturn) => {
    expect(dialectOf(text)).toMatchObject({ newline, carriageReturn });
  });
});
