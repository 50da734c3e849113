import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../testing/folder.js';
import { nearPath } from './near-path.js';

const folder = testFolder();
mkdirSync(join(folder, 'municipality'));
fileIn(folder, 'municipality/persons.csv', '');
fileIn(folder, 'stays.csv', '');
fileIn(folder, '.hidden', '');

describe('the path that was probably meant', () => {
  it.each([
    ['municipalty', 'municipality'], // a letter left out
    ['Municipality', 'municipality'], // a capital
    ['stay.csv', 'stays.csv'],
    ['stays', 'stays.csv'], // the end of the name left out
    ['municipality/person.csv', 'municipality/persons.csv'],
    ['municipalty/persons.csv', 'municipality/persons.csv'], // in the folder
    ['municipalty/person.csv', 'municipality/persons.csv'], // in both
    ['elsewhere', undefined],
    ['elsewhere/persons.csv', undefined],
    ['.hiden', undefined], // hidden files are nobody's business
    ['stays.csv/x', undefined],
  ])('%s: %s', (typed, meant) => {
    expect(nearPath(join(folder, typed))).toBe(meant === undefined ? undefined : join(folder, meant));
  });

  it.each(['', '/', '.', '..'])('is none for %j', (path) => {
    expect(nearPath(path)).toBeUndefined();
  });
});
