import { describe, expect, it } from 'vitest';
import { chosen } from './dropped.js';

/** A file as a browser gives it: with its path when a folder was chosen. */
function file(path: string): File {
  const name = path.split('/').at(-1) ?? '';
  const made = new File(['x'], name);
  return Object.assign(made, { webkitRelativePath: path.includes('/') ? path : '' });
}
const pathsOf = (...paths: string[]) => chosen(paths.map(file)).files.map(({ path }) => path);

describe('chosen', () => {
  it('keeps the folder of what was chosen as a folder', () => {
    const { files } = chosen([file('inbox/a.xml'), file('b.xml')]);
    expect(files.map(({ path, folder }) => [path, folder])).toEqual([
      ['inbox/a.xml', 'inbox'],
      ['b.xml', undefined],
    ]);
  });

  it('passes over folders inside a folder, and counts each once', () => {
    const { files, foldersPassedOver } = chosen(
      ['inbox/a.xml', 'inbox/old/b.xml', 'inbox/old/c.xml', 'inbox/older/still/d.xml'].map(file),
    );
    expect(files.map(({ path }) => path)).toEqual(['inbox/a.xml']);
    expect(foldersPassedOver).toBe(2);
  });

  it('passes over what is hidden, without a word', () => {
    expect(pathsOf('.DS_Store', 'inbox/.DS_Store', 'inbox/a.xml')).toEqual(['inbox/a.xml']);
    expect(chosen([file('inbox/.git/a.xml')])).toEqual({ files: [], foldersPassedOver: 0 });
  });

  it('tells files of one name apart', () => {
    expect(pathsOf('a.xml', 'a.xml', 'a.xml', 'b', 'b')).toEqual([
      'a.xml',
      'a (2).xml',
      'a (3).xml',
      'b',
      'b (2)',
    ]);
  });
});
