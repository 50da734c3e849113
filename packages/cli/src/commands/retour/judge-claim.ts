/**
 * Judging a claim that is too large to hold: read once to judge it, and once more to answer it.
 */
import type { Finding } from '@jeugd/core';
import { claimAnswer, messageJudge, readClients } from '@jeugd/ijw';
import type { Context } from '../context.js';
import { brokenRules, type Judged } from './judged.js';

/** The pieces of a file, from its beginning each time. */
export type Pieces = () => AsyncIterable<Uint8Array>;

/** Judges a claim client by client; `undefined` when the file is no claim. */
export async function judgeClaim(
  file: string,
  pieces: Pieces,
  { locale }: Context,
): Promise<Judged | undefined> {
  const judge = messageJudge({ locale, keep: Number.POSITIVE_INFINITY });
  const claim = judge.claim({ file });
  const read: Finding[] = [];
  let header: Judged['header'];
  let kind: Judged['kind'];
  for await (const part of readClients(pieces(), { locale, file })) {
    claim.take(part);
    read.push(...part.findings);
    if (part.part === 'envelope') header = part.envelope?.Header;
    if (part.part === 'end') kind = part.kind;
  }
  if (kind !== 'JW323') return undefined;
  const runs = judge.runs();
  // As of a message that is read whole: what cannot be used is not judged further.
  const isReadable = !read.some(({ severity }) => severity === 'error');
  const findings = isReadable ? [...read, ...runs.flatMap((run) => run.findings())] : read;
  return {
    kind,
    header,
    findings: findings.map((each) => ({ ...each, location: { file, ...each.location } })),
    crashed: brokenRules(runs),
    skipped: [],
    answer: async (options) => {
      const answer = claimAnswer(findings, options);
      for await (const part of readClients(pieces(), { locale })) answer.take(part);
      return answer.retour();
    },
  };
}
