import { describe, expect, it } from 'vitest';
import { JeugdError } from './index.js';

const texts = { nl: 'Verwacht: {count} rijen', en: 'Expected: {count} rows' };

describe('JeugdError', () => {
  const error = new JeugdError('core/invalid-count', texts, { count: 3 });

  it('is an error that can be told by its kind, name and code', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(JeugdError);
    expect(error.name).toBe('JeugdError');
    expect(error.code).toBe('core/invalid-count');
  });

  it('speaks English by itself and either language on request', () => {
    expect(error.message).toBe('Expected: 3 rows');
    expect(error.in('en')).toBe('Expected: 3 rows');
    expect(error.in('nl')).toBe('Verwacht: 3 rijen');
  });

  it('holds what was filled in, and nothing when nothing was', () => {
    expect(error.params).toEqual({ count: 3 });
    expect(new JeugdError('core/invalid-count', texts).params).toEqual({});
  });

  it('prints its name and message', () => {
    expect(String(error)).toBe('JeugdError: Expected: 3 rows');
  });
});
