import { describe, expect, it } from 'vitest';
import { printable } from './escape.js';
import { jsonText } from './json.js';
import { placeText } from './place.js';

describe('text for a terminal', () => {
  it.each([
    ['a plain text, één €', 'a plain text, één €'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['\u009b31m', '\\u{9b}31m'],
    ['two\nlines\r', 'two\\u{a}lines\\u{d}'],
    ['\u202egnihtyreve', '\\u{202e}gnihtyreve'],
    ['\u0000\u007f', '\\u{0}\\u{7f}'],
  ])('writes %j as %j', (text, written) => {
    expect(printable(text)).toBe(written);
  });

  it('names a place as editors know it', () => {
    expect(placeText({ file: 'a.csv', line: 3, column: 2 })).toBe('a.csv:3:2: ');
    expect(placeText({ file: 'a.csv' })).toBe('a.csv: ');
    expect(placeText({ record: 'persons', id: 'c1' })).toBe('');
    expect(placeText({ file: 'a\u001b[2J.csv', line: 1 })).toBe('a\\u{1b}[2J.csv:1: ');
  });
});

describe('JSON for a program', () => {
  it('holds nothing that a terminal would obey, and reads back as it was', () => {
    const value = { name: 'a\u009b31m\u202e\u001b[2J é' };
    expect(jsonText(value)).toBe('{\n  "name": "a\\u009b31m\\u202e\\u001b[2J é"\n}');
    expect(JSON.parse(jsonText(value))).toEqual(value);
  });
});
