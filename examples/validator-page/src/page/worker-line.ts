/** The line to the worker: asks go out, what it tells comes in. Cutting it ends whatever the worker does. */
import type { Ask } from '../protocol/asks.js';
import type { Tell } from '../protocol/tells.js';

/** The program of the worker, put here when the page is built: it is a text, so that it also starts from a disk. */
declare const workerProgram: string;

export interface WorkerLine {
  ask(ask: Ask): void;
  /** Ends the worker, whatever it is doing, and begins a new one that knows nothing. */
  cut(): void;
}

/** Begins a worker. `onTell` also hears that it broke down. */
export function workerLine(onTell: (message: Tell) => void): WorkerLine {
  const address = URL.createObjectURL(new Blob([workerProgram], { type: 'text/javascript' }));
  const begin = (): Worker => {
    const worker = new Worker(address);
    worker.addEventListener('message', ({ data }: MessageEvent<Tell>) => onTell(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      onTell({ tell: 'broken', kind: 'worker' });
    });
    worker.addEventListener('messageerror', () => onTell({ tell: 'broken', kind: 'message' }));
    return worker;
  };
  let worker = begin();
  return {
    ask: (ask) => worker.postMessage(ask),
    cut() {
      worker.terminate();
      worker = begin();
    },
  };
}
