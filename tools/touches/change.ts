/** A kind of change to the program, made for real in a copy of it. */
export interface Change {
  /** As the table of counts calls it. */
  readonly name: string;
  /** The most files of the program that it may touch, tests and documentation aside. */
  readonly goal: number;
  readonly edits: readonly Edit[];
  /** TypeScript that is run in the root of the copy and fails unless the change works. */
  readonly proof: string;
}

export type Edit =
  /** A file that was not there. */
  | { readonly file: string; readonly create: string }
  /** Text put behind (`after`) or in place of (`replace`) a text that stands there once. */
  | { readonly file: string; readonly after: string; readonly insert: string }
  | { readonly file: string; readonly replace: string; readonly by: string };

/** How it went. */
export interface Counted {
  readonly files: readonly string[];
  /** What the compiler or the proof said when it does not work; null when it does. */
  readonly problem: string | null;
}
