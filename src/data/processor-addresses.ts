/**
 * Seats of the services that privacy notices and cookie windows name: nobody's customers go there. On `plain` text, each with a part
 * that no street of another town has beside it.
 */
export const PROCESSOR_ADDRESSES: readonly RegExp[] = [
  /\b1 hacker way\b|\b16(?:01|0) ?willow r(?:oa)?d\b|\b1601 willow\b/,
  /\b1600 amphitheatre\b|\bgordon house\b.{0,20}\bbarrow st|\bbarrow st(?:reet)?,? dublin\b|\b901 cherry ave/,
  /\b[45] grand canal (?:square|quay|harbou?r)|\bmerrion road\b.{0,20}\bdublin 4\b|\bd04 ?x2k5\b|\bd04 ?e5w5\b|\bd02 ?x525\b/,
  /\b1355 market st|\b795 folsom st|\bfenian st(?:reet)?\b.{0,20}\bdublin\b|\bcumberland place\b.{0,20}\bdublin\b/,
  /\bwilton pla(?:ce|za)\b.{0,20}\bdublin\b|\b1000 w(?:est)?\.? maude ave|\b2029 stierlin c/,
  /\bone microsoft (?:way|place)\b|\b1 microsoft way\b|\b(?:one|1) (?:apple park way|infinite loop)\b|\bhollyhill industrial estate\b/,
  /\b410 terry ave|\b38 avenue john f\.? kennedy\b|\b5 rue plaetis\b|\b22-24 boulevard royal\b|\b2211 n(?:orth)? first st/,
  /\b555 w(?:est)? 18th st|\b330 w(?:est)? 34th st|\b60 29th st|\b132 hawkins st|\b500 terry a\.? francois\b|\byunitsman 5\b|\bnamal tel aviv\b/,
  /\b675 ponce de leon\b|\b405 n(?:orth)? angier\b|\b101 townsend st|\b345 park ave.{0,20}\bsan jose\b|\b651 brannan st|\b808 brannan st/,
  /\b25 first st(?:reet)?\b.{0,20}\bcambridge\b|\b1 sir john rogerson|\b10 earlsfort terrace\b|\b8 clarke quay\b|\b185 berry st/,
  /\b151 o'?connor st|\b150 elgin st|\b225 varick st|\b8 clarkson st|\b20 capitol? square\b|\b350 bush st|\bst\.? julians? road\b.{0,20}\bmalta\b/,
];
