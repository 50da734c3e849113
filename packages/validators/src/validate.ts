/** Checking a register by the rules of the domain. */
import type { Register, RegisterIndex } from '@jeugd/core';
import { type CheckOptions, checkRegister, type Report, type Rule } from './engine/index.js';
import { domainRules } from './rules/index.js';

/**
 * How to validate.
 *
 * @dutch wijze van controleren
 */
export interface ValidateOptions extends CheckOptions {
  /** The rules; all rules of the domain unless told. */
  readonly rules?: readonly Rule[];
}

/**
 * Checks a register by the rules of the domain, or by the rules given.
 *
 * What is wrong with the data never throws: it is in the report, as are the rules that could not say anything and why.
 *
 * @dutch register controleren
 * @throws {JeugdError} `validators/duplicate-rule` when two rules share an id; `core/invalid-date` when `asOf` is no day
 * @example
 * const read = parseRegister({ placements: [
 *   { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01', end: '2024-02-01' },
 * ] });
 * const report = validate(read.register, { asOf: '2025-01-01', found: read });
 * report.findings.map(({ code, location }) => [code, location.id, location.field]); // [['P03', 'p1', 'end']]
 * report.rules.find(({ id }) => id === 'S18')?.reason; // 'table-missing:homeSpells'
 */
export function validate(
  register: Register | RegisterIndex,
  { rules = domainRules, ...options }: ValidateOptions,
): Report {
  return checkRegister(register, rules, options);
}
