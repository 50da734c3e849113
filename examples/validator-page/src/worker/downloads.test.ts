import { finding } from '@jeugd/core';
import { reportOf } from '@jeugd/validators';
import { describe, expect, it } from 'vitest';
import { everything } from '../protocol/filter.js';
import { downloaded } from './downloads.js';

const at = (file: string, line: number) =>
  finding({ code: 'P03', severity: 'error', message: 'Wrong', location: { file, line } });
const report = reportOf({
  asOf: '2025-01-01',
  runs: [],
  found: { findings: [at('a.csv', 2), at('=b.csv', 3)], files: [{ file: 'clean.csv', kind: 'table' }] },
});

describe('downloaded', () => {
  it('gives the whole report as JSON and SARIF, whatever is shown', () => {
    const nothing = { ...everything, severities: [] };
    expect(JSON.parse(downloaded(report, 'json', nothing, 'en'))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(JSON.parse(downloaded(report, 'sarif', nothing, 'nl')).runs[0].results).toHaveLength(2);
  });

  it('gives what is shown as CSV, without formulas', () => {
    const lines = downloaded(report, 'csv', { ...everything, file: '=b.csv' }, 'en').split('\n');
    expect(lines[0]).toBe(
      '\uFEFFcode,severity,level,retourCode,file,line,column,record,id,field,path,message',
    );
    expect(lines.slice(1)).toEqual(["P03,error,,,'=b.csv,3,,,,,,Wrong", '']);
  });
});
