/** What is said about a run: how the message was judged, by what, and what was not checked. */
import type { Finding } from '@jeugd/core';
import type { Retour } from '@jeugd/ijw';
import { printable } from '../../terminal/escape.js';
import { placeText } from '../../terminal/place.js';
import type { Context } from '../context.js';
import type { Judged } from './judged.js';
import type { Request } from './request.js';
import { noRetourTexts, remarkTexts, verdictTexts } from './texts.js';

/** A run that came to its end. */
export interface Run {
  readonly answer: Retour;
  readonly judged: Judged;
  readonly request: Request;
  readonly identification: string;
}

/** How many faults are named. */
const most = 20;

/** Says it all on stderr. */
export function remark(run: Run, context: Context): void {
  const { answer, judged } = run;
  const { say } = context;
  const errors = judged.findings.filter(({ severity }) => severity === 'error');
  const warnings = judged.findings.length - errors.length;
  if (answer.none === undefined) {
    const params = { kind: judged.kind ?? '', answer: answer.kind, errors: errors.length };
    context.remark(say(verdictTexts[answer.verdict], params));
  } else if (answer.none !== 'is-answer') context.remark(say(noRetourTexts[answer.none]));
  for (const error of errors.slice(0, most)) context.remark(faultLine(error));
  if (errors.length > most) context.remark(say(remarkTexts.more, { count: errors.length - most }));
  if (warnings > 0) context.remark(say(remarkTexts.warnings, { count: warnings }));
  if (answer.none === undefined) remarkOnAnswer(run, context);
}

/** `inbox/a.xml:23:5: TR063 → 9063, /Bericht/Client: …` */
function faultLine({ code, retourCode, location, message }: Finding): string {
  const codes = retourCode === undefined ? code : `${code} → ${retourCode}`;
  const path = location.path === undefined ? '' : `, ${printable(location.path)}`;
  return `  ${placeText(location)}${codes}${path}: ${printable(message)}`;
}

function remarkOnAnswer({ judged, request, identification }: Run, context: Context): void {
  const { say } = context;
  const { earlier } = judged;
  if (judged.findings.some(({ level, severity }) => level === 2 && severity === 'error'))
    context.remark(say(remarkTexts.levelsStopped));
  else if (earlier === undefined) context.remark(say(remarkTexts.levelsAlone));
  else {
    const skipped = judged.skipped.length === 0 ? '–' : judged.skipped.join(', ');
    context.remark(say(remarkTexts.levelsWithCase, { count: earlier.count, skipped }));
  }
  if (earlier !== undefined && earlier.rejected > 0)
    context.remark(say(remarkTexts.unread, { count: earlier.rejected }));
  const texts =
    request.identification === undefined ? remarkTexts.identification : remarkTexts.ownIdentification;
  context.remark(say(texts, { identification: printable(identification), day: request.signedOn }));
}
