/**
 * The files that are published with `@jeugd/validators`: the rules as JSON, and the JSON Schema of a report.
 */
import { reportJsonSchema } from '../../packages/validators/src/engine/index.js';
import { ruleExamples } from '../../packages/validators/src/rules/examples.js';
import { fieldsRead } from '../../packages/validators/src/rules/fields-read.js';
import { domainRules, notCheckedRules } from '../../packages/validators/src/rules/index.js';

/** `packages/validators/catalogue`. */
export function ruleFiles(): ReadonlyMap<string, string> {
  const rules = domainRules.map((rule) => {
    const { id, title, message, severity, kind, certainty, source, article, validFrom, validUntil } = rule;
    const examples = ruleExamples[id];
    return {
      id,
      title,
      message,
      severity,
      kind,
      certainty,
      source,
      article,
      validFrom,
      validUntil,
      on: [rule.on].flat(),
      needs: rule.needs,
      reads: rule.reads,
      fields: examples && fieldsRead(rule, examples),
      examples,
    };
  });
  return new Map([
    ['rules.json', `{"version":"1",\n"rules":${listOf(rules)},\n"notChecked":${listOf(notCheckedRules)}}\n`],
  ]);
}

/** `packages/validators/schemas`. */
export function reportSchemaFiles(): ReadonlyMap<string, string> {
  return new Map([['report.json', fileOf(reportJsonSchema())]]);
}

/** A rule on each line, so that a change of one shows as one. */
function listOf(rules: readonly unknown[]): string {
  return `[\n${rules.map((rule) => JSON.stringify(rule)).join(',\n')}\n]`;
}

function fileOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
