/**
 * Completion in zsh, read with `source` or kept as `_jeugd` in a folder of `fpath`.
 */
import { type Case, casesOf, type Offered } from './cases.js';
import { quoted } from './quoted.js';
import type { Vocabulary } from './vocabulary.js';

/** The script. */
export function zshScript(vocabulary: Vocabulary): string {
  const names = vocabulary.commands.map(({ name }) => name);
  const lines = casesOf(vocabulary).map(({ at, offer }) => `    ${at}) ${offering(offer)} ;;`);
  return `#compdef jeugd
_jeugd() {
  local typed=$PREFIX before=\${words[CURRENT - 1]} command= word
  local -a offered
  if [[ $typed == --*=* ]]; then
    before=\${typed%%=*}
    compset -P '*='
  elif [[ $typed == -* ]]; then
    before=-
  fi
  for word in \${words[2,CURRENT - 1]}; do
    case $word in
      ${[...names, 'help'].join(' | ')}) command=$word && break ;;
    esac
  done
  case "$command $before" in
${lines.join('\n')}
    *) _files ;;
  esac
}
if [[ \${funcstack[1]} == _jeugd ]]; then _jeugd "$@"; else compdef _jeugd jeugd; fi`;
}

function offering(offer: Case['offer']): string {
  if (offer === 'path') return '_files';
  if (offer === 'any') return "_message ''";
  return `offered=(${offer.map(described).join(' ')}) && _describe jeugd offered`;
}

/** A word and what it means, as \`_describe\` wants them: with a colon between. */
function described({ word, meaning }: Offered): string {
  return quoted(meaning === undefined ? word : `${word}:${meaning}`);
}
