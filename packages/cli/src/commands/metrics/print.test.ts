import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../../testing/folder.js';
import { runCaptured } from '../../testing/run-captured.js';

// One child in a closed setting for all of 2023, with one seclusion of two hours.
const files: Readonly<Record<string, string>> = {
  'about.json': JSON.stringify({
    version: '1',
    extractedOn: '2024-01-01',
    coverage: { start: '2023-01-01', end: '2024-01-01' },
  }),
  'persons.csv': 'id,birthDate\nc1,2010-01-01',
  'placements.csv': 'id,personId,careForm,start\np1,c1,gesloten-instelling,2022-06-01',
  'trajectories.csv': 'id,personId,careForm,start,end\nt1,c1,systeemtherapie,2023-01-01,2023-04-02',
  'restraints.csv': 'id,personId,measure,date,inPlan,hours\nr1,c1,seclusion,2023-03-01,true,2',
};

const register = join(testFolder(), 'register');
mkdirSync(register);
for (const [file, content] of Object.entries(files)) writeFileSync(join(register, file), content);

async function printed(metric: string, locale = 'en'): Promise<string> {
  const argv = ['metrics', register, '--metric', metric, '--min-cell', '0', '--locale', locale];
  return (await runCaptured(argv)).stdout;
}

describe('printed figures', () => {
  it('name the choices in which figures of one group differ', async () => {
    const text = await printed('seclusion-rate');
    for (const what of ['all', 'planned', 'unplanned', 'hours']) expect(text).toContain(`all ${what} `);
    expect(await printed('home-likeness-profile')).toContain('all level = 12');
  });

  it('name the unit, in the language asked for', async () => {
    expect(await printed('seclusion-rate')).toContain('2.7 per 1,000 days'); // 1 in 365 nights
    expect(await printed('seclusion-rate', 'nl')).toContain('2,7 per 1.000 dagen');
    expect(await printed('trajectory-duration')).toContain('3.0 months'); // 91 days
  });

  it('say who is looked at', async () => {
    expect(await printed('point-prevalence-not-at-home')).toContain('on the last day from 2023-01-01');
    expect(await printed('trajectory-duration', 'nl')).toContain('begonnen van 2023-01-01');
  });
});
