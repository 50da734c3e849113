import { carriedByMessages, registerOf } from '@jeugd/ijw';
import { syntheticRegister } from '@jeugd/synthetic';
import { describe, expect, it } from 'vitest';
import { caseFilesFrom, daysToHome, messageFiles, municipality } from './messages-to-outcomes.js';
import { page } from './page.js';

describe('messages to outcomes', { timeout: 60_000 }, () => {
  const register = syntheticRegister({ children: 60, seed: 1 });
  const files = [...messageFiles(register)];
  const { caseFiles, findings } = caseFilesFrom(files);
  const { extractedOn = '2025-01-01' } = register.about;
  const back = registerOf(caseFiles, { extractedOn });
  const never = registerOf(caseFiles, { extractedOn, returnsHome: 'never' });
  const [before, after, withoutAssumption] = [register, back.register, never.register].map(daysToHome);

  it('writes messages without a fault, in the order of their names', () => {
    expect(files.map(([name]) => name)).toEqual(files.map(([name]) => name).sort());
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('gives the days to home of what messages carry of the register, to the last step of the curve', () => {
    const { register: carried } = carriedByMessages(register, { municipality });
    expect(after?.curve).toEqual(daysToHome(carried)?.curve);
    expect(after?.events).toBe(before?.events);
    expect(after?.events).toBeGreaterThan(0);
  });

  it('takes nobody home without the assumption', () => {
    expect(withoutAssumption?.events).toBe(0);
  });

  it('prints the three beside each other', () => {
    const text = page({ messages: files.length, before, after, withoutAssumption, findings: back.findings });
    expect(text).toMatch(/^the register +\d+ +\d+ /m);
    expect(text).toMatch(/^out of its messages +\d+ +\d+ /m);
    expect(text).toMatch(/^without the assumption +\d+ +0 /m);
    expect(text).toContain('1 × ijw/home-assumed');
    expect(text).not.toMatch(/undefined|NaN/);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
