import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/model/usage-error.ts';
import { parseGroupings } from '../../../src/survey/groups.ts';
import { sampleRecord } from '../report/sample-records.ts';

const HEADERS = ['Addetti', 'Forma giuridica', 'Area, zona'];
const namesOf = (by: string) => parseGroupings(by, HEADERS).map(({ dimensions }) => dimensions.map(({ name }) => name));
const groupOf = (by: string, business: Parameters<typeof sampleRecord>[0] & object) =>
  parseGroupings(by, HEADERS)[0]?.dimensions[0]?.groupOf(sampleRecord(business));

describe('--by', () => {
  it('takes columns one by one, and crosses two with their margins', () => {
    expect(namesOf('sector,Province')).toEqual([['sector'], ['province']]);
    expect(namesOf('sector+province')).toEqual([['sector'], ['province'], ['sector', 'province']]);
    expect(namesOf('province,sector+province,province+sector')).toEqual([['province'], ['sector'], ['province', 'sector']]);
  });

  it('takes input columns by their header, with or without in:, whatever their case', () => {
    expect(namesOf('forma giuridica,in:Addetti')).toEqual([['Forma giuridica'], ['Addetti']]);
    expect(namesOf('Area, zona')).toEqual([['Area, zona']]);
  });

  it('says which columns there are when it knows none of that name, and crosses no three', () => {
    expect(() => namesOf('colour')).toThrow(/sector, province.*Addetti, Forma giuridica/);
    expect(() => namesOf('sector+province+size')).toThrow(UsageError);
    expect(() => namesOf('sector,')).toThrow(UsageError);
  });

  it('puts numbers of employees into the size classes of the EU, and leaves classes as they are', () => {
    const size = (cell: string) => groupOf('size', { business: { carried: [['Addetti', cell]] } });
    expect(['0', '1', '2', '9,4', '10', '49', '50', '250', '1200'].map(size)).toEqual([
      '0–1',
      '0–1',
      '2–9',
      '2–9',
      '10–49',
      '10–49',
      '50–249',
      '250+',
      '250+',
    ]);
    expect(size('da 3 a 5')).toBe('da 3 a 5');
    expect(size('')).toBe('');
  });

  it('knows an Italian province by its code, name and former spelling; elsewhere takes it as written', () => {
    const province = (text: string, country = 'IT') => groupOf('province', { business: { province: text, country } });
    expect(
      ['MO', 'Modena', 'mo', 'Provincia di Modena', 'Forlì Cesena', "Reggio nell'Emilia", "L'Aquila"].map((text) =>
        province(text),
      ),
    ).toEqual(['MO', 'MO', 'MO', 'MO', 'FC', 'RE', 'AQ']);
    expect(province('MO', 'ES')).toBe('MO');
    expect(province('Kärnten', 'AT')).toBe('Kärnten');
    expect(groupOf('region', { business: { province: 'BT' } })).toBe('Puglia');
    expect(groupOf('region', { business: { province: 'Kärnten', country: 'AT' } })).toBe('');
  });

  it('takes the division of a NACE code', () => {
    expect(groupOf('nace', { business: { nace: 'I 56.10.11' } })).toBe('56');
    expect(groupOf('nace', { business: { nace: null } })).toBe('');
  });
});
