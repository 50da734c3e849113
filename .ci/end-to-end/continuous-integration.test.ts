import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../lib/packages.js';

const script = join(root, 'examples/continuous-integration/check.sh');
const folder = mkdtempSync(join(tmpdir(), 'jeugd-ci-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** The command of this checkout, whatever its path: the example names it by one word. */
const jeugd = join(folder, 'jeugd');
const quoted = [join(root, 'node_modules/.bin/tsx'), join(root, 'packages/cli/src/main.ts')];
writeFileSync(jeugd, `#!/bin/sh\nexec "${quoted[0]}" --conditions=@jeugd/source "${quoted[1]}" "$@"\n`, {
  mode: 0o755,
});

const register = join(folder, 'register');
const header = 'id,personId,careForm,start,end\n';

function stays(rows: string): void {
  mkdirSync(register, { recursive: true });
  writeFileSync(join(register, 'about.json'), '{"version":"1","extractedOn":"2025-01-01"}');
  writeFileSync(join(register, 'placements.csv'), header + rows);
}

function check(...rest: string[]) {
  const env = { ...process.env, JEUGD: jeugd };
  return spawnSync('sh', [script, register, join(folder, 'reports'), ...rest], { env, encoding: 'utf8' });
}

describe('the example for continuous integration', () => {
  it('fails on an error, then only on one that is new, and leaves every report', () => {
    stays('p1,c1,gezinshuis,2024-03-01,2024-02-01\n');
    expect(check().status).toBe(1);
    for (const form of ['json', 'sarif', 'html']) {
      expect(existsSync(join(folder, 'reports', `report.${form}`))).toBe(true);
    }
    const baseline = join(folder, 'baseline.json');
    cpSync(join(folder, 'reports/report.json'), baseline);
    expect(check(baseline).status).toBe(0);

    stays('p0,c1,gezinshuis,2024-03-01,2024-02-01\np1,c1,gezinshuis,2024-03-01,2024-02-01\n');
    expect(check(baseline).status).toBe(1);
    const { runs } = JSON.parse(readFileSync(join(folder, 'reports/report.sarif'), 'utf8'));
    const states = runs[0].results
      .filter(({ kind }: { kind: string }) => kind === 'fail')
      .map(({ baselineState }: { baselineState: string }) => baselineState);
    expect(states).toEqual(['new', 'unchanged']);
  }, 120_000);

  it('says with 2 that there was nothing to read', () => {
    const env = { ...process.env, JEUGD: jeugd };
    const { status } = spawnSync('sh', [script, join(folder, 'nowhere'), join(folder, 'out')], { env });
    expect(status).toBe(2);
  }, 60_000);
});
