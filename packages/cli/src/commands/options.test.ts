import { describe, expect, it } from 'vitest';
import { hintedError } from './hinted-error.js';
import {
  choiceOption,
  dayOption,
  levelOption,
  listOption,
  numberOf,
  numberOption,
  numbersOption,
  textOption,
  wholeNumberOption,
} from './options.js';

describe('options', () => {
  it('may be absent', () => {
    expect(choiceOption({}, '--format', { now: ['text'] })).toBeUndefined();
    expect(dayOption({}, '--as-of')).toBeUndefined();
    expect(levelOption({}, '--level')).toBeUndefined();
    expect(listOption({}, '--metric')).toEqual([]);
    expect(numberOption({}, '--tau')).toBeUndefined();
    expect(numbersOption({}, '--at')).toEqual([]);
    expect(wholeNumberOption({}, '--seed', { least: 0, most: 9 })).toBeUndefined();
  });

  it('take lists by repetition and by commas', () => {
    expect(listOption({ metric: ['a,b', ' c '] }, '--metric')).toEqual(['a', 'b', 'c']);
    expect(numbersOption({ at: ['0,1.5', '1e2'] }, '--at')).toEqual([0, 1.5, 100]);
  });

  it.each(['', ' ', '1,5', '0x10', 'Infinity', 'NaN', '1e999', '--1', '1 2'])(
    'do not take %j for a number',
    (text) => {
      expect(numberOf(text)).toBeUndefined();
    },
  );

  it.each([
    ['1.5', 1.5],
    ['+2', 2],
    ['-.5', -0.5],
    ['3.', 3],
    [' 4 ', 4],
    ['1e3', 1000],
  ])('take %j for a number', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  it.each(['-1', '1.5', '10', ' ', '1e0'])('keep %j out of the whole numbers from 0 to 9', (text) => {
    expect(() => wholeNumberOption({ seed: text }, '--seed', { least: 0, most: 9 })).toThrow(
      '--seed expects',
    );
  });

  it('may not be empty, as after a variable of the shell that is', () => {
    expect(() => textOption({ out: '' }, '--out')).toThrow('The value of --out is empty.');
  });

  it('take the bounds of whole numbers', () => {
    expect(wholeNumberOption({ seed: '0' }, '--seed', { least: 0, most: 9 })).toBe(0);
    expect(wholeNumberOption({ seed: '9' }, '--seed', { least: 0, most: 9 })).toBe(9);
  });

  it.each(['0', '1', '95', 'x'])('keep %j out of the levels', (text) => {
    expect(() => levelOption({ level: text }, '--level')).toThrow('between 0 and 1');
  });

  it('suggest the nearest in either language', () => {
    const error = hintedError('cli/x', { nl: 'Zeg a.', en: 'Say a.' }, {}, { word: 'aaaa', known: ['aaab'] });
    expect(error.in('nl')).toBe('Zeg a. Bedoelde u aaab?');
    expect(error.in('en')).toBe('Say a. Did you mean aaab?');
  });
});
