import { execFileSync, spawnSync } from 'node:child_process';
import { metricCatalogue } from '@jeugd/metrics';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured } from '../../testing/run-captured.js';
import { commands } from '../all.js';
import { shells } from './choices.js';

const folder = testFolder();
const scripts = new Map<string, string>();

beforeAll(async () => {
  for (const shell of shells) {
    const { exitCode, stdout, stderr } = await runCaptured(['completion', shell]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    scripts.set(shell, fileIn(folder, `script.${shell}`, stdout));
  }
});

/** What a shell offers where the line ends. */
type Offers = (line: string) => readonly string[];

const run = (shell: string, program: string): string[] =>
  execFileSync(shell, ['-c', program], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder },
  })
    .split('\n')
    .filter((line) => line !== '');

/** bash asks the function, with the line in words; it takes `=` for a word. */
const inBash: Offers = (line) => {
  const words = line.split(/ |(=)/).filter((word) => word !== undefined);
  const list = words.map((word) => `'${word}'`).join(' ');
  return run(
    'bash',
    `source '${scripts.get('bash')}'; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _jeugd; printf '%s\\n' "\${COMPREPLY[@]}"`,
  );
};

/** In zsh the builtins of completion work in its editor only: others stand in for them, and choose as they would. */
const inZsh: Offers = (line) => {
  const words = line.split(' ');
  const list = words.map((word) => `'${word}'`).join(' ');
  return run(
    'zsh',
    `compdef() { }
     compset() { PREFIX=\${PREFIX#*=}; }
     _files() { print -l -- $PREFIX*(N); }
     _message() { }
     _describe() { local each; for each in \${(P)2}; do [[ $each == $PREFIX* ]] && print -- \${each%%:*}; done; }
     source '${scripts.get('zsh')}'
     words=(${list}); CURRENT=${words.length}; PREFIX='${words.at(-1)}'; _jeugd; true`,
  );
};

const inFish: Offers = (line) =>
  run('fish', `source '${scripts.get('fish')}'; complete -C '${line}'`).map(
    (offered) => offered.split('\t')[0] ?? '',
  );

const isHere = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).error === undefined;

describe.each([
  ['bash', inBash],
  ['zsh', inZsh],
  ['fish', inFish],
] as const)('in %s', (shell, offers) => {
  const here = it.skipIf(!isHere(shell));

  here.each([
    ['jeugd val', ['validate']],
    ['jeugd --locale nl me', ['metrics', 'merge']],
    ['jeugd help ti', ['timeline']],
    ['jeugd --vers', ['--version']],
    ['jeugd --locale ', ['en', 'nl']],
    ['jeugd validate --format s', ['sarif']],
    ['jeugd validate x --fail-on new', ['new-error', 'new-warning']],
    ['jeugd validate --as', ['--as-of']],
    ['jeugd metrics municipality --metric time-to-h', ['time-to-home']],
    ['jeugd metrics municipality --by prog', ['programme']],
    ['jeugd survival x.csv --conf-type log-', ['log-log']],
    ['jeugd codes care', ['care-forms']],
    ['jeugd codes authorisations mu', ['muhp']],
    ['jeugd codes care-forms --f', ['--format']],
    ['jeugd import i', ['ijw']],
    ['jeugd terms jeugdbeschermi', ['jeugdbescherming']],
    ['jeugd completion f', ['fish']],
  ])('%j is completed with %j', (line, expected) => {
    expect([...offers(line)].sort()).toEqual([...expected].sort());
  });

  here('every command is offered', () => {
    const names = commands.map(({ name }) => name);
    expect(
      offers('jeugd ')
        .filter((word) => word !== 'help' && !word.startsWith('-'))
        .sort(),
    ).toEqual(names.sort());
  });

  here('every metric is offered', () => {
    expect([...offers('jeugd metrics municipality --metric ')].sort()).toEqual(
      metricCatalogue.map(({ id }) => id).sort(),
    );
  });
});

describe('jeugd completion', () => {
  it.skipIf(!isHere('bash'))('completes a value behind its flag in bash', () => {
    expect(inBash('jeugd metrics x --format=c')).toEqual(['csv']);
    expect(inBash('jeugd metrics x --format=')).toEqual(['text', 'json', 'csv']);
  });

  it.skipIf(!isHere('bash'))('leaves paths to bash', () => {
    expect(inBash('jeugd validate muni')).toEqual([]);
    expect(inBash('jeugd validate x --baseline re')).toEqual([]);
    expect(inBash('jeugd import ijw in')).toEqual([]);
  });

  it('speaks Dutch, and no text ends a word of the shell early', async () => {
    for (const shell of ['zsh', 'fish']) {
      const { stdout } = await runCaptured(['completion', shell, '--locale', 'nl']);
      expect(stdout).toContain('bereken uitkomstcijfers');
      // Whatever is between quotation marks taken away, no quotation mark is left.
      expect(stdout.replaceAll("'\\''", '').replaceAll(/'[^']*'/g, '')).not.toContain("'");
    }
  });

  it.each([
    [[], 'Name the shell: bash, zsh, fish. Which one you use, says: echo $SHELL.\n'],
    [['bsh'], 'Did you mean bash?\n'],
    [['cmd'], 'Name the shell: bash, zsh, fish.'],
  ])('%j is bad usage', async (argv, words) => {
    const { exitCode, stdout, stderr } = await runCaptured(['completion', ...argv]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});
