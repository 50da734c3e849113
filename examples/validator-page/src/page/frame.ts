/** What always stands on the page: its name, the languages, where to drop, what is said, and the colophon. */
import type { Locale } from '@jeugd/core';
import type { Dropped } from '../protocol/dropped-file.js';
import { dropZone } from './drop-zone.js';
import { element } from './element.js';
import type { Language } from './language.js';

/** What the frame tells. */
export interface FrameActions {
  readonly onLanguage: (locale: Locale) => void;
  readonly onDrop: (dropped: Dropped) => void;
}

/** The places of the frame in which something changes. */
export interface Frame {
  /** Where a check is shown. */
  readonly place: HTMLElement;
  /** What is said to whoever does not see the page. */
  readonly status: HTMLElement;
  /** Says what went otherwise; nothing clears it. */
  notice(words: string): void;
}

/** Draws the frame into the page, in place of what was there. */
export function drawFrame(language: Language, { onLanguage, onDrop }: FrameActions): Frame {
  const { say, locale } = language;
  document.documentElement.lang = locale;
  document.title = say('title');
  const place = element('div', { id: 'check' });
  const status = element('p', { role: 'status', id: 'status', className: 'unseen' });
  const notice = element('p', { role: 'alert', id: 'notice', className: 'notice' });
  document.body.replaceChildren(
    element(
      'header',
      {},
      element('div', {}, element('h1', {}, say('title')), element('p', {}, say('intro'))),
      languages(language, onLanguage),
    ),
    element('main', {}, dropZone(language, onDrop), notice, status, place),
    element('footer', {}, element('p', { className: 'faint' }, say('colophon'))),
  );
  return {
    place,
    status,
    notice(words) {
      notice.textContent = words;
    },
  };
}

const languageNames: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

function languages({ locale, say }: Language, onLanguage: (locale: Locale) => void): HTMLElement {
  const buttons = (['nl', 'en'] as const).map((one) => {
    const button = element(
      'button',
      {
        type: 'button',
        className: 'quiet',
        lang: one,
        'aria-pressed': String(one === locale),
        id: `language-${one}`,
      },
      languageNames[one],
    );
    button.addEventListener('click', () => onLanguage(one));
    return button;
  });
  return element('div', { className: 'languages', role: 'group', 'aria-label': say('language') }, ...buttons);
}
