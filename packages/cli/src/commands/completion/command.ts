/** The words of `jeugd completion`. */
import type { CommandDescription } from '../description.js';
import { shells } from './choices.js';

/** The command that completes the others, and itself. */
export function completionCommandFor(others: readonly CommandDescription[]): CommandDescription {
  const self: CommandDescription = {
    ...words,
    load: async () => (await import('./action.js')).completionOf([...others, self]),
  };
  return self;
}

const words: Omit<CommandDescription, 'load'> = {
  name: 'completion',
  title: { nl: 'laat de shell jeugd aanvullen met Tab', en: 'let the shell complete jeugd with Tab' },
  summary: {
    nl: 'Schrijft een script dat de shell leert om met Tab aan te vullen: opdrachten, opties, hun waarden, maten, codelijsten en codes. Bewaar het en laat de shell het lezen; in een nieuw venster werkt het. Maak het opnieuw na een nieuwe versie van jeugd. De uitleg erin is in de taal van --locale.',
    en: 'Writes a script that teaches the shell to complete with Tab: commands, options, their values, metrics, code lists and codes. Keep it and have the shell read it; in a new window it works. Make it again after a new version of jeugd. The words in it are in the language of --locale.',
  },
  input: {
    name: '[shell]',
    summary: { nl: 'bash, zsh of fish', en: 'bash, zsh or fish' },
    values: shells,
    after: async () => [],
  },
  options: [],
  examples: [
    {
      line: 'jeugd completion bash > ~/.jeugd-completion',
      summary: {
        nl: 'bash: zet daarna in ~/.bashrc de regel: source ~/.jeugd-completion',
        en: 'bash: then put into ~/.bashrc the line: source ~/.jeugd-completion',
      },
    },
    {
      line: 'jeugd completion zsh > ~/.jeugd-completion',
      summary: {
        nl: 'zsh: zet daarna in ~/.zshrc, na compinit, de regel: source ~/.jeugd-completion',
        en: 'zsh: then put into ~/.zshrc, after compinit, the line: source ~/.jeugd-completion',
      },
    },
    {
      line: 'jeugd completion fish > ~/.config/fish/completions/jeugd.fish',
      summary: { nl: 'fish: leest deze map vanzelf', en: 'fish: reads this folder by itself' },
    },
  ],
};
