/**
 * A rule on messages: what it says, and how it judges the classes it is about.
 *
 * A rule sees one class at a time, so that a claim of any size is judged client by client. What it must remember
 * between classes it keeps in a tally, which lives as long as the message. Rules against earlier messages can have
 * the same shape.
 */
import type { Params, PlainDate } from '@jeugd/core';
import type { RuleDescription } from '@jeugd/validators/engine';
import type { AfterClients } from '../../reader/claim-part.js';
import type { Classes, ClassName } from './classes.js';

/**
 * What a rule may look at besides the class that it judges.
 *
 * @dutch context van een controle
 */
export interface ClassContext<Name extends ClassName = ClassName> {
  /** Which class it is, for a rule that is about several. */
  readonly className: Name;
  /** The Dagtekening of the message. */
  readonly signedOn: PlainDate;
  /** The class around this one, when the message has it: of a line, the claim that it stands in. */
  around<Outer extends ClassName>(name: Outer): Classes[Outer] | undefined;
  /**
   * Reports a fault in an element of a class: of the class itself or of one inside it. Parameters are counts,
   * positions and known codes: never a value of the message.
   */
  report(classObject: object, element?: string, params?: Params): void;
}

/** What all rules on messages have. */
interface RuleOnMessage<Name extends ClassName> extends RuleDescription {
  /** The level at which the rule table puts it. */
  readonly level: 2 | 3 | 4;
  /** The code with which a breach is sent back. */
  readonly retourCode: string;
  /** The classes it judges. */
  readonly on: readonly Name[];
}

/**
 * A rule that judges each class by itself.
 *
 * @dutch regel per klasse
 */
export interface ClassRule<Name extends ClassName = ClassName> extends RuleOnMessage<Name> {
  /** Whether it is about this one; absent = about each. */
  appliesTo?(classObject: Classes[Name], context: ClassContext<Name>): boolean;
  /** Judges one: reports what is wrong, or nothing. */
  check(classObject: Classes[Name], context: ClassContext<Name>): void;
}

/**
 * What a rule remembers of one message.
 *
 * @dutch telling
 */
export interface Tally<Name extends ClassName = ClassName> {
  /** Takes the next class, in the order of the message. */
  see(classObject: Classes[Name], context: ClassContext<Name>): void;
  /** Gives the verdict that only the whole message allows; of a claim in parts, with what came after its clients. */
  end?(after?: AfterClients): void;
}

/**
 * A rule that judges classes of one message together.
 *
 * @dutch regel per bericht
 */
export interface TallyRule<Name extends ClassName = ClassName> extends RuleOnMessage<Name> {
  /** Whether it is about this one; absent = about each. Only those are given to the tally. */
  appliesTo?(classObject: Classes[Name], context: ClassContext<Name>): boolean;
  /** A tally for a new message. */
  begin(): Tally<Name>;
}

/**
 * A rule on messages.
 *
 * @dutch regel op berichten
 */
export type MessageRule = ClassRule | TallyRule;
