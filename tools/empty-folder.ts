// node tools/empty-folder.ts dist: so that nothing of an earlier build is published.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

for (const folder of process.argv.slice(2)) rmSync(join(import.meta.dirname, '..', folder), { recursive: true, force: true });
