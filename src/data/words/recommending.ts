import { phrases } from '../../lib/words.ts';

/** How a business names a neighbour or a partner in a sentence, by language; parts of regular expressions on `plain` text. */
interface RecommendingWords {
  /** It recommends, works with, or sends people to somebody. */
  readonly recommends: readonly string[];
  /** What is recommended is a deed at its own house: booking, calling, coming early. */
  readonly deed: readonly string[];
  /** Somebody stands right beside it. */
  readonly beside: readonly string[];
  /** The sentence is about itself. */
  readonly self: readonly string[];
}

const GERMAN_LITTLE = phrases`
  ihnen
  sich
  wir
  eine
  einen
  die
  stets
  dringend
  rechtzeitig
  fruhzeitig
  den
  vorab
`;
const GERMAN_DEEDS = phrases`
  zu[ ]
  tisch
  reserv
  anmeld
  voranmeld
  termin
  anruf
  telefon
  buchung
  bestell
  anzurufen
  rechtzeitig
  vorbestell
  vereinbar
  kontakt
`;

export const RECOMMENDING: Readonly<Record<string, RecommendingWords>> = {
  it: {
    recommends: phrases`
      consigli(?:amo|o|at[oaie])
      (?:vi )?suggeriamo
      raccomandiamo
      (?:vi )?segnaliamo
      convenzion(?:e|i|at[oaie])(?: con)?
      (?:siamo )?in convenzione
      collabor(?:iamo|a|azione)(?: con)?
      (?:nostr[oaie]|il|un) partner
      rivolgetevi a
      ci affidiamo a
      si affida a
      (?:la |i |il )?nostr[oaie] amic[ioaohe]+
      nostr[oie] vicin[oie]
    `,
    deed: phrases`
      (?:di |vivamente |sempre |caldamente |la |una |l[’'] ?)*(?:prenot|telefon|chiam|contatt|verific|conferm|scriv|arriv|visit|portar|avvis|acquist|ordin|farci|utilizz|effettu)
    `,
    beside: phrases`
      qui (?:accanto|vicino|a fianco|di fronte)
      (?:proprio )?accanto a noi
      a due passi da (?:noi|qui)
      nostr[oi] vicin[oi]
      della porta accanto
      di fronte a noi
    `,
    self: phrases`
      siamo
      ci trov
      sono situat
      e situat
      venite
      vi aspettiamo
      nostr[oa] (?:sede|negozio|studio|ristorante|hotel|albergo|ufficio)
    `,
  },
  en: {
    recommends: phrases`
      (?:we |can |highly |warmly |would |happily )*recommend(?:ed|s)?
      we suggest
      our partners?
      (?:in )?partner(?:ship|ed|ing) with
      works? (?:closely )?with
      working with
      teamed up with
      our friends (?:at|from)
      our neighbou?rs?(?: at)?
      courtesy of
      hire from
      supplied by
      try our
    `,
    deed: phrases`
      (?:that you |you |to |always |strongly |an? |early )*(?:book|reserv|call|phon|ring|contact|email|check|arriv|visit(?:ing)? us|order|advance|bring|speak|purchas|using|mak)
    `,
    beside: phrases`
      next door(?! to (?:the|our))
      two doors (?:down|away|along|up)
      (?:just )?(?:opposite|across (?:the road|the street)) from us
      round the corner from us
      down the (?:road|street) from us
    `,
    self: phrases`
      we are
      we re(?![a-z])
      you will find us
      find us
      we can be
      our (?:shop|studio|restaurant|hotel|office|workshop) is
    `,
  },
  de: {
    recommends: phrases`
      empfehlen(?: wir| ihnen| gerne)*
      empfiehlt
      empfohlen
      empfehlung(?:en)?
      kooperier(?:en|t)(?: mit)?
      in kooperation mit
      kooperationspartner
      unser[en]{0,2} partner(?:betrieb|firma|in|n|s)?
      partner(?:betrieb|firma|hotel|restaurant)
      arbeiten(?: eng)? (?:zusammen )?mit
      zusammenarbeit mit
      unsere freunde (?:vom|von|im)
      unser[enr]{0,2} nachbar[a-z]*
    `,
    deed: phrases`
      (?:${GERMAN_LITTLE} )*${GERMAN_DEEDS}
    `,
    beside: phrases`
      (?:gleich |direkt )?nebenan
      (?:gleich |direkt )?(?:gegenuber|um die ecke)(?! (?:von|vom|der|dem))
      (?:ein paar|wenige|zwei) (?:schritte|hauser) (?:weiter|entfernt)
    `,
    self: phrases`
      wir sind
      sie finden uns
      finden sie uns
      unser (?:laden|buro|geschaft|haus|restaurant|hotel)
      liegt
      befindet sich
      befinden uns
    `,
  },
  fr: {
    recommends: phrases`
      (?:vous )?(?:conseillons|recommandons|suggerons)
      recommand(?:e|ee|es|ees)
      (?:en )?partenariat avec
      (?:notre|nos) partenaires?
      (?:nous )?collaborons avec
      travaillons avec
      (?:nos|notre) amis? (?:du|de la|de|des)
      (?:nos|notre) voisins?
    `,
    deed: phrases`
      (?:vivement |fortement |toujours )*(?:de |d[’'] ?|la |une |votre |vos )+(?:reserv|appel|telephon|contact|prendre|prise|verifi|arriv|command|confirm|venir|visit|passer|inscri)
      (?:reserver|appeler)
    `,
    beside: phrases`
      (?:juste )?a cote(?! (?:de la|du|des))
      a deux pas (?:de chez nous|d[’'] ?ici)
      (?:juste )?en face(?: de chez nous)?(?! (?:de la|du|des))
      la porte d[’'] ?a cote
      voisine? de chez nous
    `,
    self: phrases`
      nous sommes
      retrouvez[- ]nous
      nous trouver
      notre (?:magasin|boutique|atelier|restaurant|hotel|bureau)
      venez
      est situee?
    `,
  },
  es: {
    recommends: phrases`
      (?:os |le |les |te )?(?:recomendamos|sugerimos|aconsejamos)
      recomendad[oa]s?
      (?:en )?(?:convenio|colaboracion|alianza) con
      colaboramos con
      trabajamos con
      nuestr[oa]s? (?:socios?|partner|colaborador[ea]?s?)
      nuestr[oa]s amig[oa]s (?:de|del)
      nuestr[oa]s? vecin[oa]s?
    `,
    deed: phrases`
      (?:siempre |encarecidamente |la |una |que |su |le |nos )*(?:reserv|llam|telefon|contact|pedir|pida|confirm|consult|visit|lleg|solicit|hacer)
    `,
    beside: phrases`
      (?:justo )?(?:aqui )?al lado(?! (?:del|de la))
      a dos pasos de (?:aqui|nosotros|casa)
      (?:justo )?enfrente(?! (?:del|de la))
      la puerta de al lado
    `,
    self: phrases`
      estamos
      nos encontrar
      encuentranos
      nuestr[oa] (?:tienda|taller|restaurante|hotel|oficina|local)
      visitenos
      esta situad
    `,
  },
};
