import { describe } from 'vitest';
import { TEST_BROWSERS } from '../browsers.ts';
import { judgeBatch } from './judge-batch.ts';

for (const tested of TEST_BROWSERS)
  describe.skipIf(!tested.browser)(`a batch of hostile sites, measured: ${tested.title}`, () => judgeBatch('measured', tested));
