/**
 * Colours, for a terminal that shows them to a person.
 */
import type { Output, World } from './world.js';

/** Dresses a text in a colour, or leaves it as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
}

/**
 * Whether colours may go to an output: on a terminal, unless NO_COLOR is set (https://no-color.org) or TERM is dumb.
 * FORCE_COLOR goes before all of these, as in Node itself: 0 or false is no colours, anything else is colours.
 */
export function hasColours(output: Output, env: World['env']): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** The colours; plain text when there are none. */
export function paintFor(colours: boolean): Paint {
  const dressed = (code: number) => (text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { bold: dressed(1), dim: dressed(2), red: dressed(31) };
}
