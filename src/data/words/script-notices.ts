import { expression, phrases } from '../../lib/words.ts';

const ASKING = {
  it: phrases`
    attiva(?:re)?
    abilita(?:re)?
    senza
  `,
  en: phrases`
    enable
    need
    requires?
    without
    disabled
  `,
  de: phrases`
    aktivier\w+
    ohne
  `,
  fr: phrases`
    active[rz]?
    sans
  `,
  es: phrases`
    habilit\w+
    sin
  `,
};
const ASKED = {
  it: phrases`
    disabilitato
    attiv\w+
  `,
  en: phrases`
    enable
    required
    disabled
  `,
  de: phrases`
    aktivier\w+
  `,
  fr: phrases`
    active[rz]?
  `,
  es: phrases`
    habilit\w+
  `,
};

/** A notice that scripts are wanted: it is not what the page says. Folded. */
export const SCRIPT_NOTICE = expression()`\b${ASKING}\b.*\bjava ?script\b|\bjava ?script\b.*\b${ASKED}`;
