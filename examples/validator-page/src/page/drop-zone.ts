/** Where files are dropped or chosen; a drop anywhere on the page counts. */
import type { Dropped } from '../protocol/dropped-file.js';
import { chosen, droppedIn } from './dropped.js';
import { element } from './element.js';
import type { Language } from './language.js';

/** The place to drop, with a button for files and one for a folder. */
export function dropZone({ say }: Language, onDrop: (dropped: Dropped) => void): HTMLElement {
  return element(
    'section',
    { className: 'drop', id: 'drop', 'aria-label': say('dropHere') },
    element('p', { className: 'drop-here', 'aria-hidden': 'true' }, say('dropHere')),
    element(
      'div',
      { className: 'buttons' },
      chooser(say('chooseFiles'), false, onDrop),
      chooser(say('chooseFolder'), true, onDrop),
    ),
    element('p', { className: 'drop-hint faint' }, say('dropHint')),
  );
}

/** A field for files that looks like a button: it works with a keyboard and a screen reader as it is. */
function chooser(words: string, isFolder: boolean, onDrop: (dropped: Dropped) => void): HTMLElement {
  const input = element('input', { type: 'file', multiple: true, webkitdirectory: isFolder });
  input.addEventListener('change', () => {
    if (input.files !== null && input.files.length > 0) onDrop(chosen(input.files));
    // So that the same file can be chosen again once it was mended.
    input.value = '';
  });
  return element('label', { className: 'button' }, input, words);
}

/** Takes what is dropped anywhere; else the browser would leave this page and show the file. */
export function takeDrops(onDrop: (dropped: Dropped) => void, onClosedFolder: () => void): void {
  const zone = (): HTMLElement | null => document.getElementById('drop');
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone()?.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) zone()?.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    zone()?.classList.remove('over');
    if (event.dataTransfer === null || event.dataTransfer.types.every((type) => type !== 'Files')) return;
    droppedIn(event.dataTransfer).then(onDrop, onClosedFolder);
  });
}
