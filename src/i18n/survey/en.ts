/** What a survey says in English: the pattern for the other languages. `{name}` places are filled in. */
export const en = {
  title: 'Survey: {run}',
  eyebrow: 'Survey of online presence',
  skip: 'Go to the survey',
  heading: 'How {count} businesses present themselves online',
  headingOne: 'How one business presents itself online',
  seenBetween: 'seen from {from} to {to}',
  seenOn: 'seen on {on}',
  finding:
    '{rate} have a website of their own that works ({interval}). {social} have only a social profile in its place. Of {unknown} it could not be found out.',
  findingNone: 'Of none of these businesses could it be found out whether it has a website.',
  contents: 'Contents',
  empty: 'There is nothing to count: the run holds no business.',

  interval: '95% interval {low} to {high}',
  intervalShort: '{low}–{high}',
  of: '{part} of {whole}',
  among: 'of {base}',
  table: 'The figures as a table',
  notKnown: '{count} not known',
  noneKnown: 'nothing is known',

  columns: {
    indicator: 'Indicator',
    group: 'Group',
    chart: 'Share with its 95% interval',
    rate: 'Share',
    interval: '95% interval',
    counts: 'Yes, of those known',
    unknown: 'Not known',
    bounds: 'At least – at most',
    businesses: 'Businesses',
    quarter: 'Lower quarter up to',
    median: 'Median',
    threeQuarters: 'Upper quarter from',
    spread: 'Middle half',
    known: 'Known',
    change: 'Change',
    changeChart: 'Change with its 95% interval',
    reading: 'Reading',
    gained: 'From no to yes',
    lost: 'From yes to no',
    beforeNow: 'Before → now',
    reason: 'Why',
    answers: 'Answers',
    definition: 'Definition',
    base: 'Asked of',
    score: 'Score',
    step: 'Step',
  },

  sections: {
    path: 'How far a customer gets',
    outcomes: 'What we found at the address',
    presence: 'Presence',
    official: 'Indicators of official statistics',
    networks: 'Social networks linked from the site',
    channels: 'Ways to get in touch',
    actions: 'Selling, booking, inviting',
    measuring: 'Measuring and advertising',
    trust: 'Trust and freshness',
    technical: 'Technical basics',
    scores: 'Scores',
    lighthouse: 'Lighthouse measurements',
    by: 'By {dimension}',
    crossed: 'By {dimension}: own working website',
    waves: 'What changed',
    definitions: 'Definitions',
    method: 'Method',
  },
  leads: {
    path: 'Of all businesses: how many have a working site, and on how many of those each further step holds at least halfway. Each step counts only who took all steps before it.',
    outcomes: 'Every business is in exactly one class; the shares add up to 100%.',
    official:
      'As shares of all businesses, those without a site included, close to the definitions of Eurostat (isoc_ciweb, isoc_ciwebn2) and Istat. They are read off the sites, not told by the enterprises: see the method before comparing.',
    sites: 'Of the businesses whose own site could be looked at, unless another group is named.',
    scores:
      'Each site has a score of 0 to 100 for every stage. The box holds the middle half of the sites, the line is the median.',
    lighthouse: 'Measured on the home page. The box holds the middle half of the sites, the line is the median.',
    heat: 'The darker the cell, the higher the share. All figures with their counts and intervals are in survey.csv.',
    heatMore: 'The {shown} largest of {count} groups; all are in survey.csv.',
    waves: 'Compared with {wave}, seen {when}.',
    paired:
      '{pairs} businesses were seen both times; the changes are among them (paired), so that newly listed and dropped businesses do not pose as change.',
    independent:
      'Only {pairs} of {count} businesses could be recognised in both, so the two waves are compared as independent samples: who is in the list may have changed too.',
    definitions: 'What counts as yes, and of whom it is asked. A share is the number of yes among those whose answer is known.',
  },
  networksUnseen: 'Not seen on any site: {list}.',
  scale: '0 to {most}',
  heatLegend: {
    scale: 'Share: {low} to {high}',
    withheld:
      'c: held back, because fewer than {least} answers are known or another held-back figure could be worked out from it',
    unreliable: 'u: uncertain, the 95% interval is wider than 20 percentage points',
    missing: ': no answer is known',
  },
  symbols: { withheld: 'c', unreliable: 'u', missing: ':' },
  total: 'All',
  notGiven: 'not given',
  dimensions: {
    sector: 'sector',
    province: 'province',
    region: 'region',
    city: 'town',
    country: 'country',
    nace: 'NACE division',
    size: 'size',
  },

  bases: {
    businesses: 'all businesses',
    sites: 'businesses with a site of their own',
    sites_with_phone: 'sites with a phone number',
    sites_with_email: 'sites with an e-mail address',
    sites_with_shop: 'sites with a shop',
    sites_with_analytics: 'sites with visit statistics',
    sites_with_tags: 'sites with statistics or advertising tags',
    sites_with_news: 'sites with news',
    sites_with_year: 'sites that show a copyright year',
  },

  path: {
    all: 'All businesses',
    site: {
      label: 'Own working site',
      definition: 'The business has a website of its own that works.',
    },
    step: 'The stage "{stage}" has at least {floor} of 100 points, and so have all stages before it; without a site: no.',
    held: '{share} of those before',
  },
  outcomeDefinition: 'The look at the address ended in the class "{outcome}" (column outcome of audit.csv).',

  waves: {
    up: 'more',
    down: 'fewer',
    unclear: 'no sure change',
    points: '{change} points',
    all: 'All indicators',
    transitions: 'Who got a site, who lost it',
    transitionsLead:
      'Matched businesses by what we found before (rows) and now (columns). Their names are in survey-transitions.csv, which is not meant for publication.',
    got: '{count} got a site',
    lost: '{count} lost it',
    states: { site: 'own site', no_site: 'no own site', unknown: 'not known' },
    beforeState: 'Before',
    nowState: 'Now: {state}',
    unmatched: '{now} businesses of now and {before} of before have no counterpart.',
  },

  method: {
    lead: 'Written by the run itself; it may be copied into a publication as it stands.',
    askedTitle: 'What was asked, of whom, when',
    run: 'The list “{file}” ({records} records, SHA-256 {hash}) was looked at between {from} and {to} with Vetrina {version}.',
    runUnfinished:
      'The list “{file}” (SHA-256 {hash}) was looked at from {from} on with Vetrina {version}. The run is not finished: these are {records} records of it.',
    counted: '{count} businesses are counted.',
    excluded: '{count} records without a name and a website were left out.',
    duplicates: '{count} businesses stood in more than one of the runs and are counted once, with the later record.',
    looking:
      'Each website was visited like a visitor would: the home page and up to {pages} pages in all, chosen for contacts, offers and legal notices. {browser} {lighthouse} {robots} {discovery} Nobody was asked anything, and nothing was filled in or sent.',
    browserOn: 'Pages were rendered in a browser.',
    browserOff: 'Pages were read without a browser, so what scripts add was not seen and counts as not known.',
    lighthouseOn: 'The home page was measured with Lighthouse ({runs}, {form}).',
    lighthouseRun: 'one run',
    lighthouseRuns: 'median of {count} runs',
    formMobile: 'simulated phone',
    formDesktop: 'desktop',
    lighthouseOff: 'Lighthouse was not run.',
    robotsOn: 'robots.txt was honoured.',
    robotsOff: 'robots.txt was not honoured.',
    discoveryOn: 'Where the list named no website, one was looked for.',
    discoveryOff: 'Where the list named no website, none was looked for, so “no website” means none in the list.',
    sectors:
      'The sector is that of the list for {given} of {count} businesses; for the others it was told by the structured data of the site or by the name, else it is “{generic}”. A sector read off the site is only there for those who have one: compare shares of websites by sector only where the list gives the sector.',
    unknownTitle: 'What is not known, and why',
    unknown:
      'Every question has the answers yes, no, not applicable and not known. “No” is said only when everything that could show it was looked at. Shares are the number of yes among the known answers; “not known” and “not applicable” are outside the denominator and are counted beside it. The columns bound_low and bound_high of survey.csv say what the share would be if all unknown answers were no, and if all were yes.',
    unknownTable: 'Answers that are not known, by reason',
    unknownNone: 'Every question could be answered.',
    nonresponse:
      'Those whose site could not be looked at may differ from the others: the intervals do not cover this, the bounds do.',
    statisticsTitle: 'Statistics',
    wilson:
      'Intervals of shares are 95% Wilson score intervals (Wilson, JASA 22, 1927; Newcombe, Statistics in Medicine 17, 1998, 857–872).',
    quartiles: 'Quartiles are of the known values; the interval of a median in survey.csv is Woodruff’s (JASA 47, 1952).',
    unweighted: 'All businesses count the same (no weights).',
    weighted:
      'Shares and quartiles are weighted by the column “{column}”; intervals use Kish’s effective sample size ({effective} for {count} businesses). Numerators and denominators are counts of businesses, not weighted.',
    infinite:
      'No population was given: the businesses are taken as a random sample of a much larger population. If the list is the whole population, the shares are exact but for what is not known, and the intervals speak of chance only.',
    finite:
      'The businesses are taken as a random sample of a population of {population}; intervals have the finite population correction. How many of the population a question concerns is estimated from the sample; groups are taken to be sampled at the same rate (or as the weights say).',
    suppression:
      'In breakdowns, and in the total, figures with fewer than {least} known answers are held back, and with them the next smallest ones of the same breakdown as long as a held-back figure could be worked out from the total. Crossed breakdowns are protected in both directions. The rule looks at denominators: a share of 0% or 100% of a larger group is shown.',
    changes:
      'Changes are differences in percentage points, now minus before, with Newcombe’s intervals: for the same businesses that of paired proportions (Statistics in Medicine 17, 1998, 2635–2650), for different ones that of independent proportions (ibid., 873–890). Businesses were matched by id, else by VAT number, else by name and town, and only where the key is unique in both waves. The finite population correction is not applied to paired changes.',
    many: 'There are many figures: of every 20 intervals about one does not hold the true value by chance alone.',
    officialTitle: 'Comparing with official statistics',
    official:
      'Eurostat (ICT usage in enterprises, reference metadata isoc_e; tables isoc_ciweb by size class and isoc_ciwebn2 by NACE) and Istat (Rilevazione sulle tecnologie dell’informazione e della comunicazione nelle imprese) ask enterprises of 10 or more persons employed, mostly in NACE sections C to J, L to N, by questionnaire, and weight to the population. Here websites were looked at, of the businesses of the list, whatever their size. Istat’s experimental statistics “Modalità di utilizzo dei siti web da parte delle imprese” read web ordering, job adverts and social media links off websites too and come closest. Differences of level are to be expected; compare only the same size classes and sectors.',
    runOptions: 'Options of the run',
    cite: 'Suggested reference: Vetrina {version}, survey of “{run}”, {date}.',
  },
};

export type SurveyWords = typeof en;
