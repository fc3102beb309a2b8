import type { Outcome } from './outcome.ts';

/** Every reason that an outcome can have: keys of the words table (`outcome.<reason>`), with the parameters each comes with. */
export const OUTCOME_REASONS = {
  /**
   * `from`, `to`: the address leads on to another domain. `doubtful_…`: it may be somebody else's, and a person has to look: `row` and
   * `site` say what differs, `site` whose page it is.
   */
  ok: [
    ...(['site_answers', 'answers_elsewhere'] as const),
    ...([
      'doubtful_name',
      'doubtful_unnamed',
      'doubtful_phone',
      'doubtful_place',
      'doubtful_vat',
      'doubtful_branch',
      'doubtful_portal',
      'doubtful_public',
    ] as const),
  ],
  no_website: ['none_given', 'none_found'],
  invalid_url: ['not_an_address'],
  /** `name`: the network. `leads_to_…`: the site sends visitors on to it. */
  social_only: ['social_profile', 'leads_to_social_profile'],
  third_party: ['third_party', 'leads_to_third_party'],
  dns_error: ['dns_error'],
  unreachable: ['unreachable'],
  timeout: ['timeout'],
  tls_error: ['tls_error'],
  redirect_error: ['redirect_error'],
  /** `status`. */
  http_error: ['http_status', 'soft_404'],
  /** `status` · `by` (the wall's maker) · nothing before a choice of cookies or age · robots.txt says no · robots.txt cannot be read, so nothing may be visited (RFC 9309, 2.3.1.4). */
  blocked: ['status_refuses', 'bot_wall', 'consent_wall', 'robots_forbids', 'robots_unreadable'],
  parked: ['parked'],
  under_construction: ['under_construction'],
  hosting_default: ['hosting_default'],
  suspended: ['suspended'],
  /** Nothing at all · one leftover sentence · a list of files · an error message of the program behind it. */
  empty: ['nothing_shown', 'leftover_text', 'folder_listing', 'broken_page'],
  /** `type`: the content type. */
  not_html: ['not_html', 'too_large'],
  /** `site` and `row`: the VAT numbers · `name`, `town` (and `trade`) of the site. */
  other_business: ['other_vat_number', 'other_name_and_place', 'other_name_and_trade'],
  /** `trade`: what the domain sells now (`data/words/spam-trades`). */
  hijacked: ['hijacked'],
  refused_address: ['refused_address'],
  failed: ['failed'],
} as const satisfies Record<Outcome, readonly string[]>;
export type OutcomeReason = (typeof OUTCOME_REASONS)[Outcome][number];
