/** Files that are too large to be read whole. */
import { readFileSync } from 'node:fs';
import { findingsOf, type Report } from '@jeugd/validators';
import { describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured } from '../../testing/run-captured.js';

const folder = testFolder();
const vectorOf = (name: string): string =>
  readFileSync(new URL(`../../../../ijw/fixtures/vectors/base-${name}.xml`, import.meta.url), 'utf8');

/** Two million spaces, which mean nothing between elements. */
const room = ' '.repeat(2_000_000);
const claim = vectorOf('jw323').replace('<jw323:Clienten>', `<jw323:Clienten>${room}`);
const assignment = vectorOf('jw301').replace('<jw301:Client>', `${room}<jw301:Client>`);
const breach = (xml: string): string => xml.replace(/>22000</, '>22001<'); // TR358
const incomplete = (xml: string): string => xml.replace(/<jw323:Eenheid>.*?<\/jw323:Eenheid>/, '');

/** The report, without the name of the file. */
async function reportOf(argv: readonly string[], stdin = ''): Promise<unknown> {
  const { stdout } = await runCaptured(['validate', ...argv, '--format', 'json'], { stdin });
  const report: Report = JSON.parse(stdout);
  const findings = findingsOf(report).map(({ location: { file: _, ...place }, code }) => ({ code, place }));
  return {
    findings,
    asOf: report.asOf,
    rules: report.rules,
    summary: report.summary,
    kind: report.files?.[0]?.kind,
  };
}

describe('jeugd validate on a large message', () => {
  it.each([
    ['a right claim', claim],
    ['a claim with a wrong total', breach(claim)],
    ['a claim that breaks the form', breach(incomplete(claim))],
    ['a claim cut off', claim.slice(0, -300)],
    ['an assignment', assignment],
    ['no message', `<a>${room}</a>`],
  ])(
    'says of %s on disk, read in pieces, what it says of it in memory',
    { timeout: 60_000 },
    async (what, xml) => {
      const path = fileIn(folder, `${what}.xml`, xml);
      expect(await reportOf([path])).toEqual(await reportOf(['-'], xml));
    },
  );

  it('finds the breach', { timeout: 60_000 }, async () => {
    const path = fileIn(folder, 'breach.xml', breach(claim));
    const report = await reportOf([path, '--levels', '2']);
    expect(report).toMatchObject({ kind: 'JW323', findings: [{ code: 'TR358' }], summary: { failed: 1 } });
  });
});
