/**
 * M13: a certified institution does not give youth help itself.
 *
 * An organisation is one when the register says so, or, where the register does not describe it, when it carries out a
 * measure. Experiments under article 12.1 are excepted, but the register has no field for them.
 */
import type { RegisterIndex } from '@jeugd/core';
import { isYouthHelp } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { isCarriedOutByInstitution } from './orders.js';
import { measureTexts } from './texts.js';

/** M13: the provider of youth help is no certified institution. */
export const institutionGivesNoHelp = defineRule({
  id: 'M13',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 3.2(2)',
  article: 'Jeugdwet 3.2(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M13,
  on: ['trajectories', 'placements'],
  reads: ['organisations', 'measures'],
  appliesTo(record, { index }) {
    const { providerId } = record;
    if (providerId === undefined || !isYouthHelp(record)) return false;
    return index.find('organisations', providerId) !== undefined || carriesOutMeasures(providerId, index);
  },
  check(record, { index, report }) {
    const { providerId } = record;
    if (providerId === undefined) return;
    const described = index.find('organisations', providerId);
    if (described === undefined || described.kind === 'gi') report(record, {}, { field: 'providerId' });
  },
});

function carriesOutMeasures(organisationId: string, index: RegisterIndex): boolean {
  return index.of('measures', 'organisationId', organisationId).some(isCarriedOutByInstitution);
}
