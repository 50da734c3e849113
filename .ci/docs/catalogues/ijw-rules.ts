/** The rules of iJw by level: whether each is checked, and how or why not. */
import { type IjwRule, ijwRules } from '../../../packages/ijw/src/index.js';
import { type Catalogue, table } from '../catalogue.js';

const levels: readonly (readonly [IjwRule['level'], string])[] = [
  ['file', 'The file'],
  [1, 'Level 1: the structure'],
  [2, 'Level 2: inside one message'],
  [3, 'Level 3: against earlier messages'],
  [4, 'Level 4: against an outside source'],
  [undefined, 'Without a level'],
];

/** `docs/reference/ijw-rules.md`. */
export const ijwRulesCatalogue: Catalogue = {
  file: 'ijw-rules.md',
  title: 'Rules of iJw 3.2',
  render: () => {
    const checked = (answer: IjwRule['checked']) => ijwRules.filter((rule) => rule.checked === answer).length;
    return [
      `${ijwRules.length} rules: ${checked('yes')} are checked, ${checked('partly')} partly, ${checked('no')} are not, and say why. Ids, levels and return codes are those of the official rule table; the wording is our own. \`ijwRule(id)\` and \`explain(id, locale)\` give the same to a program.`,
      table(
        ['level', 'rules', 'checked', 'partly', 'not'],
        levels.map(([level, title]) => {
          const rules = ijwRules.filter((rule) => rule.level === level);
          const answers = (['yes', 'partly', 'no'] as const).map(
            (answer) => rules.filter((rule) => rule.checked === answer).length,
          );
          return [title, rules.length, ...answers];
        }),
      ),
      ...levels.map(([level, title]) =>
        sectionOf(
          title,
          ijwRules.filter((rule) => rule.level === level),
        ),
      ),
    ].join('\n\n');
  },
};

function sectionOf(title: string, rules: readonly IjwRule[]): string {
  const isSent = rules.some(({ retourCode }) => retourCode !== undefined);
  return [
    `## ${title}`,
    table(
      [
        'rule',
        'what it asks',
        'Dutch',
        'messages',
        ...(isSent ? ['return code'] : []),
        'checked',
        'how, or why not',
      ],
      rules.map(({ id, text, messages, retourCode, checked, why }) => [
        id,
        text.en,
        text.nl,
        messages.join(', '),
        ...(isSent ? [retourCode] : []),
        checked,
        why.en,
      ]),
    ),
  ].join('\n\n');
}
