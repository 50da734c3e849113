import { describe, expect, expectTypeOf, it } from 'vitest';
import type { UnknownCode } from '../schema/unknown-code.js';
import type { CareForm } from './care-form.js';
import { type CareFormCode, isCareFormId } from './code.js';
import { careFormIds } from './ids.js';
import { careForm, careFormLabel } from './lookup.js';

const unknownCodes = [
  '',
  'no-such-form',
  'Gezinshuis',
  ' gezinshuis',
  'constructor',
  '__proto__',
  'toString',
];

describe('isCareFormId', () => {
  it('knows every code of the list', () => {
    expect(careFormIds.every(isCareFormId)).toBe(true);
  });

  it.each([...unknownCodes, null, undefined, 7, ['gezinshuis'], { id: 'gezinshuis' }])(
    'refuses %j',
    (value) => {
      expect(isCareFormId(value)).toBe(false);
    },
  );
});

describe('careForm', () => {
  it.each(careFormIds)('finds %s under its own code', (id) => {
    expect(careForm(id).id).toBe(id);
  });

  it.each(unknownCodes)('gives undefined for the unknown code %j, whatever objects inherit', (code) => {
    expect(careForm(code as UnknownCode)).toBeUndefined();
  });

  it('promises a form for a known code, and not for one that may be unknown', () => {
    expectTypeOf(careForm('pleegzorg')).toEqualTypeOf<CareForm>();
    expectTypeOf(careForm('pleegzorg' as CareFormCode)).toEqualTypeOf<CareForm | undefined>();
    // @ts-expect-error a mistyped code does not compile
    careForm('pleegsorg');
    // @ts-expect-error nor does a text that nobody checked
    careForm('pleegzorg' as string);
  });
});

describe('careFormLabel', () => {
  it.each([
    ['gesloten-jeugdhulp', 'gesloten jeugdhulp (JeugdzorgPlus)', 'closed (secure) youth care'],
    ['residentieel', 'residentiële jeugdhulp', 'residential youth care'],
    ['thuis', 'thuis wonen (eigen gezin)', 'living at home'],
  ] as const)('names %s in both languages', (id, nl, en) => {
    expect(careFormLabel(id, 'nl')).toBe(nl);
    expect(careFormLabel(id, 'en')).toBe(en);
  });

  it('does not repeat an unknown code from data', () => {
    expect(careFormLabel('Jan Jansen' as UnknownCode, 'nl')).toBeUndefined();
  });
});
