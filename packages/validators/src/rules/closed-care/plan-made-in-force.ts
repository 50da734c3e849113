/** Rules that judge what a plan holds look at plans made since they came into force. */
import type { Plan } from '@jeugd/core';
import type { RuleContext } from '../../engine/index.js';

/** Whether a plan was made since a rule came into force; one without a day counts. */
export function isMadeInForce({ establishedOn, start }: Plan, { inForce }: RuleContext): boolean {
  const date = establishedOn ?? start;
  return date === undefined || inForce({ date }) !== undefined;
}
