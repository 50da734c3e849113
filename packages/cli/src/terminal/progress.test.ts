import { describe, expect, it } from 'vitest';
import { hasColours, paintFor } from './colour.js';
import { progressOn } from './progress.js';

function watched(isTerminal: boolean, moments: number[], columns = 80) {
  let written = '';
  const stderr = {
    isTerminal,
    columns,
    write: (text: string) => {
      written += text;
    },
  };
  return {
    progress: progressOn({ stderr, milliseconds: () => moments.shift() ?? 0 }),
    written: () => written,
  };
}

describe('progress', () => {
  it('shows what is done once a second has passed, and takes it away', () => {
    const { progress, written } = watched(true, [0, 1500]);
    progress.show('persons.csv');
    progress.clear();
    progress.clear();
    expect(written()).toBe('\r\u001b[Kpersons.csv …\r\u001b[K');
  });

  it('keeps to one line: of a long path it shows the end', () => {
    const { progress, written } = watched(true, [0, 1500], 12);
    progress.show('reading a/b/persons.csv');
    expect(written()).toBe('\r\u001b[K…sons.csv …');
  });

  it('says nothing in the first second', () => {
    const { progress, written } = watched(true, [0, 999]);
    progress.show('persons.csv');
    progress.clear();
    expect(written()).toBe('');
  });

  it('says nothing where nobody watches', () => {
    const { progress, written } = watched(false, [0, 5000]);
    progress.show('persons.csv');
    progress.clear();
    expect(written()).toBe('');
  });
});

describe('colours', () => {
  const write = () => {};

  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('on a terminal: %s, with %j: %s', (isTerminal, env, expected) => {
    expect(hasColours({ write, isTerminal }, env)).toBe(expected);
  });

  it('dress a text only when there are any', () => {
    expect(paintFor(true).bold('x')).toBe('\u001b[1mx\u001b[0m');
    expect(paintFor(false).red('x')).toBe('x');
  });
});
