import { describe, expect, it } from 'vitest';
import { hasColours, paintFor } from './colour.js';
import { progressOn } from './progress.js';

function watched(isTerminal: boolean, moments: number[]) {
  let written = '';
  const stderr = {
    isTerminal,
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
  ])('on a terminal: %s, with %j: %s', (isTerminal, env, expected) => {
    expect(hasColours({ write, isTerminal }, env)).toBe(expected);
  });

  it('dress a text only when there are any', () => {
    expect(paintFor(true).bold('x')).toBe('\u001b[1mx\u001b[0m');
    expect(paintFor(false).red('x')).toBe('x');
  });
});
