/**
 * Reading a claim client by client: a file of any size in the memory that one client takes.
 */
import { locator } from '../places/places.js';
import { definitionOf, type MessageKind } from '../standard/messages.js';
import type { AfterClients, ClaimKind, ClaimPart, EndPart } from './claim-part.js';
import type { FaultLog } from './fault-log.js';
import { beginReading, type Chunks, nowhere, type ReadOptions } from './open-file.js';
import { type ClassPlan, planOf } from './plan.js';
import type { Structure } from './structure.js';

/**
 * Walks a claim (JW323) or its answer (JW325) client by client, in constant memory. The findings of all parts together
 * are those that {@link readMessage} gives; the last part is always the end.
 *
 * Of a message of another kind there is only the end, with the finding `ijw/no-claim`.
 *
 * @dutch cliënten van een declaratie lezen
 * @example
 * const parts: string[] = [];
 * for await (const { part } of readClients('<a/>')) parts.push(part);
 * parts; // ['end']
 */
export async function* readClients(
  input: string | Uint8Array | Chunks,
  options: ReadOptions = {},
): AsyncGenerator<ClaimPart, void, undefined> {
  let parts: ClaimPart[] = [];
  let errorsBefore = 0;
  let claim: Claim | undefined;
  const { log, parser, from } = beginReading(options, (log) => ({
    onOpenClient(number, before) {
      if (number === 1) {
        claim = claimOf(parser.kind());
        parts.push(envelopePart(log, claim, before(), parser.structure()));
      } else parser.structure()?.takePlaces();
      errorsBefore = log.errors();
    },
    onClient(client, number, path) {
      const isGood = log.errors() === errorsBefore;
      const lines = parser.structure()?.takePlaces() ?? [];
      parts.push(clientPart(log, claim, number, isGood ? { client, path, lines } : undefined));
    },
  }));
  const ready = (): ClaimPart[] => {
    const taken = parts;
    parts = [];
    return taken;
  };

  const chunks = typeof input === 'string' || input instanceof Uint8Array ? [input] : input;
  reading: for await (const chunk of chunks) {
    for (const piece of from.pieces(chunk)) {
      const goesOn = parser.write(piece);
      yield* ready();
      if (!goesOn) break reading;
    }
  }
  for (const piece of from.rest()) parser.write(piece);
  parser.end();
  yield* ready();
  const whole = log.errors() === 0 ? parser.structure()?.message() : undefined;
  if (claim === undefined && whole !== undefined) {
    // An answer need not have clients.
    claim = claimOf(parser.kind());
    if (claim !== undefined) yield envelopePart(log, claim, whole, parser.structure());
  }
  yield endPart(log, parser.kind(), whole);
}

function envelopePart(
  log: FaultLog,
  claim: Claim | undefined,
  before: object,
  followed: Structure | undefined,
): ClaimPart {
  const lines = followed?.takePlaces() ?? [];
  const isGood = log.errors() === 0 && claim !== undefined;
  const told = isGood
    ? { envelope: before, locate: locator(claim.root, before, '/Bericht', lines) }
    : { locate: nowhere };
  return checked({ part: 'envelope', kind: claim?.kind, ...told, findings: log.take() });
}

function clientPart(
  log: FaultLog,
  claim: Claim | undefined,
  number: number,
  read: { readonly client: object; readonly path: string; readonly lines: readonly number[] } | undefined,
): ClaimPart {
  const told =
    read === undefined || claim === undefined
      ? { locate: nowhere }
      : { client: read.client, locate: locator(claim.client, read.client, read.path, read.lines) };
  return checked({ part: 'client', kind: claim?.kind, number, ...told, findings: log.take() });
}

/** What is in a part has been checked against the definition that its type is made from. */
function checked(part: object): ClaimPart {
  return part as ClaimPart;
}

function endPart(log: FaultLog, kind: MessageKind | undefined, whole: object | undefined): EndPart {
  if (kind !== undefined && claimOf(kind) === undefined) log.report('no-claim', {}, { kind });
  return {
    part: 'end',
    ...(kind === undefined ? {} : { kind }),
    ...(whole === undefined || claimOf(kind) === undefined ? {} : { after: afterClients(whole) }),
    isValid: log.level1() === 0,
    findings: log.take(),
    truncated: log.truncated(),
  };
}

/** The return codes of an answer. */
function afterClients(whole: { readonly DeclaratieAntwoord?: unknown }): AfterClients {
  const { RetourCodes }: AfterClients = whole.DeclaratieAntwoord ?? {};
  return RetourCodes === undefined ? {} : { RetourCodes };
}

interface Claim {
  readonly kind: ClaimKind;
  readonly root: ClassPlan;
  readonly client: ClassPlan;
}

/** The classes of a claim; `undefined` for a message that is none. */
function claimOf(kind: MessageKind | undefined): Claim | undefined {
  if (kind !== 'JW323' && kind !== 'JW325') return undefined;
  const root = planOf(definitionOf(kind)).inside;
  const claim = root?.byName.get(kind === 'JW323' ? 'Declaratie' : 'DeclaratieAntwoord')?.inside;
  const client = claim?.byName.get('Clienten')?.inside?.byName.get('Client')?.inside;
  return root === undefined || client === undefined ? undefined : { kind, root, client };
}
