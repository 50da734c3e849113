/** What rules find, in a few characters. */
import type { Message } from '../../standard/index.js';
import { validateMessage } from '../validate-message.js';

/** The paths inside the message at which a rule finds a fault. */
export function faultsOf(rule: string, message: Message): readonly string[] {
  return validateMessage(message)
    .findings.filter(({ code }) => code === rule)
    .map(({ location }) => location.path?.replace('/Bericht/', '') ?? '');
}

/** How a rule ends on a message. */
export function outcomeOf(rule: string, message: Message): string {
  return validateMessage(message).rules.find(({ id }) => id === rule)?.outcome ?? 'unknown';
}
