/** A file that somebody dropped or chose. */
export interface DroppedFile {
  /** Its name; with the folder before it when a folder was dropped: `inbox/a.xml`. */
  readonly path: string;
  /** The folder it came in; absent for a file that was dropped by itself. */
  readonly folder?: string;
  /** What is in it. Nothing is read before the check does. */
  readonly content: Blob;
}

/** What lay in a dropped folder and is not looked at: folders inside it, as on the command line. */
export interface Dropped {
  readonly files: readonly DroppedFile[];
  /** How many folders inside a dropped folder were passed over. */
  readonly foldersPassedOver: number;
}
