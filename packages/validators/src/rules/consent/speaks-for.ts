/** Who speaks for a person who cannot consent: of a minor the parents or guardian, else a representative. */
import type { Person, PlainDate, RegisterIndex } from '@jeugd/core';
import { holdersOfAuthority } from '@jeugd/core/family-network';
import { partyOf } from '../shared/parties.js';

/** Whether an id or a role speaks for a person on a day; `undefined` when the register does not tell who does. */
export function speaksFor(
  name: string,
  person: Person,
  day: PlainDate,
  index: RegisterIndex,
): boolean | undefined {
  const representatives = index
    .of('consents', 'personId', person.id)
    .filter(({ capacity }) => capacity === 'representative');
  if (representatives.some(({ byId }) => byId === name)) return true;
  const authority = holdersOfAuthority(index, person.id, day);
  if (!authority.isDetermined) return undefined;
  const { holders, noneBecause } = authority;
  // Of an adult who cannot judge only what was said to help tells who represents it.
  if (noneBecause === 'of-age') return representatives.length > 0 ? false : undefined;
  if (holders.some(({ holderId }) => holderId === name)) return true;
  switch (partyOf(name, index)) {
    case 'gezag-holder':
    case 'parents':
      return holders.length > 0;
    case 'gi':
      return name === 'gi' && holders.some(({ holderId }) => partyOf(holderId, index) === 'gi');
    default:
      return false;
  }
}
