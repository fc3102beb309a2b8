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

const EMPTY = {
  it: phrases`
    clicca
    qui
    visita(?:ci)?
    vai
    scopri
    leggi
    guarda
    apri
    piu
    di
    su
    la
    il
    nostro
    nostra
    icona
    apre
    nuova
    finestra
    scheda
    altro
    tutt[oaie]
  `,
  en: phrases`
    click
    here
    visit(?:ez)?
    go
    discover
    read
    watch
    view
    see
    open
    link
    more
    us
    on
    the
    to
    our
    icon
    logo
    button
    image
    img
    social
    media
    f
    in
    x
    opens?
    new
    window
    tab
    all
    photo
    photos
    video
    videos
    blog
    news
  `,
  de: phrases`
    klicken
    klick
    hier
    mehr
    auf
    foto
  `,
  fr: phrases`
    cliquez
    ici
    decouvrir
    voir
    plus
    sur
    en
    le
  `,
  es: phrases`
    haz
    clic
    aqui
    descubre
    ver
    mas
  `,
};

/** Labels that say nothing about who is behind a link. */
export const EMPTY_WORDS = expression()`^(?:${EMPTY} ?)+$`;

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

/** What a network says where a profile was: it is there no more. Folded. */
export const PROFILE_GONE = wholeWords({
  it: phrases`
    pagina non (?:e )?disponibile
    contenuto non disponibile
  `,
  en: phrases`
    page isn t available
    page is not available
    content isn t available
    this account doesn t exist
    account suspended
    user not found
    page not found
    this channel does not exist
    couldn t find this account
  `,
  de: phrases`
    nicht verfugbar
  `,
  fr: phrases`
    n est pas disponible
  `,
  es: phrases`
    no esta disponible
  `,
});
