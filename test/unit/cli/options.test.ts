import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addOptions, readOptions } from '../../../src/cli/options.ts';
import { type LoadedConfig, NO_CONFIG } from '../../../src/config/config.ts';
import { AUDIT, CHECK, COLLECT, SURVEY, WORKER } from '../../../src/options/commands.ts';
import { defaultsOf, type OptionTable, type ValuesOf } from '../../../src/options/option.ts';

let config: Pick<LoadedConfig, 'options'> = NO_CONFIG;

function typed<Table extends OptionTable>(table: Table, ...words: readonly string[]): ValuesOf<Table> {
  const command = new Command('test').exitOverride().configureOutput({ writeErr: () => undefined });
  addOptions(command, table).parse(words, { from: 'user' });
  return readOptions(command, table, config);
}

describe('options of the command line', () => {
  it.each([
    ['audit', AUDIT],
    ['check', CHECK],
    ['survey', SURVEY],
  ])('%s has every option at its default when nothing is typed', (_, table) => {
    expect(typed(table)).toEqual(defaultsOf(table));
  });

  it('reads numbers, words, lists and what is typed again and again', () => {
    expect(
      typed(
        AUDIT,
        '--max-pages',
        '3',
        '--only',
        'a, b,',
        '--resolve',
        'x=1.2.3.4:80',
        '--resolve',
        'y=1.2.3.4:81',
        '--map',
        'Nome=name',
      ),
    ).toMatchObject({
      ...{ maxPages: 3, only: ['a', 'b'], resolve: ['x=1.2.3.4:80', 'y=1.2.3.4:81'], map: new Map([['Nome', 'name']]) },
    });
    expect(typed(AUDIT, '--default-country', 'Francia').defaultCountry).toBe('FR');
  });

  it.each([
    [['--max-pages', '0'], /whole number from 1 to 100/],
    [['--max-pages', 'many'], /whole number from 1 to 100/],
    [['--default-country', 'Atlantis'], /Give a country/],
    [['--lang', 'tlh'], /Allowed choices are it, en/],
    [['--map', 'Nome=nome'], /--map takes/],
  ])('%j is refused with what to give', (words, message) => expect(() => typed(AUDIT, ...words)).toThrow(message));

  it('tells --browser PATH and --no-browser apart; what needs the browser goes with it', () => {
    expect(typed(AUDIT, '--browser', '/usr/bin/x')).toMatchObject({ browser: true, browserPath: '/usr/bin/x', lighthouse: true });
    const without = typed(AUDIT, '--no-browser', '--desktop');
    expect(without).toMatchObject({ browser: false, browserPath: null, lighthouse: false, desktopPicture: false });
  });

  it('takes the address of the database from the environment when it is not typed', () => {
    process.env.VETRINA_QUEUE = 'postgres://there/';
    expect(typed(WORKER).queue).toBe('postgres://there/');
    expect(typed(AUDIT).queue).toBeNull();
    expect(typed(AUDIT, '--queue').queue).toBe('postgres://there/');
    expect(typed(COLLECT, '--queue', 'postgres://here/').queue).toBe('postgres://here/');
    delete process.env.VETRINA_QUEUE;
    expect(() => typed(WORKER)).toThrow(/Give the address of the database/);
  });

  it('takes what the configuration says where nothing is typed; what belongs to one call it cannot say', () => {
    config = { options: { maxPages: 3, browser: false, browserPath: '/usr/bin/x', lang: 'en', out: 'elsewhere' } };
    expect(typed(AUDIT)).toMatchObject({ maxPages: 3, browser: false, lighthouse: false, lang: 'en', out: null });
    expect(typed(AUDIT, '--max-pages', '5', '--lang', 'it')).toMatchObject({
      maxPages: 5,
      lang: 'it',
      browserPath: '/usr/bin/x',
    });
    config = NO_CONFIG;
  });
});
