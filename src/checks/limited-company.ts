/** Limited companies by their name. "Spa" without full stops is left out: it is more often a wellness centre. */
const LIMITED_COMPANY =
  /(?<!\p{L})(?:[Ss]\.?\s?[Rr]\.?\s?[Ll]\.?(?:\s?[Ss]\.?)?|[Ss]\.\s?[Pp]\.\s?[Aa]|[Ss]\.\s?[Aa]\.\s?[Pp]\.\s?[Aa]|SpA)(?!\p{L})/u;

/** The same of other countries, as names are written there. */
const FORMS: Readonly<Record<string, RegExp>> = {
  IT: LIMITED_COMPANY,
  DE: /(?<!\p{L})(?:g?GmbH|UG|AG|KGaA)(?!\p{L})/u,
  AT: /(?<!\p{L})(?:g?GmbH|Ges\.?m\.?b\.?H\.?|AG|FlexCo)(?!\p{L})/u,
  FR: /(?<!\p{L})(?:SARL|S\.A\.R\.L\.?|SASU?|S\.A\.S\.?|EURL|S\.A\.)(?!\p{L})/u,
  ES: /(?<!\p{L})(?:S\.\s?L\.(?:\s?U\.)?|SLU?|S\.\s?A\.(?:\s?U\.)?)(?!\p{L})/u,
};

/** Whether a name is that of a company which stands in the register of its country. */
export const isRegisteredCompany = (name: string, country: string): boolean => FORMS[country]?.test(name) ?? false;

/** Whether a name ends like that of an Italian limited company, of which art. 2250 of the Civil Code asks more than of others. */
export const isLimitedCompany = (name: string): boolean => LIMITED_COMPANY.test(name);
