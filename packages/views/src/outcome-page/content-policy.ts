/** What the browser may do for the page: run the one script and the one style that are in it, and fetch nothing. */
import { policyOf } from '../html/policy.js';

/** SHA-256 of the script and of the style, as a browser computes them; a test does it over. */
export const outcomePolicy = policyOf({
  script: 'sha256-XJHm30jGKCAXVRxF/0htycgLgPvdRj4acfb4xwk+Rjk=',
  style: 'sha256-2K+H3dNMgpguSkpPM/Wmu71PD8H7zkvTQPpjXj3Nvl0=',
});
