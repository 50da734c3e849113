/**
 * The judge: puts the rules to any number of messages, whole or client by client, and keeps count.
 */
import type { Locale, PlainDate } from '@jeugd/core';
import type { RuleRun } from '@jeugd/validators/engine';
import { type Locate, locatorOf } from '../places/index.js';
import type { AfterClients, ClaimPart } from '../reader/claim-part.js';
import { kindOf, type Message, type MessageKind } from '../standard/messages.js';
import { type Journey, newJourney, setOut } from './engine/journey.js';
import { messageRun, type Station, type Stop, stationsOf, stopsOf } from './engine/stations.js';
import { walk } from './engine/walk.js';
import { level2Rules } from './level-2-rules.js';

/**
 * Where a message comes from.
 *
 * @dutch herkomst van een bericht
 */
export interface MessageOrigin {
  /** The file it is in, for the findings. */
  readonly file?: string;
  /** Where its classes stand in the file, as {@link readMessage} tells; paths only, unless told. */
  readonly locate?: Locate;
}

/**
 * Judges a claim, or the answer to one, as it is read.
 *
 * @dutch declaratie beoordelen tijdens het lezen
 */
export interface ClaimJudge {
  /**
   * Judges the next part that {@link readClients} gives; it may be forgotten afterwards.
   *
   * Clients are judged once what stands before them was right. A total over lines is judged at the end, and only of a
   * file that is right at level 1.
   */
  take(part: ClaimPart): void;
}

/**
 * Puts the rules to messages.
 *
 * @dutch berichtenrechter
 */
export interface MessageJudge {
  /** Judges a whole message. */
  message(message: Message, origin?: MessageOrigin): void;
  /** Begins a claim that comes in parts. Judge no other message before its end. */
  claim(origin?: Pick<MessageOrigin, 'file'>): ClaimJudge;
  /** The rules after their work, for a report: all of them, also those that met nothing they are about. */
  runs(): readonly RuleRun[];
  /**
   * The same, and forgets what was found: for a report per message. A fingerprint then does not depend on what came
   * before; paths are alike in all messages, so tell files apart by their names.
   */
  takeRuns(): readonly RuleRun[];
}

/**
 * A judge that has judged nothing yet. It applies the rules that look inside one message: the 60 of level 2, and
 * TR319.
 *
 * Dates are judged against the Dagtekening of the message; the clock is never asked. Return messages are not judged,
 * as the standard applies these rules to the messages they answer.
 *
 * @dutch berichten beoordelen
 * @param options language of the findings, and how many are kept per rule (1,000 unless told)
 * @example
 * messageJudge().runs().length; // 61
 */
export function messageJudge(
  options: { readonly locale?: Locale; readonly keep?: number } = {},
): MessageJudge {
  const stations = stationsOf(level2Rules, options);
  const journey = newJourney();
  const roots = new Map<MessageKind, Stop>();
  const rootOf = (kind: MessageKind): Stop => {
    const root = roots.get(kind) ?? stopsOf(kind, stations, journey);
    roots.set(kind, root);
    return root;
  };

  return {
    message(message, { file, locate = locatorOf(message) } = {}) {
      const kind = kindOf(message);
      if (kind === undefined) return;
      beginTallies(stations);
      setOut(journey, { signedOn: signedOn(message), file, locate });
      walk(rootOf(kind), message, journey);
      endTallies(stations);
    },
    claim: ({ file } = {}) => claimJudge(stations, journey, rootOf, file),
    runs: () => stations.map(({ run }) => run),
    takeRuns: () =>
      stations.map((station) => {
        const { run } = station;
        station.run = messageRun(station.rule, options);
        return run;
      }),
  };
}

function claimJudge(
  stations: readonly Station[],
  journey: Journey,
  rootOf: (kind: MessageKind) => Stop,
  file: string | undefined,
): ClaimJudge {
  let clientStop: Stop | undefined;
  beginTallies(stations);
  return {
    take(part) {
      if (part.part === 'envelope' && part.envelope !== undefined) {
        const { envelope, locate } = part;
        setOut(journey, { signedOn: signedOn(envelope), file, locate });
        const root = rootOf(part.kind);
        walk(root, envelope, journey);
        clientStop = enterClaim(root, envelope, journey);
      } else if (part.part === 'client' && part.client !== undefined && clientStop !== undefined) {
        journey.locate = part.locate;
        walk(clientStop, part.client, journey);
      } else if (part.part === 'end' && part.isValid) endTallies(stations, part.after);
    },
  };
}

/** Goes on inside the claim, where the clients will come; gives the stop for a client. */
function enterClaim(root: Stop, envelope: object, journey: Journey): Stop | undefined {
  const [claim] = root.inside;
  const classObject: unknown = claim === undefined ? undefined : Reflect.get(envelope, claim.element);
  if (claim === undefined || typeof classObject !== 'object' || classObject === null) return undefined;
  journey.around.push({ className: claim.className, classObject });
  journey.locateClaim = journey.locate;
  return claim.inside.find(({ element }) => element === 'Clienten')?.inside[0];
}

function signedOn({ Header }: Pick<Message, 'Header'>): PlainDate {
  return Header.BerichtIdentificatie.Dagtekening;
}

function beginTallies(stations: readonly Station[]): void {
  for (const station of stations) if ('begin' in station.rule) station.tally = station.rule.begin();
}

function endTallies(stations: readonly Station[], after?: AfterClients): void {
  for (const station of stations) {
    try {
      station.tally?.end?.(after);
    } catch (thrown) {
      station.run.crash(thrown);
    }
    station.tally = undefined;
  }
}
