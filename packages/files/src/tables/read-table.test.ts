import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.js';

const faultsOf = (text: string, format?: 'csv' | 'json' | 'jsonl') =>
  readTable(text, format === undefined ? {} : { format }).findings.map(({ code, location, severity }) => ({
    code,
    severity,
    ...location,
  }));

describe('a table in CSV', () => {
  it.each([
    ['commas', 'id,days\nc1,70\nc2,\n'],
    ['semicolons', 'id;days\nc1;70\nc2;\n'],
    ['tabs', 'id\tdays\nc1\t70\nc2\t\n'],
    ['carriage returns and newlines', 'id,days\r\nc1,70\r\nc2,\r\n'],
    ['carriage returns alone', 'id,days\rc1,70\rc2,\r'],
    ['newlines of both kinds', 'id,days\nc1,70\r\nc2,\r\n'],
    ['newlines of the other two kinds', 'id,days\r\nc1,70\nc2,\n'],
    ['no newline at the end', 'id,days\nc1,70\nc2,'],
    ['quotation marks', '"id","days"\n"c1","70"\n"c2",""\n'],
    ['quotation marks and carriage returns', '"id","days"\r\n"c1","70"\r\n"c2",""\r\n'],
    ['spaces in the header', ' id , days\nc1,70\nc2,\n'],
    ['a byte order mark', '\uFEFFid,days\nc1,70\nc2,\n'],
  ])('is read with %s', (_, text) => {
    const table = readTable(text);
    expect(table).toMatchObject({
      format: 'csv',
      columns: ['id', 'days'],
      rows: [
        ['c1', '70'],
        ['c2', null],
      ],
      lines: [2, 3],
      rejected: 0,
      findings: [],
    });
  });

  it('keeps newlines, quotation marks and delimiters inside quotation marks, and counts the lines', () => {
    const { rows, lines, findings } = readTable(
      'id,note\n1,"two\nlines, ""quoted"""\n2,x\n\n3,"a\n\nb"\n4,y',
    );
    expect(rows).toEqual([
      ['1', 'two\nlines, "quoted"'],
      ['2', 'x'],
      ['3', 'a\n\nb'],
      ['4', 'y'],
    ]);
    expect(lines).toEqual([2, 4, 6, 9]);
    expect(findings).toEqual([]);
  });

  it('says of an unclosed quotation mark where its row begins, and gives no rows', () => {
    const text = 'id,note\n1,fine\n2,"never closed\n3,x\n';
    expect(faultsOf(text)).toEqual([{ code: 'files/unclosed-quote', severity: 'error', line: 3, column: 2 }]);
    expect(readTable(text).rows).toEqual([]);
  });

  it('finds an unclosed quotation mark also before megabytes of rows', () => {
    const text = `id,note\n1,"never closed\n${'2,x\n'.repeat(1_500_000)}`;
    expect(faultsOf(text)).toEqual([{ code: 'files/unclosed-quote', severity: 'error', line: 2, column: 2 }]);
  });

  it.each([
    ['text after a closing quotation mark', '1,"a"b'],
    ['a quotation mark that another row closes', '1,"a'],
    ['quotation marks escaped in another way', '1,"a \\"b\\" c"'],
  ])('leaves out one row with %s, and no other', (_, row) => {
    const text = `id,note\n0,"two\nlines"\n${row}\n2,"c"\n3,d\n${row}\n4,"e"\n`;
    expect(faultsOf(text)).toEqual([
      { code: 'files/malformed-quote', severity: 'error', line: 4 },
      { code: 'files/malformed-quote', severity: 'error', line: 7 },
    ]);
    const { rows, lines, rejected } = readTable(text);
    expect(rows).toEqual([
      ['0', 'two\nlines'],
      ['2', 'c'],
      ['3', 'd'],
      ['4', 'e'],
    ]);
    expect({ lines, rejected }).toEqual({ lines: [2, 5, 6, 8], rejected: 2 });
  });

  it('finds a misplaced quotation mark before megabytes of rows', () => {
    const rows = '2,x\n'.repeat(1_500_000);
    const table = readTable(`id,note\n1,"a"b\n${rows}3,"c"\n`);
    expect(table.findings).toMatchObject([{ code: 'files/malformed-quote', location: { line: 2 } }]);
    expect(table.rows).toHaveLength(1_500_001);
    expect(table.lines.at(-1)).toBe(1_500_003);
  });

  it('gives up on a file in which quotation marks mean something else', () => {
    const { rows, findings } = readTable(`id,note\n${'1,"a"b\n'.repeat(100_000)}`);
    expect(rows).toEqual([]);
    expect(findings).toHaveLength(22);
    expect(findings.at(-1)).toMatchObject({ code: 'files/many-quote-faults', location: { line: 22 } });
  });

  it('cannot use a file whose header has a misplaced quotation mark', () => {
    expect(faultsOf('id,"note"s\n1,2\n')).toEqual([
      { code: 'files/malformed-quote', severity: 'error', line: 1 },
    ]);
    expect(readTable('id,"note"s\n1,2\n').rows).toEqual([]);
  });

  it('leaves out rows with too few or too many cells', () => {
    const text = 'id,from,to\n1,a\n2,a,b\n3,a,b,c\n';
    expect(faultsOf(text)).toEqual([
      { code: 'files/too-few-cells', severity: 'error', line: 2, column: 3 },
      { code: 'files/too-many-cells', severity: 'error', line: 4, column: 4 },
    ]);
    expect(readTable(text)).toMatchObject({ rows: [['2', 'a', 'b']], rejected: 2 });
    expect(readTable(text).findings[0]?.message).toBe(
      'This row has 2 cells and the header 3; the row does not count.',
    );
  });

  it('reports double and missing names in the header', () => {
    expect(faultsOf('id,id,,x\n1,2,3,4\n')).toEqual([
      { code: 'files/duplicate-column', severity: 'error', line: 1, column: 2 },
      { code: 'files/unnamed-column', severity: 'warning', line: 1, column: 3 },
    ]);
    expect(readTable('id,id,,x\n1,2,3,4\n')).toMatchObject({
      columns: ['id', '', '', 'x'],
      rows: [['1', '2', '3', '4']],
    });
  });

  it('tells an empty file from one without rows', () => {
    expect(faultsOf('', 'csv')).toEqual([{ code: 'files/empty-file', severity: 'error' }]);
    expect(faultsOf('\n\n', 'csv')).toEqual([{ code: 'files/empty-file', severity: 'error' }]);
    expect(readTable('id,days\n')).toMatchObject({ columns: ['id', 'days'], rows: [], findings: [] });
    expect(readTable('id,days')).toMatchObject({ columns: ['id', 'days'], rows: [], findings: [] });
  });

  it('takes blank lines for nothing, except where there is one column', () => {
    expect(readTable('a,b\n\n1,2\n \n').rows).toEqual([['1', '2']]);
    expect(readTable('a\n1\n\n2\n').rows).toEqual([['1'], [null], ['2']]);
  });

  it('takes any name for a column, also __proto__', () => {
    const { columns, rows } = readTable('__proto__,constructor\n1,2\n');
    expect(columns).toEqual(['__proto__', 'constructor']);
    expect(rows).toEqual([['1', '2']]);
  });

  it('bounds cells, rows and columns', () => {
    const long = 'x'.repeat(1_000_001);
    expect(faultsOf(`id,note\n1,${long}\n2,y\n`)).toEqual([
      { code: 'files/cell-too-long', severity: 'error', line: 2, column: 2 },
    ]);
    expect(readTable(`id,note\n1,${long}\n2,y\n`)).toMatchObject({ rows: [['2', 'y']], rejected: 1 });
    const tenMegabytes = 'x'.repeat(10_000_000);
    expect(faultsOf(`id,note\n1,${tenMegabytes}\n2,y\n`)).toEqual([
      { code: 'files/row-too-long', severity: 'error', line: 2 },
    ]);
    expect(faultsOf(`id,note\n1,"${tenMegabytes}"\n2,y\n`)).toEqual([
      { code: 'files/unclosed-quote', severity: 'error', line: 2, column: 2 },
    ]);
    expect(faultsOf(`${'a,'.repeat(1000)}b\n`)).toEqual([
      { code: 'files/too-many-columns', severity: 'error', line: 1 },
    ]);
  });

  it('counts all faults and keeps the first thousand of each code', () => {
    const { findings, truncated, rejected } = readTable(`a,b\n${'1\n'.repeat(5000)}`);
    expect(findings).toHaveLength(1000);
    expect(truncated).toEqual({ 'files/too-few-cells': 5000 });
    expect(rejected).toBe(5000);
  });

  it('reads files of many pieces as it reads small ones', () => {
    // Rows of odd length, with quoted delimiters, newlines and quotation marks, so that pieces end anywhere in them.
    const row = (index: number) => `${index},"é, ""${'n'.repeat(index % 37)}""\nend",${index % 7}\r\n`;
    const text = `id,note,mod\r\n${Array.from({ length: 60_000 }, (_, index) => row(index)).join('')}`;
    expect(text.length).toBeGreaterThan(2 << 20);
    for (const content of [text, new TextEncoder().encode(text)]) {
      const { rows, lines, findings } = readTable(content);
      expect(findings).toEqual([]);
      expect(rows).toHaveLength(60_000);
      const wrong = rows.findIndex(
        ([id, note, mod], index) =>
          id !== `${index}` || note !== `é, "${'n'.repeat(index % 37)}"\nend` || mod !== `${index % 7}`,
      );
      expect(wrong).toBe(-1);
      expect(lines.findIndex((line, index) => line !== 2 + 2 * index)).toBe(-1);
    }
  });

  it('never repeats what is in the data', () => {
    const secret = 'geheim-123456782';
    const texts = [
      `id,${secret}\n${secret}\n`,
      `id,note\n1,"${secret}\n`,
      `id,id,${secret}\n1,"${secret}"x,2\n`,
      `{"${secret}": ${secret}}\n`,
      `["${secret}"]`,
    ];
    for (const text of texts) {
      const { findings } = readTable(text);
      expect(findings.length).toBeGreaterThan(0);
      expect(JSON.stringify(findings)).not.toContain(secret);
    }
  });
});

describe('a table in JSON Lines', () => {
  it('has a column for every key', () => {
    expect(readTable('{"id":"c1","days":70}\n\n{"id":"c2","home":true,"nested":[1]}')).toMatchObject({
      format: 'jsonl',
      columns: ['id', 'days', 'home', 'nested'],
      rows: [
        ['c1', 70, null, null],
        ['c2', null, true, [1]],
      ],
      lines: [1, 3],
      findings: [],
    });
  });

  it('leaves out lines that hold no object, and says where they go wrong', () => {
    const text = '{"id":1}\n{"id":}\n[2]\n{"id":3}\r\n';
    expect(faultsOf(text)).toEqual([
      { code: 'files/invalid-json', severity: 'error', line: 2, column: 7 },
      { code: 'files/not-an-object', severity: 'error', line: 3 },
    ]);
    expect(readTable(text)).toMatchObject({ rows: [[1], [3]], lines: [1, 4], rejected: 2 });
  });

  it('may be empty', () => {
    expect(readTable('', { format: 'jsonl' })).toMatchObject({ columns: [], rows: [], findings: [] });
  });

  it('bounds nesting, lines and columns', () => {
    const deep = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(faultsOf(deep(31))).toEqual([]);
    expect(faultsOf(deep(32))).toEqual([{ code: 'files/too-deep', severity: 'error', line: 1 }]);
    expect(faultsOf(deep(100_000))).toEqual([{ code: 'files/too-deep', severity: 'error', line: 1 }]);
    expect(faultsOf(`{"a":"${'x'.repeat(6_000_000)}"}`)[0]?.code).toBe('files/row-too-long');
    const wide = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`k${index}`, 1]));
    expect(faultsOf(JSON.stringify(wide))).toEqual([{ code: 'files/too-many-columns', severity: 'error' }]);
  });

  it('takes any key, also __proto__', () => {
    const { columns, rows } = readTable('{"__proto__":{"polluted":true}}\n{"id":1}\n');
    expect(columns).toEqual(['__proto__', 'id']);
    expect(rows).toEqual([
      [{ polluted: true }, null],
      [null, 1],
    ]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a table in JSON', () => {
  it('is a list of objects', () => {
    expect(readTable(' [{"id":"c1"},{"id":"c2","days":null}]')).toMatchObject({
      format: 'json',
      columns: ['id', 'days'],
      rows: [
        ['c1', null],
        ['c2', null],
      ],
      findings: [],
    });
  });

  it('says where the text goes wrong, or what is no row', () => {
    expect(faultsOf('[\n{"id":1},\n{"id":2,}\n]')).toEqual([
      { code: 'files/invalid-json', severity: 'error', line: 3, column: 9 },
    ]);
    expect(faultsOf('{"id":1}', 'json')).toEqual([{ code: 'files/not-a-list', severity: 'error' }]);
    expect(faultsOf('', 'json')).toEqual([{ code: 'files/empty-json', severity: 'error' }]);
    expect(faultsOf('[{"id":1},3]')).toEqual([
      { code: 'files/not-an-object', severity: 'error', path: '/1' },
    ]);
    expect(readTable('[{"id":1},3]')).toMatchObject({ rows: [[1]], rejected: 1 });
  });
});

describe('columns that are asked for', () => {
  it.each([
    ['CSV', 'id,note,days\nc1,a,70\nc2\nc3,b,80\n'],
    ['JSON Lines', '{"id":"c1","note":"a","days":"70"}\n7\n{"id":"c3","note":"b","days":"80"}\n'],
    ['JSON', '[{"id":"c1","note":"a","days":"70"},7,{"id":"c3","note":"b","days":"80"}]'],
  ])('are kept from %s, in the order of the file; rows are checked all the same', (_, text) => {
    const table = readTable(text, { columns: ['days', 'id', 'absent'] });
    expect(table).toMatchObject({
      header: ['id', 'note', 'days'],
      columns: ['id', 'days'],
      rows: [
        ['c1', '70'],
        ['c3', '80'],
      ],
      rejected: 1,
    });
    expect(table.findings).toHaveLength(1);
  });
});

describe('the form of a file', () => {
  it.each([
    ['a.csv', '{', 'csv'],
    ['A.CSV', '{', 'csv'],
    ['a.tsv', 'x', 'csv'],
    ['a.jsonl', 'x', 'jsonl'],
    ['a.ndjson', 'x', 'jsonl'],
    ['a.json', 'x', 'json'],
    ['a.dat', '[]', 'json'],
    ['a', '{}', 'jsonl'],
    ['a', 'x', 'csv'],
  ])('of %s that begins with %j is %s', (file, text, format) => {
    expect(readTable(text, { file }).format).toBe(format);
    expect(readTable(new TextEncoder().encode(text), { file }).format).toBe(format);
  });
});
