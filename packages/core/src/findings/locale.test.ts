import { describe, expect, it } from 'vitest';
import { fillText } from './index.js';

describe('fillText', () => {
  it.each([
    ['{nights} nights from {from}', { nights: 3, from: '2024-03-01' }, '3 nights from 2024-03-01'],
    ['{n} of {n}', { n: 7 }, '7 of 7'],
    ['{count} found', { count: 0 }, '0 found'],
    ['no places', { count: 1 }, 'no places'],
    ['', { count: 1 }, ''],
    ['{word}', { word: '' }, ''],
  ])('fills %j', (text, params, expected) => {
    expect(fillText(text, params)).toBe(expected);
  });

  it('leaves a place without a parameter as it is, so that the gap shows', () => {
    expect(fillText('{nights} nights from {from}', { nights: 3 })).toBe('3 nights from {from}');
    expect(fillText('{nights} nights')).toBe('{nights} nights');
  });

  it('does not fill in what every object inherits', () => {
    expect(fillText('{toString} {constructor}', {})).toBe('{toString} {constructor}');
  });

  it('fills once: what a parameter says is not read again, nor does a $ mean anything', () => {
    expect(fillText('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });

  it('takes only a word between braces for a place', () => {
    expect(fillText('{ a } {} {a-b} {{a}}', { a: 1 })).toBe('{ a } {} {a-b} {1}');
  });
});
