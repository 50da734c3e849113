/** What disclosure control hid, for people. */

import type { DisclosureReport } from '@jeugd/metrics';
import { amount } from '../../texts/amounts.js';
import type { Context } from '../context.js';
import { metricsWords as words } from './texts.js';

/** A line that counts what was hidden, by why; none where nothing was to be hidden. */
export function hiddenText(disclosure: DisclosureReport | undefined, { say, locale }: Context): string[] {
  if (disclosure === undefined) return [];
  const { policy, small, secondary, counts } = disclosure;
  const { minCell } = policy;
  if (small + secondary + counts === 0) return [say(words.nothingHidden, { minCell })];
  const figures = (count: number) => amount('figure', count, locale);
  const params = { small: figures(small), secondary: figures(secondary), counts: figures(counts) };
  return [say(words.hidden, { minCell, ...params })];
}
