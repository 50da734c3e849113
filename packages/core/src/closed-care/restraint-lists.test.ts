import { describe, expect, it } from 'vitest';
import { isOnRestraintList, restraintKinds, restraintLists } from './index.js';

describe('the lists of restraints', () => {
  it('hold every kind but what a youth asks for', () => {
    const listed = new Set<string>(Object.values(restraintLists).flat());
    expect(restraintKinds.filter((kind) => !listed.has(kind))).toEqual(['own-request']);
  });

  // Jeugdwet 6.1.4(6): three checks that 6.3.2.5 has too, and two that stand nowhere else.
  it('share only the checks on the body', () => {
    const shared = restraintKinds.filter(
      (kind) => isOnRestraintList(kind, 'closed-care') && isOnRestraintList(kind, 'conditional-plan'),
    );
    expect(shared).toEqual(['body-check', 'clothing-check', 'urine-test']);
  });
});
