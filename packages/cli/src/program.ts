/**
 * The command line that commander reads, built from the descriptions of the commands.
 */
import type { Locale } from '@jeugd/core';
import { Command, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { commands } from './commands/all.js';
import type { Action, CommandDescription, OptionDescription } from './commands/description.js';
import { optionsOfAll } from './commands/options-of-all.js';
import type { World } from './terminal/world.js';
import {
  aboutTexts,
  commandPartTexts,
  exitCodeTexts,
  headingTexts,
  helpCommandTexts,
  helpOptionTexts,
  moreHelpTexts,
  optionsPartTexts,
  versionOptionTexts,
} from './texts/help.js';

/** Loads the work of a command and does it. */
type Perform = (
  load: () => Promise<Action>,
  ...rest: [Parameters<Action>[0], Parameters<Action>[1]]
) => Promise<void>;

/** The whole command line in one language. It throws instead of ending the process. */
export function programOf(locale: Locale, world: World, perform: Perform): Command {
  const program = new Command('jeugd')
    .description(aboutTexts[locale])
    .helpCommand('help [command]', helpCommandTexts[locale]);
  speak(program, locale, world);
  program
    .version(manifest.version, '-V, --version', versionOptionTexts[locale])
    .addHelpText('after', `\n${exitCodeTexts[locale]}\n${moreHelpTexts[locale]}`);
  for (const option of optionsOfAll) program.addOption(optionOf(option, locale));
  for (const description of commands) {
    const command = program.command(description.name);
    speak(command, locale, world);
    describe(command, description, locale);
    command.action(() => perform(description.load, command.args, command.opts()));
  }
  return program;
}

/** Puts the words of a command in the language of the run, and lets it write into the world. */
function speak(command: Command, locale: Locale, { stdout, stderr }: World): void {
  command
    .exitOverride()
    .configureOutput({
      writeOut: stdout.write,
      // Help that nobody asked for goes to stderr; complaints are made elsewhere, in the language of the run.
      writeErr: stderr.write,
      outputError: () => {},
      getOutHelpWidth: () => Math.min(stdout.columns ?? helpWidth, helpWidth),
      getErrHelpWidth: () => Math.min(stderr.columns ?? helpWidth, helpWidth),
    })
    .configureHelp({
      styleTitle: (title) => headingTexts[title]?.[locale] ?? title,
      styleUsage: (usage) =>
        usage
          .replace('[options] [command]', commandPartTexts[locale])
          .replace('[options]', optionsPartTexts[locale]),
      minWidthToWrap: 20,
      subcommandTerm: (subcommand) => subcommand.name(),
    })
    .helpOption('-h, --help', helpOptionTexts[locale]);
}

/** The same everywhere, so that help in a log or a document is the help on a screen; less on a narrow screen. */
const helpWidth = 96;

function describe(command: Command, description: CommandDescription, locale: Locale): void {
  const { title, summary, input, options, examples } = description;
  command.summary(title[locale]).description(summary[locale]);
  if (input !== undefined) command.argument(input.name, input.summary[locale]);
  for (const option of [...options, ...optionsOfAll]) command.addOption(optionOf(option, locale));
  const lines = examples.flatMap(({ line, summary: what }) => [`  ${line}`, `      ${what[locale]}`]);
  const heading = headingTexts['Examples:']?.[locale];
  command.addHelpText('after', `\n${heading}\n${lines.join('\n')}\n\n${exitCodeTexts[locale]}`);
}

function optionOf({ flags, summary, repeats, required }: OptionDescription, locale: Locale): Option {
  const option = new Option(flags, summary[locale]).makeOptionMandatory(required === true);
  return repeats === true ? option.argParser(collected) : option;
}

function collected(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
