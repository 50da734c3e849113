/** Chains: messages in the order received, of which the last breaks a rule, or holds it. */
import type { ReplayOptions } from '../../case-file/index.js';
import type { Message } from '../../standard/index.js';

/** A situation in which a rule fails, and one in which it holds. */
export interface Chain {
  readonly rule: string;
  /** What happens, in a sentence. */
  readonly says: string;
  /** What came before, in both; nothing may be found in it. */
  readonly before: readonly Message[];
  /** The message that breaks the rule. */
  readonly breaks: Message;
  /** The path of the class at fault, without `/Bericht/`, and the field. */
  readonly at: string;
  /** What comes instead, and holds the rule; the last one is judged. */
  readonly holds: readonly Message[];
  readonly options?: ReplayOptions;
}
