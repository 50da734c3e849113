/** Reading a dropped file piece by piece: one of 25 MB is never in memory as a whole. */

const pieceLength = 256 * 1024;

/** The bytes of a file in pieces, for whoever can wait. */
export async function* piecesOf(content: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.size; at += pieceLength)
    yield new Uint8Array(await content.slice(at, at + pieceLength).arrayBuffer());
}

/** The same for whoever cannot: a worker may wait for a disk. */
export function* piecesAtOnce(content: Blob): Generator<Uint8Array> {
  const reader = new FileReaderSync();
  for (let at = 0; at < content.size; at += pieceLength)
    yield new Uint8Array(reader.readAsArrayBuffer(content.slice(at, at + pieceLength)));
}

/** All bytes of a file. */
export function bytesOf(content: Blob): Uint8Array {
  return new Uint8Array(new FileReaderSync().readAsArrayBuffer(content));
}
