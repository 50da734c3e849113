/** One rule at work: counts what it judged, keeps what it found, and gives its outcome at the end. */
import {
  type Finding,
  fillText,
  finding,
  findingLog,
  type Locale,
  type Location,
  type Params,
} from '@jeugd/core';
import { keptFaults } from './kept-faults.js';
import type { RuleResult } from './report.js';
import type { RuleDescription } from './rule-description.js';

/**
 * One rule at work, on whatever it judges: records of a register, or parts of a message.
 *
 * @dutch toepassing van een regel
 */
export interface RuleRun {
  /** The rule. */
  readonly rule: RuleDescription;
  /** Counts things it applied to. */
  judged(count?: number): void;
  /** Notes a thing that lay outside the days on which the rule is in force. */
  outOfForce(): void;
  /** Notes a thing that was in force but is not what the rule is about. */
  notApplicable(): void;
  /** Counts a fault and keeps it while there is room. With the `record` it lies in, records with a fault are counted too. */
  fault(location: Location, params?: Params, record?: object): void;
  /** Counts a breakdown. Of what was thrown only the kind of error is remembered: the rest may hold data. */
  crash(thrown: unknown): void;
  /** Notes why it could not say anything, as a stable code. */
  skip(reason: string): void;
  /** How it ended. */
  result(): RuleResult;
  /** The findings that were kept, in the order of the records; no two have the same fingerprint. */
  findings(): readonly Finding[];
}

/**
 * A rule that has judged nothing yet.
 *
 * @dutch regel toepassen
 * @param options language of the messages, and how many findings are kept (1,000 unless told, at least 0)
 * @example
 * const rule = {
 *   id: 'TR999', severity: 'error', source: 'an exchange standard',
 *   title: { nl: 'dubbel', en: 'double' }, message: { nl: '{count} keer', en: '{count} times' },
 * } as const;
 * const run = ruleRun(rule, { locale: 'nl' });
 * run.judged();
 * run.fault({ path: '/Bericht/Client[2]' }, { count: 2 });
 * run.result(); // { id: 'TR999', outcome: 'failed', checked: 1, failed: 1 }
 * run.findings()[0].message; // '2 keer'
 */
export function ruleRun(
  rule: RuleDescription,
  { locale = 'en', keep = 1000 }: { readonly locale?: Locale; readonly keep?: number } = {},
): RuleRun {
  const faults = keptFaults(keep);
  const errors = new Set<string>();
  const withFault = new Set<object>();
  let withoutRecord = 0;
  let checked = 0;
  let sawOutOfForce = false;
  let sawInForce = false;
  let crashed = 0;
  let skipped: string | undefined;

  return {
    rule,
    judged(count = 1) {
      checked += count;
    },
    outOfForce() {
      sawOutOfForce = true;
    },
    notApplicable() {
      sawInForce = true;
    },
    fault(location, params = {}, record = undefined) {
      faults.add({ location, params });
      if (record === undefined) withoutRecord += 1;
      else withFault.add(record);
    },
    crash(thrown) {
      crashed += 1;
      errors.add(kindOf(thrown));
    },
    skip(reason) {
      skipped = reason;
    },
    result() {
      const failedRecords = withFault.size + withoutRecord;
      const counts = {
        checked,
        failed: faults.count(),
        ...(failedRecords < faults.count() && { failedRecords }),
      };
      const { id } = rule;
      if (crashed > 0)
        return {
          id,
          outcome: 'crashed',
          ...counts,
          reason: `threw:${[...errors].sort().join(',')}`,
          crashed,
        };
      if (counts.failed > 0) return { id, outcome: 'failed', ...counts };
      if (checked > 0) return { id, outcome: 'passed', ...counts };
      const usual = sawOutOfForce && !sawInForce ? 'not-in-force' : 'nothing-to-check';
      return { id, outcome: 'skipped', ...counts, reason: skipped ?? usual };
    },
    findings() {
      if (faults.count() === 0) return [];
      const log = findingLog(keep);
      for (const { location, params } of faults.inOrder()) {
        log.add(
          finding({
            code: rule.id,
            severity: rule.severity,
            message: fillText(rule.message[locale], params),
            location,
            rule: rule.id,
            ...(Object.keys(params).length > 0 && { params }),
          }),
        );
      }
      return log.findings;
    },
  };
}

/** The name of an error, when it is a plain word: a name can be set to anything. */
function kindOf(thrown: unknown): string {
  const name = thrown instanceof Error ? thrown.name : '';
  return /^[A-Za-z]{1,40}$/.test(name) ? name : 'unknown';
}
