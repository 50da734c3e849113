/** Which kinds of referrers have a code of their own. */

const withCode = ['02', '03', '04', '05'];

/** Whether a kind of referrer has a care provider code: a doctor or a certified institution. */
export function hasCode(type: string): boolean {
  return withCode.includes(type);
}
