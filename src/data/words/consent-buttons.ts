import { expression, phrases, wholeText } from '../../lib/words.ts';

const LABELS = {
  it: phrases`
    accett\w*
    acconsent\w*
    rifiuta\w*
    ho capito
  `,
  en: phrases`
    accept\w*
    allow
    reject
    deny
    decline
    got it
  `,
  de: phrases`
    akzeptier\w*
    alle (?:cookies )?(?:akzeptier\w*|zulassen)
    einverstanden
    zustimmen
    ablehnen
    verstanden
  `,
  fr: phrases`
    tout accepter
    j'accepte
    (?:tout )?refuser
    j'ai compris
  `,
  es: phrases`
    acept\w*
    rechazar\w*
    entendido
  `,
  all: phrases`
    (?:gestisci|manage|personalizza|customi[sz]e|preferenze|einstellungen|parametrer|configurar) ?(?:cookies?|preferenze|preferences|consent\w*)?
  `,
};

/** Words on the buttons of a consent banner. Folded; the whole label but for a few words more. */
export const CONSENT_BUTTON = expression()`^(?:(?:si|yes|ja|oui|ok),? )?${LABELS}(?: \S+){0,3}$`;

const AGREED = {
  it: phrases`
    va bene
    bene
  `,
  en: phrases`
    okay
    fine
  `,
  de: phrases`
    in ordnung
    alles klar
  `,
  fr: phrases`
    d accord
  `,
  es: phrases`
    vale
    de acuerdo
  `,
  all: phrases`
    ok
  `,
};

/** What may mean anything, and on a bar of a consent tool means yes. Folded; the whole label. */
export const AGREED_BUTTON = wholeText(AGREED);
