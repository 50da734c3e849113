/** What the browser may do for the page: run the one script and the one style that are in it, and fetch nothing. */
import { policyOf } from '../html/policy.js';

/** SHA-256 of the script and of the style, as a browser computes them; a test does it over. */
export const contentPolicy = policyOf({
  script: 'sha256-j8Rv1Jh7NjPDbJd7vkO+QBRzLQd3bj4gmO7ydBsXTQ8=',
  style: 'sha256-FjffpL1Xmc/CzE70dAy7bPkrUtn512UcP9g4eZgkKeI=',
});
