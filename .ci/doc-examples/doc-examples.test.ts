/**
 * The documentation tells the truth: every public thing is described, and every example runs as it is written.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typeFaults } from './compiler.js';
import { codeOf } from './example.js';
import { exportsOfPackages } from './exports.js';
import { examplesInComments, examplesInMarkdown } from './find.js';
import { type Expectations, moduleOf, runExample } from './run.js';

const packages = exportsOfPackages();
const inComments = new Set(examplesInComments(packages));
const examples = [...inComments, ...examplesInMarkdown()].map((example, index) => ({
  example,
  title: example.title,
  code: codeOf(example),
  module: join(example.folder, `__example-${index}.ts`),
}));
const faults = typeFaults(new Map(examples.map(({ module, code }) => [module, moduleOf(code)])));

const expectations: Expectations = {
  equal: (actual, expected) => expect(actual).toEqual(expected),
  throws: (action, code) => expect(action()).rejects.toMatchObject({ name: 'JeugdError', code }),
};

describe.each(packages)('the exports of $package.manifest.name', ({ exports }) => {
  const namesWhere = (lacks: (one: (typeof exports)[number]) => boolean) =>
    exports.filter(lacks).map((one) => `${one.name} from ${one.specifier}`);

  it('each have a doc comment', () => {
    expect(namesWhere((one) => one.summary === '')).toEqual([]);
  });

  it('each have a comment per member', () => {
    const members = exports.flatMap((one) => one.silentMembers.map((member) => `${one.name}.${member}`));
    expect(members).toEqual([]);
  });

  it('each name their Dutch term', () => {
    expect(namesWhere((one) => !one.dutch)).toEqual([]);
  });

  it('each show an example when they are a function', () => {
    expect(namesWhere((one) => one.isFunction && one.examples.length === 0)).toEqual([]);
  });
});

describe('the example', () => {
  for (const { example, title, code, module } of examples) {
    it(title, async () => {
      expect(code.unreadable, 'comments that are no expected value').toEqual([]);
      expect(faults.get(module), 'type faults').toEqual([]);
      if (inComments.has(example)) expect(code.expectations, 'expectations').toBeGreaterThan(0);
      await runExample(example, code, expectations);
    });
  }
});
