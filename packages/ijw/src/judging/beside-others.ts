/** Putting a message beside those before it. */
import type { Replaying } from '../case-file/begin-replay.js';
import type { MessageVerdict } from '../case-file/received-message.js';
import { readClients } from '../reader/read-clients.js';
import { readMessage } from '../reader/read-message.js';
import type { MessageFile } from './message-file.js';
import type { JudgedReading } from './reading.js';

/** What the replay says of the next message. */
export async function besideOthers(
  { file, content }: MessageFile,
  reading: JudgedReading,
  isRejected: boolean,
  replaying: Replaying,
): Promise<MessageVerdict> {
  const { kind, message, locate, isJudged } = reading;
  const origin = { file, isRejected };
  if (message !== undefined) return replaying.receive({ ...origin, message, ...(locate && { locate }) });
  if (!isJudged || typeof content !== 'function') return replaying.receive(origin);
  if (kind !== 'JW323') return replaying.receive({ ...(await readMessage(content())), ...origin });
  // It was read and judged client by client; now that it is known whether level 2 rejects it, it is read once more.
  const claim = replaying.claim(origin);
  let verdict: MessageVerdict | undefined;
  for await (const part of readClients(content())) verdict = claim.take(part) ?? verdict;
  return verdict ?? replaying.receive(origin);
}
