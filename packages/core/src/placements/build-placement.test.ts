import { describe, expect, expectTypeOf, it } from 'vitest';
import { type CareFormId, careFormIds, isClosedYouthCare, isHybrid } from '../care-forms/index.js';
import { type AgbCode, Bsn } from '../identifiers/index.js';
import {
  type AuthorisationKind,
  type AuthorisationOf,
  authorisationKinds,
  buildAuthorisation,
} from '../legal/index.js';
import { mayCarry, neededTitleOf } from '../legal/law/titles/carries.js';
import type { UnknownCode } from '../schema/unknown-code.js';
import { buildPlacement } from './build-placement.js';
import type { CarriedBy, ClosedYouthCareForm, PartlyClosedForm, PlacementForm } from './carried-by.js';
import { Placement } from './placement.js';

const dates = { decidedOn: '2024-01-08', start: '2024-01-10', end: '2025-01-10' } as const;
const closed = buildAuthorisation({ id: 'a1', personId: 'c1', kind: 'gesloten-machtiging', ...dates });
const conditional = buildAuthorisation({
  id: 'a2',
  personId: 'c1',
  kind: 'gesloten-voorwaardelijk',
  ...dates,
});
const open = buildAuthorisation({ id: 'a3', personId: 'c1', kind: 'muhp', ...dates });
const stay = { id: 'p1', personId: 'c1', start: '2024-01-10' } as const;
const refused = expect.objectContaining({ code: 'core/authorisation-cannot-carry' });

describe('mistakes that do not compile', () => {
  it('a closed authorisation on a foster placement', () => {
    // @ts-expect-error a closed authorisation carries no foster care
    expect(() => buildPlacement({ ...stay, careForm: 'pleegzorg' }, closed)).toThrow(refused);
    // @ts-expect-error nor a kind of foster care
    expect(() => buildPlacement({ ...stay, careForm: 'crisispleegzorg' }, closed)).toThrow(refused);
    // @ts-expect-error nor a family home
    expect(() => buildPlacement({ ...stay, careForm: 'gezinshuis' }, closed)).toThrow(refused);
  });

  it('an authorisation for placement on a closed stay', () => {
    // @ts-expect-error a closed stay takes a closed authorisation
    expect(() => buildPlacement({ ...stay, careForm: 'gesloten-instelling' }, open)).toThrow(refused);
  });

  it('a closed stay without an authorisation', () => {
    const missing = expect.objectContaining({ code: 'core/authorisation-missing' });
    // @ts-expect-error closed youth care always takes one
    expect(() => buildPlacement({ ...stay, careForm: 'gesloten-instelling' })).toThrow(missing);
  });

  it('a placement at home', () => {
    // @ts-expect-error living at home is a home spell
    expect(() => buildPlacement({ ...stay, careForm: 'thuis' }, open)).toThrow(refused);
  });

  it('a care form or an authorisation that does not exist', () => {
    // @ts-expect-error no such form
    buildPlacement({ ...stay, careForm: 'pleegzorgg' });
    // @ts-expect-error no such authorisation
    buildAuthorisation({ id: 'a1', personId: 'c1', kind: 'open-machtiging', ...dates });
  });

  it('a Bsn where an AgbCode is wanted, and a loose text where either is', () => {
    const bsn = Bsn.parse('999900006');
    // @ts-expect-error a Bsn is no AgbCode
    const agb: AgbCode = bsn;
    // @ts-expect-error nobody checked this text
    const loose: Bsn = '999900006' as string;
    expect([agb, loose]).toEqual(['999900006', '999900006']);
    expectTypeOf<AgbCode>().not.toExtend<Bsn>();
  });
});

describe('buildPlacement', () => {
  it('builds a placement that the schema accepts, with the id of its authorisation', () => {
    const placement = buildPlacement({ ...stay, careForm: 'gesloten-instelling', nightsPerWeek: 7 }, closed);
    expect(placement).toEqual({
      ...stay,
      careForm: 'gesloten-instelling',
      nightsPerWeek: 7,
      authorisationId: 'a1',
    });
    expect(Placement.safeParse(placement).success).toBe(true);
    expectTypeOf(placement).toEqualTypeOf<Placement>();
  });

  it('needs no authorisation: help is mostly voluntary', () => {
    expect(buildPlacement({ ...stay, careForm: 'pleegzorg' })).toEqual({ ...stay, careForm: 'pleegzorg' });
  });

  it('lets a conditional authorisation carry a stay outside, and the admission (Jeugdwet 6.1.6)', () => {
    expect(buildPlacement({ ...stay, careForm: 'pleegzorg' }, conditional).authorisationId).toBe('a2');
    expect(
      buildPlacement({ ...stay, careForm: 'gesloten-voorwaardelijk' }, conditional).authorisationId,
    ).toBe('a2');
  });

  it('lets either authorisation stand behind a partly closed setting', () => {
    for (const careForm of ['hybride-groep', 'topkliniek'] as const) {
      expect(buildPlacement({ ...stay, careForm }, closed).authorisationId).toBe('a1');
      expect(buildPlacement({ ...stay, careForm }, open).authorisationId).toBe('a3');
    }
  });

  it('refuses the authorisation of another child, and does not say which', () => {
    const build = () => buildPlacement({ ...stay, personId: 'c2', careForm: 'gezinshuis' }, open);
    expect(build).toThrow(expect.objectContaining({ code: 'core/authorisation-of-another-child' }));
    expect(build).not.toThrow(/c1|c2/);
  });

  it('does not limit an authorisation whose kind the list does not know', () => {
    const unknown = buildAuthorisation({ id: 'a9', personId: 'c1', kind: 'nieuw' as UnknownCode, ...dates });
    expect(buildPlacement({ ...stay, careForm: 'pleegzorg' }, unknown).authorisationId).toBe('a9');
  });
});

describe('what an authorisation may carry', () => {
  it('follows the table of care forms', () => {
    const isClosedForm: Record<ClosedYouthCareForm, true> = {
      'gesloten-jeugdhulp': true,
      'kleinschalig-gesloten': true,
      'gesloten-instelling': true,
      'gesloten-kort-mst': true,
      'gesloten-voorwaardelijk': true,
    };
    const isPartlyClosed: Record<PartlyClosedForm, true> = { 'hybride-groep': true, topkliniek: true };
    expect(Object.keys(isClosedForm)).toEqual(careFormIds.filter(isClosedYouthCare));
    expect(Object.keys(isPartlyClosed)).toEqual(careFormIds.filter(isHybrid));
  });

  it('says the same in the types', () => {
    expectTypeOf<'pleegzorg'>().not.toExtend<CarriedBy<'gesloten-machtiging'>>();
    expectTypeOf<'pleegzorg'>().not.toExtend<CarriedBy<'gesloten-spoed'>>();
    expectTypeOf<'pleegzorg'>().toExtend<CarriedBy<'muhp'>>();
    expectTypeOf<'gesloten-instelling'>().not.toExtend<CarriedBy<'spoed-muhp'>>();
    expectTypeOf<CarriedBy<'gesloten-voorwaardelijk'>>().toEqualTypeOf<PlacementForm>();
    expectTypeOf<CarriedBy<AuthorisationKind>>().toEqualTypeOf<Exclude<CareFormId, 'thuis'>>();
  });

  it('is never wider than the law', () => {
    for (const authorisation of [closed, open, conditional]) {
      for (const careForm of careFormIds.filter((id) => ['open', 'closed'].includes(neededTitleOf(id)))) {
        if (isBuilt(careForm, authorisation))
          expect(mayCarry(authorisation.kind, careForm), careForm).toBe(true);
      }
    }
  });

  it('leaves each authorisation something to carry', () => {
    for (const kind of authorisationKinds) {
      const authorisation = { id: 'a1', personId: 'c1', kind: kind as AuthorisationKind, ...dates };
      const forms = careFormIds.filter((careForm) => isBuilt(careForm, authorisation));
      expect(forms.length, kind).toBeGreaterThan(0);
      expect(forms, kind).not.toContain('thuis');
    }
  });
});

/** Whether it builds, for a caller without types. */
function isBuilt(careForm: CareFormId, authorisation: AuthorisationOf<AuthorisationKind>): boolean {
  try {
    return buildPlacement({ ...stay, careForm: careForm as PlacementForm }, authorisation) !== undefined;
  } catch {
    return false;
  }
}
