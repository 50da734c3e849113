/** Writes the messages of an invented municipality into a folder, reads them back and prints days to home of both. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { registerOf } from '@jeugd/ijw';
import { syntheticRegister } from '@jeugd/synthetic';
import { caseFilesFrom, daysToHome, type File, messageFiles } from './messages-to-outcomes.js';
import { page } from './page.js';

const { values } = parseArgs({ options: { children: { type: 'string' } }, strict: false });
const register = syntheticRegister({ children: Number(values.children ?? 300), seed: 1 });

// A reader that goes away early (`npm start | head`) is no fault.
process.stdout.on('error', () => process.exit());

const folder = mkdtempSync(join(tmpdir(), 'jeugd-messages-'));
try {
  for (const [name, text] of messageFiles(register)) writeFileSync(join(folder, name), text);
  const names = readdirSync(folder).sort();
  function* files(): Generator<File> {
    for (const name of names) yield [name, readFileSync(join(folder, name), 'utf8')];
  }
  const { extractedOn = '2025-01-01' } = register.about;
  const { caseFiles, findings: found } = caseFilesFrom(files());
  const imported = registerOf(caseFiles, { extractedOn });
  const never = registerOf(caseFiles, { extractedOn, returnsHome: 'never' });
  const [before, after, withoutAssumption] = [register, imported.register, never.register].map(daysToHome);
  const findings = [...found, ...imported.findings];
  console.log(page({ messages: names.length, before, after, withoutAssumption, findings }));
} finally {
  rmSync(folder, { recursive: true });
}
