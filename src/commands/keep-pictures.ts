import { slugOf } from '../lib/slug.ts';
import type { AuditRecord } from '../model/record.ts';
import type { RunFiles } from '../model/run-files.ts';

/** Pictures of the first screen, JPEG, by kind. */
export type Pictures = Readonly<Partial<Record<'mobile' | 'desktop', Buffer>>>;

/** Where the pictures of a run stand among its files. */
export const PICTURES_FOLDER = 'screenshots';
/** Where Lighthouse's own reports stand (`--save-lighthouse`). */
export const LIGHTHOUSE_FOLDER = 'lighthouse';

/** Keeps the pictures beside the run, before the journal has the record that names them; gives the record with their names. */
export async function keepPictures(files: RunFiles, record: AuditRecord, pictures: Pictures): Promise<AuditRecord> {
  const names: { mobile: string | null; desktop: string | null } = { mobile: null, desktop: null };
  for (const kind of ['mobile', 'desktop'] as const) {
    const picture = pictures[kind];
    if (!picture) continue;
    names[kind] = `${PICTURES_FOLDER}/${slugOf(record.business.name, record.business.row)}-${kind}.jpg`;
    await files.write(names[kind], picture);
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
