import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JeugdError, type Register } from '@jeugd/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parquet } from '../parquet/index.js';
import { holdsParquet } from './holds-parquet.js';
import { readBytes } from './read-bytes.js';
import { readRegisterFrom } from './read-register-from.js';
import { writeFolder } from './write-folder.js';
import { writeRegisterTo } from './write-register-to.js';
import { writeWhole } from './write-whole.js';

let room = '';
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'jeugd test '));
});
afterEach(() => {
  rmSync(room, { recursive: true, force: true });
});

const at = (...names: string[]): string => join(room, ...names);
const textOf = (...names: string[]): string => readFileSync(at(...names), 'utf8');

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof JeugdError) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

describe('reading a file', () => {
  it('gives its bytes', () => {
    writeFileSync(at('a'), new Uint8Array([1, 0xff]));
    expect([...readBytes(at('a'))]).toEqual([1, 0xff]);
  });

  it('names the path that is missing or no file, in both languages', () => {
    expect(codeOf(() => readBytes(at('none')))).toBe('files/not-found');
    expect(codeOf(() => readBytes(room))).toBe('files/is-a-directory');
    writeFileSync(at('a'), '');
    expect(codeOf(() => readBytes(at('a', 'b')))).toBe('files/not-a-directory');
    try {
      readBytes(at('none'));
    } catch (error) {
      expect((error as JeugdError).in('nl')).toBe(
        `Er is geen bestand of map ${at('none')}. Controleer de naam en de map waarin u werkt.`,
      );
    }
  });

  it.skipIf(process.platform === 'win32')('refuses a device, which may have no end', () => {
    expect(codeOf(() => readBytes('/dev/zero'))).toBe('files/not-a-file');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'names the path that may not be read',
    () => {
      writeFileSync(at('a'), '');
      chmodSync(at('a'), 0);
      expect(codeOf(() => readBytes(at('a')))).toBe('files/not-permitted');
    },
  );
});

describe('writing a file', () => {
  it('makes the folders on the way, replaces what was there and leaves nothing beside it', () => {
    writeWhole(at('x', 'y', 'a.json'), 'one');
    writeWhole(at('x', 'y', 'a.json'), new TextEncoder().encode('two'));
    expect(textOf('x', 'y', 'a.json')).toBe('two');
    expect(readdirSync(at('x', 'y'))).toEqual(['a.json']);
  });

  it('refuses a folder, and a file as a folder on the way', () => {
    writeFileSync(at('a'), 'kept');
    expect(codeOf(() => writeWhole(room, ''))).toBe('files/is-a-directory');
    expect(codeOf(() => writeWhole(at('a', 'b'), ''))).toBe('files/not-a-directory');
    expect(textOf('a')).toBe('kept');
    expect(readdirSync(room)).toEqual(['a']);
  });
});

describe('writing a folder', () => {
  const files = new Map([
    ['about.json', '{}'],
    ['persons.csv', 'id\n'],
  ]);

  it.each(['new', join('deep', 'new'), `new${'/'}`])('makes %j with all files in it', (name) => {
    writeFolder(at(name), files);
    expect(readdirSync(at(name)).sort()).toEqual(['about.json', 'persons.csv']);
    expect(readdirSync(at(name, '..')).filter((each) => each.startsWith('.'))).toEqual([]);
  });

  it('replaces a register, also the tables that are not written again', () => {
    mkdirSync(at('out'));
    writeFileSync(at('out', 'events.jsonl'), 'old');
    writeFileSync(at('out', 'persons.csv'), 'old');
    writeFileSync(at('out', '.hidden'), 'kept');
    writeFolder(at('out'), files);
    expect(readdirSync(at('out')).sort()).toEqual(['.hidden', 'about.json', 'persons.csv']);
    expect(textOf('out', 'persons.csv')).toBe('id\n');
  });

  it('refuses a folder that holds anything else, and then changes nothing', () => {
    mkdirSync(at('out', 'persons.csv'), { recursive: true });
    expect(codeOf(() => writeFolder(at('out'), files))).toBe('files/folder-not-empty');
    writeFileSync(at('thesis.docx'), 'dear');
    expect(codeOf(() => writeFolder(room, files))).toBe('files/folder-not-empty');
    expect(readdirSync(room).sort()).toEqual(['out', 'thesis.docx']);
    expect(codeOf(() => writeFolder(at('thesis.docx'), files))).toBe('files/not-a-directory');
  });

  it('writes beside other things when told to overwrite, and keeps them', () => {
    writeFileSync(at('README.md'), 'kept');
    writeFileSync(at('placements.csv'), 'old');
    writeFolder(room, files, { overwrite: true });
    expect(readdirSync(room).sort()).toEqual(['README.md', 'about.json', 'persons.csv']);
    expect(textOf('README.md')).toBe('kept');
  });

  it('puts everything back when one file cannot move into place', () => {
    // A folder under the name of a file to write: the last step fails, after the others were taken.
    mkdirSync(at('out', 'persons.csv'), { recursive: true });
    writeFileSync(at('out', 'persons.csv', 'inside'), 'dear');
    writeFileSync(at('out', 'about.json'), 'old');
    writeFileSync(at('out', 'events.csv'), 'old too');
    expect(codeOf(() => writeFolder(at('out'), files, { overwrite: true }))).toMatch(/^files\//);
    expect(readdirSync(at('out')).sort()).toEqual(['about.json', 'events.csv', 'persons.csv']);
    expect([textOf('out', 'about.json'), textOf('out', 'events.csv')]).toEqual(['old', 'old too']);
    expect(textOf('out', 'persons.csv', 'inside')).toBe('dear');
  });

  it.each(['', '.', '..', '../up.csv', 'a/b.csv', 'a\\b.csv'])('refuses %j as the name of a file', (name) => {
    expect(codeOf(() => writeFolder(at('out'), new Map([[name, '']])))).toBe('files/invalid-name');
    expect(readdirSync(room)).toEqual([]);
  });

  it('writes through a link to a folder and leaves the link', () => {
    mkdirSync(at('real'));
    symlinkSync(at('real'), at('link'), 'dir');
    writeFolder(at('link'), files);
    expect(readdirSync(at('real')).sort()).toEqual(['about.json', 'persons.csv']);
  });
});

describe('a register on disk', () => {
  const register: Register = {
    about: { version: '1', invented: true },
    persons: [{ id: 'c1', birthDate: '2012-03-01' }],
    homeSpells: [{ id: 'h1', personId: 'c1', start: '2024-03-01', with: 'mother' }],
  };

  it.each(['csv', 'jsonl', 'json'] as const)('comes back as it was written, as %s', (format) => {
    writeRegisterTo(at('out'), register, { format });
    const read = readRegisterFrom(at('out'));
    expect(read.register).toEqual(register);
    expect(read.findings).toEqual([]);
    expect(read.files.every(({ file }) => file.startsWith(at('out')))).toBe(true);
  });

  it('may be one file, of the register or of a table', () => {
    writeRegisterTo(at('out'), register, { format: 'json' });
    expect(readRegisterFrom(at('out', 'register.json')).register).toEqual(register);
    writeFileSync(at('persons.csv'), 'id,birthDate\nc1,2012-03-01\n');
    expect(readRegisterFrom(at('persons.csv')).register.persons).toEqual(register.persons);
  });

  it('is named with its path in a finding; hidden files and folders are passed over', () => {
    mkdirSync(at('in', 'archive'), { recursive: true });
    writeFileSync(at('in', '.DS_Store'), '');
    writeFileSync(at('in', 'persons.csv'), 'id,birthDate\nc1,2023-02-30\n');
    const read = readRegisterFrom(at('in'));
    expect(read.files.map(({ file }) => file)).toEqual([at('in', 'persons.csv')]);
    expect(read.findings.map(({ location }) => location)).toMatchObject([
      { file: at('in', 'persons.csv'), line: 2 },
    ]);
  });

  it('is not opened where it is not asked for', () => {
    mkdirSync(at('in'));
    writeFileSync(at('in', 'persons.csv'), 'id,birthDate\nc1,2012-03-01\n');
    symlinkSync(at('nowhere'), at('in', 'events.csv'));
    expect(readRegisterFrom(at('in'), { tables: ['persons'] }).register.persons).toHaveLength(1);
    expect(codeOf(() => readRegisterFrom(at('in')))).toBe('files/not-found');
  });

  it('says what is wrong with the call', () => {
    expect(codeOf(() => readRegisterFrom(at('none')))).toBe('files/not-found');
    expect(codeOf(() => readRegisterFrom(room))).toBe('files/empty-folder');
    writeFileSync(at('notes.txt'), '');
    expect(codeOf(() => readRegisterFrom(room))).toBe('files/no-register');
    expect(codeOf(() => readRegisterFrom(at('notes.txt')))).toBe('files/no-table-name');
  });
});

describe('Parquet on disk', () => {
  const register: Register = {
    about: { version: '1' },
    persons: [{ id: 'c1', birthDate: '2012-03-01' }],
  };

  it('is written and read as the other forms are', () => {
    writeRegisterTo(at('register'), register, { format: parquet });
    expect(readdirSync(at('register')).sort()).toEqual(['about.json', 'persons.parquet']);
    expect(readRegisterFrom(at('register'), { parquet }).register).toEqual(register);
    writeRegisterTo(at('register'), register);
    expect(readdirSync(at('register')).sort()).toEqual(['about.json', 'persons.csv']);
  });

  it('is seen from the first bytes of a file or of one in a folder', () => {
    writeRegisterTo(at('csv'), register);
    writeRegisterTo(at('parquet'), register, { format: parquet });
    expect(holdsParquet(at('csv'))).toBe(false);
    expect(holdsParquet(at('parquet'))).toBe(true);
    expect(holdsParquet(at('parquet', 'persons.parquet'))).toBe(true);
    expect(holdsParquet(at('csv', 'persons.csv'))).toBe(false);
    expect(holdsParquet(at('none'))).toBe(false);
    expect(holdsParquet('-')).toBe(false);
  });

  it('says by its name which table it holds', () => {
    writeFileSync(at('data.parquet'), 'PAR1');
    expect(codeOf(() => readRegisterFrom(at('data.parquet'), { parquet }))).toBe('files/no-table-name');
  });
});
