/**
 * Domains of certified mail (PEC): the services of the managers in AgID's public register, and shapes that tell a certified
 * subdomain of anybody's own domain (`pec.rossi.it`, `rossi.legalmail.it`).
 */
export const PEC_DOMAINS: ReadonlySet<string> = new Set(
  (
    'pec.it arubapec.it legalmail.it postecert.it poste-certificate.it mypec.eu gigapec.it register.pec.it pec.aruba.it casellapec.com ' +
    'actaliscertymail.it sicurezzapostale.it pecimprese.it impresapec.it pecspeciale.it ticertifica.it registerpec.it namirialpec.it ' +
    'postacertificata.gov.it cert.legalmail.it messaggipec.it pec-legal.it pecmailbox.it pecaziendale.it pecsemplice.it lamiapec.it ' +
    'keypec.com open.legalmail.it cgn.legalmail.it sogeipec.it twtcert.it pec.libero.it pecconfesercenti.it pec.confcommercio.it ' +
    'odcecpec.it ordineavvocatipec.it avvocatipec.it geopec.it ingpec.eu ingpec.it archiworldpec.it biopec.it fnomceopec.it peceasy.it ' +
    'arubacert.it infocert.it itpec.it certmail.it mailcertificata.it emailcertificatapec.it pecfastweb.it mpspec.it consulentidellavoropec.it sicpec.it zpec.it goldpec.it cia.legalmail.it ' +
    'coldiretti.pec.it pec.agritel.it legpec.it pecmail.it legalpec.me'
  ).split(' '),
);

/** A label of the domain that only certified mail has. */
export const PEC_LABEL = /^(?:pec|cert|legalmail|postacert|postacertificata|mailcert|legal-?mail|[a-z]+pec|pec[a-z]+)$/;
