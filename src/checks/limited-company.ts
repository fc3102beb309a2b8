/** Limited companies by their name. "Spa" without full stops is left out: it is more often a wellness centre. */
const LIMITED_COMPANY =
  /(?<!\p{L})(?:[Ss]\.?\s?[Rr]\.?\s?[Ll]\.?(?:\s?[Ss]\.?)?|[Ss]\.\s?[Pp]\.\s?[Aa]|[Ss]\.\s?[Aa]\.\s?[Pp]\.\s?[Aa]|SpA)(?!\p{L})/u;

/** Whether a name ends like that of an Italian limited company, of which art. 2250 of the Civil Code asks more than of others. */
export const isLimitedCompany = (name: string): boolean => LIMITED_COMPANY.test(name);
