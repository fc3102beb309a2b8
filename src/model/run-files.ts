/** The files that stand beside the records of a run: outputs and pictures. Names are relative, with `/` between folders. */
export interface RunFiles {
  /** Writes a file whole or not at all. `flush: false` saves the wait for the disk where it can be made again. */
  readonly write: (name: string, content: string | Uint8Array, how?: { readonly flush?: boolean }) => Promise<void>;
  /** Begins a file that is written part by part; it is there, whole, once it is closed. */
  readonly begin: (name: string) => Promise<FileInParts>;
  /** The content, null when there is no such file. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
  /** Names of the files of a folder, without the folder; none when it is not there. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly remove: (name: string) => Promise<void>;
  /** How a person finds the file. */
  readonly shownAs: (name: string) => string;
  /** The file on this machine, for programs that read and write by themselves (a browser that prints); null where there is none. */
  readonly onDisk: (name: string) => Promise<string | null>;
}

export interface FileInParts {
  readonly write: (part: string) => Promise<void>;
  /** The file is there from now on. */
  readonly close: () => Promise<void>;
  /** Nothing is left of it; a file of this name that was there before stays. Does nothing after `close`. */
  readonly giveUp: () => Promise<void>;
}
