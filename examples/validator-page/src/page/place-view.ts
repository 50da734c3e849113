/** The place of a finding in its file: the lines around it, fetched from the file when somebody wants to see them. */
import type { LineShown, LinesAround } from '../protocol/lines-around.js';
import { element, visible } from './element.js';
import type { Language } from './language.js';

/** The lines, with the place marked. */
export function placeView(lines: LinesAround | undefined, place: string, { say }: Language): HTMLElement {
  if (lines === undefined) return element('p', { className: 'faint' }, say('noLines'));
  const { header } = lines;
  return element(
    'figure',
    { className: 'place' },
    element('figcaption', { className: 'faint' }, say('onlyHere')),
    element(
      'div',
      { className: 'lines', role: 'group', tabIndex: 0, 'aria-label': say('linesOf', { place }) },
      header && element('div', { className: 'line header' }, ...partsOf(header)),
      ...lines.lines.map((line) =>
        element('div', { className: line.mark === undefined ? 'line' : 'line here' }, ...partsOf(line)),
      ),
    ),
  );
}

function partsOf({ number, text, mark, isCutBefore, isCutAfter }: LineShown): readonly (Node | string)[] {
  const { start, end } = mark ?? { start: text.length, end: text.length };
  return [
    element('span', { className: 'line-number' }, String(number)),
    element(
      'code',
      {},
      isCutBefore && '…',
      visible(text.slice(0, start)),
      end > start && element('mark', {}, visible(text.slice(start, end))),
      visible(text.slice(end)),
      isCutAfter && '…',
    ),
  ];
}
