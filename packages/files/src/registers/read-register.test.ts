import { describe, expect, it } from 'vitest';
import { readRegister } from './read-register.js';

const persons = 'id,birthDate,sex\nc1,2012-03-01,female\nc2,2014-02-28,\n';
const spells = 'id,personId,start,with\nh1,c1,2024-03-01,mother\n';

const folder = (
  files: Record<string, string | Uint8Array>,
  options: Parameters<typeof readRegister>[1] = {},
) => readRegister(new Map(Object.entries(files)), options);

const faultsOf = (files: Record<string, string | Uint8Array>) =>
  folder(files).findings.map(({ code, severity, location }) => ({ code, severity, ...location }));

describe('a register in a folder', () => {
  it('has a table per file and says what it is in about.json', () => {
    const read = folder({
      'about.json': '{"version":"1","extractedOn":"2025-01-01","invented":true}',
      'persons.csv': persons,
      'home-spells.jsonl': '{"id":"h1","personId":"c1","start":"2024-03-01","with":"mother"}\n',
    });
    expect(read.register).toEqual({
      about: { version: '1', extractedOn: '2025-01-01', invented: true },
      persons: [
        { id: 'c1', birthDate: '2012-03-01', sex: 'female' },
        { id: 'c2', birthDate: '2014-02-28' },
      ],
      homeSpells: [{ id: 'h1', personId: 'c1', start: '2024-03-01', with: 'mother' }],
    });
    expect(read.findings).toEqual([]);
    expect(read.rejected).toEqual([]);
    expect(read.files).toEqual([
      { file: 'about.json', kind: 'about', rows: 0 },
      { file: 'home-spells.jsonl', kind: 'table', table: 'homeSpells', format: 'jsonl', rows: 1 },
      { file: 'persons.csv', kind: 'table', table: 'persons', format: 'csv', rows: 2 },
    ]);
  });

  it.each([
    'home-spells.csv',
    'homeSpells.csv',
    'Home_Spells.CSV',
    'data/home-spells.csv',
    'data\\homeSpells.csv',
    'home-spells.tsv',
  ])('takes %s for home spells', (name) => {
    expect(folder({ [name]: spells }).register.homeSpells).toHaveLength(1);
  });

  it('has no table without a file, and an empty one for a header alone or an empty JSON Lines file', () => {
    const { register, findings } = folder({
      'persons.csv': 'id,birthDate\n',
      'events.jsonl': '',
      'groups.json': '[]',
    });
    expect(register).toEqual({ about: { version: '1' }, persons: [], events: [], groups: [] });
    expect(findings).toEqual([]);
  });

  it('reads only the tables that are asked for', () => {
    const broken = new Uint8Array([0xff, 0xfe]);
    const read = folder({ 'persons.csv': persons, 'placements.csv': broken }, { tables: ['persons'] });
    expect(Object.keys(read.register)).toEqual(['about', 'persons']);
    expect(read.findings).toEqual([]);
    expect(read.files.map(({ file }) => file)).toEqual(['persons.csv']);
  });

  it('tells which file it is at', () => {
    const progress: unknown[] = [];
    folder({ 'persons.csv': persons, 'about.json': '{}' }, { onProgress: (each) => progress.push(each) });
    expect(progress).toEqual([
      { file: 'about.json', done: 0, total: 2 },
      { file: 'persons.csv', done: 1, total: 2 },
    ]);
  });

  it('reads one file for a table and names the other', () => {
    const files = { 'persons.jsonl': '{"id":"x","birthDate":"2012-01-01"}', 'persons.csv': persons };
    expect(folder(files).register.persons).toHaveLength(2);
    expect(faultsOf(files)).toEqual([
      { code: 'files/second-file', severity: 'error', file: 'persons.jsonl', record: 'persons' },
    ]);
    expect(faultsOf({ 'register.json': '{}', 'persons.csv': persons })).toEqual([
      { code: 'files/second-file', severity: 'error', file: 'register.json' },
    ]);
  });

  it('names files it does not know, with the table that was probably meant', () => {
    expect(faultsOf({ 'persons.csv': persons, 'README.md': '#', 'placement.csv': 'id\n' })).toEqual([
      { code: 'files/unknown-file', severity: 'info', file: 'README.md' },
      { code: 'files/unknown-table', severity: 'warning', file: 'placement.csv' },
    ]);
    const read = folder({ 'placement.csv': 'id\n' }, { locale: 'nl' });
    expect(read.findings[0]?.message).toContain('Bedoelde u placements?');
    expect(read.files).toEqual([{ file: 'placement.csv', kind: 'ignored', rows: 0 }]);
  });

  it('gives every broken file its entry and its finding, and reads the others', () => {
    const read = folder({
      'about.json': '{',
      'events.jsonl': new Uint8Array([0x7b, 0xe9]),
      'groups.json': '{}',
      'measures.csv': '',
      'persons.csv': persons,
    });
    expect(read.findings.map(({ code, location }) => [location.file, code])).toEqual([
      ['about.json', 'files/invalid-json'],
      ['events.jsonl', 'files/not-utf-8'],
      ['groups.json', 'files/not-a-list'],
      ['measures.csv', 'files/empty-file'],
    ]);
    expect(Object.keys(read.register)).toEqual(['about', 'persons']);
    expect(read.files).toHaveLength(5);
  });
});

describe('a table of a register in CSV', () => {
  it('has numbers, flags and lists where the fields are', () => {
    const header = 'id,personId,careForm,start,endUnknown,nightsPerWeek';
    const rows = [
      'p1,c1,pleegzorg,2024-03-01,true,2.5',
      'p2,c1,pleegzorg,2024-03-01,0,7',
      'p3,c1,pleegzorg,2024-03-01,WAAR,1e0',
    ];
    const { register } = folder({ 'placements.csv': `${header}\n${rows.join('\n')}\n` });
    expect(register.placements?.map(({ endUnknown, nightsPerWeek }) => [endUnknown, nightsPerWeek])).toEqual([
      [true, 2.5],
      [false, 7],
      [true, 1],
    ]);
    const suspensions = '"[{""start"":""2024-04-01"",""end"":""2024-04-08""}]"';
    const authorisations = `id,personId,kind,decidedOn,start,end,suspensions\na1,c1,muhp,2024-03-01,2024-03-01,2025-03-01,${suspensions}\n`;
    expect(
      folder({ 'authorisations.csv': authorisations }).register.authorisations?.[0]?.suspensions,
    ).toEqual([{ start: '2024-04-01', end: '2024-04-08' }]);
  });

  it('has decimal commas only between semicolons, as a Dutch spreadsheet writes them', () => {
    const text = 'id;personId;careForm;start;nightsPerWeek\np1;c1;pleegzorg;2024-03-01;2,5\n';
    expect(folder({ 'placements.csv': text }).register.placements?.[0]?.nightsPerWeek).toBe(2.5);
    const quoted = text.replaceAll(';', ',').replace('2,5', '"2,5"');
    expect(folder({ 'placements.csv': quoted }).rejected).toEqual([
      { record: 'placements', file: 'placements.csv', line: 2, row: 0 },
    ]);
  });

  it.each([
    ['nightsPerWeek', 'seven'],
    ['nightsPerWeek', '1e999'],
    ['nightsPerWeek', '0x10'],
    ['endUnknown', 'maybe'],
    ['end', '2023-02-30'],
  ])('reports a %s of %j at its file, line and column, and counts the row as rejected', (field, cell) => {
    const text = `id,personId,careForm,start,${field}\np0,c1,pleegzorg,2024-03-01,\np1,c1,pleegzorg,2024-03-01,${cell}\n`;
    const read = folder({ 'placements.csv': text });
    expect(read.findings).toHaveLength(1);
    expect(read.findings[0]).toMatchObject({
      code: 'core/invalid-field',
      location: { file: 'placements.csv', line: 3, column: 5, record: 'placements', id: 'p1', field },
    });
    expect(JSON.stringify(read.findings)).not.toContain(cell);
    expect(read.register.placements?.map(({ id }) => id)).toEqual(['p0']);
    expect(read.register.about.rejected).toEqual({ placements: 1 });
    expect(read.rejected).toEqual([{ record: 'placements', file: 'placements.csv', line: 3, row: 1 }]);
  });

  it('names the line of a row after cells with newlines, and after rows that were left out', () => {
    const text = 'id,birthDate,name\nc1,2012-03-01,"a\nb"\nc2\nc3,2023-02-30,x\nc4,2012-03-01,y\n';
    const read = folder({ 'persons.csv': text });
    expect(read.findings.map(({ code, location }) => [code, location.line])).toEqual([
      ['files/too-few-cells', 4],
      ['core/invalid-field', 5],
    ]);
    expect(read.register.about.rejected).toEqual({ persons: 2 });
    expect(read.rejected.map(({ line, row }) => [line, row])).toEqual([
      [4, undefined],
      [5, 1],
    ]);
    expect(read.files[0]?.rows).toBe(4);
    expect(['c1', 'c4'].map((id) => read.place({ record: 'persons', id }).line)).toEqual([2, 6]);
  });

  it('tells the same fault in two tables apart', () => {
    const read = folder({
      'persons.csv': 'id,birthDate\nc1\n',
      'home-spells.csv': '\nid,personId,start,with,x\nh1\n',
    });
    expect(read.findings.map(({ fingerprint, location }) => [fingerprint, location.line])).toEqual([
      ['files/unknown-column|homeSpells|column 5|', 2],
      ['files/too-few-cells|homeSpells|column 2|', 3],
      ['files/too-few-cells|persons|column 2|', 2],
    ]);
  });

  it('names what is no record in a JSON list by its path in the register', () => {
    const read = folder({ 'persons.json': '[{"id":"c1","birthDate":"2012-03-01"},7,{"id":"999990019"}]' });
    expect(read.findings.map(({ code, location }) => [code, location])).toEqual([
      ['core/not-a-record', { file: 'persons.json', record: 'persons', path: '/persons/1' }],
      [
        'core/missing-field',
        { file: 'persons.json', record: 'persons', path: '/persons/2', field: 'birthDate' },
      ],
    ]);
    expect(read.register.about.rejected).toEqual({ persons: 2 });
    expect(read.rejected.map(({ row }) => row)).toEqual([1, 2]);
  });

  it('is not read when a JSON list lies deeper than any record', () => {
    const deep = `[{"id":"c1","birthDate":"2012-03-01","x":${'['.repeat(50)}${']'.repeat(50)}}]`;
    expect(folder({ 'persons.json': deep }).findings.map(({ code }) => code)).toEqual([
      'files/too-deep-file',
    ]);
  });

  it('keeps adding to the rows that the register says were rejected before', () => {
    const about = '{"version":"1","rejected":{"persons":2,"events":1}}';
    const { register } = folder({ 'about.json': about, 'persons.csv': 'id,birthDate\nc1\nc2,2012-03-01\n' });
    expect(register.about.rejected).toEqual({ persons: 3, events: 1 });
  });

  it('reports a column it does not know by its place, with the field that was probably meant', () => {
    const read = folder({ 'persons.csv': 'id,birthDate,gender,birthdate,__proto__\nc1,2012-03-01,x,y,z\n' });
    expect(
      read.findings.map(({ code, severity, location, params }) => [code, severity, location.column, params]),
    ).toEqual([
      ['files/unknown-column', 'warning', 3, { column: 3, table: 'persons' }],
      ['files/unknown-column', 'warning', 4, { column: 4, table: 'persons', nearest: 'birthDate' }],
      ['files/unknown-column', 'warning', 5, { column: 5, table: 'persons' }],
    ]);
    expect(read.findings.map(({ message }) => message.split('was not read.')[1])).toEqual([
      '',
      ' Did you mean birthDate?',
      '',
    ]);
    expect(JSON.stringify(read.findings)).not.toContain('gender');
    expect(read.register.persons).toEqual([{ id: 'c1', birthDate: '2012-03-01' }]);
  });

  it('reports missing required columns once, and rejects every row', () => {
    const read = folder({ 'persons.csv': `id,birth\n${'c1,x\n'.repeat(3)}` });
    expect(read.findings.map(({ code }) => code)).toEqual(['files/unknown-column', 'files/missing-column']);
    expect(read.findings[1]?.message).toBe(
      'The header lacks: birthDate. Without these columns no row of persons can be used. Required are: id, birthDate.',
    );
    expect(read.register.persons).toBeUndefined();
    expect(read.register.about.rejected).toEqual({ persons: 3 });
  });

  it('passes over rows whose cells are all empty, as below the data in a spreadsheet', () => {
    const read = folder({ 'persons.csv': 'id;birthDate\nc1;2012-03-01\n;\n;\n' });
    expect(read.register.persons).toHaveLength(1);
    expect(read).toMatchObject({ findings: [], rejected: [] });
  });

  it('takes away the apostrophe that keeps a spreadsheet from calculating, and keeps leading zeros', () => {
    const { register } = folder({ 'persons.csv': "id,birthDate,name,bsn\n'-1,2012-03-01,'=1+1,012345672\n" });
    expect(register.persons?.[0]).toMatchObject({ id: '-1', name: '=1+1', bsn: '012345672' });
  });
});

describe('a register in one file', () => {
  const text = JSON.stringify({
    about: { version: '1' },
    persons: [{ id: 'c1', birthDate: '2012-03-01' }],
    'home-spells': [],
  });

  it('is read from text or bytes, with keys of either form', () => {
    for (const input of [text, new TextEncoder().encode(text), new Map([['register.json', text]])]) {
      const read = readRegister(input);
      expect(read.register).toEqual({
        about: { version: '1' },
        persons: [{ id: 'c1', birthDate: '2012-03-01' }],
        homeSpells: [],
      });
      expect(read.files).toEqual([{ file: 'register.json', kind: 'register', rows: 1 }]);
    }
  });

  it('gives only the tables that are asked for', () => {
    expect(Object.keys(readRegister(text, { tables: ['homeSpells'] }).register)).toEqual([
      'about',
      'homeSpells',
    ]);
  });

  it('may be the file of one table, when its name says so', () => {
    expect(readRegister(persons, { file: 'in/persons.csv' }).register.persons).toHaveLength(2);
  });

  it.each([
    ['{"persons":[', 'files/invalid-json'],
    ['[]', 'files/not-a-register'],
    ['3', 'files/not-a-register'],
    ['', 'files/empty-json'],
    [`{"persons":[{"id":${'['.repeat(50)}${']'.repeat(50)}}]}`, 'files/too-deep-file'],
    ['{"__proto__":[]}', 'core/unknown-table'],
    ['{"persons":{}}', 'core/not-a-table'],
  ])('reports %j as %s', (broken, code) => {
    const read = readRegister(broken, { file: 'mine.json' });
    expect(read.findings.map((each) => each.code)).toEqual([code]);
    expect(read.register).toEqual({ about: { version: '1' } });
    expect(read.files).toHaveLength(1);
  });

  it('names the file with a fault in a record', () => {
    const read = readRegister('{"persons":[{"id":"c1"},7]}', { file: 'mine.json' });
    expect(read.findings[0]).toMatchObject({
      code: 'core/missing-field',
      location: { file: 'mine.json', id: 'c1' },
    });
    expect(read.rejected).toEqual([
      { record: 'persons', file: 'mine.json', row: 0 },
      { record: 'persons', file: 'mine.json', row: 1 },
    ]);
  });
});
