import { describe, expect, it } from 'vitest';
import type { UnknownCode } from '../schema/unknown-code.js';
import { careFormIds } from './ids.js';
import {
  hasResidence,
  isClosed,
  isClosedYouthCare,
  isCrisisStay,
  isFamilyBased,
  isFamilyHome,
  isFosterCare,
  isHybrid,
} from './kinds.js';

const unknown = 'no-such-form' as UnknownCode;

/** Every form of which a claim holds; the expected lists were read from the source. */
function formsThat(claim: (id: (typeof careFormIds)[number]) => boolean): string[] {
  return careFormIds.filter(claim).sort();
}

describe('hasResidence', () => {
  it.each([
    ['pleegzorg', true],
    ['weekendpleegzorg', true],
    ['logeren', true],
    ['jji', true],
    ['ambulant', false],
    ['informeel-netwerk', false],
    ['thuis', false],
    ['jeugdhulp', undefined],
    [unknown, undefined],
  ] as const)('answers for %s: %s', (code, expected) => {
    expect(hasResidence(code)).toBe(expected);
  });
});

describe('isFamilyBased', () => {
  it.each([
    ['pleegzorg', true],
    ['gezinshuis', true],
    ['thuis', true],
    ['gezinsopname', true],
    ['open-leefgroep', false],
    ['jji', false],
    ['logeren', undefined],
    ['wlz-verblijf', undefined],
    [unknown, undefined],
  ] as const)('answers for %s: %s', (code, expected) => {
    expect(isFamilyBased(code)).toBe(expected);
  });
});

describe('claims about a care form', () => {
  it('calls eleven forms foster care, the general one included and the family home not', () => {
    expect(formsThat(isFosterCare)).toEqual([
      'bestandspleegzorg',
      'crisispleegzorg',
      'deeltijdpleegzorg',
      'hulpverleningsvariant',
      'netwerkpleegzorg',
      'opvoedingsvariant',
      'pleegoudervoogdij',
      'pleegzorg',
      'vakantiepleegzorg',
      'voltijdpleegzorg',
      'weekendpleegzorg',
    ]);
  });

  it('calls one form a family home', () => {
    expect(formsThat(isFamilyHome)).toEqual(['gezinshuis']);
  });

  it('calls two forms a stay in a crisis; crisis help at home is none', () => {
    expect(formsThat(isCrisisStay)).toEqual(['crisisopvang', 'crisispleegzorg']);
  });

  it('calls eight forms closed, under whatever law', () => {
    expect(formsThat(isClosed)).toEqual([
      'gesloten-instelling',
      'gesloten-jeugdhulp',
      'gesloten-kort-mst',
      'gesloten-voorwaardelijk',
      'jji',
      'kleinschalig-gesloten',
      'wvggz-opname',
      'wzd-opname',
    ]);
  });

  it('counts only those of chapter 6 of the Youth Act as closed youth care', () => {
    expect(formsThat(isClosedYouthCare)).toEqual([
      'gesloten-instelling',
      'gesloten-jeugdhulp',
      'gesloten-kort-mst',
      'gesloten-voorwaardelijk',
      'kleinschalig-gesloten',
    ]);
  });

  it('calls two forms hybrid, and they are not closed', () => {
    expect(formsThat(isHybrid)).toEqual(['hybride-groep', 'topkliniek']);
    expect(formsThat((id) => isHybrid(id) && isClosed(id))).toEqual([]);
  });

  it.each([isFosterCare, isFamilyHome, isCrisisStay, isClosed, isClosedYouthCare, isHybrid])(
    'makes no claim about an unknown code: %o',
    (claim) => {
      expect(claim(unknown)).toBe(false);
      expect(claim('constructor' as UnknownCode)).toBe(false);
    },
  );
});
