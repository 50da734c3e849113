/** A window on many rows: fifty of them are on the page, however many there are. */
import { element } from './element.js';
import type { Language } from './language.js';

/** How many rows are shown at once. */
const size = 50;

export interface RowsWindow<Item> {
  readonly node: HTMLElement;
  /** Shows these rows; from the first when asked, else the window stays where it is. */
  show(items: readonly Item[], fromFirst: boolean): void;
}

/** A window that shows nothing yet. */
export function rowsWindow<Item>(row: (item: Item) => HTMLElement, language: Language): RowsWindow<Item> {
  const { say } = language;
  let items: readonly Item[] = [];
  let from = 0;
  const list = element('ol', { className: 'rows' });
  const where = element('span', {});
  const previous = stepButton(say('previous'), () => go(from - size));
  const next = stepButton(say('next'), () => go(from + size));
  const steps = element('div', { className: 'steps' }, previous, where, next);

  const draw = (): void => {
    const to = Math.min(from + size, items.length);
    list.replaceChildren(...items.slice(from, to).map(row));
    steps.hidden = items.length <= size;
    where.textContent = say('rows', { from: from + 1, to, total: items.length });
    // A disabled button would lose the focus of whoever steps by keyboard.
    previous.setAttribute('aria-disabled', String(from === 0));
    next.setAttribute('aria-disabled', String(to >= items.length));
  };
  const go = (wanted: number): void => {
    if (wanted < 0 || wanted >= items.length) return;
    from = wanted;
    draw();
  };

  return {
    node: element('div', {}, list, steps),
    show(given, fromFirst) {
      // What is on the screen stays on it while more comes in behind.
      const isSame = !fromFirst && items.length >= from + size && given[from] === items[from];
      items = given;
      if (fromFirst || from >= items.length) from = 0;
      if (!isSame) return draw();
      where.textContent = say('rows', { from: from + 1, to: from + size, total: items.length });
      steps.hidden = items.length <= size;
      next.setAttribute('aria-disabled', String(from + size >= items.length));
    },
  };
}

function stepButton(words: string, onClick: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'quiet' }, words);
  button.addEventListener('click', onClick);
  return button;
}
