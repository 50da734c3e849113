/**
 * P12: of whoever has contact with a provider, a certified institution, the Raad or the college, the BSN is known.
 *
 * What may stand in its place (given names, postcode, house number) has no field in the register: a person without a
 * BSN fails. A register in which nobody has a name or a BSN is pseudonymised; then nothing is missing.
 * A number that cannot be a BSN is reported while reading, not here.
 */
import { type Person, type RegisterIndex, type TableName, tablesWith } from '@jeugd/core';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { recordsAbout } from '../shared/records-about.js';
import { personTexts, pseudonymisedText } from './texts.js';

/** Tables that only say where somebody lives. Every other record with a period of a person is a contact. */
const tablesOfHomes: readonly TableName[] = ['householdSpells', 'homeSpells', 'addresses'];

/** P12: a person with a trajectory, a placement, a measure, an authorisation or another contact has a BSN. */
export const bsnKnown = /* @__PURE__ */ (() => {
  const tables = tablesWith('personId', 'start').filter((table) => !tablesOfHomes.includes(table));
  return defineRule({
    id: 'P12',
    severity: 'warning',
    kind: 'hard',
    source: 'Jeugdwet 7.2.2, 7.2.4',
    article: 'Jeugdwet 7.2.2, 7.2.4',
    certainty: 'high',
    validFrom: '2015-01-01',
    ...personTexts.P12,
    on: 'persons',
    reads: tables,
    unless: {
      reason: 'pseudonymised',
      text: pseudonymisedText,
      holds: ({ index }) => isPseudonymised(index),
    },
    appliesTo: (person, context) => hasContact(person, tables, context),
    check(person, { report }) {
      if (person.bsn === undefined) report(person, {}, { field: 'bsn' });
    },
  });
})();

/** Nobody has a name or a number, and there is somebody. */
function isPseudonymised(index: RegisterIndex): boolean {
  const persons = index.all('persons');
  return persons.length > 0 && persons.every(({ bsn, name }) => bsn === undefined && name === undefined);
}

function hasContact({ id }: Person, tables: readonly TableName[], { index, inForce }: RuleContext): boolean {
  return tables.some((table) =>
    recordsAbout(id, { table, field: 'personId' }, index).some((record) => inForce(record) !== undefined),
  );
}
