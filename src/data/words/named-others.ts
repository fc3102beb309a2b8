import { expression, phrases, wholeWords } from '../../lib/words.ts';

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
