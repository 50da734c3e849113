/** The messages of iJw: every element with its type, how often it stands there, and its form. */
import {
  definitionOf,
  type MessageKind,
  messageKinds,
  type OutlineRow,
  outlineOf,
} from '../../../packages/ijw/src/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/ijw-messages.md`. */
export const ijwMessagesCatalogue: Catalogue = {
  file: 'ijw-messages.md',
  title: 'Messages of iJw 3.2',
  render: () =>
    [
      'The names are those of the standard. _Often_: `1` exactly once, `0..1` at most once, `1..n` once or more. Forms are those of the XSD (`xsdOf` gives it whole). Codes: [ijw-codes.md](ijw-codes.md). Rules: [ijw-rules.md](ijw-rules.md).',
      table(
        ['message', 'title', 'code', 'sent by', 'answered by', 'answers'],
        messageKinds.map((kind) => {
          const { title, code, sentBy, answeredBy, answers } = definitionOf(kind);
          return [`[${kind}](#${kind.toLowerCase()})`, title, code, sentBy, answeredBy, answers];
        }),
      ),
      ...messageKinds.map(sectionOf),
    ].join('\n\n'),
};

function sectionOf(kind: MessageKind): string {
  const { title, namespace, answers, sentBy } = definitionOf(kind);
  const parties = `Sent by the ${sentBy === 'gemeente' ? 'municipality' : 'provider'}`;
  const kept = answers === undefined ? '' : '; Afzender and Ontvanger stay those of the message it answers';
  return [
    `## ${kind}`,
    `${title}. ${parties}${kept}. Namespace \`${namespace}\`.`,
    table(['element', 'type', 'often', 'form'], outlineOf(kind).map(rowOf)),
  ].join('\n\n');
}

const often = { one: '1', optional: '0..1', many: '1..n' } as const;

function rowOf(row: OutlineRow): string[] {
  const names = row.path.split('/').slice(1);
  const name = names.at(-1) ?? '';
  const isClass = row.base === undefined;
  const shown = `${'· '.repeat(names.length - 1)}${isClass ? `**${name}**` : name}`;
  return [shown, row.type, often[row.occurs], isClass ? '' : formOf(row)];
}

/** The form of a value, in as few words as say it. */
function formOf({
  base,
  codes,
  codeList,
  minLength,
  maxLength,
  min,
  max,
  patterns = [],
}: OutlineRow): string {
  const list = codeList === undefined ? '' : `[${codeList}](ijw-codes.md#${codeList.toLowerCase()})`;
  if (codes !== undefined) return `code of ${list}`;
  const length =
    maxLength === undefined
      ? minLength === undefined
        ? ''
        : 'not empty'
      : `${minLength === undefined ? 'at most' : `${minLength} to`} ${maxLength} characters`;
  return [
    base === 'string' ? '' : base === 'integer' ? 'whole number' : base,
    length,
    min === undefined ? '' : `${min} to ${max}`,
    ...patterns.map((pattern) => `\`${pattern}\``),
    list === '' ? '' : `list ${list}`,
  ]
    .filter((part) => part !== '' && part !== undefined)
    .join('; ');
}
