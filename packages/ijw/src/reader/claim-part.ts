/**
 * Parts of a claim: what reading it client by client gives.
 */
import type { Finding } from '@jeugd/core';
import type { Locate } from '../places/places.js';
import type * as jw323 from '../standard/messages/jw323.js';
import type * as jw325 from '../standard/messages/jw325.js';
import type { MessageKind, MessageOf } from '../standard/messages.js';

/**
 * The messages that hold a list of clients.
 *
 * @dutch declaratieberichten
 */
export type ClaimKind = 'JW323' | 'JW325';

/** The messages with all but the list of clients. */
interface Envelopes {
  JW323: Pick<MessageOf<'JW323'>, 'Header'> & {
    readonly Declaratie: Omit<MessageOf<'JW323'>['Declaratie'], 'Clienten'>;
  };
  JW325: Pick<MessageOf<'JW325'>, 'Header'> & {
    readonly DeclaratieAntwoord?: Pick<
      NonNullable<MessageOf<'JW325'>['DeclaratieAntwoord']>,
      'DeclaratieNummer' | 'TotaalIngediendBedrag' | 'TotaalToegekendBedrag'
    >;
  };
}

interface Clients {
  JW323: jw323.Client;
  JW325: jw325.Client;
}

/**
 * What stands after the clients: nothing in a claim, the return codes of an answer.
 *
 * @dutch wat na de cliënten staat
 */
export type AfterClients = Partial<
  Pick<NonNullable<MessageOf<'JW325'>['DeclaratieAntwoord']>, 'RetourCodes'>
>;

/**
 * A part of a claim, in the order of the file: what stands before the clients, each client, and the end.
 *
 * @dutch deel van een declaratie
 */
export type ClaimPart = { [Kind in ClaimKind]: EnvelopePart<Kind> | ClientPart<Kind> }[ClaimKind] | EndPart;

/**
 * What stands before the clients: header, number, period and totals. An answer without clients has it too.
 *
 * @dutch kop van een declaratie
 */
export interface EnvelopePart<Kind extends ClaimKind> {
  /** Tells the parts apart. */
  readonly part: 'envelope';
  /** The message that the file holds. */
  readonly kind: Kind;
  /** The message without its clients; absent when an error was found so far. */
  readonly envelope?: Envelopes[Kind];
  /** Where the classes of the envelope stand in the file. */
  readonly locate: Locate;
  /** What was found so far. */
  readonly findings: readonly Finding[];
}

/**
 * One client of a claim.
 *
 * @dutch cliënt van een declaratie
 */
export interface ClientPart<Kind extends ClaimKind> {
  /** Tells the parts apart. */
  readonly part: 'client';
  /** The message that the file holds. */
  readonly kind: Kind;
  /** Which client of the file this is, from 1. */
  readonly number: number;
  /** The client; absent when an error was found in it. */
  readonly client?: Clients[Kind];
  /** Where the classes of the client stand in the file. */
  readonly locate: Locate;
  /** What was found since the last part. */
  readonly findings: readonly Finding[];
}

/**
 * The end of a file.
 *
 * @dutch einde van een declaratie
 */
export interface EndPart {
  /** Tells the parts apart. */
  readonly part: 'end';
  /** The message that the file holds, whatever it is. */
  readonly kind?: MessageKind;
  /** What stands after the clients. Absent when an error was found. */
  readonly after?: AfterClients;
  /** Whether the whole file is right at level 1. */
  readonly isValid: boolean;
  /** What was found since the last part. */
  readonly findings: readonly Finding[];
  /** The codes of which not all findings were kept, with their total. */
  readonly truncated: Readonly<Record<string, number>>;
}
