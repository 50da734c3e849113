/** What `jeugd completion` says. */
import type { Texts } from '@jeugd/core';

export const completionErrorTexts = {
  'cli/which-shell': {
    nl: 'Noem de shell: {shells}. Welke u gebruikt, zegt: echo $SHELL.',
    en: 'Name the shell: {shells}. Which one you use, says: echo $SHELL.',
  },
} as const satisfies Record<string, Texts>;

/** The first lines of a script. */
export const madeByTexts: Texts = {
  nl: 'Aanvulling van jeugd voor {shell}, gemaakt met jeugd completion {shell}.',
  en: 'Completion of jeugd for {shell}, made with jeugd completion {shell}.',
};
