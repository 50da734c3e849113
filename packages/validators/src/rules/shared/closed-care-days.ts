/** The days on which a child was in closed youth care, and those on which a closed authorisation was in force. */
import {
  type Authorisation,
  type AuthorisationKind,
  isClosedYouthCare,
  knownPeriodOf,
  mergePeriods,
  type Period,
  type Placement,
  type RegisterIndex,
} from '@jeugd/core';
import { authorisationInForce } from '@jeugd/core/legal';
import { remembered } from './remembered.js';

/** The closed stays of a child under the Youth Act, in order, those that touch joined. */
export function closedStayDays(index: RegisterIndex, personId: string): readonly Period[] {
  const placements = index.of('placements', 'personId', personId);
  return stays(placements, () =>
    mergePeriods(placements.filter(({ careForm }) => isClosedYouthCare(careForm)).map(knownPeriodOf)),
  );
}

const stays = remembered<readonly Placement[], readonly Period[]>();

/** The days of closed authorisations of a child, in order, those that touch joined. */
export interface ClosedTitleDays {
  /** Of regular and emergency ones. */
  readonly unconditional: readonly Period[];
  /** Of conditional ones, whether the child was admitted or not. */
  readonly conditional: readonly Period[];
}

/** The days on which closed authorisations of a child were in force. */
export function closedTitleDays(index: RegisterIndex, personId: string): ClosedTitleDays {
  const authorisations = index.of('authorisations', 'personId', personId);
  return titles(authorisations, () => {
    const inForce = (kinds: readonly AuthorisationKind[]) =>
      mergePeriods(
        authorisations
          .filter(({ kind }) => kinds.includes(kind))
          .map((authorisation) => authorisationInForce(index, authorisation)),
      );
    return {
      unconditional: inForce(['gesloten-machtiging', 'gesloten-spoed']),
      conditional: inForce(['gesloten-voorwaardelijk']),
    };
  });
}

const titles = remembered<readonly Authorisation[], ClosedTitleDays>();
