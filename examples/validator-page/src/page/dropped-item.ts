/**
 * One thing that was dropped: a file, or a folder with what lies in it. Browsers have two ways to open a folder. Handles
 * also work where the page itself was opened from a disk; entries are there in browsers without handles.
 */

export interface DroppedItem {
  readonly file: File | null;
  /** The folder; nothing for a file. */
  readonly folder: Promise<DroppedFolder | undefined>;
}

/** A folder, with its files and the names of the folders in it. */
export interface DroppedFolder {
  readonly name: string;
  readonly files: readonly File[];
  readonly folders: readonly string[];
}

/** Not in every browser, and so not in the types of all. */
interface WithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** Takes a thing out of a drop; to be called while it is being dropped. */
export function droppedItem(item: DataTransferItem & WithHandle): DroppedItem {
  const entry = item.webkitGetAsEntry();
  const file = item.getAsFile();
  if (entry === null || !isFolder(entry)) return { file, folder: Promise.resolve(undefined) };
  const handle = item.getAsFileSystemHandle?.();
  return { file, folder: handle === undefined ? byEntry(entry) : byHandle(handle) };
}

async function byHandle(asked: Promise<FileSystemHandle | null>): Promise<DroppedFolder | undefined> {
  const handle = await asked;
  if (!(handle instanceof FileSystemDirectoryHandle)) return undefined;
  const files: File[] = [];
  const folders: string[] = [];
  for await (const [name, inside] of handle.entries()) {
    if (inside instanceof FileSystemFileHandle) files.push(await inside.getFile());
    else folders.push(name);
  }
  return { name: handle.name, files, folders };
}

async function byEntry(folder: FileSystemDirectoryEntry): Promise<DroppedFolder> {
  const inside = await entriesIn(folder);
  const files = inside
    .filter(isFile)
    .map((entry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
  return {
    name: folder.name,
    files: await Promise.all(files),
    folders: inside.filter(isFolder).map(({ name }) => name),
  };
}

/** A browser gives the entries of a folder a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
