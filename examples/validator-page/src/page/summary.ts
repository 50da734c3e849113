/** The numbers of a check, how it judged, and the report to take along. */
import type { Texts } from '@jeugd/core';
import { type DownloadForm, downloadForms } from '../protocol/asks.js';
import type { Checked } from '../protocol/tells.js';
import { element } from './element.js';
import type { Language } from './language.js';
import { outcomeTexts, severityPlurals } from './texts.js';

export function summary(
  checked: Checked,
  language: Language,
  onDownload: (form: DownloadForm) => void,
): HTMLElement {
  const { say } = language;
  const { report, took } = checked;
  const { errors, warnings, infos, ...outcomes } = report.summary;
  const counts = { error: errors, warning: warnings, info: infos };
  return element(
    'section',
    { className: 'summary', 'aria-label': say('result') },
    element('h2', {}, say('result')),
    element(
      'div',
      { className: 'all-figures' },
      figures(say('findings'), ['error', 'warning', 'info'], counts, severityPlurals, language),
      figures(say('rules'), ['passed', 'failed', 'skipped', 'crashed'], outcomes, outcomeTexts, language),
    ),
    errors + warnings + infos === 0 && element('p', { className: 'passed' }, say('nothingWrong')),
    outcomes.crashed > 0 &&
      element('p', { className: 'crashed' }, say('crashedRules', { count: outcomes.crashed })),
    element(
      'p',
      { className: 'faint' },
      say('judged', { day: report.asOf, seconds: Math.max(0.1, took / 1000) }),
    ),
    ...remarks(checked, say),
    downloads(language, onDownload),
  );
}

/** Numbers with their words; one that is 0 does not stand out. */
function figures<Kind extends string>(
  name: string,
  kinds: readonly Kind[],
  counts: Readonly<Record<Kind, number>>,
  words: Readonly<Record<Kind, Texts>>,
  language: Language,
): HTMLElement {
  const items = kinds.map((kind) =>
    element(
      'li',
      { className: counts[kind] === 0 ? 'none' : kind },
      element('b', {}, language.count(counts[kind])),
      language.in(words[kind]),
    ),
  );
  return element('div', { className: 'figures' }, element('h3', {}, name), element('ul', {}, ...items));
}

const levelNames = { inside: 'levelsInside', between: 'levelsBetween', both: 'levelsBoth' } as const;

function remarks(
  { levels, passedOver: { folders, files } }: Checked,
  say: Language['say'],
): readonly HTMLElement[] {
  const what = [
    ...(folders === 0 ? [] : [say(folders === 1 ? 'oneFolder' : 'manyFolders', { count: folders })]),
    ...(files === 0 ? [] : [say(files === 1 ? 'oneFile' : 'manyFiles', { count: files })]),
  ];
  const words = [
    ...(levels === 'none' ? [] : [say(levelNames[levels])]),
    ...(what.length === 0 ? [] : [say('passedOver', { what: what.join(', ') })]),
  ];
  return words.map((each) => element('p', { className: 'faint' }, each));
}

const downloadNames = { json: 'downloadJson', sarif: 'downloadSarif', csv: 'downloadCsv' } as const;

function downloads({ say }: Language, onDownload: (form: DownloadForm) => void): HTMLElement {
  const buttons = downloadForms.map((form) => {
    const button = element('button', { type: 'button', className: 'quiet' }, say(downloadNames[form]));
    button.addEventListener('click', () => onDownload(form));
    return button;
  });
  return element('div', { className: 'buttons', role: 'group', 'aria-label': say('takeAlong') }, ...buttons);
}
