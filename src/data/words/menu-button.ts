import { expression, phrases } from '../../lib/words.ts';

const OPENS = {
  it: phrases`
    apri
    mostra
  `,
  en: phrases`
    open
    toggle
    show
    menu
  `,
  de: phrases`
    menue
    offnen
  `,
  fr: phrases`
    afficher
    ouvrir
  `,
  es: phrases`
    abrir
  `,
};
const MENUS = {
  it: phrases`
    navigazione
  `,
  en: phrases`
    menu
  `,
  de: phrases`
    menue
  `,
  fr: phrases`
    navigation
  `,
  es: phrases`
    navegacion
  `,
};

/** Names of the button that opens the menu. Folded. */
export const MENU_BUTTON = expression()`^(?:${OPENS} ?)*(?:il |the |le |la |el |das )?${MENUS}\b`;
