import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'a pipeline '));
const inboxes = ['north', 'south'].map((name) => join(folder, name));
const out = join(folder, 'out here');

before(() => {
  inboxes.forEach((inbox, number) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(here, 'invent.mjs'), inbox, `${number + 1}`],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr);
  });
});
after(() => rmSync(folder, { recursive: true }));

function pipeline(...args) {
  return spawnSync('sh', [join(here, 'pipeline.sh'), ...args], { cwd: folder, encoding: 'utf8' });
}

describe('the pipeline', () => {
  it('leaves a report, a register, figures and a table of counts of each, and one figure of all', () => {
    const { status, stdout, stderr } = pipeline(out, ...inboxes);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /days to home/i);
    for (const name of ['north', 'south']) {
      const left = readdirSync(join(out, name)).sort();
      assert.deepEqual(left, ['import.txt', 'messages.html', 'metrics.csv', 'register', 'risk-table.json']);
    }
    const [north, south, both] = ['north', 'south', '.'].map((name) =>
      JSON.parse(readFileSync(join(out, name, 'risk-table.json'), 'utf8')),
    );
    assert.equal(atOrigin(both), atOrigin(north) + atOrigin(south));
  });

  it('goes on with what is right, and says with 1 that not all is', () => {
    const [first = ''] = readdirSync(inboxes[0]).sort();
    const file = join(inboxes[0], first);
    writeFileSync(file, readFileSync(file, 'utf8').replace('</', '<'));
    const again = join(folder, 'again');
    const { status, stderr } = pipeline(again, ...inboxes);
    assert.equal(status, 1, stderr);
    assert.ok(existsSync(join(again, 'risk-table.json')));
  });

  it('stops with 2 where nothing can be read, it would write over something, or it is called wrongly', () => {
    mkdirSync(join(folder, 'empty'));
    assert.equal(pipeline(join(folder, 'other'), join(folder, 'empty')).status, 2);
    assert.equal(existsSync(join(folder, 'other', 'risk-table.json')), false);
    assert.equal(pipeline(out, ...inboxes).status, 2);
    assert.equal(pipeline(out).status, 2);
  });
});

function atOrigin({ cells }) {
  return cells.reduce((sum, cell) => sum + cell.atOrigin, 0);
}
