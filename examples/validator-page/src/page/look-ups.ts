/** Asking the worker for lines, and knowing which answer is to which question. */
import type { Ask } from '../protocol/asks.js';
import type { LinesAround } from '../protocol/lines-around.js';
import type { LookUp } from './finding-row.js';

export interface LookUps {
  readonly lookUp: LookUp;
  /** The worker answered. */
  answer(request: number, lines: LinesAround | undefined): void;
  /** No answer will come any more. */
  giveUp(): void;
}

export function lookUps(ask: (ask: Ask) => void): LookUps {
  const waiting = new Map<number, (lines: LinesAround | undefined) => void>();
  let request = 0;
  return {
    lookUp: (file, line, column) =>
      new Promise((resolve) => {
        request += 1;
        waiting.set(request, resolve);
        ask({ ask: 'place', request, file, line, ...(column !== undefined && { column }) });
      }),
    answer(number, lines) {
      waiting.get(number)?.(lines);
      waiting.delete(number);
    },
    giveUp() {
      for (const resolve of waiting.values()) resolve(undefined);
      waiting.clear();
    },
  };
}
