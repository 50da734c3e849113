/** One check: all that was dropped in, one report out. */
import { checkDeliveryFiles } from '@jeugd/cbs';
import type { Locale, PlainDate } from '@jeugd/core';
import { type RegisterReading, readRegister } from '@jeugd/files';
import { combinedReport, findingsOf, type Report, validate } from '@jeugd/validators';
import type { Dropped, DroppedFile } from '../protocol/dropped-file.js';
import type { Checked, Refusal, Tell } from '../protocol/tells.js';
import { type Inputs, inputsIn, isWholeRegister } from './inputs.js';
import { type Against, type MessageDesk, messageDesk } from './message-desk.js';
import { bytesOf, piecesAtOnce } from './pieces.js';
import { wordsOfReport } from './rules.js';
import { type Teller, teller } from './teller.js';

/** What a check needs to know. */
export interface CheckOptions {
  readonly locale: Locale;
  /** The day to judge on where the data do not say. */
  readonly today: PlainDate;
}

/** What a check leaves: what is told, and what an answer to a message needs. */
export interface Outcome {
  readonly checked: Checked;
  readonly against: Against;
}

/** Why it cannot be done; thrown, and told in words. */
export class CheckRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** Checks what was dropped, and tells on the way. */
export async function check(
  dropped: Dropped,
  { locale, today }: CheckOptions,
  tell: (message: Tell) => void,
): Promise<Outcome> {
  const begun = performance.now();
  if (dropped.files.length === 0)
    throw new CheckRefused(dropped.foldersPassedOver > 0 ? 'only-folders' : 'nothing');
  const inputs = inputsIn(dropped);
  const total = dropped.files.reduce((sum, { content }) => sum + content.size, 0);
  const told = teller(total, locale, tell);
  const desk = messageDesk(locale, told);
  const readings = inputs.registers.map((files) => reading(files, locale, told));
  for (const message of inputs.messages) await desk.take(message);
  const asOf = dayOf(inputs, readings, desk, today);
  const reports = [
    ...readings.map((one) => validate(one.register, { asOf, locale, found: one })),
    ...(inputs.messages.length > 0 ? [desk.report(asOf)] : []),
    ...deliveryReports(inputs.delivery, asOf, locale, told),
  ];
  const [first, ...others] = reports;
  if (first === undefined) throw new CheckRefused('nothing');
  const report = combinedReport(first, others);
  const checked: Checked = {
    report,
    rules: wordsOfReport(report, locale),
    locale,
    messages: inputs.messages.map(({ path }) => path),
    levels: levelsOf(inputs),
    passedOver: inputs.passedOver,
    took: performance.now() - begun,
  };
  return { checked, against: desk.against() };
}

function reading(files: readonly DroppedFile[], locale: Locale, told: Teller): RegisterReading {
  const [first] = files;
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const sizeOf = (file: string): number => contents.get(file)?.size ?? 0;
  const onProgress = ({ file }: { readonly file: string }): void => {
    told.file(file);
    told.read(sizeOf(file));
  };
  const read =
    first !== undefined && files.length === 1 && isWholeRegister(first.path)
      ? readRegister(bytesOf(first.content), { locale, file: first.path, onProgress })
      : readRegister(new Map([...contents].map(([path, content]) => [path, bytesOf(content)])), {
          locale,
          onProgress,
        });
  told.found(read.findings);
  return read;
}

function deliveryReports(
  files: readonly DroppedFile[],
  asOf: PlainDate,
  locale: Locale,
  told: Teller,
): readonly Report[] {
  if (files.length === 0) return [];
  const pieces = files.map(({ path, content }) => {
    const open = function* () {
      told.file(path);
      for (const piece of piecesAtOnce(content)) {
        told.read(piece.length);
        yield piece;
      }
    };
    return [path, open] as const;
  });
  const { report } = checkDeliveryFiles(new Map(pieces), { asOf, locale });
  told.found(findingsOf(report));
  return [report];
}

/** The day of the registers; of messages alone the latest Dagtekening, so that the same messages give the same report. */
function dayOf(
  { delivery }: Inputs,
  readings: readonly RegisterReading[],
  desk: MessageDesk,
  today: PlainDate,
): PlainDate {
  const days = readings.map(({ register }) => register.about.extractedOn ?? today);
  const [first] = days;
  if (days.some((day) => day !== first)) throw new CheckRefused('days-differ');
  if (first !== undefined) return first;
  return (delivery.length === 0 ? desk.latestDay() : undefined) ?? today;
}

function levelsOf({ messages }: Inputs): Checked['levels'] {
  if (messages.length === 0) return 'none';
  const inFolder = messages.filter(({ folder }) => folder !== undefined).length;
  if (inFolder === 0) return 'inside';
  return inFolder === messages.length ? 'between' : 'both';
}
