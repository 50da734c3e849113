/**
 * Line ends: CR/LF, all through the file (OP192).
 */
import type { FaultLog } from './fault-log.js';

/** A check that takes the pieces of a file in order and notes the first line that ends otherwise. */
export function lineEndCheck(log: FaultLog): (piece: string) => void {
  let line = 1;
  let endsInReturn = false;
  let isFound = false;
  return (piece) => {
    if (isFound) return;
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) {
      const isPaired = at === 0 ? endsInReturn : piece.charCodeAt(at - 1) === 13;
      if (!isPaired) {
        isFound = true;
        log.report('line-ends', { line });
        return;
      }
      line += 1;
    }
    endsInReturn = piece.endsWith('\r');
  };
}
