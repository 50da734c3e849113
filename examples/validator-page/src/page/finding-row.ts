/** One finding: where, what, and on request the lines around it. */
import type { Finding, Location } from '@jeugd/core';
import type { LinesAround } from '../protocol/lines-around.js';
import { element, visible } from './element.js';
import type { Language } from './language.js';
import { placeView } from './place-view.js';

/** Fetches the lines around a place. */
export type LookUp = (
  file: string,
  line: number,
  column: number | undefined,
) => Promise<LinesAround | undefined>;

export function findingRow(finding: Finding, lookUp: LookUp, language: Language): HTMLElement {
  const { location, message, retourCode, level } = finding;
  const { say } = language;
  const beside = [
    recordIn(location),
    level === undefined ? '' : say('level', { level }),
    retourCode === undefined ? '' : say('retourCode', { code: retourCode }),
  ].filter((part) => part !== '');
  const below = element('div', { className: 'below' });
  return element(
    'li',
    { className: 'finding' },
    placeButton(location, below, lookUp, language),
    element(
      'div',
      {},
      element('p', { className: 'message' }, visible(message)),
      beside.length > 0 && element('p', { className: 'beside faint' }, visible(beside.join(' · '))),
    ),
    below,
  );
}

/** `placements/p12/end`, or the path in a message. */
function recordIn({ record, id, field, path }: Location): string {
  if (record === undefined) return path ?? '';
  return [record, id ?? path?.split('/').at(-1), field].filter((part) => part !== undefined).join(' / ');
}

/** `inbox/a.xml` and `:23:5` */
function placeIn({ file, line, column }: Location): readonly [string, string] {
  const at = [line, column].filter((part) => part !== undefined).map((part) => `:${part}`);
  return [visible(file ?? ''), at.join('')];
}

/** Without a line there is nothing to look at: then the place is only said. */
function placeButton(
  location: Location,
  below: HTMLElement,
  lookUp: LookUp,
  language: Language,
): HTMLElement {
  const { say } = language;
  const { file, line, column } = location;
  const [name, at] = placeIn(location);
  const place = `${name}${at}`;
  if (file === undefined || line === undefined)
    return element('span', { className: 'where' }, place === '' ? say('wholeInput') : place);
  const button = element(
    'button',
    { type: 'button', className: 'where', title: say('lookAt', { place }), 'aria-expanded': 'false' },
    name,
    element('span', {}, at),
  );
  button.addEventListener('click', async () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
    below.replaceChildren();
    if (isOpen) return;
    const lines = await lookUp(file, line, column);
    if (button.getAttribute('aria-expanded') !== 'true') return;
    below.replaceChildren(placeView(lines, place, language));
    below.querySelector('mark')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return button;
}
