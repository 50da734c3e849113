import { describe, expect, it } from 'vitest';
import situations from '../../../fixtures/situations.json' with { type: 'json' };
import { indexRegister, parseRegister } from '../../register/index.js';
import { consentNeeded, consentSuffices } from '../index.js';

interface ExpectedConsent {
  readonly about: string;
  readonly date: `${number}-${number}-${number}`;
  readonly must: readonly string[];
  readonly notNeeded: readonly string[];
  readonly met: boolean;
}

const cases = situations.items.flatMap(({ id, text, records, expect: expected }) =>
  'consent' in expected
    ? (expected.consent as readonly ExpectedConsent[]).map((consent) => ({ id, text, records, consent }))
    : [],
);

describe('the worked situations that ask who must consent', () => {
  it('are all there', () => expect(cases).toHaveLength(10)); // counted in the reference

  it.each(cases)('$id: $text', ({ records, consent }) => {
    const index = indexRegister(parseRegister(records).register);
    const care =
      index.find('trajectories', consent.about) ?? index.find('placements', consent.about) ?? fail(consent);
    const needed = consentNeeded(index, care, consent.date);
    const onDay = consentSuffices(index, care, consent.date);
    if (!needed.isDetermined || !onDay.isDetermined) throw new Error('not determinable');
    expect(new Set(needed.must)).toEqual(new Set(consent.must));
    expect(new Set(needed.notNeeded)).toEqual(new Set(consent.notNeeded));
    expect(onDay.isMet).toBe(consent.met);
  });

  // Rule T07 fires: an adult who can judge consents alone, and here a father signed.
  it('do not let a parent sign for an adult: sit-174', () => {
    const situation = situations.items.find(({ id }) => id === 'sit-174');
    const index = indexRegister(parseRegister(situation?.records ?? {}).register);
    const [care] = index.all('trajectories');
    if (care === undefined) throw new Error('no trajectory');
    const found = consentSuffices(index, care, '2024-02-10');
    expect(found).toMatchObject({ isDetermined: true, isMet: false, missing: ['c1'] });
  });
});

function fail({ about }: ExpectedConsent): never {
  throw new Error(`no help ${about}`);
}
