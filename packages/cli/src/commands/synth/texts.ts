/** What `jeugd synth` says. */
import type { Texts } from '@jeugd/core';

export const inventingTexts: Texts = {
  nl: 'verzint {children}',
  en: 'inventing {children}',
};
export const writingTexts: Texts = { nl: 'schrijft {out}', en: 'writing {out}' };

export const writtenTexts: Texts = {
  nl: '{out}: een verzonnen register van {children} ({rows}), {from} tot {until}.',
  en: '{out}: an invented register of {children} ({rows}), {from} to {until}.',
};

export const nextTexts: Texts = {
  nl: 'Nu bijvoorbeeld: jeugd validate {out}',
  en: 'Now for example: jeugd validate {out}',
};
