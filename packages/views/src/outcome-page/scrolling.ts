/** A table that may be wider than the screen: it scrolls by itself, also by keyboard. */
import { html, type Markup } from '../html/html.js';

/** The table in a region that has its name. */
export function scrolling(name: string, table: Markup): Markup {
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0">${table}</div>`;
}
