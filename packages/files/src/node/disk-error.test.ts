import { JeugdError } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { onDisk } from './disk-error.js';

const refused = (said: Partial<Error> & { code?: unknown }) => {
  try {
    onDisk('persons.csv', () => {
      throw Object.assign(new Error('secret'), said);
    });
  } catch (error) {
    if (error instanceof JeugdError) return [error.code, error.in('en')];
    throw error;
  }
  return [];
};

const notPermitted = 'You may not read or write persons.csv. Ask for access or choose another place.';

describe('what the disk refuses', () => {
  it.each([
    [{ code: 'EACCES' }, 'files/not-permitted', notPermitted],
    [{ name: 'NotCapable' }, 'files/not-permitted', notPermitted],
    [{ name: 'PermissionDenied' }, 'files/not-permitted', notPermitted],
    [{ name: 'NotCapable', code: undefined }, 'files/not-permitted', notPermitted],
    [{ code: 'EIO' }, 'files/disk-fault', 'Reading or writing persons.csv failed (EIO).'],
    [{ name: 'Jansen' }, 'files/disk-fault', 'Reading or writing persons.csv failed (unknown).'],
  ])('as %j is %s, in words of our own', (said, code, words) => {
    expect(refused(said)).toEqual([code, words]);
  });
});
