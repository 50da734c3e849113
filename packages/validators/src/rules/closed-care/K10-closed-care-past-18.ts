/**
 * K10: closed care past the eighteenth birthday is for who was under a closed authorisation on that day, with treatment
 * and plan from before it and a step-down in the plan, and lasts six months at most.
 *
 * The conditions stand with an authorisation given at eighteen; that the six months bind one given at seventeen too is a
 * reading. No finding gives a day: it would tell the birth date.
 */
import type { Authorisation, PlainDate, Plan, RegisterIndex } from '@jeugd/core';
import { authorisationInForce, legalBirthday } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { goesPast, personOf } from '../shared/age-in-period.js';
import { nightsLost, opensClosedCare } from './closed-authorisations.js';
import { closedStaysOf } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** K10: an authorisation that goes past the eighteenth birthday meets the conditions, and no stay goes past the six months. */
export const closedCarePast18 = defineRule({
  id: 'K10',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.1(1), 6.1.2(4)',
  article: 'Jeugdwet 6.1.1(1), 6.1.2(4)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K10,
  on: 'authorisations',
  needs: ['persons'],
  reads: ['placements', 'plans', 'measures', 'authorities', 'consents', 'requests', 'decisions'],
  appliesTo(authorisation, { index, inForce }) {
    if (!opensClosedCare(authorisation)) return false;
    const person = personOf(authorisation, index);
    const days = inForce(authorisation);
    return person !== undefined && days !== undefined && goesPast('majority', person, days);
  },
  check(authorisation, context) {
    const { index, report } = context;
    const person = personOf(authorisation, index);
    if (person === undefined) return;
    const birthday = legalBirthday('majority', person.birthDate);
    const isGivenAt18 = authorisation.start >= birthday;
    if (isGivenAt18 && !couldBeGivenAt18(authorisation, birthday, index)) {
      report(authorisation, {}, { field: 'start' });
    } else if (nightsLost(authorisation, 'birthday', context) > 0) {
      report(authorisation, {}, { field: 'end' });
    }
  },
});

/** Whether another authorisation held on the birthday, within the six months, and treatment and plan were there. */
function couldBeGivenAt18(authorisation: Authorisation, birthday: PlainDate, index: RegisterIndex): boolean {
  const { personId, start } = authorisation;
  const { end, endedBy } = authorisationInForce(index, authorisation);
  if (endedBy === 'birthday' && end === start) return false;
  return wasTreatedBefore(birthday, personId, index) && hadPlan(birthday, personId, index);
}

function wasTreatedBefore(birthday: PlainDate, personId: string, index: RegisterIndex): boolean {
  if (!index.has('placements')) return true;
  return closedStaysOf(personId, index).some(({ start }) => start < birthday);
}

function hadPlan(birthday: PlainDate, personId: string, index: RegisterIndex): boolean {
  if (!index.has('plans')) return true;
  return index.of('plans', 'personId', personId).some((plan) => isStepDownFromBefore(birthday, plan));
}

/** Made before the birthday, still there on it, and with a step-down. */
function isStepDownFromBefore(birthday: PlainDate, { kind, establishedOn, end, contents }: Plan): boolean {
  if (kind !== 'closed-care-plan' && kind !== 'care-plan') return false;
  const isThere =
    establishedOn !== undefined && establishedOn < birthday && (end === undefined || end > birthday);
  return isThere && contents?.includes('step-down') === true;
}
