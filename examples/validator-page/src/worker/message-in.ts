/** The message in a dropped file. */
import type { MessageFile } from '@jeugd/ijw';
import type { DroppedFile } from '../protocol/dropped-file.js';
import { bytesOf, piecesOf } from './pieces.js';

/** From this size on a message is read piece by piece. */
const largeFrom = 1024 * 1024;

/** The message in a file; one that was dropped by itself is no part of an exchange. */
export function messageIn(
  { path, folder, content }: DroppedFile,
  pieces: Exclude<MessageFile['content'], string | Uint8Array> = () => piecesOf(content),
): MessageFile {
  return {
    file: path,
    content: content.size < largeFrom ? bytesOf(content) : pieces,
    isAlone: folder === undefined,
  };
}
