/** Looking up what a code means. */
import type { PlainDate } from '@jeugd/core';
import type { IjwCode, IjwCodeList } from './code-list.js';
import { type CodeListId, codeLists } from './code-lists.js';

/**
 * The code of a list with its Dutch label, or `undefined` when the list does not have it.
 *
 * Codes are compared as they stand in messages: leading zeros and capitals count.
 *
 * @dutch code opzoeken
 * @param list id of a list, or a list of one's own
 * @param options `on`: a day on which the code must be valid, its first day included; any day unless told
 * @example
 * codeOf('JZ020', '45')?.nl; // 'Jeugdhulp ambulant'
 * codeOf('JZ588', '38', { on: '2022-03-31' }); // undefined
 * codeOf('JZ588', '38', { on: '2022-04-01' })?.nl; // 'Overstap naar andere aanbieder'
 * codeOf('COD046', 'M'); // undefined
 */
export function codeOf(
  list: CodeListId | IjwCodeList,
  code: string,
  { on }: { readonly on?: PlainDate } = {},
): IjwCode | undefined {
  const { codes }: IjwCodeList = typeof list === 'string' ? codeLists[list] : list;
  const found = codes.find((each) => each.code === code);
  const tooEarly = on !== undefined && found?.validFrom !== undefined && on < found.validFrom;
  return tooEarly ? undefined : found;
}
