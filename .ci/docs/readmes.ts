/**
 * The README of each package has one shape, so that who has read one knows where to look in the next: what it is for,
 * how to install it, a few lines that do something, where to read on, and a summary in Dutch.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeBlocksIn } from '../lib/markdown.js';
import { type WorkspacePackage, workspacePackages } from '../lib/packages.js';

/** What is not as it is elsewhere, as sentences. */
export function readmeFaults(): readonly string[] {
  return workspacePackages().flatMap((one) => {
    const path = join(one.folder, 'README.md');
    if (!existsSync(path)) return [`packages/${one.room} has no README.md`];
    return faultsOf(readFileSync(path, 'utf8'), one).map(
      (fault) => `packages/${one.room}/README.md ${fault}`,
    );
  });
}

function faultsOf(markdown: string, { manifest }: WorkspacePackage): readonly string[] {
  const [title = '', purpose = ''] = markdown.split('\n\n');
  const [install, example] = codeBlocksIn(markdown);
  const dutch = markdown.split('\n## In het Nederlands\n')[1] ?? '';
  const hasExports = Object.keys(manifest.exports ?? {}).length > 1;
  const shape: readonly [boolean, string][] = [
    [title === `# ${manifest.name}`, `should begin with # ${manifest.name}`],
    [/^[A-Z@`][^\n#]+$/.test(purpose), 'should say in one paragraph what it is for'],
    [install?.text.includes(manifest.name) ?? false, 'should show first how to install it'],
    [install?.language === 'sh', 'should show first a command for a terminal'],
    [example?.language === (hasExports ? 'ts' : 'sh'), 'should then show what it does'],
    [(example?.text.split('\n').length ?? 99) <= 26, 'should show that in some ten lines, at most 25'],
    [/^More: \[.+$/m.test(markdown), 'should link on in a line that begins with More:'],
    [dutch.trim().length > 100, 'should end with a summary under ## In het Nederlands'],
    [markdown.endsWith('\n\nMIT\n'), 'should end with its licence, MIT'],
  ];
  return shape.filter(([holds]) => !holds).map(([, fault]) => fault);
}
