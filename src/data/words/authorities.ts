import { anyOf, phrases } from '../../lib/words.ts';

/** Words of the right to complain in privacy policies: whoever is named next is the authority. */
export const COMPLAINT_WORDS = anyOf({
  it: phrases`
    \b(?:proporre|presentare|inoltrare) (?:un )?reclamo (?:(?:a|al|alla|presso|dinanzi|innanzi)\b|all['’])
  `,
  en: phrases`
    \b(?:lodge|file|make|submit) a complaint (?:with|to)\b
    \bcomplain to (?:the|your)\b
  `,
  de: phrases`
    \bbeschwerde(?:n|recht)? (?:bei|nimmt|nehmen|richten|an)\b
    \brecht auf beschwerde\b
  `,
  fr: phrases`
    \b(?:reclamation|plainte) (?:aupres|devant|a la)\b
  `,
  es: phrases`
    \b(?:reclamacion|queja) (?:ante|a la|con)\b
  `,
});

/** Public bodies, chambers and arbiters named in privacy policies and legal notices. */
export const AUTHORITY_WORDS = anyOf({
  it: phrases`
    \bgarante\b
    \bautorita (?:di controllo|garante)
    \bgpdp\b
    organo di controllo
    \bcarabinieri\b
    \bpolizia\b
    vigili del fuoco
    croce rossa
    \bambulan[zc]
    guardia medica
    pronto soccorso
    guardia di finanza
    capitaneria
    \bosservatorio\b
  `,
  en: phrases`
    information commissioner
    \bico\b
    \bedob\b
    \bedpb\b
    supervisory authority
    \bpolice\b
    data protection (?:authority|commission)
    federal trade commission
  `,
  de: phrases`
    datenschutzbehorde
    aufsichtsbehorde
    landeszentrum
    datenschutzzentrum
    datenschutzaufsicht
    landesamt fur datenschutz
    beauftragte[rn]? fur (?:den )?datenschutz
    landesbeauftragte
    bundesbeauftragte
    bezirksregierung
    regierungsprasidium
    bezirkshauptmannschaft
    landratsamt
    gesundheitsamt
    gewerbeamt
    ordnungsamt
    zustandige[rs]? (?:kammer|behorde|stelle|aufsicht)
    \b(?:landes)?(?:zahn)?arztekammer
    kassen(?:zahn)?arztliche
    rechtsanwaltskammer
    notarkammer
    architektenkammer
    apothekerkammer
    steuerberaterkammer
    psychotherapeutenkammer
    prasident(?:in)? des (?:land|amts|oberlandes)gerichts
    handwerkskammer
    industrie- und handelskammer
    schlichtungsstelle
    universalschlichtung
    verbraucherschlichtung
    \bpolizei\b
    \bfeuerwehr\b
  `,
  fr: phrases`
    \bcnil\b
    commission nationale
    autorite de (?:controle|protection)
    mediateur
    mediation de la consommation
    \bpompiers\b
  `,
  es: phrases`
    \baepd\b
    agencia espanola de proteccion
    autoridad de (?:control|proteccion)
  `,
});
