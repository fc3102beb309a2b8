import { describe } from 'vitest';
import { judgeBatch } from './judge-batch.ts';

describe('a batch of hostile sites, static', () => judgeBatch('static', null));
