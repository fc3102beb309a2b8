/**
 * Runs in a process of its own: @sparticuz/chromium unpacks into the temp directory of the process, which its parent has
 * set to a fresh private folder. (Its `executablePath()` would run any `chromium` that someone left in the temp directory.)
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

const archives = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));
for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) await inflate(join(archives, name));
