/** Names of networks as people write them where a website should stand, folded; the first of an entry is shown. */
const NETWORKS: Readonly<Record<string, string>> = {
  Facebook: 'facebook|fb|facebok|facebock|faceboock|fabebook|facebook com|fb com',
  Instagram: 'instagram|insta|ig|instagramm|istagram|instagram com',
  WhatsApp: 'whatsapp|whats app|watsapp|wa',
  LinkedIn: 'linkedin|linked in',
  TikTok: 'tiktok|tik tok',
  YouTube: 'youtube|you tube',
  X: 'twitter',
  Telegram: 'telegram',
  Pinterest: 'pinterest',
};

/** Words around the name of a network that add nothing: `solo facebook`, `siehe Facebook-Seite`, `ver Instagram`. */
const AROUND =
  'solo|soltanto|unicamente|esclusivamente|only|just|nur|ausschliesslich|lediglich|seulement|uniquement|solamente|vedi|vedere|vd|cfr|guarda|see|look|siehe|vgl|s|voir|ver|vea|visita|su|sul|sulla|auf|on|at|bei|sur|en|de|di|del|du|von|of|via|tramite|per|pagina|pagine|page|pages|seite|fanpage|profilo|profil|perfil|profile|account|konto|compte|cuenta|gruppo|gruppe|group|groupe|canale|la|il|lo|l|the|die|der|das|le|el|una|un|ein|eine|une|a|nostra|unsere|our|notre|nuestra|ns|link|social|e|ed|and|und|et|y|o|or|oder|ou|si|ja|yes|oui|abbiamo|haben|have|avons|tenemos|presente|presenti|siamo|present|attivi|only|web';

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(NETWORKS).flatMap(([shown, names]) => names.split('|').map((name) => [name, shown] as const)),
);
const ONE = [...NAMES.keys()].sort((a, b) => b.length - a.length).join('|');
const WHOLE = new RegExp(`^(?:(?:${AROUND}) )*(${ONE})(?: (?:${AROUND}|${ONE}))*$`);

/** The network that a folded text names when it says nothing else; null for any other text. */
export function networkInWords(folded: string): string | null {
  const name = WHOLE.exec(folded)?.[1];
  return name === undefined ? null : (NAMES.get(name) ?? null);
}
