import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { contactForm } from './contact-form.ts';
import { contactPage } from './contact-page.ts';

export const formsFacts = { contactForm, contactPage } satisfies Partial<Extractors<FactName>>;
