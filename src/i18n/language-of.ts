import { LANGS, type Lang } from './languages.ts';

/** The language most businesses of a country are spoken to in, by ISO 3166-1; elsewhere English. */
const BY_COUNTRY: Readonly<Record<string, Lang>> = {
  ...of('it', 'IT SM VA'),
  ...of('de', 'DE AT CH LI'),
  ...of('fr', 'FR BE LU MC'),
  ...of('es', 'ES AD AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE'),
};
/** Cantons of Switzerland where it is another (admin.ch); those of two languages by the larger. */
const BY_CANTON: Readonly<Record<string, Lang>> = {
  ...of('it', 'TI TICINO TESSIN'),
  ...of('fr', 'GE GENEVE VD VAUD NE NEUCHATEL JU JURA FR FRIBOURG VS VALAIS'),
};

function of(lang: Lang, places: string): Readonly<Record<string, Lang>> {
  return Object.fromEntries(places.split(' ').map((place) => [place, lang]));
}

/** The language of a report when nobody chose one: that of the country (and, in Switzerland, of the canton) of the business. */
export function languageOfPlace(country: string, province: string | null): Lang {
  const canton = (province ?? '').normalize('NFKD').replace(/\P{L}/gu, '').toUpperCase();
  return (country === 'CH' ? BY_CANTON[canton] : undefined) ?? BY_COUNTRY[country] ?? 'en';
}

/** The language of a machine, as POSIX has it (`LC_ALL`, `LC_MESSAGES`, `LANG`: `de_AT.UTF-8`); English where it is none of ours. */
export function languageOfMachine(env: Readonly<Record<string, string | undefined>>): Lang {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return LANGS.find((lang) => new RegExp(`^${lang}(?:$|[_.@-])`, 'i').test(set)) ?? 'en';
}
