import { describe } from 'vitest';
import { testBrowserOf } from '../browsers.ts';
import { judgeBatch } from './judge-batch.ts';

const tested = testBrowserOf('embedded');

describe.skipIf(!tested.browser)(`a batch of hostile sites, measured: ${tested.title}`, () => judgeBatch('measured', tested));
