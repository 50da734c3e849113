/** The answer to a message, as `jeugd retour` writes it; the earlier messages of its folder have judged it too. */
import { isPlainDate, JeugdError, type Locale } from '@jeugd/core';
import { beginJudging, identificationFor, writeMessage } from '@jeugd/ijw';
import type { DroppedFile } from '../protocol/dropped-file.js';
import type { Answer } from '../protocol/tells.js';
import type { Against } from './message-desk.js';
import { messageIn } from './message-in.js';

/** What the answer is called, and the day on which it is made, as somebody typed them. */
export interface AnswerOptions {
  readonly identification: string;
  readonly signedOn: string;
  readonly locale: Locale;
}

/** Judges a message once more, keeping everything, and answers it. */
export async function answerTo(
  file: DroppedFile,
  against: Against,
  { identification, signedOn, locale }: AnswerOptions,
): Promise<Answer> {
  if (!isPlainDate(signedOn)) return { file: file.path, none: 'invalid-option' };
  const judging = beginJudging({ locale, keep: Number.POSITIVE_INFINITY });
  const judged = await judging.take({ ...messageIn(file), isAlone: true });
  if (judged.crashed.length + against.crashed.length > 0) return { file: file.path, none: 'crashed' };
  try {
    const made = await judged.answer({ identification, signedOn }, against.files.get(file.path)?.findings);
    if (made.none !== undefined) return { file: file.path, none: made.none };
    const name = `${made.kind}-${identification.replace(/[^\w-]/g, '')}.xml`;
    return { file: file.path, name, xml: writeMessage(made.message), verdict: made.verdict };
  } catch (error) {
    if (error instanceof JeugdError && error.code === 'ijw/invalid-retour-option')
      return { file: file.path, none: 'invalid-option' };
    throw error;
  }
}

/** What the answer may be called, as `jeugd retour` proposes it; nothing for what has no header. */
export function proposedFor(file: string, against: Against): string {
  const header = against.files.get(file)?.header;
  return header === undefined ? '' : identificationFor(header);
}
