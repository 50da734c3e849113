/** Whether level 2 rejects a message, and nothing more: no findings, no places. */
import { newJourney, setOut } from '../level-2/engine/journey.js';
import { type Station, type Stop, stopsOf } from '../level-2/engine/stations.js';
import { walk } from '../level-2/engine/walk.js';
import { level2Rules } from '../level-2/level-2-rules.js';
import type { Message, MessageKind } from '../standard/messages.js';

/** Tells of messages whether level 2 rejects them. */
export type RejectedInside = (message: Message, kind: MessageKind) => boolean;

/** A judge of level 2 that only counts. */
export function rejectedInside(): RejectedInside {
  let faults = 0;
  // TR319, which is found inside the message too, rejects a line and not the message.
  const rules = level2Rules.filter(({ level }) => level === 2);
  const stations = rules.map((rule) =>
    stationOf(rule, () => {
      faults += 1;
    }),
  );
  const journey = newJourney();
  const roots = new Map<MessageKind, Stop>();

  return (message, kind) => {
    const root = roots.get(kind) ?? stopsOf(kind, stations, journey);
    roots.set(kind, root);
    faults = 0;
    setOut(journey, {
      signedOn: message.Header.BerichtIdentificatie.Dagtekening,
      file: undefined,
      locate: () => ({}),
    });
    for (const station of stations) if ('begin' in station.rule) station.tally = station.rule.begin();
    walk(root, message, journey);
    for (const station of stations) {
      station.tally?.end?.();
      station.tally = undefined;
    }
    return faults > 0;
  };
}

function stationOf(rule: Station['rule'], fault: () => void): Station {
  const run: Station['run'] = {
    rule,
    judged() {},
    outOfForce() {},
    notApplicable() {},
    fault,
    crash() {},
    skip() {},
    result: () => ({ id: rule.id, outcome: 'passed', checked: 0, failed: 0 }),
    findings: () => [],
  };
  return { rule, run, tally: undefined };
}
