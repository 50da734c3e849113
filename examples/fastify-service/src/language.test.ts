import { expect, it } from 'vitest';
import { languageOf } from './language.js';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['nl', 'nl'],
  ['nl-BE,nl;q=0.9', 'nl'],
  ['EN-gb, nl;q=0.5', 'en'],
  ['de, en;q=0.5, nl;q=0.8', 'nl'],
  ['nl;q=0, *', 'en'],
  ['fr', 'en'],
  [';;q=,,nl;q=x', 'en'],
])('%j asks for %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
