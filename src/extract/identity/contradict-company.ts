import { itemsOf } from '../../model/fact.ts';
import { foldSpace, sightingOn } from '../../page/parsed-page.ts';
import { nameShare, nameTokens } from '../../whose/business-name.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { companiesIn } from '../../whose/named-company.ts';
import { companyDetails } from '../legal/company-details.ts';
import type { Contradict } from './contradiction.ts';

/** Longer than the line of a company. */
const LINE = 600;
/** Beside a name, they make a line the one of the company. Tried on the text as it stands. */
const COMPANY_MARKS =
  /\bP(?:artita)?\.?\s?IVA\b|\b[Ss]ede [Ll]egale\b|\bREA\b|\bUSt\.?-?Id|\bHR[AB]\b|\bHandelsregister\b|\bSIRE[NT]\b|\bRCS\b|\b[Rr]egistro [Mm]ercantil\b|\b[CN]\.?I\.?F\b/;

/** The line of the company names a company, and it is not that of the row, which stands nowhere. Asked only of rows with a company's name. */
export const contradictCompany: Contradict = (site) => {
  const { name } = site.business;
  if (!name || companiesIn(`${name} `).length === 0 || itemsOf(companyDetails(site)).length === 0) return [];
  const lines = site.pages.flatMap((page) => page.blocks.map((block) => ({ page, block })));
  if (lines.some(({ block }) => block.text.length < 2_000 && nameShare(name, block.text) >= 0.5)) return [];
  for (const { page, block } of lines) {
    const { text, region, heading, index, hidden } = block;
    const [company] = text.length < LINE && !hidden && COMPANY_MARKS.test(text) ? companiesIn(`${text} `) : [];
    if (!company || nameTokens(company).length === 0 || claimantOf({ page, region, heading, block: index, hidden, before: '' }))
      continue;
    return [{ by: 'company', row: name, site: company, seen: sightingOn(page, 'text', foldSpace(text)) }];
  }
  return [];
};
