/**
 * A timeline in sentences: everything that can be seen in it.
 */
import { fillText } from '@jeugd/core';
import {
  barTexts,
  laneSentenceTexts,
  laneTexts,
  leftOutTexts,
  nothingTexts,
  suspendedTexts,
} from './texts.js';
import type { Timeline, TimelineBar, TimelineLane } from './timeline.js';

const lanes: readonly TimelineLane[] = ['titles', 'stays', 'help'];

/** Title, a sentence per lane, and how many records hold no day. */
export function textOfTimeline(timeline: Omit<Timeline, 'text'>): string {
  const { locale, title, leftOut, bars } = timeline;
  const sentences = lanes.map((lane) => {
    const phrases = bars.filter((bar) => bar.lane === lane).map((bar) => phraseOf(bar, locale));
    return fillText(laneSentenceTexts[locale], {
      lane: laneTexts[lane][locale],
      bars: phrases.length === 0 ? nothingTexts[locale] : phrases.join('; '),
    });
  });
  const remark = leftOut === 0 ? [] : [fillText(leftOutTexts[locale], { count: leftOut })];
  return [`${title}.`, ...sentences, ...remark].join(' ');
}

function phraseOf({ kind, label, start, end, ending }: TimelineBar, locale: Timeline['locale']): string {
  const named = kind === 'suspension' ? fillText(suspendedTexts[locale], { label }) : label;
  return fillText(barTexts[ending][locale], { label: named, start, end });
}
