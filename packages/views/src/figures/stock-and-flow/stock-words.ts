/** The words of stock and flow: titles of the two halves, names of the periods, and numbers where they fit. */
import { ink } from '../shared/signs.js';
import { widthOf } from '../shared/wrapped.js';
import { bandsOf, barEnd, barStart, pixels, type StockFrame, xOf } from './stock-frame.js';
import type { StockPeriod } from './stock-periods.js';
import { stockTexts as texts } from './texts.js';

/** The layers of words. */
export function stockWords(periods: readonly StockPeriod[], frame: StockFrame): object[] {
  return [titleLayer(frame), periodLayer(periods, frame), ...numberLayers(periods, frame)];
}

function titleLayer(frame: StockFrame): object {
  const { fontSize, locale } = frame;
  const { stock, flow } = bandsOf(frame);
  const values = [
    { words: texts.stock[locale], y: stock[1] - fontSize - 3 },
    { words: `↑ ${texts.inflow[locale]}  ↓ ${texts.outflow[locale]}`, y: flow[1] - fontSize * 0.9 },
  ];
  return {
    data: { values },
    mark: { type: 'text', align: 'left', baseline: 'middle', fontWeight: 'bold' },
    encoding: { x: { value: 0 }, y: pixels('y'), text: { field: 'words' } },
  };
}

/** As many names of periods as fit beside each other, the first among them. */
function periodLayer(periods: readonly StockPeriod[], frame: StockFrame): object {
  const widest = widestOf(
    periods.map(({ name }) => name),
    frame,
  );
  const every = Math.max(1, Math.ceil((widest + 8) / widthOfPeriod(periods, frame)));
  const names = periods.map(({ name }, place) => ({ at: place + 0.5, name }));
  return {
    data: { values: names.filter((_, place) => place % every === 0) },
    mark: { type: 'text', align: 'center', baseline: 'top' },
    encoding: { x: xOf(periods, 'at'), y: { value: frame.height + 8 }, text: { field: 'name' } },
  };
}

/** Numbers in bars that are wide and high enough, and the stock at the end of each period. */
function numberLayers(periods: readonly StockPeriod[], frame: StockFrame): object[] {
  const { fontSize, mostStock, mostFlow } = frame;
  const { stock, flow } = bandsOf(frame);
  const half = (flow[0] - flow[1]) / 2;
  const heightOf = (count: number) => (count / mostFlow) * half;
  const inBars = periods.flatMap(({ inflow, outflow }, place) => {
    const sides = [
      { count: inflow, sign: -1 },
      { count: outflow, sign: 1 },
    ];
    return sides.flatMap(({ count, sign }) => {
      if (typeof count !== 'number' || heightOf(count) < fontSize * 1.6) return [];
      const y = flow[1] + half + sign * (heightOf(count) - fontSize * 0.8);
      return [{ at: place + 0.5, y, text: String(count) }];
    });
  });
  const atEnds = periods.flatMap(({ closing }, place) => {
    if (typeof closing !== 'number') return [];
    const y = stock[0] - (closing / mostStock) * (stock[0] - stock[1]) - fontSize;
    return [{ at: place + 1, y, text: String(closing) }];
  });
  const room = widthOfPeriod(periods, frame) * (barEnd - barStart);
  const fits =
    widestOf(
      [...inBars, ...atEnds].map(({ text }) => text),
      frame,
    ) +
      2 <=
    room;
  const layer = (values: readonly object[], mark: object) => ({
    data: { values: fits ? values : [] },
    mark: { type: 'text', baseline: 'middle', ...mark },
    encoding: { x: xOf(periods, 'at'), y: pixels('y'), text: { field: 'text' } },
  });
  return [
    layer(inBars, { align: 'center', fill: 'white', fontWeight: 'bold' }),
    layer(atEnds, { align: 'right', fill: ink }),
  ];
}

function widthOfPeriod(periods: readonly StockPeriod[], { inner }: StockFrame): number {
  return inner / Math.max(1, periods.length);
}

function widestOf(words: readonly string[], { fontSize }: StockFrame): number {
  return Math.max(0, ...words.map((word) => widthOf(word, fontSize)));
}
