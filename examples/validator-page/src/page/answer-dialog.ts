/** What the answer to a message is called and when it is signed: only whoever sends it knows. */
import { element, visible } from './element.js';
import type { Language } from './language.js';

export interface AnswerDialog {
  readonly node: HTMLDialogElement;
  /** Asks it of a file. */
  open(file: string, today: string): void;
  /** Fills in what it may be called, unless somebody typed already. */
  propose(file: string, identification: string): void;
}

export function answerDialog(
  { say }: Language,
  onWrite: (file: string, identification: string, signedOn: string) => void,
): AnswerDialog {
  let asked = '';
  const heading = element('h2', { id: 'answer-title' });
  const identification = element('input', {
    type: 'text',
    required: true,
    maxLength: 12,
    autocomplete: 'off',
  });
  const signedOn = element('input', { type: 'date', required: true });
  const cancel = element('button', { type: 'button', className: 'quiet' }, say('cancel'));
  const form = element(
    'form',
    {},
    heading,
    element('label', {}, say('identification'), identification),
    element('label', {}, say('signedOn'), signedOn),
    element('div', { className: 'buttons' }, element('button', { type: 'submit' }, say('write')), cancel),
  );
  const node = element('dialog', { 'aria-labelledby': 'answer-title' }, form);
  cancel.addEventListener('click', () => node.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    node.close();
    onWrite(asked, identification.value, signedOn.value);
  });
  return {
    node,
    open(file, today) {
      asked = file;
      heading.textContent = say('answerTitle', { file: visible(file) });
      identification.value = '';
      signedOn.value = today;
      node.showModal();
    },
    propose(file, proposed) {
      if (file === asked && identification.value === '') identification.value = proposed;
    },
  };
}
