/**
 * Asking for the help of a command. `jeugd help metrics` is `jeugd metrics --help`; and help of a command that does not exist
 * is no help: the command is complained of, with the one that was probably meant.
 */

/** The arguments, with help asked for in one way, and only of a command that exists. */
export function withAskedHelp(argv: readonly string[], names: readonly string[]): readonly string[] {
  const [first, second, ...more] = argv;
  const words = first === 'help' && second !== undefined ? [second, '--help', ...more] : argv;
  const [command = ''] = words;
  if (command.startsWith('-') || command === 'help' || names.includes(command)) return words;
  return words.filter((word) => word !== '--help' && word !== '-h');
}
