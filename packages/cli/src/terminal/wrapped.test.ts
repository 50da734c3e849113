import { describe, expect, it } from 'vitest';
import { wrapped } from './wrapped.js';

describe('wrapped text', () => {
  it('breaks between words, before the edge, and moves the next lines in', () => {
    expect(wrapped('  ! one two three four', 12, '    ')).toBe('  ! one two\n    three\n    four');
  });

  it('stays as it is where no width is known', () => {
    expect(wrapped('one two three', undefined, '  ')).toBe('one two three');
  });

  it('leaves a word whole that is wider than the screen', () => {
    expect(wrapped('a uithuisplaatsing b', 6, '')).toBe('a\nuithuisplaatsing\nb');
  });
});
