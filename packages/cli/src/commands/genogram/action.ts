/**
 * `jeugd genogram`: register in, picture of a family or a network out.
 */

import { type Ecogram, ecogramDot, ecogramOf, type Genogram, genogramDot, genogramOf } from '@jeugd/views';
import { jsonText } from '../../terminal/json.js';
import type { Action } from '../description.js';
import { choiceOption } from '../options.js';
import { draw } from '../pictures/draw.js';
import { forms } from './choices.js';

/** Draws the family, or with `--ecogram` the network. */
export const genogram: Action = async ([path = '-'], options, context) => {
  const format = choiceOption(options, '--format', { now: forms }) ?? 'svg';
  await draw(path, options, context, async ({ index, person, day, locale }) => {
    const wishes = { locale, names: options['names'] === true };
    const { data, dot, count } =
      options['ecogram'] === true
        ? networkPicture(ecogramOf(index, person, day, wishes))
        : familyPicture(genogramOf(index, person, day, wishes));
    const content = format === 'json' ? `${jsonText(data)}\n` : format === 'dot' ? dot : await svgOf(dot);
    return { content, count };
  });
  return 0;
};

interface Drawing {
  readonly data: Genogram | Ecogram;
  readonly dot: string;
  /** How many people and organisations it shows. */
  readonly count: number;
}

function familyPicture(data: Genogram): Drawing {
  return { data, dot: genogramDot(data), count: data.people.length };
}

function networkPicture(data: Ecogram): Drawing {
  return { data, dot: ecogramDot(data), count: data.contacts.length + 1 };
}

/** The drawing engine is large: it is loaded when it is asked for. */
async function svgOf(dot: string): Promise<string> {
  const { svgOfDot } = await import('@jeugd/views/svg');
  return svgOfDot(dot);
}
