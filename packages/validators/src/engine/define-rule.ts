/** Writing a rule: these two functions only see to it that the types fit. */
import type { TableName } from '@jeugd/core';
import type { GroupRule, RecordRule, Rule } from './rule.js';

/**
 * A rule on the records of a table, one at a time.
 *
 * A rule is plain data: `{ ...rule, severity: 'info' }` is the same rule with another weight.
 *
 * @dutch regel vastleggen
 * @example
 * const noName = defineRule({
 *   id: 'X01',
 *   severity: 'info',
 *   source: 'our own agreement',
 *   title: { nl: 'geen naam', en: 'no name' },
 *   message: { nl: 'De organisatie heeft geen naam. Vul die in.', en: 'The organisation has no name. Fill it in.' },
 *   on: 'organisations',
 *   check: (organisation, { report }) => {
 *     if (organisation.name === undefined) report(organisation, {}, { field: 'name' });
 *   },
 * });
 * const register: Register = { about: { version: '1' }, organisations: [{ id: 'o1', kind: 'gi' }] };
 * checkRegister(register, [noName], { asOf: '2025-01-01' }).findings[0].message;
 * // 'The organisation has no name. Fill it in.'
 */
export function defineRule<const Table extends TableName>(rule: RecordRule<Table>): Rule {
  return rule as unknown as RecordRule;
}

/**
 * A rule on the records that share a value, such as all placements of one person, given at once in order of date.
 *
 * @dutch regel over een groep records vastleggen
 * @example
 * const oneHome = defineGroupRule({
 *   id: 'X02',
 *   severity: 'warning',
 *   source: 'our own agreement',
 *   title: { nl: 'meer dan één huishouden', en: 'more than one household' },
 *   message: { nl: 'Er zijn {count} huishoudens; controleer ze.', en: 'There are {count} households; check them.' },
 *   on: 'householdSpells',
 *   by: 'personId',
 *   check: (spells, { report }) => {
 *     const [first] = spells;
 *     if (first !== undefined && spells.length > 1) report(first, { count: spells.length });
 *   },
 * });
 * const register: Register = { about: { version: '1' }, householdSpells: [] };
 * checkRegister(register, [oneHome], { asOf: '2025-01-01' }).rules[0].reason; // 'nothing-to-check'
 */
export function defineGroupRule<const Table extends TableName>(rule: GroupRule<Table>): Rule {
  return rule as unknown as GroupRule;
}
