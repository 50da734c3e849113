/** The report in the form asked for. */

import type { Register } from '@jeugd/core';
import { fieldFigures, ruleFigures } from '@jeugd/metrics';
import {
  domainRules,
  type Report,
  type RuleDescription,
  reportAsJson,
  reportAsOperationOutcome,
  reportAsSarif,
  reportAsText,
} from '@jeugd/validators';
import { reportPage } from '@jeugd/views';
import manifest from '../../../package.json' with { type: 'json' };
import type { Context } from '../context.js';
import type { forms } from './choices.js';

/** The form of a report. */
export type Format = (typeof forms)[number];

/** The report as text in a form. The registers are for figures about their quality, the rules on messages for their titles. */
export function printed(
  report: Report,
  format: Format,
  { locale, colours }: Context,
  registers: readonly Register[] = [],
  messageRules: readonly RuleDescription[] = [],
  { undated = false }: { readonly undated?: boolean } = {},
): string {
  const rules: readonly RuleDescription[] = [...domainRules, ...messageRules];
  switch (format) {
    case 'text':
      return reportAsText(report, { locale, colours, rules, explain: true, undated });
    case 'json':
      return reportAsJson(report);
    case 'sarif':
      return reportAsSarif(report, { locale, rules, version: manifest.version });
    case 'operation-outcome':
      return reportAsOperationOutcome(report, { locale, rules });
    case 'html':
      return reportPage(report, { locale, rules, quality: qualityOf(report, registers) });
  }
}

/** Of several registers together the fields are not counted: each has its own way of filling them in. */
function qualityOf({ rules: results, asOf }: Report, registers: readonly Register[]) {
  const [register] = registers;
  if (register === undefined) return [];
  const fields = registers.length === 1 ? fieldFigures(register, { asOf }) : [];
  return [...ruleFigures(results, { asOf, about: register.about }), ...fields];
}
