/**
 * `jeugd completion`: the descriptions of the commands in, a script for a shell out.
 */
import type { Action, CommandDescription } from '../description.js';
import { hintedError } from '../hinted-error.js';
import { bashScript } from './bash.js';
import { shells } from './choices.js';
import { fishScript } from './fish.js';
import { completionErrorTexts, madeByTexts } from './texts.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { zshScript } from './zsh.js';

/** Prints the script. */
export const completionOf =
  (commands: readonly CommandDescription[]): Action =>
  async ([word], _, context) => {
    const shell = shells.find((each) => each === word) ?? unknownShell(word);
    const vocabulary = await vocabularyOf(commands, context.locale);
    context.print(`# ${context.say(madeByTexts, { shell })}\n${scripts[shell](vocabulary)}`);
    return 0;
  };

const scripts: Readonly<Record<(typeof shells)[number], (vocabulary: Vocabulary) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

function unknownShell(word = ''): never {
  const texts = completionErrorTexts['cli/which-shell'];
  throw hintedError('cli/which-shell', texts, { shells: shells.join(', ') }, { word, known: shells });
}
