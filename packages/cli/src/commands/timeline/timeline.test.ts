import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured } from '../../testing/run-captured.js';

const folder = testFolder();
const register = fileIn(
  folder,
  'register.json',
  JSON.stringify({
    about: { version: '1', extractedOn: '2024-06-01', invented: true },
    persons: [{ id: 'c1', birthDate: '2012-03-01', name: 'Roos' }],
    placements: [{ id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-01-01' }],
  }),
);

describe('jeugd timeline', () => {
  it('writes the picture and says so, up to the day of extraction', async () => {
    const out = join(folder, 'timeline.svg');
    const run = await runCaptured(['timeline', register, '--person', 'c1', '--out', out]);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toBe(`${out}: 1 shown, on 2024-06-01. Family data: handle with care.\n`);
    const svg = readFileSync(out, 'utf8');
    expect(svg).toMatch(/^<svg.*<title>Timeline of a young person of 12, as of 2024-06-01<\/title>/s);
    expect(svg).not.toMatch(/Roos|c1|2012-03-01/);
  });

  it('gives the data, or the description of the picture, on stdout with nothing else there', async () => {
    const command = ['timeline', register, '--person', 'c1', '--on', '2024-02-01', '--locale', 'nl'];
    const json = JSON.parse((await runCaptured([...command, '--format', 'json'])).stdout);
    expect(json.bars).toMatchObject([{ label: 'gezinshuis', end: '2024-02-02', ending: 'running' }]);
    const spec = JSON.parse((await runCaptured([...command, '--format', 'vega-lite'])).stdout);
    expect(spec.$schema).toBe('https://vega.github.io/schema/vega-lite/v5.json');
  });

  it.each([
    [['--person', 'nobody'], 'is not in the register'],
    [['--person', 'c1', '--on', 'june'], '--on expects an existing day'],
    [['--person', 'c1', '--format', 'png'], '--format can be: svg, vega-lite, json.'],
    [[], 'The option --person <id> is needed.'],
  ])('%j is bad usage, and nothing is written', async (argv, words) => {
    const out = join(folder, 'nothing.svg');
    const { exitCode, stdout, stderr } = await runCaptured(['timeline', register, ...argv, '--out', out]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(existsSync(out)).toBe(false);
  });
});
