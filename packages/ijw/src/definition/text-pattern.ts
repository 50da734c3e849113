/**
 * Patterns of the standard: the XSD's own expression, and the same test in JavaScript.
 *
 * The two languages of expressions differ (`.`, `\s`, anchors), and some of these expressions take exponential time in
 * an engine that tries again. So each test is written for what its expression means, and takes linear time.
 */

/**
 * A form that a text has.
 *
 * @dutch patroon
 */
export interface TextPattern {
  /** The expression as it stands in the XSD. */
  readonly xsd: string;
  /** Whether a whole text has the form. */
  readonly fits: (text: string) => boolean;
}

/** So many digits, no more and no fewer. */
export function digits(count: number): TextPattern {
  const form = new RegExp(`^[0-9]{${count}}$`);
  return { xsd: `[0-9]{${count}}`, fits: (text) => form.test(text) };
}

/** Digits only; none at all is fine too. */
export const onlyDigits: TextPattern = { xsd: '[0-9]*', fits: (text) => /^[0-9]*$/.test(text) };

/** Letters and digits only. */
export const lettersAndDigits: TextPattern = {
  xsd: '([a-zA-Z0-9])+',
  fits: (text) => /^[a-zA-Z0-9]+$/.test(text),
};

/** Letters only, those with an accent included. The range also holds a few signs and other alphabets. */
export const onlyLetters: TextPattern = {
  xsd: '([a-zA-ZÀ-ỳ])+',
  fits: (text) => /^[a-zA-ZÀ-ỳ]+$/.test(text),
};

/** One line that is not blank. */
export const oneLine: TextPattern = {
  xsd: '.*[^\\s].*',
  fits: (text) => /[^ \t\n\r]/.test(text) && !/[\n\r]/.test(text),
};

/** Text that is not blank; it may have several lines. */
export const notBlank: TextPattern = {
  xsd: '([.\\s]*\\S+[.\\s]*)+',
  fits: (text) => /[^ \t\n\r]/.test(text),
};

/** A date without a time zone. */
export const dateWithoutZone: TextPattern = { xsd: '[^:Z]*', fits: (text) => !/[:Z]/.test(text) };

/** A time without a time zone. */
export const timeWithoutZone: TextPattern = { xsd: '[^Z+-]+', fits: (text) => /^[^Z+-]+$/.test(text) };

/** Three whole numbers with dots between them, without leading zeros. */
export const version: TextPattern = {
  xsd: '(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)',
  fits: (text) => /^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$/.test(text),
};
