/** Below the curves: each group with a piece of its line, and who was still followed at each tick. */
import { countSign } from '../shared/counts.js';
import { margin } from '../shared/picture-from.js';
import { colourOfGroup, dashOfGroup, hiddenSign, letterOfGroup } from '../shared/signs.js';
import { sharedTexts } from '../shared/texts.js';
import { cutOff } from '../shared/wrapped.js';
import { atRiskAt, hidesAtRisk } from './at-time.js';
import { type CurveFrame, pixels, xOf } from './curve-frame.js';
import type { DrawnCurve } from './named-curve.js';
import { curveTexts as texts } from './texts.js';

/** Width of the piece of line, with the room after it. */
const lineWidth = 28;
const nameStart = lineWidth + 6;

/** How much room the rows take below the chart: the axis, a title, and of each group its name and its numbers. */
export function atRiskHeight(groups: number, fontSize: number): number {
  return belowChart(fontSize) + groups * rowHeight(fontSize);
}

function belowChart(fontSize: number): number {
  return 4 * fontSize + 28;
}

function rowHeight(fontSize: number): number {
  return 2 * fontSize + 12;
}

/** The layers of the rows. */
export function atRiskLayers(frame: CurveFrame): object[] {
  const { curves, height, left, fontSize, options } = frame;
  const rows = curves.map((curve, place) => rowOf(curve, place, frame));
  const start = margin - left;
  const y = height + belowChart(fontSize) - fontSize - 7;
  return [
    {
      data: { values: curves.length === 0 ? [] : [{ name: texts.atRiskTitle[options.locale] }] },
      mark: { type: 'text', align: 'left', baseline: 'middle', fontWeight: 'bold' },
      encoding: { x: { value: start }, y: { value: y }, text: { field: 'name' } },
    },
    {
      data: { values: rows.map(({ name, middle }) => ({ name, middle })) },
      mark: { type: 'text', align: 'left', baseline: 'middle' },
      encoding: { x: { value: start + nameStart }, y: pixels('middle'), text: { field: 'name' } },
    },
    ...rows
      .filter(({ curve }) => curve.steps.length > 0)
      .map(({ middle, place }) => pieceOfLine(middle, place, start)),
    {
      data: { values: rows.flatMap(({ numbers }) => numbers) },
      mark: { type: 'text', align: 'center', baseline: 'middle' },
      encoding: { x: xOf(frame), y: pixels('below'), text: { field: 'atRisk' } },
    },
    {
      data: {
        values: rows.flatMap(({ curve, below }) =>
          hidesAtRisk(curve) ? [{ below, hidden: hiddenIn(frame) }] : [],
        ),
      },
      mark: { type: 'text', align: 'left', baseline: 'middle' },
      encoding: { x: { value: start + nameStart }, y: pixels('below'), text: { field: 'hidden' } },
    },
  ];
}

/** A group whose numbers are hidden says so once. */
function hiddenIn({ options }: CurveFrame): string {
  return `${hiddenSign} ${sharedTexts.hidden[options.locale]}`;
}

function rowOf(
  curve: DrawnCurve,
  place: number,
  { curves, ticks, height, width, left, fontSize }: CurveFrame,
) {
  const middle = height + belowChart(fontSize) + place * rowHeight(fontSize);
  const below = middle + fontSize + 5;
  const letter = curves.length < 2 ? '' : `${letterOfGroup(place)} `;
  const reason = curve.steps.length > 0 || curve.reason === undefined ? '' : `: ${curve.reason}`;
  const numbers = hidesAtRisk(curve)
    ? []
    : ticks.map((time) => ({ time, below, atRisk: countSign(atRiskAt(curve, time)) }));
  const name = cutOff(`${letter}${curve.name}${reason}`, width + left - margin - nameStart, fontSize);
  return { curve, place, name, middle, below, numbers };
}

function pieceOfLine(middle: number, place: number, start: number): object {
  return {
    data: { values: [{ middle }] },
    mark: { type: 'rule', color: colourOfGroup(place), strokeWidth: 2, strokeDash: [...dashOfGroup(place)] },
    encoding: { x: { value: start }, x2: { value: start + lineWidth }, y: pixels('middle') },
  };
}
