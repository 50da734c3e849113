/** What is wrong with a record that came in: its form, and what the rules of the domain say of it alone. */
import { type Finding, type Locale, type PlainDate, parseRegister, type TableName } from '@jeugd/core';
import { findingsOf, validate } from '@jeugd/validators';

/** The findings about one record, in the language asked for. Rules that need other tables cannot judge, and do not. */
export function findingsAbout(
  table: TableName,
  record: unknown,
  { locale, asOf }: { readonly locale: Locale; readonly asOf: PlainDate },
): readonly Finding[] {
  const found = parseRegister({ [table]: [record] }, { locale });
  return findingsOf(validate(found.register, { asOf, found, locale }));
}

/** Whether a record can be kept: warnings are for its sender, errors send it back. */
export function isAcceptable(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
