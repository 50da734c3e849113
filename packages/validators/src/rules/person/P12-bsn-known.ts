/**
 * P12: of whoever has contact with a provider, a certified institution, the Raad or the college, the BSN is known.
 *
 * What may stand in its place (given names, postcode, house number) has no field in the register: a person without a
 * BSN fails. A register in which nobody has a name or a BSN is pseudonymised; then nothing is missing.
 * A number that cannot be a BSN is reported while reading, not here.
 */
import type { Person, RegisterIndex } from '@jeugd/core';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { personTexts, pseudonymisedText } from './texts.js';

/** P12: a person with a trajectory, a placement, a measure or an authorisation has a BSN. */
export const bsnKnown = defineRule({
  id: 'P12',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 7.2.2, 7.2.4',
  article: 'Jeugdwet 7.2.2, 7.2.4',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...personTexts.P12,
  on: 'persons',
  reads: ['trajectories', 'placements', 'measures', 'authorisations'],
  unless: {
    reason: 'pseudonymised',
    text: pseudonymisedText,
    holds: ({ index }) => isPseudonymised(index),
  },
  appliesTo: hasContact,
  check(person, { report }) {
    if (person.bsn === undefined) report(person, {}, { field: 'bsn' });
  },
});

/** Nobody has a name or a number, and there is somebody. */
function isPseudonymised(index: RegisterIndex): boolean {
  const persons = index.all('persons');
  return persons.length > 0 && persons.every(({ bsn, name }) => bsn === undefined && name === undefined);
}

function hasContact({ id }: Person, { index, inForce }: RuleContext): boolean {
  const tables = ['trajectories', 'placements', 'measures', 'authorisations'] as const;
  return tables.some((table) =>
    index.of(table, 'personId', id).some((record) => inForce(record) !== undefined),
  );
}
