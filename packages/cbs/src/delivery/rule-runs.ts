/** All rules at work on one delivery. */
import type { Locale } from '@jeugd/core';
import { type RuleRun, ruleRun } from '@jeugd/validators/engine';
import type { RecordKind } from '../records/index.js';
import type { CbsRule } from '../rules/cbs-rule.js';
import { cbsRules } from '../rules/cbs-rules.js';
import type { RecordScene } from '../rules/engine/record-view.js';
import type { RecordCheck } from '../rules/engine/verdict.js';
import { recordChecks } from '../rules/record/index.js';

/** A rule with how it judges one record. */
export interface RecordStation extends RecordCheck {
  readonly run: RuleRun;
}

/** The rules at work. */
export interface RuleRuns {
  readonly all: readonly RuleRun[];
  /** The run of a rule. */
  of(id: string): RuleRun;
  /** The rules that judge a record of a scene by itself; the others learn that they are not in force. */
  stationsOf(scene: RecordScene): readonly RecordStation[];
  /** Whether a rule is in force in a scene. */
  isInForce(id: string, scene: RecordScene): boolean;
}

/** The rules before their work. */
export function ruleRuns(options: { readonly locale?: Locale; readonly keep?: number }): RuleRuns {
  const runs = new Map(cbsRules.map((rule) => [rule.id, ruleRun(rule, options)]));
  const rules = new Map(cbsRules.map((rule) => [rule.id, rule]));
  for (const rule of cbsRules) if (isUndecidable(rule)) runs.get(rule.id)?.skip(rule.unless?.reason ?? '');
  const of = (id: string): RuleRun => {
    const run = runs.get(id);
    if (run === undefined) throw new Error(`no rule ${id}`);
    return run;
  };
  const isInForce = (id: string, { lastDay }: RecordScene): boolean => {
    const { validFrom = '2015-01-01', validUntil = '9999-12-31' } = rules.get(id) ?? {};
    return validFrom <= lastDay && lastDay < validUntil;
  };

  return {
    all: [...runs.values()],
    of,
    isInForce,
    stationsOf(scene) {
      const stations: RecordStation[] = [];
      for (const rule of cbsRules) {
        if (!isAbout(rule, scene.kind)) continue;
        const run = of(rule.id);
        if (!isInForce(rule.id, scene)) {
          run.outOfForce();
          continue;
        }
        run.notApplicable();
        const check = recordChecks[rule.id];
        if (check !== undefined) stations.push({ run, ...check });
      }
      return stations;
    },
  };
}

/** Rules that have a reason of their own not to be decided start with it; who decides them after all overrules it. */
function isUndecidable({ unless }: CbsRule): boolean {
  return unless !== undefined;
}

function isAbout({ about }: CbsRule, kind: RecordKind): boolean {
  return about === 'all' || about === 'delivery' || about.includes(kind);
}
