import { expression, phrases } from '../lib/words.ts';

const SHORT_CODES = phrases`
  contact-form-7
  vc_row
  vc_column
  et_pb_section
  rev_slider
  gravityform
  wpforms
  ninja_form
  woocommerce_\w+
  instagram-feed
  layerslider
  smartslider3
  elementor-template
  booking
  ultimate_maps
`;

/** Messages that programs print into a page for those who run it, as they stand on the page (not folded). */
export const PROGRAM_ERRORS: readonly RegExp[] = [
  // PHP
  /\b(?:Warning|Notice|Deprecated|Strict Standards|Parse error|Fatal error)\s?: .{3,300}? (?:on|in) line \d+/i,
  /\bUncaught (?:Error|Exception|TypeError|PDOException|mysqli_sql_exception)\b/,
  /\bundefined (?:index|variable|array key|offset|constant)\s?:? ["'$]?\w/i,
  /\b(?:mysqli?|pg)_(?:fetch|query|connect|num_rows)\w*\(\)/,
  /\bfailed to open stream\b|\bCannot modify header information\b/,
  // databases
  /\bYou have an error in your SQL syntax\b|\bSQLSTATE\[\w+\]|\bORA-\d{5}\b|\bODBC (?:SQL Server )?Driver\b|\bMicrosoft OLE DB Provider\b/i,
  /\bnon (?:riesco|è possibile|e possibile|sono riuscito) ad? ?(?:eseguire la query|connetter(?:mi|si) al (?:database|db))\b/i,
  /\b(?:unable|could not|cannot|failed) to (?:connect to (?:the )?(?:mysql|database|db)|execute (?:the )?query|select (?:the )?database)\b/i,
  /\b(?:query|abfrage) (?:failed|fallita|fehlgeschlagen)\b|\berrore nella query\b|\bimpossible d['’]ex[ée]cuter la requ[êe]te\b|\bno se pudo (?:ejecutar la consulta|conectar (?:a|con) la base de datos)\b/i,
  // ASP, Java, Python, Node
  /\bServer Error in '.{0,80}' Application\b|\bMicrosoft VBScript (?:runtime|compilation) error\b|\bCompilation Error\b.{0,80}\bCS\d{4}\b/,
  /\bTraceback \(most recent call last\)|\bjava\.(?:lang|sql)\.\w+Exception\b|\bat Object\.<anonymous>/,
  // templates and shortcodes that nothing filled in
  expression()`\[${SHORT_CODES}\b[^\]]{0,200}\]`,
  // widgets
  /\bError:? (?:No (?:posts|feed|users?|connected account)\b.{0,40}\bfound|Invalid (?:access token|API key)|The access token)/i,
  /\bGoogle Maps (?:Platform )?rejected your request\b|\bThis page can['’]t load Google Maps correctly\b|\bQuesta pagina non carica correttamente Google Maps\b/,
];

/** Pages and elements on which somebody may quote them: a programmer's article is no broken site. */
export const QUOTING_ELEMENTS: ReadonlySet<string> = new Set(['pre', 'code', 'textarea', 'blockquote', 'samp']);
