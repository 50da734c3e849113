/** What is in the file of a message: all bytes of a small one, pieces of a large one. */
import { createReadStream, statSync } from 'node:fs';
import { readBytes } from '@jeugd/files/node';
import type { MessageFile } from '@jeugd/ijw';

/** From this size on a file is read piece by piece: a claim of 25 MB takes no more memory than one of 1 MB. */
const largeFrom = 1024 * 1024;

const pieceLength = 256 * 1024;

/** The message at a path. */
export function messageAt(path: string): MessageFile {
  return { file: path, content: isLargeFile(path) ? () => piecesOf(path) : readBytes(path) };
}

/** Whether a path names a large file; of one that cannot be opened, whoever reads it says why. */
function isLargeFile(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status?.isFile() === true && status.size >= largeFrom;
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  let isBegun = false;
  try {
    for await (const piece of createReadStream(path, { highWaterMark: pieceLength })) {
      isBegun = true;
      yield piece;
    }
  } catch (error) {
    if (isBegun) throw error;
    yield readBytes(path); // It cannot be opened: this says why, in words.
  }
}
