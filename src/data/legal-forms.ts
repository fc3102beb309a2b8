/** Legal forms and trading words around the name of a firm, folded (see `fold`): they tell no firm from another. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'srl srls spa snc sas ss sapa scarl scrl coop societa soc cooperativa onlus aps asd ssd ets impresa ditta individuale azienda agricola soc agr ' +
    'ltd limited plc llp llc inc incorporated corp corporation co company gmbh ug ag kg ohg gbr ek mbh haftungsbeschrankt eg ev ' +
    'sarl sas sasu eurl sa sci scp selarl ei auto entrepreneur sl slu slne sll cb sc unipersonale'
  ).split(' '),
);

/** Legal forms written with dots or blanks, in folded words: `s r l`, `s a s`. */
export const SPACED_LEGAL_FORM =
  /\b(?:s r l s|s r l|s p a|s n c|s a s|s s|s c a r l|s a r l|s l u|s l|s a|g m b h|l l c|a s d|c b)\b(?: (?:unipersonale|a socio unico|in liquidazione|uninominale))?/g;

/** `di Mario Rossi & C.` after the name of an Italian partnership or one-man firm names its owner, not the shop. */
export const OWNER_SUFFIX = /^(.{3,60}?) (?:di|de) \p{L}+(?: \p{L}+){0,3}$/u;

/** Registered under the names of its owners, folded: `rossi mario c snc`, `ditta individuale verdi`, `bianchi e figli`. */
export const OWNERS_NAME =
  /\b(?:s n c|snc|s a s|sas|s s|ss|ditta individuale|impresa individuale|ditta|e figli|fratelli|f lli|& c|e c|c snc|c sas|kg|ohg|gbr|inh|e k|c b|cb)\b/;

/** Little words between the words of a name. */
export const NAME_FILLERS: ReadonlySet<string> = new Set(
  'di da de d l dell nell sull all del della delle dei degli dello dal dalla il lo la le i gli l un una e ed and the of und der die das von et le les du des d y el los las en al alla a by presso in con c'.split(
    ' ',
  ),
);
