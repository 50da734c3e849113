/**
 * Stations: the rules at work, set out along the classes of a message in the order in which a walk meets them.
 */
import type { Locale } from '@jeugd/core';
import { type RuleRun, ruleRun } from '@jeugd/validators/engine';
import type { ClassType } from '../../definition/class-type.js';
import { definitionOf, type MessageKind } from '../../standard/messages.js';
import { contextOf } from './context.js';
import type { Journey } from './journey.js';
import type { ClassContext, MessageRule, Tally } from './message-rule.js';

/** One rule at work. */
export interface Station {
  readonly rule: MessageRule;
  /** What it found since the last report was made. */
  run: RuleRun;
  /** Of a rule that remembers: what it remembers of the message at hand. */
  tally: Tally | undefined;
}

/** A rule at a class, with what it may look at there. */
export interface Visit {
  readonly station: Station;
  readonly context: ClassContext;
}

/** A class of a message with the rules on it and the classes inside it that have rules on or in them. */
export interface Stop {
  /** Name of the element: `Contact`. */
  readonly element: string;
  /** Name of the class with its message: `JW301.Contact`. */
  readonly className: ClassContext['className'];
  readonly visits: readonly Visit[];
  readonly inside: readonly Stop[];
}

/** How rules report. */
export interface RunOptions {
  readonly locale?: Locale;
  readonly keep?: number;
}

/** Every rule at work. */
export function stationsOf(rules: readonly MessageRule[], options: RunOptions): readonly Station[] {
  return rules.map((rule) => ({ rule, run: messageRun(rule, options), tally: undefined }));
}

/** A rule that has judged nothing yet; its findings say level and retour code. */
export function messageRun(rule: MessageRule, options: RunOptions): RuleRun {
  const run = ruleRun(rule, options);
  const { level, retourCode } = rule;
  const findings = (): ReturnType<RuleRun['findings']> =>
    run.findings().map((finding) => ({ ...finding, level, retourCode }));
  return { ...run, findings };
}

/** The root of a message with everything in it that some rule looks at. */
export function stopsOf(kind: MessageKind, stations: readonly Station[], journey: Journey): Stop {
  return stopOf(kind, 'Bericht', definitionOf(kind).root, stations, journey);
}

function stopOf(
  kind: MessageKind,
  element: string,
  type: ClassType,
  stations: readonly Station[],
  journey: Journey,
): Stop {
  // Rules name only classes that exist; for any other class there are no visits and the name is not used.
  const className = `${kind}.${type.name}` as Stop['className'];
  const inside = Object.entries(type.fields).flatMap(([name, field]) =>
    field.type.is === 'class' ? [stopOf(kind, name, field.type, stations, journey)] : [],
  );
  return {
    element,
    className,
    visits: stations
      .filter(({ rule }) => (rule.on as readonly string[]).includes(className))
      .map((station) => ({ station, context: contextOf(station, className, journey) })),
    inside: inside.filter((stop) => stop.visits.length > 0 || stop.inside.length > 0),
  };
}
