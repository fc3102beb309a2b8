import { expression, phrases, wholeWords } from '../../lib/words.ts';

/** Words on links to social networks. All are tried on folded text (see `fold`); Italian, English, German, French, Spanish. */

/** Invitations to follow: whoever says them speaks of itself. */
export const FOLLOW_WORDS = wholeWords({
  it: phrases`
    seguici
    segui(?:mi|teci)?
    mi piace
    pagina
    profilo
    canale
    trovaci
    noi
    iscriviti
    recension\w*
    prenota\w*
  `,
  en: phrases`
    follow
    social
    socials
    like
    page
    profile?
    channel
    community
    fan
    fanpage
    find us
    join
    connect
    tweet
    us
    subscribe
    reviews?
    opinions?
    book
  `,
  de: phrases`
    folgen?
    folgt
    gefallt
    seite
    kanal
    uns
    besuchen
    abonnier\w*
    bewert\w*
    buchen
  `,
  fr: phrases`
    suivez
    suivre
    jaime
    chaine
    nous
    retrouvez
    abonnez
    avis
    reserve\w*
    reserver
  `,
  es: phrases`
    siguenos
    sigueme
    perfil
    canal
    encuentranos
    suscribete
    opiniones
    resenas
  `,
});

/** Labels that say nothing about who is behind a link. */
export const EMPTY_WORDS =
  /^(?:(?:clicca|click|cliquez|klicken|klick|haz|clic|qui|here|ici|hier|aqui|visita(?:ci)?|visit(?:ez)?|vai|go|scopri|discover|decouvrir|descubre|leggi|read|guarda|watch|view|see|voir|ver|apri|open|link|more|mehr|piu|plus|mas|di|us|on|su|auf|sur|en|the|la|il|to|our|nostro|nostra|icon|icona|logo|button|image|img|social|media|f|in|x|opens?|new|window|tab|apre|nuova|finestra|scheda|altro|tutt[oaie]|le|all|foto|photo|photos|video|videos|blog|news) ?)+$/;

/** Buttons that share the page; not to be taken for the business's own profile. */
export const SHARE_WORDS =
  /\b(?:share|condividi(?:lo)?|condivisione|teilen|partager|partagez|compartir|comparte|tweet this|twittern|pin it|inoltra|invia a|send to|consiglia)\b/;

/** Headings over what customers say: the names there are theirs. */
export const TESTIMONIAL_WORDS = wholeWords({
  it: phrases`
    dicono di noi
    recension[ie]
    testimonianz[ae]
    rassegna stampa
    parlano di noi
  `,
  en: phrases`
    testimonials?
    reviews?
    what (?:our |the )?(?:clients?|customers?|guests?|patients?|people) (?:say|think)
  `,
  de: phrases`
    kundenstimmen
    bewertungen
    referenzen
  `,
  fr: phrases`
    avis
    temoignages
  `,
  es: phrases`
    opiniones
    testimonios
    resenas
  `,
});

/** "Photo by": whoever follows took the picture, whatever the link is called. */
export const NAMED_CREDIT = /(?:\b(?:by|di|von|par|por|de|courtesy of|credits?)|©)\s?:?\s{0,2}$/;

const PICTURES = phrases`
  photos?
  photo(?:graphy|grapher|graphe)?
  foto(?:s|grafie|grafo|grafin)?
  ph
  pics?
  videos?
  immagini
  bilder
  images?
  imagenes
  shooting
`;

/** "Photo by", "Foto:" right before a name. A word of the kind before a link that names its network ("Foto | Facebook") is an entry of a menu. */
export const PICTURE_CREDIT = expression()`(?:^|\W)${PICTURES}\W{0,2}(?:credits? ?)?(?:by|di|von|par|por|de|courtesy of)?\s?[:©]?\s{0,2}$`;
