/**
 * One run of the command, from its arguments to its exit code, in whatever world it is put.
 */
import { CommanderError } from 'commander';
import { withAskedHelp } from './asked-help.js';
import type { Context } from './commands/context.js';
import type { Action, ExitCode } from './commands/description.js';
import { programOf } from './program.js';
import { hasColours } from './terminal/colour.js';
import { chosenLocale, localeOf, locales } from './terminal/locale.js';
import { progressOn } from './terminal/progress.js';
import type { World } from './terminal/world.js';

/** Runs `jeugd` with these arguments (without the name of the program). Never throws, never ends the process. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const locale = localeOf(argv, world.env);
  let exitCode: ExitCode = 0;
  const perform = async (
    load: () => Promise<Action>,
    ...[paths, options]: PerformArguments
  ): Promise<void> => {
    const action = await load();
    exitCode = await action(paths, options, await contextIn(world, locale, argv));
  };
  const program = programOf(locale, world, perform);
  try {
    const names = program.commands.map((command) => command.name());
    await program.parseAsync(withAskedHelp(argv, names), { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version end this way, and are no fault.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { complain } = await import('./complain.js');
    return complain(error, {
      locale,
      world,
      command: argv.find((word) => program.commands.some((command) => command.name() === word)),
      isDebugging: argv.includes('--debug') || world.env['JEUGD_DEBUG'] === '1',
    });
  }
}

/** The paths and options of a command. */
type PerformArguments = [paths: Parameters<Action>[0], options: Parameters<Action>[1]];

async function contextIn(world: World, locale: Context['locale'], argv: readonly string[]): Promise<Context> {
  const { fillText } = await import('@jeugd/core');
  const { choiceOption } = await import('./commands/options.js');
  choiceOption({ locale: chosenLocale(argv) }, '--locale', { now: locales });
  const progress = progressOn(world);
  return {
    locale,
    world,
    progress,
    colours: hasColours(world.stdout, world.env),
    say: (texts, params) => fillText(texts[locale], params),
    print: (text) => {
      progress.clear();
      world.stdout.write(`${text}\n`);
    },
    remark: (text) => {
      progress.clear();
      world.stderr.write(`${text}\n`);
    },
  };
}
