/** The layers of stock and flow: the stock above, what came and went below. */
import { hiddenSign, ink, mainColour, otherColour } from '../shared/signs.js';
import { textLayers } from '../shared/text-layers.js';
import { bandsOf, barEnd, barStart, flowY, pixels, type StockFrame, stockY, xOf } from './stock-frame.js';
import type { StockPeriod } from './stock-periods.js';
import { stockWords } from './stock-words.js';

/** All layers. */
export function stockLayers(periods: readonly StockPeriod[], frame: StockFrame): object[] {
  return [
    ...stockLines(periods, frame),
    ...flowBars(periods, frame),
    ...hiddenMarks(periods, frame),
    ...stockWords(periods, frame),
  ];
}

/** From the start of each period to its end, with a dot at both. */
function stockLines(periods: readonly StockPeriod[], frame: StockFrame): object[] {
  const lines = periods.flatMap(({ opening, closing }, place) =>
    typeof opening === 'number' && typeof closing === 'number'
      ? [{ start: place, end: place + 1, opening, closing }]
      : [],
  );
  const dots = periods.flatMap(({ opening, closing }, place) =>
    [
      { at: place, stock: opening },
      { at: place + 1, stock: closing },
    ].filter(({ stock }) => typeof stock === 'number'),
  );
  return [
    {
      data: { values: lines },
      mark: { type: 'rule', color: mainColour, strokeWidth: 2 },
      encoding: {
        x: xOf(periods, 'start'),
        x2: { field: 'end' },
        y: stockY(frame, 'opening'),
        y2: { field: 'closing' },
      },
    },
    {
      data: { values: dots },
      mark: { type: 'point', filled: true, color: mainColour, opacity: 1, size: 36 },
      encoding: { x: xOf(periods, 'at'), y: stockY(frame, 'stock', true) },
    },
  ];
}

/** Inflow above the middle, outflow below it. */
function flowBars(periods: readonly StockPeriod[], frame: StockFrame): object[] {
  const sides = [
    { part: 'inflow', sign: 1, color: mainColour },
    { part: 'outflow', sign: -1, color: otherColour },
  ] as const;
  return [
    ...sides.map(({ part, sign, color }) => ({
      data: {
        values: periods.flatMap((period, place) => {
          const count = period[part];
          if (typeof count !== 'number') return [];
          return [{ start: place + barStart, end: place + barEnd, count, from: 0, to: sign * count }];
        }),
      },
      mark: { type: 'rect', color },
      encoding: {
        x: xOf(periods, 'start'),
        x2: { field: 'end' },
        y: flowY(frame, 'from'),
        y2: { field: 'to' },
      },
    })),
    {
      data: { values: [{ zero: 0 }] },
      mark: { type: 'rule', color: ink },
      encoding: { y: flowY(frame, 'zero', true) },
    },
  ];
}

/** A cross where a hidden number would stand: on the foot of the stock, and at either side of the middle. */
function hiddenMarks(periods: readonly StockPeriod[], frame: StockFrame): object[] {
  const { stock, flow } = bandsOf(frame);
  const middle = (flow[0] + flow[1]) / 2;
  const away = frame.fontSize * 0.7;
  const foot = stock[0] - away;
  const ends = periods.flatMap(({ opening, closing }, place) => [
    ...(opening === '.' ? [place] : []),
    ...(closing === '.' ? [place + 1] : []),
  ]);
  const crosses = [
    // The end of a period and the start of the next share one.
    ...[...new Set(ends)].map((at) => ({ at, y: foot })),
    ...periods.flatMap(({ inflow, outflow }, place) => [
      ...(inflow === '.' ? [{ at: place + 0.5, y: middle - away }] : []),
      ...(outflow === '.' ? [{ at: place + 0.5, y: middle + away }] : []),
    ]),
  ];
  return textLayers({
    data: { values: crosses.map((cross) => ({ ...cross, sign: hiddenSign })) },
    mark: { align: 'center', baseline: 'middle', fontWeight: 'bold', fontSize: frame.fontSize + 3 },
    encoding: { x: xOf(periods, 'at'), y: pixels('y'), text: { field: 'sign' } },
  });
}
