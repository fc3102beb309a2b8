import { anyOf, phrases } from '../../lib/words.ts';

/** "If you are human, leave this field blank." */
export const LEFT_EMPTY = anyOf({
  it: phrases`
    (?:lasci\w*|tenere)\b.{0,40}\bvuoto\b
    non (?:compilare|riempire)
    sei un(?: essere)? uman
  `,
  en: phrases`
    (?:leave|keep)\b.{0,40}\b(?:empty|blank)\b
    do not fill
    if you are (?:a )?human
  `,
  de: phrases`
    lassen\b.{0,40}\b(?:leer|frei)\b
    \b(?:leer|frei) (?:zu )?lassen\b
    nicht ausfullen
  `,
  fr: phrases`
    laisse[rz]?\b.{0,40}\bvide\b
    ne pas remplir
  `,
  es: phrases`
    dej[ae]r?\b.{0,40}\b(?:vacio|en blanco)\b
    no (?:rellenar|completar)
  `,
});
