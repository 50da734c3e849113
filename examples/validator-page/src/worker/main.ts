/** The worker: does what the page asks, and tells what came of it. All reading and judging happens here. */
import './without-eval.js';
import type { Ask } from '../protocol/asks.js';
import type { DroppedFile } from '../protocol/dropped-file.js';
import type { Tell } from '../protocol/tells.js';
import { answerTo, proposedFor } from './answer.js';
import { CheckRefused, check, type Outcome } from './check.js';
import { downloaded } from './downloads.js';
import { linesAround } from './place.js';

/** What was checked last. */
let files: ReadonlyMap<string, DroppedFile> = new Map();
let outcome: Outcome | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  answer(data).catch((error: unknown) => tell(inWords(error)));
});

async function answer(ask: Ask): Promise<void> {
  switch (ask.ask) {
    case 'check': {
      files = new Map(ask.dropped.files.map((file) => [file.path, file]));
      outcome = undefined;
      outcome = await check(ask.dropped, ask, tell);
      return tell({ tell: 'checked', checked: outcome.checked });
    }
    case 'place': {
      const { file, line, column } = ask;
      const content = files.get(file)?.content;
      const place = {
        line,
        ...(column !== undefined && { column }),
        isTable: /\.(csv|tsv|txt)$/i.test(file),
      };
      const lines = content && hasLines(file) ? await linesAround(content, place) : undefined;
      return tell({ tell: 'place', request: ask.request, lines });
    }
    case 'download': {
      if (outcome === undefined) return;
      const text = downloaded(outcome.checked.report, ask.form, ask.filter, ask.locale);
      return tell({ tell: 'download', form: ask.form, text });
    }
    case 'identification': {
      const identification = outcome === undefined ? '' : proposedFor(ask.file, outcome.against);
      return tell({ tell: 'identification', file: ask.file, identification });
    }
    case 'answer': {
      const file = files.get(ask.file);
      if (file === undefined || outcome === undefined) return;
      return tell({ tell: 'answer', answer: await answerTo(file, outcome.against, ask) });
    }
  }
}

/** A workbook is counted in rows, not in lines. */
function hasLines(file: string): boolean {
  return !/\.(xlsx|parquet)$/i.test(file);
}

function tell(message: Tell): void {
  self.postMessage(message);
}

/** Of an error nobody foresaw only the kind is told: its text may hold data. */
function inWords(error: unknown): Tell {
  if (error instanceof CheckRefused) return { tell: 'refused', refusal: error.refusal };
  if (error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError'))
    return { tell: 'refused', refusal: 'file-gone' };
  const kind = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'unknown';
  return { tell: 'broken', kind };
}
