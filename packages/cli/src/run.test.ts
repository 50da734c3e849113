import { describe, expect, it } from 'vitest';
import { commands as descriptions } from './commands/all.js';
import { runCaptured } from './testing/run-captured.js';

const commands = descriptions.map(({ name }) => name);

describe('help', () => {
  it('goes to stdout and ends well', async () => {
    const { exitCode, stdout, stderr } = await runCaptured(['--help']);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    for (const command of commands) expect(stdout).toContain(`\n  ${command} `);
  });

  it.each(commands)('of %s has examples in both languages', async (command) => {
    const english = await runCaptured([command, '--help']);
    const dutch = await runCaptured([command, '--help', '--locale', 'nl']);
    expect(english.exitCode).toBe(0);
    expect(english.stdout).toContain(`Usage: jeugd ${command}`);
    expect(english.stdout).toContain(`Examples:\n  jeugd ${command} `);
    expect(dutch.stdout).toContain(`Gebruik: jeugd ${command}`);
    expect(dutch.stdout).toContain(`Voorbeelden:\n  jeugd ${command} `);
    expect(dutch.stdout).not.toMatch(/Usage|Options|\[options\]|display help/);
  });

  it('follows the language of the environment', async () => {
    expect((await runCaptured(['--help'], { env: { LANG: 'nl_NL.UTF-8' } })).stdout).toContain('Opdrachten:');
  });

  it('can be asked for as a command', async () => {
    expect((await runCaptured(['help', 'survival'])).stdout).toBe(
      (await runCaptured(['survival', '--help'])).stdout,
    );
    expect(await runCaptured(['help'])).toEqual(await runCaptured(['--help']));
  });

  it('of a command that does not exist is no help', async () => {
    for (const argv of [
      ['help', 'validat'],
      ['validat', '--help'],
      ['validat', '-h'],
    ])
      expect(await runCaptured(argv)).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: 'jeugd: There is no command validat. Did you mean validate?\n',
      });
  });

  it('names every word that an option may be', async () => {
    for (const { name, options } of descriptions)
      for (const { flags, summary, values } of options) {
        const words = Array.isArray(values) ? values : [];
        for (const text of [summary.nl, summary.en])
          expect(
            words.filter((word) => !new RegExp(`\\b${word}\\b`).test(text)),
            `${name} ${flags}`,
          ).toEqual([]);
      }
  });

  it('fits a narrow terminal', async () => {
    const world = { isTerminal: true, columns: 60 };
    for (const command of commands) {
      const { stdout } = await runCaptured([command, '--help', '--locale', 'nl'], world);
      const [description = ''] = stdout.split(/\n(?:Voorbeelden|Opties):/);
      expect(description.split('\n').filter((line) => line.length > 60)).toEqual([]);
    }
  });

  it('that nobody asked for goes to stderr, with exit code 2', async () => {
    const { exitCode, stdout, stderr } = await runCaptured([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Usage: jeugd');
  });

  it('fits in 96 columns', async () => {
    for (const command of commands) {
      const { stdout } = await runCaptured([command, '--help']);
      expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
    }
  });
});

describe('the version', () => {
  it('is that of the package', async () => {
    expect((await runCaptured(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('bad usage', () => {
  it.each([
    [['validat', 'x'], 'jeugd: There is no command validat. Did you mean validate?\n'],
    [['validate', 'x', '--formt', 'json'], 'jeugd: There is no option --formt. Did you mean --format?\n'],
    [
      ['synth', '--children', '1', '--seed', '1', '--out', ''],
      'jeugd: The value of --out is empty. Is there a variable that was not filled in?\n',
    ],
    [
      ['import', 'ijv', 'x', '--out', 'y'],
      'jeugd: Say what is read and where it is: jeugd import ijw FOLDER. Did you mean ijw?\n',
    ],
    [['validate'], 'jeugd: The input is missing: paths. Help: jeugd validate --help\n'],
    [['synth'], 'jeugd: The option --children <number> is needed. Help: jeugd synth --help\n'],
    [
      ['survival', 'x.csv'],
      'jeugd: Say with --time which column holds the time (a risk table of jeugd risk-table does not need it).\n',
    ],
    [
      ['survival', 'x.csv', '--time'],
      'jeugd: The option --time <column> needs a value. Help: jeugd survival --help\n',
    ],
    [
      ['survival', 'x.csv', 'y.csv', '--time', 't'],
      'jeugd: There is too much on the line. Put a name with spaces between quotation marks. Help: jeugd survival --help\n',
    ],
    [['validate', 'x', '--locale', 'fr'], 'jeugd: --locale can be: nl, en.\n'],
    [
      ['validate', 'x', '--format', 'jsn'],
      'jeugd: --format can be: text, json, sarif, operation-outcome, html. Did you mean json?\n',
    ],
    [
      ['validate', 'x', '--as-of', '2023-02-30'],
      'jeugd: --as-of expects an existing day, such as 2024-03-01.\n',
    ],
    [['metrics'], 'jeugd: Name the register, before the options: jeugd metrics REGISTER --metric ID\n'],
    [['metrics', 'x', '--min-cell', '-1'], 'jeugd: --min-cell expects a whole number from 0 to 10000.\n'],
    [
      ['synth', '--children', '0', '--seed', '1', '--out', 'x'],
      'jeugd: --children expects a whole number from 1 to 1000000.\n',
    ],
  ])('%j says what to do on one line', async (argv, said) => {
    const { exitCode, stdout, stderr } = await runCaptured(argv);
    expect(stderr).toBe(said);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it('is answered in Dutch as well', async () => {
    const { stderr } = await runCaptured(['validate', 'x', '--formt', 'json', '--locale', 'nl']);
    expect(stderr).toBe('jeugd: De optie --formt bestaat niet. Bedoelde u --format?\n');
  });

  it('never shows control sequences that were typed', async () => {
    expect((await runCaptured(['\u001b[2J'])).stderr).not.toContain('\u001b');
  });

  it('shows where it arose only when asked', async () => {
    const argv = ['validate', 'no-such-folder'];
    expect((await runCaptured(argv)).stderr.split('\n')).toHaveLength(2);
    expect((await runCaptured([...argv, '--debug'])).stderr).toContain('    at ');
    expect((await runCaptured(argv, { env: { JEUGD_DEBUG: '1' } })).stderr).toContain('    at ');
  });
});
