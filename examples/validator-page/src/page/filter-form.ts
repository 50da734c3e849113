/** Choosing which findings are shown. */
import type { Severity } from '@jeugd/core';
import { everything, type Filter } from '../protocol/filter.js';
import { element, visible } from './element.js';
import type { Language } from './language.js';
import { severityPlurals } from './texts.js';

export interface FilterForm {
  readonly node: HTMLElement;
  /** What is chosen now. */
  filter(): Filter;
  /** What there is to choose from; a choice that is no longer there becomes all. */
  offer(codes: readonly string[], files: readonly string[]): void;
  /** Says how many findings are shown. */
  shown(count: number): void;
}

/** How long somebody may go on typing before the list follows, in milliseconds. */
const pause = 120;

export function filterForm(language: Language, onChoose: (filter: Filter) => void): FilterForm {
  const { say } = language;
  const search = element('input', { type: 'search', autocomplete: 'off' });
  const rule = element('select');
  const file = element('select');
  const boxes = everything.severities.map((severity) => severityBox(severity, language));
  const count = element('output', { className: 'faint' });
  const filter = (): Filter => ({
    severities: boxes.filter(({ box }) => box.checked).map(({ severity }) => severity),
    code: rule.value,
    file: file.value,
    text: search.value,
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const node = element(
    'form',
    { className: 'filter', role: 'search', 'aria-label': say('choose') },
    element('label', {}, say('search'), search),
    element('label', {}, say('rule'), rule),
    element('label', {}, say('file'), file),
    element('fieldset', {}, element('legend', {}, say('severity')), ...boxes.map(({ label }) => label)),
    count,
  );
  node.addEventListener('submit', (event) => event.preventDefault());
  node.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => onChoose(filter()), pause);
  });

  return {
    node,
    filter,
    offer(codes, files) {
      fill(rule, codes, say('all'));
      fill(
        file,
        files.filter((name) => name !== ''),
        say('all'),
      );
    },
    shown: (number) => {
      count.textContent = say('shown', { count: number });
    },
  };
}

function severityBox(severity: Severity, language: Language) {
  const box = element('input', { type: 'checkbox', checked: true });
  return { severity, box, label: element('label', {}, box, language.in(severityPlurals[severity])) };
}

function fill(select: HTMLSelectElement, names: readonly string[], all: string): void {
  const { value } = select;
  const options = names.map((name) => element('option', { value: name }, visible(name)));
  select.replaceChildren(element('option', { value: '' }, all), ...options);
  select.value = names.includes(value) ? value : '';
}
