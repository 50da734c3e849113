/**
 * `jeugd timeline`: register in, picture of where a child lived and on what title out.
 */

import { timelineOf, timelineSpec } from '@jeugd/views';
import { jsonText } from '../../terminal/json.js';
import type { Action } from '../description.js';
import { choiceOption } from '../options.js';
import { draw } from '../pictures/draw.js';
import { forms } from './choices.js';

/** Draws the timeline up to and including the day. */
export const timeline: Action = async ([path = '-'], options, context) => {
  const format = choiceOption(options, '--format', { now: forms }) ?? 'svg';
  await draw(path, options, context, async ({ index, person, day, locale }) => {
    const data = timelineOf(index, person, day, { locale });
    const spec = timelineSpec(data);
    const count = data.bars.length;
    if (format === 'svg') {
      // The drawing engine is large: it is loaded when it is asked for.
      const { svgOfVegaLite } = await import('@jeugd/views/svg');
      return { content: await svgOfVegaLite(spec), count };
    }
    return { content: `${jsonText(format === 'json' ? data : spec)}\n`, count };
  });
  return 0;
};
