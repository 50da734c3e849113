/**
 * `jeugd retour`: a message in, its answer out.
 */
import { JeugdError } from '@jeugd/core';
import { readBytes, writeWhole } from '@jeugd/files/node';
import { type Retour, writeMessage } from '@jeugd/ijw';
import { printable } from '../../terminal/escape.js';
import { jsonText } from '../../terminal/json.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { messageAt } from '../validate/message-content.js';
import { type Earlier, earlierIn } from './earlier.js';
import { identificationFor } from './identification.js';
import { judgeClaim } from './judge-claim.js';
import { judgeMessage } from './judge-message.js';
import type { Judged } from './judged.js';
import { remark } from './remarks.js';
import { type Request, requestIn } from './request.js';
import { remarkTexts, retourErrorTexts } from './texts.js';

/** Judges and answers. Exit code 1 when the message was rejected, wholly or in part, or cannot be answered. */
export const retourAction: Action = async (paths, options, context) => {
  const request = requestIn(paths, options, context);
  const earlier =
    request.earlier === undefined ? undefined : earlierIn(request.earlier, request.path, context);
  const judged = await judgedAt(request.path, earlier, context);
  if (judged.crashed.length > 0) {
    context.remark(context.say(remarkTexts.crashed, { rules: judged.crashed.join(', ') }));
    return 1;
  }
  const identification =
    request.identification ?? (judged.header === undefined ? 'none' : identificationFor(judged.header));
  const answer = await judged.answer({ identification, signedOn: request.signedOn });
  if (answer.none === 'is-answer')
    throw new JeugdError('cli/is-answer', retourErrorTexts['cli/is-answer'], { kind: judged.kind ?? '' });

  handOver(answer, judged, request, context);
  remark({ answer, judged, request, identification, earlier }, context);
  return answer.verdict === 'accepted' ? 0 : 1;
};

/** A large claim is not held, unless earlier messages must judge it. */
async function judgedAt(path: string, earlier: Earlier | undefined, context: Context): Promise<Judged> {
  context.progress.show(context.say(remarkTexts.reading, { file: path }));
  if (path === '-')
    return judgeMessage({ file: path, bytes: await context.world.readStdin() }, earlier, context);
  const { content } = messageAt(path);
  if (content instanceof Uint8Array) return judgeMessage({ file: path, bytes: content }, earlier, context);
  const claim = earlier === undefined ? await judgeClaim(path, content, context) : undefined;
  return claim ?? judgeMessage({ file: path, bytes: readBytes(path) }, earlier, context);
}

/** Writes the answer, whole or not at all. Without an answer only a program that asked for JSON gets something. */
function handOver(
  answer: Retour,
  { kind, findings }: Judged,
  { format, out }: Request,
  { world, progress, say, remark: tell }: Context,
): void {
  if (answer.none !== undefined && format === 'xml') return;
  const content =
    format === 'json' || answer.none !== undefined
      ? `${jsonText({ answers: kind, ...answer, findings })}\n`
      : writeMessage(answer.message);
  progress.clear();
  if (out === undefined) world.stdout.write(content);
  else {
    writeWhole(out, content);
    tell(say(remarkTexts.written, { out: printable(out) }));
  }
}
