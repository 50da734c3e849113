import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../testing/folder.js';
import { runCaptured } from '../testing/run-captured.js';
import { setScene } from '../testing/scene.js';
import { outOption } from './out-option.js';

const folder = testFolder();
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  await setScene(folder, ['municipality', 'inbox', 'stays.csv', 'north.json', 'JW301.xml']);
  symlinkSync(at('stays.csv'), at('link.csv'));
});

describe('what is read is not written over', { timeout: 60_000 }, () => {
  it.each([
    ['risk-table', 'municipality', 'municipality/persons.csv'],
    ['risk-table', 'municipality', 'municipality'],
    ['report', 'municipality', 'municipality/placements.csv'],
    ['genogram', 'municipality', 'municipality/../municipality/relations.csv', '--person', 'P-000003'],
    ['timeline', 'municipality', 'municipality/persons.csv', '--person', 'P-000003'],
    ['risk-table', 'stays.csv', 'stays.csv', '--time', 'days', '--cause', 'exit', '--definition', 'x'],
    ['risk-table', 'stays.csv', 'link.csv', '--time', 'days', '--cause', 'exit', '--definition', 'x'],
    ['merge', 'north.json', 'north.json'],
    ['retour', 'JW301.xml', 'JW301.xml'],
  ])('%s %s --out %s', async (command, input, out, ...more) => {
    const file = at(out === 'municipality' ? 'municipality/persons.csv' : out);
    const before = readFileSync(file);
    const ended = await runCaptured([command, at(input), '--out', join(folder, out), ...more]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr).toContain('is read here; nothing was written over it.');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('nor the folder of messages by the register made of them', async () => {
    const argv = ['import', 'ijw', at('inbox'), '--out', at('inbox'), '--overwrite'];
    expect((await runCaptured(argv)).stderr).toContain('is read here');
  });

  it('may have something new beside it, and a page that is made again', () => {
    mkdirSync(at('archive'));
    fileIn(folder, 'municipality/report.html', '');
    expect(outOption({ out: at('archive/0008-JW306.xml') }, [at('archive')])).toBe(
      at('archive/0008-JW306.xml'),
    );
    expect(outOption({ out: at('municipality/report.html') }, [at('municipality')])).toBe(
      at('municipality/report.html'),
    );
  });

  it('is standard output for -', () => {
    expect(outOption({ out: '-' }, ['-'])).toBeUndefined();
    expect(outOption({}, ['-'])).toBeUndefined();
  });
});
