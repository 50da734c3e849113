/** How far a check is, and the button that ends it. */
import { element, visible } from './element.js';
import type { Language } from './language.js';

export interface BusyPanel {
  readonly node: HTMLElement;
  /** How far it is, of 1, and at which file. */
  progress(share: number, file: string): void;
  found(count: number): void;
}

export function busyPanel({ say }: Language, onStop: () => void): BusyPanel {
  const bar = element('progress', { max: 1, value: 0, 'aria-label': say('progress') });
  const file = element('p', { className: 'faint' });
  const found = element('p', {}, say('foundSoFar', { count: 0 }));
  const stop = element('button', { type: 'button' }, say('stop'));
  stop.addEventListener('click', onStop);
  return {
    node: element(
      'section',
      { className: 'busy', 'aria-label': say('checking') },
      element('div', { className: 'busy-head' }, element('h2', {}, say('checking')), stop),
      bar,
      found,
      file,
    ),
    progress(share, name) {
      bar.value = share;
      file.textContent = name === '' ? '' : say('checkingFile', { file: visible(name) });
    },
    found(count) {
      found.textContent = say('foundSoFar', { count });
    },
  };
}
