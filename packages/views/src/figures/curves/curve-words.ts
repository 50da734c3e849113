/** Curves in words: a sentence for each group, notes, and the table. */
import { fillText } from '@jeugd/core';
import { countText } from '../shared/counts.js';
import { levelText, limitsText, percentText } from '../shared/numbers.js';
import type { PictureTable } from '../shared/picture.js';
import { noneSign } from '../shared/signs.js';
import { sharedTexts } from '../shared/texts.js';
import { atRiskAt, hidesAtRisk, stepAt } from './at-time.js';
import type { CurveFrame } from './curve-frame.js';
import type { DrawnCurve } from './named-curve.js';
import { curveTexts as texts } from './texts.js';

/** Of each group where its line ends, or why it has none. */
export function curveSentences({ curves, lastTime, options: { locale, timeName } }: CurveFrame): string[] {
  return curves.map((curve) => {
    const { name, reason, level, isHidden } = curve;
    if (isHidden) return fillText(texts.hidden[locale], { name });
    const time = endOf(curve, lastTime);
    const at = time === undefined ? undefined : stepAt(curve, time);
    if (time === undefined || at === undefined) {
      return reason === undefined ? fillText(texts.nobody[locale], { name }) : `${name}: ${reason}`;
    }
    const limits = limitsText(at, (limit) => percentText(limit, locale));
    const inWords = fillText(texts.limits[locale], { level: levelText(level, locale), limits });
    return fillText(texts.groupAt[locale], {
      name,
      time,
      unit: timeName ?? texts.days[locale],
      value: percentText(at.value, locale),
      limits: limits === noneSign ? '' : inWords,
    });
  });
}

/** Where the line of a curve ends; nowhere when it has none. */
function endOf({ steps }: DrawnCurve, lastTime: number): number | undefined {
  const last = steps.at(-1);
  return last === undefined ? undefined : Math.min(last.time, lastTime);
}

/** What the band is, why a line stops before another, and that something is hidden. */
export function curveNotes({ curves, lastTime, options: { locale } }: CurveFrame): string[] {
  if (curves.length === 0) return [sharedTexts.nothing[locale]];
  const hasBand = curves.some(({ steps }) => steps.some(({ lower }) => lower !== null));
  const band = fillText(texts[hasBand ? 'band' : 'noBand'][locale], {
    level: levelText(levelOf(curves), locale),
  });
  const ends = new Set(curves.flatMap((curve) => endOf(curve, lastTime) ?? []));
  return [
    band,
    ...(ends.size > 1 ? [texts.ends[locale]] : []),
    ...(curves.some(hidesAtRisk) ? [sharedTexts.hiddenNote[locale]] : []),
  ];
}

/** The level of the curves that are shown. */
function levelOf(curves: readonly DrawnCurve[]): number {
  return curves.find(({ isHidden }) => !isHidden)?.level ?? 0.95;
}

/** A row for each group at each tick up to the end of its line, and there. A group without a line has one row. */
export function curveTable({
  curves,
  ticks,
  lastTime,
  options: { locale, timeName },
}: CurveFrame): PictureTable {
  const percent = (share: number) => percentText(share, locale);
  const rows = curves.flatMap((curve) => {
    const end = endOf(curve, lastTime);
    const times = end === undefined ? [0] : [...ticks.filter((time) => time < end), end];
    return times.map((time) => {
      const at = stepAt(curve, time);
      const absent = curve.isHidden ? sharedTexts.hidden[locale] : noneSign;
      return [
        fillText(texts.time[locale], { group: curve.name, time: String(time) }),
        at === undefined ? absent : percent(at.value),
        at === undefined ? absent : limitsText(at, percent),
        countText(atRiskAt(curve, time), locale),
      ];
    });
  });
  const time = timeName ?? texts.days[locale];
  return {
    columns: [
      fillText(texts.time[locale], { group: sharedTexts.group[locale], time }),
      texts.share[locale],
      fillText(sharedTexts.interval[locale], { level: levelText(levelOf(curves), locale) }),
      texts.atRisk[locale],
    ],
    rows,
  };
}
