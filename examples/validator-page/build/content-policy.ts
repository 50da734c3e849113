/**
 * What the browser may do for the page: run its one program and style, start a worker out of that program, and hand over
 * files. No connection, no picture, no form, no frame: a worker made from a text is held to the same.
 */
import { createHash } from 'node:crypto';

/** The policy of a page in which these scripts and styles may be used. */
export function contentPolicy(scripts: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    'worker-src blob:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** The name of a script or style by what is in it. */
export function hashOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}
