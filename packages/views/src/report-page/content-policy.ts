/** What the browser may do for the page: run the one script and the one style that are in it, and fetch nothing. */

/** SHA-256 of the script and of the style, as a browser computes them; a test does it over. */
const scriptHash = 'sha256-j8Rv1Jh7NjPDbJd7vkO+QBRzLQd3bj4gmO7ydBsXTQ8=';
const styleHash = 'sha256-FjffpL1Xmc/CzE70dAy7bPkrUtn512UcP9g4eZgkKeI=';

/** The Content-Security-Policy of the page. */
export const contentPolicy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
