/** The answer to a message that was judged. */
import { type Finding, JeugdError } from '@jeugd/core';
import { readClients } from '../reader/read-clients.js';
import { claimAnswer } from '../retour/claim-answer.js';
import type { Retour } from '../retour/result.js';
import { retour } from '../retour/retour.js';
import type { RetourOptions } from '../retour/retour-options.js';
import type { MessageFile } from './message-file.js';
import type { JudgedReading } from './reading.js';
import { judgingErrorTexts } from './texts.js';

/** The answer by all that was found; a finding that was not kept would be taken for right. */
export async function answerTo(
  { content }: MessageFile,
  { kind, message, isJudged }: JudgedReading,
  findings: readonly Finding[],
  options: RetourOptions,
): Promise<Retour> {
  if (message !== undefined || !isJudged || typeof content !== 'function')
    return retour(message, findings, options);
  if (kind !== 'JW323') return { none: 'is-answer' };
  const answer = claimAnswer(findings, options);
  for await (const part of readClients(content())) answer.take(part);
  return answer.retour();
}

/** Refuses to answer by part of the findings. */
export function refuseUnlessKept(
  { isJudged }: JudgedReading,
  truncated: Readonly<Record<string, number>>,
): void {
  const [code] = Object.keys(truncated);
  if (isJudged && code !== undefined)
    throw new JeugdError('ijw/findings-not-kept', judgingErrorTexts['ijw/findings-not-kept'], { code });
}
