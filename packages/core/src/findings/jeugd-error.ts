/**
 * Errors: what is wrong with the call. What is wrong with the data is a finding.
 */
import { fillText, type Locale, type Params, type Texts } from './locale.js';

/**
 * The one kind of error this library throws. `code` is stable; `message` is English; `in` gives either language.
 *
 * Never holds a value from the data.
 *
 * @dutch fout
 * @example
 * const error = new JeugdError('core/invalid-date', { nl: 'Verwacht: {expected}', en: 'Expected: {expected}' }, { expected: '2024-03-01' });
 * error.message; // 'Expected: 2024-03-01'
 * error.in('nl'); // 'Verwacht: 2024-03-01'
 */
export class JeugdError extends Error {
  override readonly name = 'JeugdError';

  constructor(
    /** `<package>/<name>`, stable. */
    readonly code: string,
    private readonly texts: Texts,
    /** What was filled into the message. */
    readonly params: Params = {},
  ) {
    super(fillText(texts.en, params));
  }

  /** What is wrong and what to do, in the language asked for. */
  in(locale: Locale): string {
    return fillText(this.texts[locale], this.params);
  }
}
