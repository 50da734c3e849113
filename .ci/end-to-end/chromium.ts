/** Chromium of this machine. Debian: `apt-get install chromium`; elsewhere name it in CHROMIUM. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = [process.env['CHROMIUM'], ...known].find((path) => path && existsSync(path));

/** Whether there is one; without it the tests of pages are skipped, and say so. */
export const hasChromium = executablePath !== undefined;
if (!hasChromium) process.stderr.write('Skipped: no Chromium. Install it, or name it in CHROMIUM.\n');

/** Starts it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
}
