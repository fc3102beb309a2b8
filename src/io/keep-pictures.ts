import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { slugOf } from '../lib/slug.ts';
import { writeFileAtomically } from '../lib/write-file-atomically.ts';
import type { AuditRecord } from '../model/record.ts';

/** Pictures of the first screen, JPEG, by kind. */
export type Pictures = Readonly<Partial<Record<'mobile' | 'desktop', Buffer>>>;

/** Writes the pictures into the run folder, before the journal has the record that names them; gives the record with their names. */
export async function keepPictures(folder: string, record: AuditRecord, pictures: Pictures): Promise<AuditRecord> {
  const names: { mobile: string | null; desktop: string | null } = { mobile: null, desktop: null };
  for (const kind of ['mobile', 'desktop'] as const) {
    const picture = pictures[kind];
    if (!picture) continue;
    await mkdir(join(folder, 'screenshots'), { recursive: true });
    names[kind] = `screenshots/${slugOf(record.business.name, record.business.row)}-${kind}.jpg`;
    await writeFileAtomically(join(folder, names[kind]), picture);
  }
  return { ...record, screenshots: names };
}

/** The pictures of an audit as bytes. */
export function decodePictures(screenshots: { readonly mobile: string | null; readonly desktop: string | null }): Pictures {
  const { mobile, desktop } = screenshots;
  return {
    ...(mobile && { mobile: Buffer.from(mobile, 'base64') }),
    ...(desktop && { desktop: Buffer.from(desktop, 'base64') }),
  };
}
