/**
 * Completion in bash, from version 3.2 on, as macOS has it. Where the script has no words, bash completes names of files.
 */
import { casesOf } from './cases.js';
import type { Vocabulary } from './vocabulary.js';

/** The script. */
export function bashScript(vocabulary: Vocabulary): string {
  const names = vocabulary.commands.map(({ name }) => name);
  const lines = casesOf(vocabulary)
    .filter(({ offer }) => typeof offer === 'object')
    .map(({ at, offer }) => `    ${at}) words='${wordsOf(offer).join(' ')}' ;;`);
  return `_jeugd() {
  local typed=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= words= place
  # bash takes --format=json for three words
  if [[ $typed == = ]]; then typed=; fi
  if [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  if [[ $typed == -* ]]; then before=-; fi
  for ((place = 1; place < COMP_CWORD; place++)); do
    case \${COMP_WORDS[place]} in
      ${[...names, 'help'].join(' | ')}) command=\${COMP_WORDS[place]} && break ;;
    esac
  done
  case "$command $before" in
${lines.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$typed"))
}
complete -o default -o bashdefault -F _jeugd jeugd`;
}

function wordsOf(offer: ReturnType<typeof casesOf>[number]['offer']): readonly string[] {
  return typeof offer === 'object' ? offer.map(({ word }) => word) : [];
}
