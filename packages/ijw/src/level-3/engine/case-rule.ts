/**
 * A rule between messages: what it says, and how it judges a class against what was exchanged before.
 */
import type { Params, PlainDate } from '@jeugd/core';
import type { RuleDescription } from '@jeugd/validators/engine';
import type { CaseFile } from '../../case-file/case-file.js';
import type { CaseSources } from '../../case-file/sources.js';
import type { ClaimState } from '../../case-file/state/claim-state.js';
import type { LineBook } from '../../case-file/state/line-book.js';
import type { Exchange, Memory, ProviderMemory } from '../../case-file/state/memory.js';
import type { MessageKind } from '../../standard/messages.js';
import type { CaseClasses, CaseClassName } from './case-classes.js';

/** What a rule may look at besides the class that it judges. All of it is as it was before the class. */
export interface CaseContext<Name extends CaseClassName = CaseClassName> {
  /** Which class it is, for a rule that is about several. */
  readonly className: Name;
  /** Which message it is in. */
  readonly kind: MessageKind;
  /** Who sent the message. */
  readonly sender: string;
  /** Code of the municipality, whether it sent the message or receives it. */
  readonly Gemeente: string;
  /** AGB code of the provider. */
  readonly Aanbieder: string;
  /** The Dagtekening of the message. */
  readonly signedOn: PlainDate;
  /** Today, for rules that ask it: the day that was told, else the Dagtekening. */
  readonly today: PlainDate;
  /** The case file of the client at hand; empty when nothing was exchanged before. */
  readonly caseFile: CaseFile;
  /** What was claimed on an assignment of the client, when anything was. */
  bookOf(ToewijzingNummer: number): LineBook | undefined;
  /** What the two parties exchanged besides case files. */
  readonly exchange: Exchange;
  /** What must be unique for the provider. */
  readonly provider: ProviderMemory;
  /** The first day of care that a municipality code in the message is judged by; of several the latest. */
  readonly validOn: PlainDate;
  /** Of the answer to a claim: whether it sends clients back. */
  readonly answersClients: boolean;
  /** The claim that the message at hand answers, when it is known. */
  readonly claim: ClaimState | undefined;
  /** Everything else that is remembered. */
  readonly memory: Pick<Memory, 'assignments' | 'messages'>;
  /** The sources that were given. */
  readonly sources: CaseSources;
  /**
   * Reports a fault in a class, and if it can be said in which element. Parameters are counts, positions and known codes:
   * never a value of the message.
   */
  report(element?: string, params?: Params, inside?: object): void;
}

/**
 * A source without which a rule says nothing: the day of receipt, or one of the sources that a replay can be given.
 *
 * @dutch benodigde bron
 */
export type Need = 'asOf' | 'products' | 'municipalities' | 'rateOf';

/**
 * When a message that a rule looks for was sent: on some day from a day on, or on any day.
 *
 * @dutch moment van het gezochte bericht
 */
export type Sought = PlainDate | 'any-day';

/**
 * What is known of a rule between messages, apart from how it judges.
 *
 * @dutch regel tussen berichten
 */
export interface RuleBetweenMessages extends RuleDescription {
  /** The level at which a breach is found: 3 against earlier messages, 4 against an outside source. */
  readonly level: 3 | 4;
  /** The code with which a breach is sent back; absent when the standard has none. */
  readonly retourCode?: string;
  /** The classes it judges, with their message: `JW305.StartProduct`. */
  readonly on: readonly string[];
  /** The source without which it is skipped. */
  readonly needs?: Need;
}

/** A rule between messages. */
export interface CaseRule<Name extends CaseClassName = CaseClassName> extends RuleBetweenMessages {
  readonly on: readonly Name[];
  /** Whether it is about this one; absent = about each. */
  appliesTo?(classObject: CaseClasses[Name], context: CaseContext<Name>): boolean;
  /**
   * Of a rule that looks for an earlier message: since when that was sent. `undefined` where a breach is not for want of
   * one. Where the messages begin midway, what was sent before them is no fault.
   */
  seeks?(classObject: CaseClasses[Name], context: CaseContext<Name>): Sought | undefined;
  /** Judges one: reports what is wrong, or nothing. */
  check(classObject: CaseClasses[Name], context: CaseContext<Name>): void;
}
