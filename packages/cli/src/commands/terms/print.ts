/**
 * Terms for people.
 */
import type { Texts } from '@jeugd/core';
import { type Term, terms } from '@jeugd/core/terms';
import { paintFor } from '../../terminal/colour.js';
import { tableLines } from '../../terminal/table.js';
import { wrapped } from '../../terminal/wrapped.js';
import type { Context } from '../context.js';
import { termsWords as words } from './texts.js';

/** Every term on a line. */
export function allTermsText(all: readonly Term[], { say }: Context): string {
  const columns = [{ title: say(words.dutch) }, { title: say(words.english) }, { title: say(words.id) }];
  const rows = all.map((term) => [nameOf(term), term.en, term.id]);
  return tableLines(columns, rows).join('\n');
}

/** More than this would push the likeliest off the screen. */
const mostShown = 3;

/** The likeliest terms in full, the others by name. */
export function foundTermsText(found: readonly Term[], context: Context): string {
  const blocks = found.slice(0, mostShown).map((term) => termLines(term, context).join('\n'));
  const names = found.slice(mostShown).map(({ nl }) => nl);
  if (names.length > 0) {
    const others = context.say(words.others, { names: names.join(', ') });
    blocks.push(wrapped(others, context.world.stdout.columns, '  '));
  }
  return blocks.join('\n\n');
}

function termLines(term: Term, { say, locale, colours, world }: Context): string[] {
  const { bold, dim } = paintFor(colours);
  const facts: readonly (readonly [Texts, readonly string[]])[] = [
    [words.broader, term.broader.map((id) => terms[id].nl)],
    [words.narrower, term.narrower.map((id) => terms[id].nl)],
    [words.related, term.related.map((id) => terms[id].nl)],
    [words.since, term.validFrom === undefined ? [] : [term.validFrom]],
    [words.source, term.article === undefined ? term.sources : [...term.sources, term.article]],
  ];
  const width = Math.max(...facts.map(([word]) => say(word).length));
  return [
    `${bold(nameOf(term))} · ${term.en}`,
    wrapped(`  ${term.definition[locale]}`, world.stdout.columns, '  '),
    ...facts
      .filter(([, values]) => values.length > 0)
      .map(([word, values]) => {
        // Colours take no room: they come after the line was broken.
        const name = say(word).padEnd(width);
        const line = `  ${name}  ${values.join(', ')}`;
        const indent = ' '.repeat(width + 4);
        return wrapped(line, world.stdout.columns, indent).replace(name, dim(name));
      }),
  ];
}

function nameOf({ nl, abbreviation }: Term): string {
  return abbreviation === undefined ? nl : `${nl} (${abbreviation})`;
}
