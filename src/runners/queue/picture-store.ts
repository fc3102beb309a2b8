import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFileAtomically } from '../../lib/write-file-atomically.ts';
import { pictureFile } from './picture-file.ts';
import type { QueuedLook } from './run-description.ts';
import { openS3 } from './s3.ts';

/** A picture of one row of one run: `mobile` or `desktop`. */
interface PictureKey {
  readonly run: number;
  readonly row: number;
  readonly kind: string;
}

/** Where the workers of a run leave the pictures, and whoever collects them finds them. */
export interface PictureStore {
  readonly write: (key: PictureKey, bytes: Uint8Array) => Promise<void>;
  /** Null when there is none. */
  readonly read: (key: PictureKey) => Promise<Buffer | null>;
}

export type SharedPlace = Extract<QueuedLook['artifacts'], object>;

/** A folder that all machines see, or a bucket. */
export function openPictureStore(place: SharedPlace): PictureStore {
  return 'folder' in place ? folderStore(place.folder) : bucketStore(place.s3);
}

function folderStore(folder: string): PictureStore {
  return {
    write: async (key, bytes) => {
      const path = join(folder, pictureFile(key));
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomically(path, bytes);
    },
    read: (key) => readFile(join(folder, pictureFile(key))).catch(() => null),
  };
}

function bucketStore(address: string): PictureStore {
  const bucket = openS3(address, process.env);
  return {
    write: (key, bytes) => bucket.put(pictureFile(key), bytes, 'image/jpeg'),
    read: (key) => bucket.get(pictureFile(key)),
  };
}
