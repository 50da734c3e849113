/**
 * Completion in fish: a line for each thing that can be typed, with when and what it means.
 */
import { quoted } from './quoted.js';
import type { CommandWords, OptionWords, Vocabulary } from './vocabulary.js';

/** The script. */
export function fishScript({ commands, atStart }: Vocabulary): string {
  const names = commands.map(({ name }) => name);
  return [
    ...helpersFor(names),
    ...commands.map(({ name, title }) => line('__jeugd_at_start', `-f -a ${name}`, title)),
    line('__jeugd_after help help', `-f -a ${quoted(names.join(' '))}`),
    ...atStart.map((option) => optionLine('__jeugd_at_start', option)),
    ...commands.flatMap(commandLines),
  ].join('\n');
}

/** Whether no command was typed yet; and whether a command was, and a word stands right before. */
function helpersFor(names: readonly string[]): readonly string[] {
  return [
    'function __jeugd_at_start',
    `    not __fish_seen_subcommand_from ${names.join(' ')} help`,
    'end',
    'function __jeugd_after',
    '    set -l typed (commandline -opc)',
    '    contains -- $argv[1] $typed; and test $typed[-1] = $argv[2]',
    'end',
  ];
}

function commandLines({ name, options, first = [], next }: CommandWords): readonly string[] {
  const inputs = [[name, first] as const, ...next].filter(([, words]) => words.length > 0);
  return [
    ...options.map((option) => optionLine(`__fish_seen_subcommand_from ${name}`, option)),
    ...inputs.map(([word, words]) =>
      line(`__jeugd_after ${name} ${word}`, `-f -a ${quoted(words.join(' '))}`),
    ),
  ];
}

function optionLine(when: string, { flag, summary, value }: OptionWords): string {
  return line(when, `-l ${flag.replace('--', '')}${following(value)}`, summary);
}

function following(value: OptionWords['value']): string {
  if (value === 'none') return ' -f';
  if (value === 'path') return ' -r -F';
  return value === 'any' ? ' -x' : ` -x -a ${quoted(value.join(' '))}`;
}

function line(when: string, what: string, meaning = ''): string {
  const about = meaning === '' ? '' : ` -d ${quoted(meaning)}`;
  return `complete -c jeugd -n ${quoted(when)} ${what}${about}`;
}
