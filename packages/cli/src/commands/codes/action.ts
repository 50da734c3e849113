/**
 * `jeugd codes`: the lists of codes, and what a code means.
 */

import { JeugdError } from '@jeugd/core';
import { type CodeListName, codeLists, type LabelledCode } from '@jeugd/core/codes';
import { jsonText } from '../../terminal/json.js';
import { tableLines } from '../../terminal/table.js';
import { textOrJson } from '../choices.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { hintedError } from '../hinted-error.js';
import { choiceOption } from '../options.js';
import { codesErrorTexts, codesWords as words } from './texts.js';

const lists = Object.entries(codeLists);

/** Prints the lists, a list, or a code. */
export const codesAction: Action = async ([list, code, ...rest], options, context) => {
  const format = choiceOption(options, '--format', { now: textOrJson }) ?? 'text';
  if (rest.length > 0)
    throw new JeugdError('cli/one-list-one-code', codesErrorTexts['cli/one-list-one-code']);
  const { print, locale } = context;
  if (list === undefined) {
    const overview = lists.map(([name, { title, codes }]) => ({ list: name, title, count: codes.length }));
    print(format === 'json' ? jsonText({ version: '1', lists: overview }) : listsText(context));
    return 0;
  }
  const name = listNamed(list);
  const { title, codes } = codeLists[name];
  const shown = code === undefined ? codes : [codeIn(name, code)];
  if (format === 'json') print(jsonText({ version: '1', list: name, title, codes: shown }));
  else
    print(
      code === undefined ? `${title[locale]}\n\n${codesText(shown, context)}` : codesText(shown, context),
    );
  return 0;
};

function listNamed(word: string): CodeListName {
  const known = lists.map(([name]) => name as CodeListName);
  const name = known.find((each) => each === word);
  if (name !== undefined) return name;
  throw hintedError('cli/no-such-list', codesErrorTexts['cli/no-such-list'], {}, { word, known });
}

function codeIn(list: CodeListName, word: string): LabelledCode {
  const { codes } = codeLists[list];
  const found = codes.find(({ code }) => code === word);
  if (found !== undefined) return found;
  const known = codes.map(({ code }) => code);
  throw hintedError('cli/no-such-code', codesErrorTexts['cli/no-such-code'], { list }, { word, known });
}

function listsText({ say, locale }: Context): string {
  return tableLines(
    [{ title: say(words.list) }, { title: say(words.count), align: 'right' }, { title: say(words.what) }],
    lists.map(([name, { title, codes }]) => [name, String(codes.length), title[locale]]),
  ).join('\n');
}

function codesText(codes: readonly LabelledCode[], { say }: Context): string {
  return tableLines(
    [{ title: say(words.code) }, { title: say(words.dutch) }, { title: say(words.english) }],
    codes.map(({ code, nl, en }) => [code, nl, en]),
  ).join('\n');
}
