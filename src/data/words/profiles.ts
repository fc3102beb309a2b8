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

/** Buttons that share the page; not to be taken for the business's own profile. */
export const SHARE_WORDS =
  /\b(?:share|condividi(?:lo)?|condivisione|teilen|partager|partagez|compartir|comparte|tweet this|twittern|pin it|inoltra|invia a|send to|consiglia)\b/;

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

const LOG_IN = {
  it: phrases`
    accedi
  `,
  en: phrases`
    log in
    login
    sign in
    sign up
    authwall
    before you continue
  `,
  de: phrases`
    anmelden
  `,
  fr: phrases`
    connexion
  `,
  es: phrases`
    iniciar sesion
  `,
  all: phrases`
    facebook
    instagram
    linkedin
  `,
};

/** Titles of pages that ask to log in first. Folded. */
export const LOGIN_TITLE = expression()`^${LOG_IN}\b`;
