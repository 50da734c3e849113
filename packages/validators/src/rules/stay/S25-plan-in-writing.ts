/**
 * S25: a plan made under a measure, youth probation or closed care is in writing; any other may be oral, and is put in
 * writing within fourteen days when somebody asks.
 *
 * Family group plans are the family's own and not judged.
 */
import type { Plan, RegisterIndex } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { closedStayDays } from '../shared/closed-care-days.js';
import { isUnderMeasure } from '../shared/measures-on-a-day.js';
import { missedTerm } from '../shared/past-limit.js';
import { isIn } from '../shared/stretches.js';
import { youthActBegan } from '../shared/youth-act.js';
import { stayTexts } from './texts.js';

/** S25: a plan that must be in writing is, and one that was asked for in writing was so in time. */
export const planInWriting = defineRule({
  id: 'S25',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 4.1.3(4)',
  article: 'Jeugdwet 4.1.3(4)',
  certainty: 'high',
  validFrom: youthActBegan,
  ...stayTexts.S25,
  on: 'plans',
  reads: ['measures', 'placements', 'persons', 'requests'],
  appliesTo: ({ kind, establishedOn }, { asOf }) =>
    kind !== 'family-group-plan' &&
    establishedOn !== undefined &&
    establishedOn >= youthActBegan &&
    establishedOn <= asOf,
  check(plan, { index, asOf, report }) {
    const { form, writtenOn, writtenAskedOn } = plan;
    if (mustBeWritten(plan, index)) {
      if (form !== 'written' && writtenOn === undefined) report(plan, {}, { field: 'form' });
    } else if (writtenAskedOn !== undefined && form !== 'written') {
      if (missedTerm('plan-in-writing', writtenAskedOn, writtenOn, asOf) !== undefined)
        report(plan, {}, { field: 'writtenOn' });
    }
  },
});

function mustBeWritten({ kind, personId, establishedOn }: Plan, index: RegisterIndex): boolean {
  if (kind === 'closed-care-plan') return true;
  if (establishedOn === undefined) return false;
  return (
    isUnderMeasure(index, personId, establishedOn) === true ||
    isIn(closedStayDays(index, personId), establishedOn)
  );
}
