/**
 * What is said when a run does not come to its end: one plain line on stderr with what to do, and exit code 2.
 */
import { fillText, JeugdError, type Locale } from '@jeugd/core';
import { CommanderError } from 'commander';
import { printable } from './terminal/escape.js';
import { nearPath } from './terminal/near-path.js';
import type { World } from './terminal/world.js';
import {
  commanderTexts,
  didYouMeanTexts,
  otherUsageTexts,
  overwriteTexts,
  seeHelpTexts,
  unexpectedTexts,
} from './texts/usage.js';

/** How to complain. */
interface Manner {
  readonly locale: Locale;
  readonly world: World;
  /** The command that was asked for. */
  readonly command: string | undefined;
  /** Whether to show where in the program it went wrong. */
  readonly isDebugging: boolean;
}

/** Says what went wrong; gives the exit code. */
export function complain(error: unknown, { locale, world, command, isDebugging }: Manner): 2 {
  // `jeugd` alone shows its help on stderr: nothing was asked for.
  if (error instanceof CommanderError && error.code === 'commander.help') return 2;
  world.stderr.write(`jeugd: ${printable(sentenceOf(error, locale, command))}\n`);
  if (isDebugging && error instanceof Error) world.stderr.write(`${error.stack ?? ''}\n`);
  return 2;
}

function sentenceOf(error: unknown, locale: Locale, command: string | undefined): string {
  if (error instanceof JeugdError) return complaintOf(error, locale);
  if (error instanceof CommanderError) return usageSentence(error, locale, command);
  // Only the name: the message of an unexpected error may hold a value from the data.
  const name = error instanceof Error ? error.name : typeof error;
  return fillText(unexpectedTexts[locale], { name });
}

/** What a known error says; a path that does not exist gets the one that was probably meant. */
export function complaintOf(error: JeugdError, locale: Locale): string {
  const { path } = error.params;
  const near = error.code === 'files/not-found' && typeof path === 'string' ? nearPath(path) : undefined;
  const said = error.in(locale);
  if (error.code === 'files/folder-not-empty') return `${said} ${overwriteTexts[locale]}`;
  return near === undefined ? said : `${said} ${fillText(didYouMeanTexts[locale], { nearest: near })}`;
}

/** Commander complains in English; the words that matter stand between quotation marks, its guess between brackets. */
function usageSentence(
  { code, message }: CommanderError,
  locale: Locale,
  command: string | undefined,
): string {
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  const nearest = /Did you mean (?:one of )?(.+?)\?/.exec(message)?.[1];
  const texts = commanderTexts[code] ?? otherUsageTexts;
  const sentences = [fillText(texts[locale], { word })];
  if (nearest !== undefined) sentences.push(fillText(didYouMeanTexts[locale], { nearest }));
  else
    sentences.push(fillText(seeHelpTexts[locale], { command: ['jeugd', command].filter(Boolean).join(' ') }));
  return sentences.join(' ');
}
