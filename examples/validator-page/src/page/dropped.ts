/** What somebody dropped or chose, as files with their names. Files in a folder come with it; folders inside it do not. */
import type { Dropped, DroppedFile } from '../protocol/dropped-file.js';
import { type DroppedItem, droppedItem } from './dropped-item.js';

/** Files that were chosen, alone or as a folder. */
export function chosen(files: Iterable<File>): Dropped {
  const parts = [...files]
    .map((file) => ({ file, steps: file.webkitRelativePath.split('/') }))
    .filter(({ file, steps }) => !isHidden(file.name) && !steps.slice(1).some(isHidden));
  const inside = parts.filter(({ steps }) => steps.length <= 2);
  const folders = parts
    .filter(({ steps }) => steps.length > 2)
    .map(({ steps }) => steps.slice(0, 2).join('/'));
  return {
    files: withOwnNames(
      inside.map(({ file, steps: [folder] }) =>
        file.webkitRelativePath === '' || folder === undefined
          ? { path: file.name, content: file }
          : { path: file.webkitRelativePath, folder, content: file },
      ),
    ),
    foldersPassedOver: new Set(folders).size,
  };
}

/** What was dropped. A folder that the browser does not open makes it fail. */
export async function droppedIn(transfer: DataTransfer): Promise<Dropped> {
  // The list is empty once this turn is over: everything is taken out of it first.
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const each = await Promise.all(items.map(droppedItem).map(whatIs));
  return {
    files: withOwnNames(each.flatMap(({ files }) => files)),
    foldersPassedOver: each.reduce((sum, { foldersPassedOver }) => sum + foldersPassedOver, 0),
  };
}

async function whatIs({ file, folder }: DroppedItem): Promise<Dropped> {
  const opened = await folder;
  if (opened === undefined)
    return {
      files: file === null || isHidden(file.name) ? [] : [{ path: file.name, content: file }],
      foldersPassedOver: 0,
    };
  const { name, files, folders } = opened;
  return {
    files: files
      .filter((one) => !isHidden(one.name))
      .map((one) => ({ path: `${name}/${one.name}`, folder: name, content: one })),
    foldersPassedOver: folders.filter((one) => !isHidden(one)).length,
  };
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** Two files of one name, from different places, are told apart. */
function withOwnNames(files: readonly DroppedFile[]): readonly DroppedFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let path = file.path;
    for (let number = 2; taken.has(path); number += 1)
      path = file.path.replace(/(\.\w+)?$/, ` (${number})$1`);
    taken.add(path);
    return { ...file, path };
  });
}
