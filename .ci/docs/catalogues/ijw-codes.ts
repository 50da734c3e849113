/** The code lists of iJw, and what each return code asks. */
import { codeLists, type IjwCodeList } from '../../../packages/ijw/src/codes/index.js';
import { explain } from '../../../packages/ijw/src/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** Lists of more codes than a page should hold; `jeugd codes` and `@jeugd/ijw/codes` have them. */
const tooLong = 200;

/** `docs/reference/ijw-codes.md`. */
export const ijwCodesCatalogue: Catalogue = {
  file: 'ijw-codes.md',
  title: 'Codes of iJw 3.2',
  render: () => {
    const lists: readonly IjwCodeList[] = Object.values(codeLists);
    const count = lists.reduce((sum, { codes }) => sum + codes.length, 0);
    return [
      `${lists.length} lists, ${count} codes, from \`@jeugd/ijw/codes\`. A closed list is part of the XSD: another code fails at level 1.`,
      table(
        ['list', 'of', 'Dutch', 'data type', 'codes', 'closed', 'source'],
        lists.map(({ id, title, dataType, codes, closed, source }) => [
          `[${id}](#${id.toLowerCase()})`,
          title.en,
          title.nl,
          dataType,
          codes.length,
          closed ? 'yes' : 'no',
          source,
        ]),
      ),
      ...lists.map(sectionOf),
    ].join('\n\n');
  },
};

function sectionOf(list: IjwCodeList): string {
  const { id, title, codes } = list;
  const heading = `## ${id}\n\n${title.en} (${title.nl}).`;
  if (id === 'WJ001') return `${heading}\n\n${retourCodeTable(list)}`;
  if (codes.length > tooLong) return `${heading} ${codes.length} codes: too many for this page.`;
  const hasDays = codes.some(({ validFrom }) => validFrom !== undefined);
  const hasNotes = codes.some(({ note }) => note !== undefined);
  return [
    heading,
    table(
      ['code', 'label', ...(hasDays ? ['from'] : []), ...(hasNotes ? ['note'] : [])],
      codes.map(({ code, nl, validFrom, note }) => [
        code,
        nl,
        ...(hasDays ? [validFrom] : []),
        ...(hasNotes ? [note?.en] : []),
      ]),
    ),
  ].join('\n\n');
}

function retourCodeTable({ codes }: IjwCodeList): string {
  return table(
    ['code', 'label', 'means', 'what to do', 'rules'],
    codes.map(({ code, nl }) => {
      const told = explain(code, 'en');
      const rules = told?.rules ?? [];
      const some = rules.length > 5 ? `${rules.length} rules` : rules.join(', ');
      return [code, nl, told?.meaning, told?.toDo, some];
    }),
  );
}
