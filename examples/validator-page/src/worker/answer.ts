/** The answer to a message, as `jeugd retour` writes it; the earlier messages of its folder have judged it too. */
import { type Finding, isPlainDate, JeugdError, type Locale } from '@jeugd/core';
import {
  claimAnswer,
  type Message,
  messageJudge,
  type Retour,
  type RetourOptions,
  readClients,
  readMessage,
  retour,
  writeMessage,
} from '@jeugd/ijw';
import type { RuleRun } from '@jeugd/validators';
import type { DroppedFile } from '../protocol/dropped-file.js';
import type { Answer } from '../protocol/tells.js';
import { type Against, brokenRules } from './message-desk.js';
import { isLarge } from './message-reading.js';
import { piecesOf } from './pieces.js';

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
  const judged =
    (isLarge(file) ? await judgedClaim(file, locale) : undefined) ?? (await judgedWhole(file, locale));
  if (judged.crashed.length + against.crashed.length > 0) return { file: file.path, none: 'crashed' };
  const earlier = against.findings.get(file.path) ?? [];
  try {
    const made = await judged.answer([...judged.findings, ...earlier], { identification, signedOn });
    if (made.none !== undefined) return { file: file.path, none: made.none };
    const name = `${made.kind}-${identification.replace(/[^\w-]/g, '')}.xml`;
    return { file: file.path, name, xml: writeMessage(made.message), verdict: made.verdict };
  } catch (error) {
    if (error instanceof JeugdError && error.code === 'ijw/invalid-retour-option')
      return { file: file.path, none: 'invalid-option' };
    throw error;
  }
}

/** A message, judged by itself, and ready to be answered. */
interface Judged {
  readonly findings: readonly Finding[];
  readonly crashed: readonly string[];
  readonly answer: (findings: readonly Finding[], options: RetourOptions) => Promise<Retour>;
}

/** All findings are kept: one that is not there would be taken for right. */
const keep = Number.POSITIVE_INFINITY;

async function judgedWhole({ path, content }: DroppedFile, locale: Locale): Promise<Judged> {
  const { message, locate, findings } = await readMessage(piecesOf(content), {
    locale,
    file: path,
    keepPerCode: keep,
  });
  const judge = messageJudge({ locale, keep });
  if (message !== undefined) judge.message(message, { file: path, locate });
  const runs = judge.runs();
  return {
    findings: [...findings, ...foundBy(runs)],
    crashed: brokenRules(runs),
    answer: async (all, options) => retour(message, all, options),
  };
}

/** Nothing for a message that is no claim. */
async function judgedClaim({ path, content }: DroppedFile, locale: Locale): Promise<Judged | undefined> {
  const judge = messageJudge({ locale, keep });
  const claim = judge.claim({ file: path });
  const read: Finding[] = [];
  for await (const part of readClients(piecesOf(content), { locale, file: path, keepPerCode: keep })) {
    claim.take(part);
    read.push(...part.findings);
    if (part.part === 'end' && part.kind !== 'JW323') return undefined;
  }
  const runs = judge.runs();
  const isReadable = !read.some(({ severity }) => severity === 'error');
  return {
    findings: isReadable ? [...read, ...foundBy(runs)] : read,
    crashed: brokenRules(runs),
    async answer(all, options) {
      const answer = claimAnswer(all, options);
      for await (const part of readClients(piecesOf(content), { locale })) answer.take(part);
      return answer.retour();
    },
  };
}

function foundBy(runs: readonly RuleRun[]): readonly Finding[] {
  return runs.flatMap((run) => run.findings());
}

/**
 * Twelve characters that follow from the message that is answered, so that it has one answer however often that is made
 * (IV028); as `jeugd retour` makes them. Empty where the browser has no way to make them, or the message no header.
 */
export async function identificationFor({ content }: DroppedFile): Promise<string> {
  const header = await headerOf(content);
  if (header === undefined || globalThis.crypto?.subtle === undefined) return '';
  const { BerichtCode, Afzender, Ontvanger, BerichtIdentificatie } = header;
  const { Identificatie, Dagtekening } = BerichtIdentificatie;
  const named = JSON.stringify([BerichtCode, Afzender, Ontvanger, Identificatie, Dagtekening]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(named)));
  return Array.from(digest.subarray(0, 12), (byte) => letters[byte % letters.length]).join('');
}

/** 32 signs that are not taken for each other. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

async function headerOf(content: Blob): Promise<Message['Header'] | undefined> {
  for await (const part of readClients(piecesOf(content)))
    if (part.part === 'envelope') return part.envelope?.Header;
  return (await readMessage(piecesOf(content))).message?.Header;
}
