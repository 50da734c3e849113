/** What the engine itself says to people. */
import type { Texts } from '@jeugd/core';

export const duplicateRuleTexts: Texts = {
  nl: 'Twee regels hebben de id {id}. Geef elke regel een eigen id.',
  en: 'Two rules have the id {id}. Give each rule an id of its own.',
};
