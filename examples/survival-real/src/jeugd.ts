/**
 * Runs the command `jeugd` as a person would, and reads what it prints.
 */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The part of the output of `jeugd survival --format json` that is compared here. */
export interface SurvivalResult {
  readonly groups: readonly {
    readonly group: string;
    readonly n: number;
    readonly quantiles: { readonly '0.5': Limits & { readonly value: number } };
    readonly restrictedMean: { readonly value: number; readonly standardError: number };
    readonly at: readonly (Limits & {
      readonly time: number;
      readonly atRisk: number;
      readonly survival: number;
      readonly standardError: number;
    })[];
    readonly cumulativeIncidence?: Readonly<
      Record<
        string,
        readonly (Limits & {
          readonly time: number;
          readonly value: number;
          readonly standardError: number;
        })[]
      >
    >;
  }[];
  readonly logRank: {
    readonly chiSquared: number;
    readonly degreesOfFreedom: number;
    readonly pValue: number;
  };
}

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** The folder of this example. */
export const here = fileURLToPath(new URL('..', import.meta.url));

/** The result of `jeugd survival` with these words behind it. */
export function jeugdSurvival(words: readonly string[]): SurvivalResult {
  const cli = dirname(fileURLToPath(import.meta.resolve('@jeugd/cli/package.json')));
  const program = ['--import', 'tsx', '--conditions=@jeugd/source', join(cli, 'src/main.ts')];
  const output = execFileSync(process.execPath, [...program, 'survival', ...words], {
    cwd: here,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}
