import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotAttributes, dotString } from './dot-string.js';
import { plainText } from './plain-text.js';

describe('a DOT string', () => {
  it.each([
    ['12', '"12"'],
    ['a "b"', '"a \\"b\\""'],
    ['\\N', '"\\\\N"'],
    ['\\"', '"\\\\\\""'],
    ['&lt;', '"&amp;lt;"'],
    ['a\r\nb\nc', '"a\\nb\\nc"'],
    ['<b>', '"<b>"'],
  ])('writes %j as what it is', (text, written) => {
    expect(dotString(text)).toBe(written);
  });

  it('never ends before its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(dotString(text)).toMatch(/^"(?:[^"\\\r\n]|\\["\\n])*"$/u);
      }),
    );
  });

  it('stands in attributes', () => {
    expect(dotAttributes({ label: 'x"]', width: 1 })).toBe(' [label="x\\"]", width="1"]');
    expect(dotAttributes({})).toBe('');
  });
});

describe('plain text', () => {
  it('is one line without marks that steer a screen, and no longer than a label', () => {
    expect(plainText(' a\n\tb\u202Ec\u0000 ')).toBe('a b c');
    expect(plainText('é'.repeat(60))).toBe('é'.repeat(60));
    expect(plainText('é'.repeat(61))).toBe(`${'é'.repeat(59)}…`);
    expect(plainText('\u0007')).toBe('');
  });
});
