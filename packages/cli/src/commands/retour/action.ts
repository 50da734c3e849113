/**
 * `jeugd retour`: a message in, its answer out.
 */
import { JeugdError } from '@jeugd/core';
import { writeWhole } from '@jeugd/files/node';
import { identificationFor, type Retour, writeMessage } from '@jeugd/ijw';
import { printable } from '../../terminal/escape.js';
import { jsonText } from '../../terminal/json.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { type Judged, judgedBy } from './judged.js';
import { remark } from './remarks.js';
import { type Request, requestIn } from './request.js';
import { remarkTexts, retourErrorTexts } from './texts.js';

/** Judges and answers. Exit code 1 when the message was rejected, wholly or in part, or cannot be answered. */
export const retourAction: Action = async (paths, options, context) => {
  const request = requestIn(paths, options, context);
  const judged = await judgedBy(request, context);
  if (judged.crashed.length > 0) {
    context.remark(context.say(remarkTexts.crashed, { rules: judged.crashed.join(', ') }));
    return 1;
  }
  const identification =
    request.identification ?? (judged.header === undefined ? 'none' : identificationFor(judged.header));
  const answer = await judged.answer({ identification, signedOn: request.signedOn });
  if (answer.none === 'is-answer')
    throw new JeugdError('cli/is-answer', retourErrorTexts['cli/is-answer'], { kind: judged.kind ?? '' });

  await handOver(answer, judged, request, context);
  remark({ answer, judged, request, identification }, context);
  return answer.verdict === 'accepted' ? 0 : 1;
};

/** Writes the answer, whole or not at all. Without an answer only a program that asked for JSON gets something. */
async function handOver(
  answer: Retour,
  { kind, findings }: Judged,
  { format, out }: Request,
  { world, progress, say, remark: tell }: Context,
): Promise<void> {
  if (answer.none !== undefined && format === 'xml') return;
  const content =
    format === 'json' || answer.none !== undefined
      ? `${jsonText({ answers: kind, ...answer, findings })}\n`
      : writeMessage(answer.message);
  progress.clear();
  if (out === undefined) world.stdout.write(content);
  else {
    await world.uninterrupted(() => writeWhole(out, content));
    tell(say(remarkTexts.written, { out: printable(out) }));
  }
}
