import { expression, phrases, wholeText, wholeWords } from '../../lib/words.ts';

/** Addresses that show no page of the site, change something, or never end (calendars, filters, print views). */
export const NEVER_VISITED_PATH = wholeWords({
  it: phrases`
    mio account
    stampa
    cerca
    calendario
    disiscri\w+
  `,
  en: phrases`
    log ?(?:in|out|off)
    sign ?(?:in|out|up|on)
    wp (?:admin|login|json|content|includes)
    xmlrpc
    admin
    administrator
    my ?account
    lost password
    password
    feed
    rss
    atom
    add to (?:cart|wishlist)
    wishlist
    compare
    print
    share
    replytocom
    trackback
    unsubscribe
    search
    tag
    tags
    author
    calendar
    cdn cgi
  `,
  de: phrases`
    mein konto
    suche
    kalender
  `,
  fr: phrases`
    mon compte
    recherche
  `,
  es: phrases`
    mi cuenta
    buscar
  `,
  all: phrases`
    regist(?:er|razione|rieren)
  `,
});

export const NEVER_VISITED_QUERY = wholeText(
  phrases`
  add
  add[-_]to[-_]cart
  token
  delete
  remove
  qty
  quantity
  action
  do
  replytocom
  orderby
  order
  sort
  filter\w*
  min_price
  max_price
  print
  share
  s
  q
  search
  month
  year
  day
  date
  ical
  tribe\w*
  preview
  format
  download
  attachment_id
  elementor\w*
  et_fb
`,
  'i',
);

const FILE_ENDINGS = phrases`
  pdf
  docx?
  xlsx?
  pptx?
  odt
  rtf
  csv
  txt
  xml
  rss
  json
  js
  css
  jpe?g
  png
  gif
  webp
  avif
  svg
  ico
  bmp
  tiff?
  mp[34]
  m4[av]
  avi
  mov
  wmv
  ogg
  wav
  webm
  zip
  rar
  7z
  gz
  exe
  dmg
  apk
  ics
  vcf
  kml
  gpx
  eps
  ai
  psd
  woff2?
`;

export const NOT_A_PAGE_FILE = expression('i')`\.${FILE_ENDINGS}$`;
