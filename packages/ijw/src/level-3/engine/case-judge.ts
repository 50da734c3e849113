/**
 * The judge of rules between messages: puts the rules to one class at a time, and keeps count over all messages.
 */
import {
  type Finding,
  type FindingLog,
  fillText,
  finding,
  findingLog,
  type Locale,
  type Params,
  type PlainDate,
} from '@jeugd/core';
import { type RuleRun, ruleRun } from '@jeugd/validators/engine';
import type { Locate } from '../../places/index.js';
import { beforeTexts, sentBefore } from './before-texts.js';
import type { CaseClasses, CaseClassName } from './case-classes.js';
import type { CaseContext, CaseRule, Need, Sought } from './case-rule.js';

/** What a rule may look at, but for the class and the reporting, which the judge adds. */
export type Scene = Omit<CaseContext, 'className' | 'report'>;

/** The message at hand, for the findings. */
export interface Paper {
  readonly locate: Locate;
  readonly file?: string;
  /** Takes the findings of the message. */
  readonly findings: Finding[];
  /** Whether something was rejected for want of an earlier message. */
  lacksEarlier?: boolean;
}

/** Puts the rules to classes. */
export interface CaseJudge {
  /** Judges a class by all rules on it: true when nothing was found for which it is rejected. */
  judge<Name extends CaseClassName>(
    className: Name,
    classObject: CaseClasses[Name],
    scene: Scene,
    paper: Paper,
  ): boolean;
  /** The rules after their work. */
  runs(): readonly RuleRun[];
  /** What was taken in although an earlier message is missing. */
  readonly before: Pick<FindingLog, 'findings' | 'truncated'>;
}

/** How to judge. */
export interface CaseJudgeOptions {
  readonly locale?: Locale;
  readonly keep?: number;
  /** The day on which the messages begin, where earlier ones are missing. */
  readonly beginsOn?: PlainDate;
}

/** A judge that has judged nothing yet. Rules that need what is not given are skipped, and say so. */
export function caseJudge(
  rules: readonly CaseRule[],
  has: (need: Need) => boolean,
  { locale = 'en', keep = 1000, beginsOn }: CaseJudgeOptions,
): CaseJudge {
  const stations = rules.map((rule) => stationOf(rule));
  for (const { rule, run } of stations)
    if (rule.needs !== undefined && !has(rule.needs)) run.skip(rule.unless?.reason ?? 'no-source');
  const atWork = stations.filter(({ rule }) => rule.needs === undefined || has(rule.needs));
  const before = findingLog(keep);
  const perClass = new Map<string, readonly Station[]>();
  const stationsAt = (className: CaseClassName): readonly Station[] => {
    const known = perClass.get(className);
    if (known !== undefined) return known;
    const found = atWork.filter(({ rule }) => rule.on.includes(className));
    perClass.set(className, found);
    return found;
  };

  return {
    judge(className, classObject, scene, paper) {
      const here = stationsAt(className);
      if (here.length === 0) return true;
      let holds = true;
      let current: Station | undefined;
      const report: CaseContext['report'] = (element, params = {}, inside = classObject) => {
        if (current === undefined) return;
        const { rule } = current;
        const made = findingOf(rule, { classObject, element, params, inside }, paper, locale);
        const sought = rule.seeks?.(classObject, context);
        if (isBefore(sought, beginsOn)) {
          const warning = asSentBefore(made, rule.id, locale);
          paper.findings.push(warning);
          before.add(warning);
          return;
        }
        note(current, made, params);
        if (rule.severity !== 'error') return;
        holds = false;
        if (sought !== undefined) paper.lacksEarlier = true;
      };
      const note = (station: Station, made: Finding, params: Params): void => {
        paper.findings.push(made);
        if (station.kept.length < keep) station.kept.push(made);
        station.run.fault(made.location, params);
      };
      const context: CaseContext = { ...scene, className, report };
      for (const station of here) {
        current = station;
        judgeBy(station, classObject, context);
      }
      return holds;
    },
    runs: () => stations.map(({ run, kept }) => ({ ...run, findings: () => kept })),
    before,
  };
}

/** One rule at work. */
interface Station {
  readonly rule: CaseRule;
  /** Counts; findings are kept here, as those of different messages may have the same path. */
  readonly run: RuleRun;
  readonly kept: Finding[];
}

function stationOf(rule: CaseRule): Station {
  return { rule, run: ruleRun(rule, { keep: 0 }), kept: [] };
}

/** One rule on one class. Where the rule breaks down, that is noted and the other rules go on. */
function judgeBy(
  { rule, run }: Station,
  classObject: CaseClasses[CaseClassName],
  context: CaseContext,
): void {
  try {
    if (rule.appliesTo?.(classObject, context) === false) run.notApplicable();
    else {
      run.judged();
      rule.check(classObject, context);
    }
  } catch (thrown) {
    run.crash(thrown);
  }
}

/** Whether what is looked for may have been sent before the messages begin. */
function isBefore(sought: Sought | undefined, beginsOn: PlainDate | undefined): boolean {
  if (sought === undefined || beginsOn === undefined) return false;
  return sought === 'any-day' || sought < beginsOn;
}

/** A warning at the same place, of no rule: nothing is known to be wrong. */
function asSentBefore({ location }: Finding, rule: string, locale: Locale): Finding {
  const params = { rule };
  const message = fillText(beforeTexts[sentBefore][locale], params);
  return finding({ code: sentBefore, severity: 'warning', message, location, params });
}

/** Where a fault stands: the class, as a retour code is put there; line and column are those of the element. */
function findingOf(
  { id, severity, message, level, retourCode }: CaseRule,
  fault: { classObject: object; element: string | undefined; params: Params; inside: object },
  { locate, file }: Paper,
  locale: Locale,
): Finding {
  const { path } = locate(fault.classObject);
  const { line, column } = locate(fault.inside, fault.element);
  return finding({
    code: id,
    severity,
    message: fillText(message[locale], fault.params),
    location: {
      ...(file !== undefined && { file }),
      ...(path !== undefined && { path }),
      ...(fault.element !== undefined && { field: fault.element }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    },
    rule: id,
    ...(Object.keys(fault.params).length > 0 && { params: fault.params }),
    level,
    ...(retourCode !== undefined && { retourCode }),
  });
}
