import { careFormIds } from '@jeugd/core';
import { codeLists } from '@jeugd/core/codes';
import { describe, expect, it } from 'vitest';
import { runCaptured } from '../../testing/run-captured.js';

describe('jeugd codes', () => {
  it('shows which lists there are', async () => {
    const { exitCode, stdout, stderr } = await runCaptured(['codes']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^list +codes +what\ncare-forms +55 +care forms\n/);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1 + Object.keys(codeLists).length);
    expect((await runCaptured(['codes', '--locale', 'nl'])).stdout).toMatch(
      /^lijst .*\ncare-forms +55 +zorgvormen\n/,
    );
  });

  it('shows the codes of a list', async () => {
    const { stdout } = await runCaptured(['codes', 'care-forms']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(['care forms', '']);
    expect(lines.slice(3).map((line) => line.split(' ')[0])).toEqual([...careFormIds]);
  });

  it('shows one code', async () => {
    expect((await runCaptured(['codes', 'authorisations', 'muhp'])).stdout).toBe(
      'code   Dutch                             English\n' +
        'muhp   machtiging tot uithuisplaatsing   out-of-home placement authorisation\n',
    );
  });

  it('prints JSON with nothing else on stdout', async () => {
    const json = async (...argv: string[]) =>
      JSON.parse((await runCaptured(['codes', ...argv, '--format', 'json'])).stdout);
    expect((await json()).lists[0]).toEqual({
      list: 'care-forms',
      title: { nl: 'zorgvormen', en: 'care forms' },
      count: 55,
    });
    expect(await json('sexes', 'female')).toEqual({
      version: '1',
      list: 'sexes',
      title: { nl: 'geslachten', en: 'sexes' },
      codes: [{ code: 'female', nl: 'vrouw', en: 'female' }],
    });
  });

  it.each([
    [['care-form'], 'There is no such list of codes. All lists: jeugd codes. Did you mean care-forms?'],
    [['aquarium'], 'There is no such list of codes. All lists: jeugd codes.\n'],
    [
      ['care-forms', 'pleegzorgg'],
      'This code is not in care-forms. All codes: jeugd codes care-forms. Did you mean pleegzorg?',
    ],
    [['care-forms', 'pleegzorg', 'x'], 'Name one list, and then one code at most.'],
    [['care-forms', '--format', 'xml'], '--format can be: text, json.'],
  ])('%j is bad usage', async (argv, words) => {
    const { exitCode, stdout, stderr } = await runCaptured(['codes', ...argv]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});
