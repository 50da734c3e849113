/** Telling the page what happens, no more often than somebody can follow. */
import type { Finding, Locale } from '@jeugd/core';
import type { Tell } from '../protocol/tells.js';
import { wordsOf } from './rules.js';

/** Says how a check is going. */
export interface Teller {
  /** A file is begun. */
  file(path: string): void;
  /** So many more bytes were read. */
  read(bytes: number): void;
  /** These were found. */
  found(findings: readonly Finding[]): void;
  /** Whether it is time to tell again: what is costly to find out waits until then. */
  isTime(): boolean;
}

/** Milliseconds between two messages about progress. */
const pause = 100;

/** A teller for a check of so many bytes. */
export function teller(total: number, locale: Locale, tell: (message: Tell) => void): Teller {
  const known = new Set<string>();
  let waiting: Finding[] = [];
  let current = '';
  let done = 0;
  let toldAt = 0;

  const isTime = (): boolean => performance.now() - toldAt >= pause;
  const tellNow = (): void => {
    toldAt = performance.now();
    tell({ tell: 'progress', file: current, done, total });
    if (waiting.length === 0) return;
    const codes = new Set(waiting.map(({ code }) => code).filter((code) => !known.has(code)));
    for (const code of codes) known.add(code);
    tell({ tell: 'found', findings: waiting, rules: wordsOf(codes, locale) });
    waiting = [];
  };

  return {
    isTime,
    file(path) {
      current = path;
      if (isTime()) tellNow();
    },
    read(bytes) {
      done += bytes;
      if (isTime()) tellNow();
    },
    found(findings) {
      waiting.push(...findings);
      if (isTime()) tellNow();
    },
  };
}
