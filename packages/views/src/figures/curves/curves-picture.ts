/** Curves of one or more groups: steps with a band, and below them who was still followed. */
import { dayTicks } from '../shared/axis.js';
import type { Picture } from '../shared/picture.js';
import { margin, pictureFrom, sizeOf } from '../shared/picture-from.js';
import { atRiskHeight, atRiskLayers } from './at-risk-layers.js';
import type { CurveFrame } from './curve-frame.js';
import { curveLayers } from './curve-layers.js';
import type { CurveOptions } from './curve-options.js';
import { curveNotes, curveSentences, curveTable } from './curve-words.js';
import type { DrawnCurve } from './named-curve.js';
import { curveTexts as texts } from './texts.js';

/** The picture of curves of one kind. */
export function curvesPicture(
  curves: readonly DrawnCurve[],
  kind: 'survival' | 'incidence',
  options: CurveOptions,
): Picture {
  const { locale, shareName = texts[`${kind}Axis`][locale] } = options;
  const { width, fontSize } = sizeOf(options);
  const left = margin + 5 * fontSize + 12;
  const right = margin + 12;
  const inner = width - left - right;
  const height = Math.round(Math.min(420, Math.max(170, width * 0.5)));
  const lastTime = options.until ?? Math.max(1, ...curves.map(({ steps }) => steps.at(-1)?.time ?? 0));
  const ticks = dayTicks(lastTime, Math.max(2, Math.floor(inner / (4.4 * fontSize))));
  const frame: CurveFrame = {
    curves,
    ticks,
    lastTime,
    height,
    width: inner,
    left,
    fontSize,
    shareName,
    options,
  };
  return pictureFrom(
    {
      title: texts[kind][locale],
      sentences: curveSentences(frame),
      notes: curveNotes(frame),
      table: curveTable(frame),
      height,
      left,
      right,
      bottom: atRiskHeight(curves.length, fontSize) + margin,
      layer: [...curveLayers(frame), ...atRiskLayers(frame)],
    },
    options,
  );
}
