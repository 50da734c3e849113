/**
 * The command line that commander reads, built from the descriptions of the commands.
 */
import type { Locale } from '@jeugd/core';
import { Command, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import type { Action, CommandDescription, OptionDescription } from './commands/description.js';
import { metricsCommand } from './commands/metrics/command.js';
import { survivalCommand } from './commands/survival/command.js';
import { synthCommand } from './commands/synth/command.js';
import { validateCommand } from './commands/validate/command.js';
import type { World } from './terminal/world.js';
import {
  aboutTexts,
  debugOptionTexts,
  exitCodeTexts,
  headingTexts,
  helpOptionTexts,
  localeOptionTexts,
  moreHelpTexts,
  usagePartTexts,
  versionOptionTexts,
} from './texts/help.js';

const descriptions: readonly CommandDescription[] = [validateCommand, metricsCommand, survivalCommand, synthCommand];

/** Loads the work of a command and does it. */
type Perform = (load: () => Promise<Action>, ...rest: [Parameters<Action>[0], Parameters<Action>[1]]) => Promise<void>;

/** The whole command line in one language. It throws instead of ending the process. */
export function programOf(locale: Locale, world: World, perform: Perform): Command {
  const program = new Command('jeugd')
    .description(aboutTexts[locale])
    .version(manifest.version, '-V, --version', versionOptionTexts[locale])
    .addHelpText('after', `\n${exitCodeTexts[locale]}\n${moreHelpTexts[locale]}`);
  prepare(program, locale, world);
  for (const description of descriptions) {
    const command = program.command(description.name);
    prepare(command, locale, world);
    describe(command, description, locale);
    command.action(() => perform(description.load, command.args, command.opts()));
  }
  return program.helpCommand(false);
}

/** What holds for every command: language, words of help, options. */
function prepare(command: Command, locale: Locale, { stdout, stderr }: World): void {
  command
    .exitOverride()
    .configureOutput({
      writeOut: stdout.write,
      // Help that nobody asked for goes to stderr; complaints are made elsewhere, in the language of the run.
      writeErr: stderr.write,
      outputError: () => {},
    })
    .configureHelp({
      styleTitle: (title) => headingTexts[title]?.[locale] ?? title,
      styleUsage: (usage) => usage.replace('[options]', usagePartTexts[locale]).replace(' [command]', ''),
    })
    .helpOption('-h, --help', helpOptionTexts[locale])
    .addOption(new Option('--locale <language>', localeOptionTexts[locale]))
    .addOption(new Option('--debug', debugOptionTexts[locale]));
}

function describe(command: Command, { summary, input, options, examples }: CommandDescription, locale: Locale): void {
  command.description(summary[locale]);
  if (input !== undefined) command.argument(input.name, input.summary[locale]);
  for (const option of options) command.addOption(optionOf(option, locale));
  const lines = examples.flatMap(({ line, summary }) => [`  ${line}`, `      ${summary[locale]}`]);
  command.addHelpText('after', `\n${headingTexts['Examples:']?.[locale]}\n${lines.join('\n')}\n\n${exitCodeTexts[locale]}`);
}

function optionOf({ flags, summary, repeats = false, required = false }: OptionDescription, locale: Locale): Option {
  const option = new Option(flags, summary[locale]).makeOptionMandatory(required);
  return repeats ? option.argParser(collected) : option;
}

function collected(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
