import { expression, phrases } from '../../lib/words.ts';

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
