import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultPlace } from './json-fault.js';

describe('the place where a text stops being JSON', () => {
  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a":1,}', 1, 8],
    ['[1,]', 1, 4],
    ['[1 2]', 1, 4],
    ['{a:1}', 1, 2],
    ["{'a':1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a":1}\n{"b":2}', 2, 1],
    ['[\n  1,\n  nul\n]', 3, 3],
    ['["a\nb"]', 1, 4],
    ['["\\x"]', 1, 3],
    ['["\\u00g0"]', 1, 3],
    ['["unclosed', 1, 11],
    ['[1}', 1, 3],
    ['{"a":1]', 1, 7],
    ['[01]', 1, 3],
    ['[1.]', 1, 3],
    ['[NaN]', 1, 2],
    ['[1],', 1, 4],
    ['{"a":1', 1, 7],
  ])('of %j is line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFaultPlace(text)).toEqual({ line, column });
  });

  it('is the end of a text that was cut off, and never before the character that broke it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const broken = `${json.slice(0, at % json.length)}\u0001${json.slice(at % json.length)}`;
        const { line, column } = jsonFaultPlace(broken);
        expect(line).toBe(1);
        // Everything before the fault was taken: the fault is what was put in, or the word or escape that it breaks.
        expect(column - 1).toBeLessThanOrEqual(broken.indexOf('\u0001'));
        expect(broken.slice(column - 1, broken.indexOf('\u0001'))).toMatch(
          /^(?:\\(?:u[\da-fA-F]*)?|[-\w.+]*)$/,
        );
      }),
    );
  });
});
