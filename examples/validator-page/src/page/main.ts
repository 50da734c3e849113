/** The page: takes what is dropped to the worker, and shows what the worker tells. */
import type { Locale } from '@jeugd/core';
import type { DownloadForm } from '../protocol/asks.js';
import type { Dropped } from '../protocol/dropped-file.js';
import type { Answer, Checked, Refusal, Tell } from '../protocol/tells.js';
import { type Announcer, announcer } from './announcer.js';
import { type AnswerDialog, answerDialog } from './answer-dialog.js';
import { type CheckView, checkView } from './check-view.js';
import { takeDrops } from './drop-zone.js';
import { drawFrame, type Frame } from './frame.js';
import { firstLocale, type Language, languageOf } from './language.js';
import { lookUps } from './look-ups.js';
import { save } from './save.js';
import { noAnswerTexts, refusalTexts, verdictTexts } from './texts.js';
import { today } from './today.js';
import { workerLine } from './worker-line.js';

let language: Language;
let frame: Frame;
let announce: Announcer;
let dialog: AnswerDialog;
/** What was dropped last, and how its check stands on the page. */
let dropped: Dropped | undefined;
let view: CheckView | undefined;
let isBusy = false;

const line = workerLine(hear);
const lines = lookUps(line.ask);

takeDrops(check, () => frame.notice(language.say('folderNotOpened')));
speak(firstLocale());

/** Draws the page in a language. What was found has to be said in it as well, so it is checked again. */
function speak(locale: Locale): void {
  language = languageOf(locale);
  frame = drawFrame(language, {
    onDrop: check,
    onLanguage(chosen) {
      speak(chosen);
      document.getElementById(`language-${chosen}`)?.focus();
    },
  });
  announce = announcer(frame.status);
  dialog = answerDialog(language, (file, identification, signedOn) =>
    line.ask({ ask: 'answer', file, identification, signedOn, locale: language.locale }),
  );
  document.body.append(dialog.node);
  if (dropped !== undefined) check(dropped);
}

function check(given: Dropped): void {
  if (isBusy) cut();
  dropped = given;
  isBusy = true;
  frame.notice('');
  view = checkView(language, {
    lookUp: lines.lookUp,
    onStop() {
      forget();
      announce.say(language.say('stopped'));
      frame.notice(language.say('stopped'));
    },
    onDownload: (form, filter) => line.ask({ ask: 'download', form, filter, locale: language.locale }),
    onAnswer(file) {
      dialog.open(file, today());
      line.ask({ ask: 'identification', file });
    },
  });
  frame.place.replaceChildren(view.node);
  announce.say(language.say('saidStart'));
  line.ask({ ask: 'check', dropped: given, locale: language.locale, today: today() });
}

/** Ends the worker: with it goes all that it knows. */
function cut(): void {
  line.cut();
  lines.giveUp();
  isBusy = false;
}

function forget(): void {
  cut();
  dropped = undefined;
  view = undefined;
  frame.place.replaceChildren();
}

function hear(message: Tell): void {
  switch (message.tell) {
    case 'progress':
      progress(message.total === 0 ? 1 : message.done / message.total, message.file);
      break;
    case 'found':
      view?.found(message.findings, message.rules);
      break;
    case 'checked':
      finish(message.checked);
      break;
    case 'place':
      lines.answer(message.request, message.lines);
      break;
    case 'download':
      saveReport(message.form, message.text);
      break;
    case 'identification':
      dialog.propose(message.file, message.identification);
      break;
    case 'answer':
      saveAnswer(message.answer);
      break;
    case 'refused':
      refuse(message.refusal);
      break;
    case 'broken':
      forget();
      frame.notice(language.say('broken', { kind: message.kind }));
  }
}

function progress(share: number, file: string): void {
  view?.progress(share, file);
  const count = view?.count() ?? 0;
  announce.mention(() => language.say('saidProgress', { percent: Math.round(share * 100), count }));
}

function finish(checked: Checked): void {
  isBusy = false;
  view?.finish(checked);
  const { errors, warnings, infos } = checked.report.summary;
  announce.say(language.say('saidDone', { errors, warnings, infos }));
}

/** What was asked cannot be done; a result that is there stays. */
function refuse(refusal: Refusal): void {
  if (isBusy) forget();
  lines.giveUp();
  frame.notice(language.in(refusalTexts[refusal]));
}

const types = { json: 'application/json', sarif: 'application/sarif+json', csv: 'text/csv' } as const;

function saveReport(form: DownloadForm, text: string): void {
  const name = `jeugd-${language.locale === 'nl' ? 'rapport' : 'report'}.${form}`;
  save(name, text, types[form]);
  announce.say(language.say('saved', { name }));
}

function saveAnswer(answer: Answer): void {
  if ('none' in answer) {
    frame.notice(language.in(noAnswerTexts[answer.none]));
    return;
  }
  const { name, xml, verdict } = answer;
  save(name, xml, 'application/xml');
  frame.notice(language.in(verdictTexts[verdict], { name }));
}
