/** Words on links to social networks. All are tried on folded text (see `fold`); Italian, English, German, French, Spanish. */

/** Invitations to follow: whoever says them speaks of itself. */
export const FOLLOW_WORDS =
  /\b(?:seguici|segui(?:mi|teci)?|follow|folgen?|folgt|suivez|suivre|siguenos|sigueme|social|socials|like|mi piace|gefallt|jaime|pagina|page|seite|profilo|profile?|perfil|canale|channel|kanal|chaine|canal|community|fan|fanpage|trovaci|find us|join|connect|tweet|us|noi|uns|nous|besuchen|retrouvez|encuentranos|iscriviti|subscribe|abonnier\w*|abonnez|suscribete|recension\w*|reviews?|bewert\w*|avis|opiniones|opinions?|resenas|prenota\w*|book|buchen|reserve\w*|reserver)\b/;

/** Labels that say nothing about who is behind a link. */
export const EMPTY_WORDS =
  /^(?:(?:clicca|click|cliquez|klicken|klick|haz|clic|qui|here|ici|hier|aqui|visita(?:ci)?|visit(?:ez)?|vai|go|scopri|discover|decouvrir|descubre|leggi|read|guarda|watch|view|see|voir|ver|apri|open|link|more|mehr|piu|plus|mas|di|us|on|su|auf|sur|en|the|la|il|to|our|nostro|nostra|icon|icona|logo|button|image|img|social|media|f|in|x|opens?|new|window|tab|apre|nuova|finestra|scheda|altro|tutt[oaie]|le|all|foto|photo|photos|video|videos|blog|news) ?)+$/;

/** Buttons that share the page; not to be taken for the business's own profile. */
export const SHARE_WORDS =
  /\b(?:share|condividi(?:lo)?|condivisione|teilen|partager|partagez|compartir|comparte|tweet this|twittern|pin it|inoltra|invia a|send to|consiglia)\b/;

/** Headings over what customers say: the names there are theirs. */
export const TESTIMONIAL_WORDS =
  /\b(?:dicono di noi|recension[ie]|testimonianz[ae]|testimonials?|reviews?|what (?:our |the )?(?:clients?|customers?|guests?|patients?|people) (?:say|think)|kundenstimmen|bewertungen|referenzen|avis|temoignages|opiniones|testimonios|resenas|rassegna stampa|parlano di noi)\b/;

/** "Photo by": whoever follows took the picture, whatever the link is called. */
export const NAMED_CREDIT = /(?:\b(?:by|di|von|par|por|de|courtesy of|credits?)|©)\s?:?\s{0,2}$/;

/** "Photo by", "Foto:" right before a name. A word of the kind before a link that names its network ("Foto | Facebook") is an entry of a menu. */
export const PICTURE_CREDIT =
  /(?:^|\W)(?:photos?|photo(?:graphy|grapher|graphe)?|foto(?:s|grafie|grafo|grafin)?|ph|pics?|videos?|immagini|bilder|images?|imagenes|shooting)\W{0,2}(?:credits? ?)?(?:by|di|von|par|por|de|courtesy of)?\s?[:©]?\s{0,2}$/;
