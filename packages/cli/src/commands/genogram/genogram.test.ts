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
    persons: [
      { id: 'c1', birthDate: '2012-03-01', sex: 'female', name: 'Roos <b>' },
      { id: 'm1', birthDate: '1985-05-01', sex: 'female', name: 'Anna "Ans"' },
    ],
    relations: [{ id: 'r1', fromId: 'm1', toId: 'c1', kind: 'legal-parent-of' }],
    householdSpells: [],
  }),
);

describe('jeugd genogram', () => {
  it('writes the family as SVG and says so, on the day the register was extracted', async () => {
    const out = join(folder, 'family.svg');
    const { exitCode, stdout, stderr } = await runCaptured([
      'genogram',
      register,
      '--person',
      'c1',
      '--out',
      out,
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(`${out}: 2 shown, on 2024-06-01. Family data: handle with care.\n`);
    const svg = readFileSync(out, 'utf8');
    expect(svg).toMatch(/^<svg.*role="img"><title>Genogram on 2024-06-01<\/title><desc>.*mother 39/s);
    expect(svg).not.toMatch(/Roos|Anna|c1|m1/);
  });

  it('shows names when asked, escaped', async () => {
    const { stdout } = await runCaptured(['genogram', register, '--person', 'c1', '--names']);
    expect(stdout).toContain('Roos &lt;b&gt;');
    expect(stdout).toContain('Anna &quot;Ans&quot;');
  });

  it('gives DOT and JSON on stdout with nothing else there, in the language of the run', async () => {
    const command = ['genogram', register, '--person', 'c1', '--on', '2023-01-01', '--locale', 'nl'];
    const dot = await runCaptured([...command, '--format', 'dot']);
    expect(dot.stdout).toMatch(/^graph "Genogram op 2023-01-01" \{\n.*\}\n$/s);
    const json = JSON.parse((await runCaptured([...command, '--format', 'json'])).stdout);
    expect(json.people.map(({ label }: { label: string }) => label)).toEqual(['jeugdige 10', 'moeder 37']);
  });

  it('draws the network', async () => {
    const command = ['genogram', register, '--person', 'c1', '--ecogram'];
    const json = JSON.parse((await runCaptured([...command, '--format', 'json'])).stdout);
    expect(json.contacts.map(({ label }: { label: string }) => label)).toEqual(['mother 39']);
    expect((await runCaptured(command)).stdout).toContain('<title>Ecogram on 2024-06-01</title>');
  });

  it.each([
    [['--person', 'nobody'], 'The person of --person is not in the register.'],
    [['--person', 'c1', '--on', '2012-02-29'], 'This person was not yet born on that day.'],
    [['--person', 'c1', '--on', 'june'], '--on expects an existing day'],
    [['--person', 'c1', '--format', 'png'], '--format can be: svg, dot, json.'],
    [[], 'The option --person <id> is needed.'],
  ])('%j is bad usage, and nothing is written', async (argv, words) => {
    const out = join(folder, 'nothing.svg');
    const { exitCode, stdout, stderr } = await runCaptured(['genogram', register, ...argv, '--out', out]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('nobody');
    expect(existsSync(out)).toBe(false);
  });
});
