import { expect, test } from 'vitest';
import { sectorOf } from '../../../src/scoring/sector-of.ts';
import { businessOf, factsOf, yes } from '../../facts-of.ts';

const typed = (...types: string[]) => factsOf({ structuredData: yes(...types.map((type) => ({ type }))) });

test.each([
  ['the row comes first', sectorOf(businessOf({ sector: 'crafts' }), typed('Restaurant')), 'crafts'],
  ['then what the site says it is', sectorOf(businessOf(), typed('WebSite', 'LocalBusiness', 'Dentist')), 'health'],
  ['a hotel with a restaurant is a hotel', sectorOf(businessOf(), typed('Restaurant', 'Hotel')), 'lodging'],
  ['a local business may be anything', sectorOf(businessOf(), typed('LocalBusiness', 'ExerciseGym')), 'generic'],
  ['then what the name says', sectorOf(businessOf({ name: 'Studio Dentistico Gattone' }), factsOf()), 'health'],
  ['else generic', sectorOf(businessOf(), factsOf()), 'generic'],
] as const)('%s', (_, sector, expected) => expect(sector).toBe(expected));
