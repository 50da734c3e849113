/**
 * The catalogue of the rules on a register, also of those that are not checked.
 */
import { type CatalogueEntry, ruleCatalogue } from '../../../packages/validators/src/index.js';
import { ruleExamples } from '../../../packages/validators/src/rules/examples.js';
import type { RuleExample } from '../../../packages/validators/src/rules/rule-examples.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/rules.md`. */
export const rulesCatalogue: Catalogue = {
  file: 'rules.md',
  title: 'Rules on a register',
  render: () => {
    const dutchTitles = new Map(ruleCatalogue('nl').map(({ id, title }) => [id, title]));
    const rules = ruleCatalogue('en').map((rule) => ({ ...rule, dutch: dutchTitles.get(rule.id) ?? '' }));
    const checked = rules.filter((rule) => rule.isChecked);
    const unchecked = rules.filter((rule) => !rule.isChecked);
    return [
      `${checked.length} rules are checked. A finding of a rule carries its id as code.`,
      table(
        ['rule', 'what is wrong', 'Dutch', 'weight', 'source', 'in force', 'looks at', 'needs'],
        checked.map((rule) => [
          `[${rule.id}](#${rule.id.toLowerCase()})`,
          rule.title,
          rule.dutch,
          rule.severity,
          sourceOf(rule),
          validityOf(rule),
          rule.tables?.join(', '),
          rule.needs?.join(', '),
        ]),
      ),
      '## Each rule',
      ...checked.map(sectionOf),
      '## Not checked',
      `${unchecked.length} rules of the same groups are not checked. A report does not suggest that they hold.`,
      table(
        ['rule', 'what it asks', 'Dutch', 'source', 'why it is not checked'],
        unchecked.map((rule) => [rule.id, rule.title, rule.dutch, rule.source, rule.notCheckedBecause]),
      ),
    ].join('\n\n');
  },
};

/** A rule with what to do about it and its examples. */
function sectionOf(rule: CatalogueEntry & { readonly dutch: string }): string {
  const { id, title, dutch, message, tables = [], needs = [], reads = [] } = rule;
  const examples = ruleExamples[id];
  const told = (heading: string, some: readonly RuleExample[] = []) =>
    some.map(({ text, asOf }) => `- _${heading}:_ ${text}${asOf === undefined ? '' : ` (as of ${asOf})`}`);
  return [
    `### ${id}`,
    `**${title}** (${dutch}). ${sourceOf(rule)}; ${validityOf(rule).trim()}.`,
    message,
    `Looks at ${[...new Set([...tables, ...needs, ...reads])].join(', ')}.`,
    [...told('fails', examples?.fails), ...told('holds', examples?.holds)].join('\n'),
  ].join('\n\n');
}

function sourceOf({ source, article, certainty }: CatalogueEntry): string {
  const place = article === undefined || source.includes(article) ? source : `${source} ${article}`;
  return certainty === undefined || certainty === 'high' ? place : `${place} (certainty ${certainty})`;
}

function validityOf({ validFrom, validUntil }: CatalogueEntry): string {
  if (validFrom === undefined && validUntil === undefined) return 'always';
  return `${validFrom === undefined ? '' : `from ${validFrom}`} ${validUntil === undefined ? '' : `until ${validUntil}`}`;
}
