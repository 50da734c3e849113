/**
 * The runner of the examples catches an example that lies.
 */
import { describe, expect, it } from 'vitest';
import { typeFaults } from './compiler.js';
import { codeOf, type Example } from './example.js';
import { moduleOf, runExample } from './run.js';

const exampleOf = (text: string): Example => ({
  title: 'an example',
  text,
  folder: import.meta.dirname,
  imports: '',
});

async function outcomeOf(text: string): Promise<unknown[]> {
  const example = exampleOf(text);
  const seen: unknown[] = [];
  await runExample(example, codeOf(example), {
    equal: (actual, expected) => seen.push([actual, expected]),
    throws: async (action, code) => {
      seen.push([await action().catch((error: { code: string }) => error.code), code]);
    },
  });
  return seen;
}

describe('an expectation', () => {
  it.each([
    ['beside the expression', '1 + 1; // 2', [[2, 2]]],
    ['with a note to the type checker', 'const two: number = 2;\ntwo; // 2', [[2, 2]]],
    [
      'on the next line',
      '[1, 2];\n// [1, 2]',
      [
        [
          [1, 2],
          [1, 2],
        ],
      ],
    ],
    ['over several lines', '({ a: 1 }); // {\n//   a: 1,\n// }', [[{ a: 1 }, { a: 1 }]]],
    ['of an awaited value', 'await Promise.resolve(3); // 3', [[3, 3]]],
    [
      'of two statements in turn',
      'const a = 1; // a remark\na; // 1\n// In words.\na + 1; // 2',
      [
        [1, 1],
        [2, 2],
      ],
    ],
    ['on an imported thing', "import { sep as slash } from 'node:path';\nslash; // '/'", [['/', '/']]],
    [
      'of an error',
      "plainDate('x'); // throws 'core/invalid-date'",
      [['core/invalid-date', 'core/invalid-date']],
    ],
  ])('is read %s', async (_, text, seen) => {
    const imports = text.includes('plainDate') ? "import { plainDate } from '@jeugd/core';\n" : '';
    expect(await outcomeOf(imports + text)).toEqual(seen);
  });

  it('that is no expression is reported', () => {
    expect(codeOf(exampleOf('1 + 1; // two of them')).unreadable).toEqual(['two of them']);
  });

  it('that is wrong reaches the comparison as written', async () => {
    expect(await outcomeOf('1 + 1; // 3')).toEqual([[2, 3]]);
  });
});

describe('the type checker', () => {
  it('finds a fault in an example', () => {
    const module = moduleOf(
      codeOf(exampleOf("import { ageOn } from '@jeugd/core';\nageOn(3, '2024-01-01'); // 3")),
    );
    const name = `${import.meta.dirname}/__fault.ts`;
    expect(typeFaults(new Map([[name, module]])).get(name)).toHaveLength(1);
  });
});
