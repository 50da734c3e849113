/** What is said about a command line that is not right, and about a fault of our own. */
import type { Texts } from '@jeugd/core';

/** Complaints of commander, by its code. `{word}` is what was typed or what is missing, as commander names it. */
export const commanderTexts: Readonly<Record<string, Texts>> = {
  'commander.unknownOption': {
    nl: 'De optie {word} bestaat niet.',
    en: 'There is no option {word}.',
  },
  'commander.unknownCommand': {
    nl: 'De opdracht {word} bestaat niet.',
    en: 'There is no command {word}.',
  },
  'commander.missingArgument': {
    nl: 'Er ontbreekt invoer: {word}.',
    en: 'The input is missing: {word}.',
  },
  'commander.optionMissingArgument': {
    nl: 'De optie {word} heeft een waarde nodig.',
    en: 'The option {word} needs a value.',
  },
  'commander.missingMandatoryOptionValue': {
    nl: 'De optie {word} is nodig.',
    en: 'The option {word} is needed.',
  },
  'commander.excessArguments': {
    nl: 'Er staat te veel op de regel. Zet een naam met spaties tussen aanhalingstekens.',
    en: 'There is too much on the line. Put a name with spaces between quotation marks.',
  },
};

export const otherUsageTexts: Texts = {
  nl: 'Deze opdrachtregel klopt niet.',
  en: 'This command line is not right.',
};

export const didYouMeanTexts: Texts = { nl: 'Bedoelde u {nearest}?', en: 'Did you mean {nearest}?' };

export const seeHelpTexts: Texts = { nl: 'Uitleg: {command} --help', en: 'Help: {command} --help' };

export const unexpectedTexts: Texts = {
  nl: 'Er ging iets mis dat niet aan u ligt ({name}). Herhaal met --debug om te zien waar, en meld het.',
  en: 'Something went wrong that is not your fault ({name}). Repeat with --debug to see where, and report it.',
};

/** Said after the complaint that a folder is not empty. */
export const overwriteTexts: Texts = { nl: 'Dat kan met --overwrite.', en: 'The option is --overwrite.' };

export const outputLostTexts: Texts = {
  nl: 'Het resultaat is niet helemaal geschreven ({reason}). Is er nog ruimte op de schijf?',
  en: 'The result was not written whole ({reason}). Is there room on the disk?',
};

/** Bad values of options, by error code. */
export const optionTexts = {
  'cli/output-is-input': {
    nl: '{out} wordt hier gelezen; er is niets overschreven. Kies bij --out een andere naam.',
    en: '{out} is read here; nothing was written over it. Choose another name with --out.',
  },
  'cli/empty-value': {
    nl: 'De waarde van {option} is leeg. Staat er een variabele die niet is ingevuld?',
    en: 'The value of {option} is empty. Is there a variable that was not filled in?',
  },
  'cli/needs-baseline': {
    nl: 'Wat nieuw is, blijkt pas naast een eerder rapport. Geef het op met --baseline.',
    en: 'What is new shows only beside an earlier report. Give it with --baseline.',
  },
  'cli/unknown-choice': {
    nl: '{option} kan zijn: {choices}.',
    en: '{option} can be: {choices}.',
  },
  'cli/not-a-day': {
    nl: '{option} verwacht een bestaande dag, zoals 2024-03-01.',
    en: '{option} expects an existing day, such as 2024-03-01.',
  },
  'cli/not-a-number': {
    nl: '{option} verwacht een getal van {least} of meer, met een punt voor decimalen.',
    en: '{option} expects a number of {least} or more, with a point for decimals.',
  },
  'cli/not-above-zero': {
    nl: '{option} verwacht een getal boven 0.',
    en: '{option} expects a number above 0.',
  },
  'cli/not-a-whole-number': {
    nl: '{option} verwacht een geheel getal van {least} tot en met {most}.',
    en: '{option} expects a whole number from {least} to {most}.',
  },
  'cli/not-a-level': {
    nl: '{option} verwacht een getal tussen 0 en 1, zoals 0.95.',
    en: '{option} expects a number between 0 and 1, such as 0.95.',
  },
  'cli/not-together': {
    nl: 'Geef {first} of {second}, niet allebei.',
    en: 'Give {first} or {second}, not both.',
  },
  'cli/one-of-both': {
    nl: 'Geef {first} of {second}.',
    en: 'Give {first} or {second}.',
  },
  'cli/until-before-from': {
    nl: '--until moet na --from liggen: --from is de eerste dag, --until de eerste dag die niet meer meetelt.',
    en: '--until must lie after --from: --from is the first day, --until the first day that no longer counts.',
  },
} as const satisfies Record<string, Texts>;
