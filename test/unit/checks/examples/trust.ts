import { email, form, no, profile, rejecting, unknown, yes } from '../../../facts-of.ts';
import type { Examples } from './example.ts';

const vat = yes({ number: '00743110157', country: 'IT' });
const link = yes({ url: 'https://example.it/privacy', label: 'Privacy' });
const ga4 = yes({ product: 'GA4' });
const nothingCollected = { contactForm: no, newsletter: no, booking: no, shop: no, analytics: no, adTags: no } as const;
const company = { business: { name: 'Bianchi S.r.l.' } };
const german = { business: { name: 'Weber GmbH', country: 'DE' } };
const foreign = { business: { country: 'GB' } };

const left = (kind: string, more: object = {}) => yes({ kind, quote: 'Lorem ipsum dolor', ...more } as never);

const detail = (part: 'seat' | 'register' | 'capital') => ({ part, text: part });

const differing = (why: string, value: string) => ({ rejected: rejecting(value, why).rejected });

const SPF = { domain: 'example.it', text: 'v=spf1 mx -all' };

export const TRUST: Examples = {
  'software-supported': [
    ['pass', 'seen', { platform: no, server: yes({ product: 'PHP', version: '8.3.14' }) }],
    ['pass', 'seen', { platform: yes({ product: 'Drupal', version: '11' }), server: no }],
    ['partial', 'ended', { platform: no, server: yes({ product: 'nginx' }, { product: 'PHP', version: '7.4.33' }) }],
    ['fail', 'ended', { platform: yes({ product: 'Joomla', version: '3.10' }), server: yes({ product: 'PHP', version: '8.3' }) }],
    ['not_applicable', 'no_version', { platform: yes({ product: 'WordPress', version: '4.9' }), server: no }],
    ['not_applicable', 'no_version', { platform: no, server: yes({ product: 'PHP' }) }],
    ['unknown', 'unknown.pages_not_seen', { platform: no, server: unknown }],
  ],
  'no-error-messages': [
    ['pass', 'seen', { leftovers: no }],
    ['pass', 'seen', { leftovers: left('lorem_ipsum') }],
    ['fail', 'errors', { leftovers: left('error_text') }],
    ['unknown', 'unknown.pages_not_seen', { leftovers: unknown }],
  ],
  'own-texts': [
    ['pass', 'seen', { leftovers: no }],
    ['fail', 'filler', { leftovers: left('lorem_ipsum') }],
    ['fail', 'title', { leftovers: left('default_title') }],
    ['fail', 'sample', { leftovers: left('sample_posts') }],
    ['fail', 'other_name', { leftovers: left('other_firms_name') }],
  ],
  'nothing-outdated': [
    ['pass', 'seen', { leftovers: left('error_text') }],
    ['fail', 'offer', { leftovers: left('past_offer', { day: '2025-05-01' }) }],
    ['fail', 'event', { leftovers: left('past_event', { day: '2025-05-01' }) }],
    ['fail', 'notice', { leftovers: left('outdated_notice') }],
    ['fail', 'dated_notice', { leftovers: left('outdated_notice', { day: '2025-05-01' }) }],
  ],
  'legal-notice': [
    [
      'pass',
      'seen',
      { legalNotice: yes({ url: 'https://example.de/impressum', label: 'Impressum' }) },
      { business: { country: 'DE' } },
    ],
    ['fail', 'not_seen', { legalNotice: no, address: no, emails: no }, { business: { country: 'FR' } }],
    ['fail', 'not_seen', { legalNotice: no, address: yes({ text: 'Linz' }), emails: no }, { business: { country: 'AT' } }],
    [
      'partial',
      'not_named',
      { legalNotice: no, address: yes({ text: 'Chur' }), emails: yes(email('info@example.ch')) },
      { business: { country: 'CH' } },
    ],
    ['unknown', 'unknown.pages_not_seen', { legalNotice: unknown }, { business: { country: 'ES' } }],
    ['not_applicable', 'not_applicable.country', { legalNotice: no }, { business: { country: 'IT' } }],
  ],
  'vat-number-shown': [
    ['pass', 'seen', { vatNumber: vat, vatOnHome: yes({}) }],
    ['partial', 'elsewhere', { vatNumber: vat, vatOnHome: no }],
    ['fail', 'not_seen', { vatNumber: no, vatOnHome: no }],
    ['unknown', 'unknown.pages_not_seen', { vatNumber: vat, vatOnHome: unknown }],
    ['not_applicable', 'not_applicable.country', { vatNumber: no }, foreign],
  ],
  'rea-shown': [
    ['pass', 'seen', { rea: yes({ text: 'MO-123456' }) }],
    ['fail', 'not_seen', { rea: no }, company],
    ['fail', 'not_seen', { rea: no }, { business: { name: 'OFFICINE ROSSI SRL' } }],
    ['fail', 'not_seen', { rea: no }, { business: { name: 'Ceramiche Verdi S.p.A.' } }],
    ['not_applicable', 'not_a_company', { rea: no }],
    ['not_applicable', 'not_a_company', { rea: no }, { business: { name: 'HOTEL TERME SPA' } }],
    ['not_applicable', 'not_applicable.country', { rea: no }, foreign],
  ],
  'company-line': [
    [
      'pass',
      'complete',
      { companyDetails: yes(detail('seat'), detail('register'), detail('capital')), rea: yes({ text: 'MO-1' }) },
      company,
    ],
    ['fail', 'no_capital', { companyDetails: yes(detail('seat'), detail('register')), rea: yes({ text: 'MO-1' }) }, company],
    ['partial', 'no_seat', { companyDetails: yes(detail('capital')), rea: yes({ text: 'MO-1' }) }, company],
    ['partial', 'no_register', { companyDetails: yes(detail('capital'), detail('seat')), rea: yes({ text: 'MO-1' }) }, company],
    ['not_applicable', 'no_line', { companyDetails: no, rea: no }, company],
    ['not_applicable', 'not_a_company', { companyDetails: no, rea: no }],
    ['not_applicable', 'not_applicable.country', { companyDetails: no, rea: no }, foreign],
  ],
  'company-register': [
    ['pass', 'seen', { companyDetails: yes({ part: 'register', text: 'HRB 12345' }), legalNotice: link }, german],
    [
      'fail',
      'not_seen',
      { companyDetails: yes({ part: 'seat', text: 'Sitz der Gesellschaft: Köln' }), legalNotice: link },
      german,
    ],
    ['not_applicable', 'no_notice', { companyDetails: no, legalNotice: no }, german],
    ['not_applicable', 'not_a_company', { companyDetails: no }, { business: { name: 'Bäckerei Weber', country: 'DE' } }],
    ['not_applicable', 'not_applicable.country', { companyDetails: no }, company],
    ['unknown', 'unknown.pages_not_seen', { companyDetails: unknown, legalNotice: link }, german],
  ],
  'mail-protected': [
    ['pass', 'seen', { spf: yes(SPF), dmarc: yes({ ...SPF, policy: 'none' }) }],
    ['partial', 'no_dmarc', { spf: yes(SPF), dmarc: rejecting('example.it', 'no_record') }],
    ['partial', 'no_spf', { spf: rejecting('example.it', 'no_record'), dmarc: yes({ ...SPF, policy: 'none' }) }],
    ['fail', 'neither', { spf: rejecting('example.it', 'no_record'), dmarc: rejecting('example.it', 'no_record') }],
    ['unknown', 'unknown.dns_failed', { spf: { state: 'unknown', why: 'dns_failed' }, dmarc: no }],
  ],
  'pec-shown': [
    ['pass', 'seen', { pec: yes(email('bianchi@pec.it', 'other_domain')) }],
    ['fail', 'not_seen', { pec: no }],
    ['not_applicable', 'not_applicable.country', { pec: no }, foreign],
  ],
  'privacy-policy': [
    ['pass', 'seen', { privacyPolicy: link }],
    ['fail', 'collects_data', { privacyPolicy: no, contactForm: yes(form('contact')) }],
    ['partial', 'collects_little', { privacyPolicy: no, ...nothingCollected }],
    // A room booked on Airbnb is booked at Airbnb's; a manager of tags alone takes in nothing.
    ['partial', 'collects_little', { privacyPolicy: no, ...nothingCollected, booking: yes({ sign: 'room', vendor: 'Airbnb' }) }],
    ['partial', 'collects_little', { privacyPolicy: no, ...nothingCollected, analytics: yes({ product: 'Google Tag Manager' }) }],
    ['fail', 'collects_data', { privacyPolicy: no, ...nothingCollected, booking: yes({ sign: 'form', vendor: null }) }],
    ['fail', 'dead_link', { privacyPolicy: rejecting('Privacy → #', 'dead_link'), contactForm: yes(form('contact')) }],
    ['partial', 'dead_link', { privacyPolicy: rejecting('Privacy → #', 'dead_link'), ...nothingCollected }],
    ['unknown', 'unknown.pages_not_seen', { privacyPolicy: no, ...nothingCollected, analytics: unknown }],
    ['not_applicable', 'not_applicable.country', { privacyPolicy: no }, { business: { country: 'US' } }],
  ],
  'cookie-policy': [
    ['pass', 'seen', { cookiePolicy: link }],
    ['partial', 'perhaps_in_privacy', { cookiePolicy: no, privacyPolicy: link, analytics: ga4 }],
    ['fail', 'not_seen', { cookiePolicy: no, privacyPolicy: no, analytics: ga4 }],
    ['not_applicable', 'no_tags', { cookiePolicy: no, analytics: yes({ product: 'Plausible' }), adTags: no }],
    ['unknown', 'unknown.pages_not_seen', { cookiePolicy: no, analytics: no }],
    ['unknown', 'unknown.pages_not_seen', { cookiePolicy: no, analytics: ga4, privacyPolicy: unknown, adTags: no }],
  ],
  'review-profiles': [
    ['pass', 'seen', { reviewProfiles: yes(profile('tripadvisor')) }],
    ['fail', 'not_seen', { reviewProfiles: no }],
    ['not_applicable', 'not_applicable.sector', { reviewProfiles: no }, { sector: 'manufacturing' }],
  ],
  // The audit is of 2 October 2026.
  'recent-news': [
    ['pass', 'recent', { blog: link, blogLastPost: yes({ date: '2019-01-01' }, { date: '2025-10-02' }) }],
    ['partial', 'ageing', { blog: link, blogLastPost: yes({ date: '2025-10-01' }) }],
    ['fail', 'old', { blog: link, blogLastPost: yes({ date: '2024-10-01' }) }],
    ['not_applicable', 'no_news', { blog: no }],
    ['unknown', 'unknown.pages_not_seen', { blog: link, blogLastPost: unknown }],
    ['unknown', 'no_date', { blog: link, blogLastPost: no }],
  ],
  'copyright-year-current': [
    ['pass', 'seen', { copyrightYear: yes({ year: 2012 }, { year: 2025 }) }],
    ['partial', 'behind', { copyrightYear: yes({ year: 2024 }) }],
    ['fail', 'old', { copyrightYear: yes({ year: 2022 }) }],
    ['not_applicable', 'no_year', { copyrightYear: no }],
  ],
  'identity-consistent': [
    ['pass', 'seen', { identity: yes({ by: 'name', strength: 'weak' }, { by: 'phone', strength: 'strong' }) }],
    ['partial', 'partly', { identity: yes({ by: 'name', strength: 'weak' }) }, { business: { phone: '059 123456' } }],
    ['pass', 'name_only', { identity: yes({ by: 'name', strength: 'weak' }) }],
    ['fail', 'not_seen', { identity: no }],
    [
      'fail',
      'data_differ',
      { identity: { ...yes({ by: 'phone', strength: 'strong' } as const), ...differing('other_data', 'Milano ≠ Modena') } },
    ],
    [
      'partial',
      'town_differs',
      { identity: { ...yes({ by: 'name', strength: 'weak' } as const), ...differing('other_town', 'Modena ≠ Torino') } },
    ],
    ...(
      [
        ['vat_differs', 'other_vat', '01234567897 ≠ 00743110157'],
        ['company_differs', 'other_company', 'Bianchi S.r.l. ≠ Verdi S.p.A.'],
        ['name_differs', 'other_name', 'Forno Rossi ≠ Macelleria Verdi'],
        ['address_differs', 'other_address', 'Via Emilia 12 ≠ Via Nizza 3'],
        ['domain_differs', 'other_domain', 'rossi.it ≠ verdi.it'],
      ] as const
    ).map(
      ([reason, why, value]) =>
        [
          'partial',
          reason,
          { identity: { ...yes({ by: 'address', strength: 'weak' } as const), ...differing(why, value) } },
        ] as const,
    ),
    [
      'partial',
      'phone_differs',
      { identity: { ...yes({ by: 'name', strength: 'weak' } as const), ...differing('other_phone', '+3901 ≠ +3902') } },
    ],
  ],
};
