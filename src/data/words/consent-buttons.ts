/** Words on the buttons of a consent banner. Folded; the whole label but for a few words more. */
export const CONSENT_BUTTON =
  /^(?:(?:si|yes|ja|oui|ok),? )?(?:accett\w*|accept\w*|acconsent\w*|allow|akzeptier\w*|alle (?:cookies )?(?:akzeptier\w*|zulassen)|einverstanden|zustimmen|tout accepter|j'accepte|acept\w*|rifiuta\w*|reject|deny|decline|ablehnen|(?:tout )?refuser|rechazar\w*|(?:gestisci|manage|personalizza|customi[sz]e|preferenze|einstellungen|parametrer|configurar) ?(?:cookies?|preferenze|preferences|consent\w*)?|got it|ho capito|verstanden|j'ai compris|entendido)(?: \S+){0,3}$/;
