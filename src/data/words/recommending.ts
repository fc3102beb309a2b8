import { phrases } from '../../lib/words.ts';

/** How a business names a neighbour or a partner in a sentence, by language; parts of regular expressions on `plain` text. */
interface RecommendingWords {
  /** What it says of itself behind these is no place of its own: `if we are full`. */
  readonly onlyIf: readonly string[];
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
    onlyIf: phrases`
      se
      quando
      qualora
      nel caso
    `,
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
      [a-z]{5,14} (?:partner|convenzionat[oaie])
      provate (?:da|dal|al|alla|all|il|la|lo|l)
      noleggiate
      potete (?:noleggiare|cenare|mangiare|alloggiare|dormire|rivolgervi|chiedere)
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
    onlyIf: phrases`
      if
      when
      whenever
      should
    `,
    recommends: phrases`
      (?:we |can |highly |warmly |would |happily )*recommend(?:ed|s)?(?! us)
      we suggest
      our partners?
      partner (?:garage|hotel|restaurant|shop|firm|company|clinic|practice|agency)s?
      ask (?:[a-z]+ )?at
      try (?:the|at)
      you can (?:eat|stay|hire|rent|park) at
      hire (?:one|bikes|cycles|a car)
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
    onlyIf: phrases`
      wenn
      falls
      sollten
    `,
    recommends: phrases`
      empfehlen(?! sie uns)(?: wir| ihnen| gerne)*
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
      (?:leihen|mieten) sie
      versuchen sie es
      fragen sie (?:im|bei|beim)
      (?:essen|ubernachten|parken) konnen sie
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
    onlyIf: phrases`
      si
      quand
      lorsque
    `,
    recommends: phrases`
      (?:vous )?(?:conseillons|recommandons|suggerons)
      recommand(?:e|ee|es|ees)
      (?:en )?(?:partenariat|collaboration) avec
      (?:notre|nos) partenaires?
      (?:nous )?collaborons avec
      travaillons avec
      (?:nos|notre) amis? (?:du|de la|de|des)
      (?:nos|notre) voisins?
      [a-z]{5,14} partenaires?
      essayez
      vous pouvez (?:diner|manger|dormir|louer)
      louez
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
    onlyIf: phrases`
      si
      cuando
    `,
    recommends: phrases`
      (?:os |le |les |te )?(?:recomendamos|sugerimos|aconsejamos)
      recomendad[oa]s?
      (?:en )?(?:convenio|colaboracion|alianza) con
      colaboramos con
      trabajamos con
      nuestr[oa]s? (?:socios?|partner|colaborador[ea]?s?)
      nuestr[oa]s amig[oa]s (?:de|del)
      nuestr[oa]s? vecin[oa]s?
      pruebe[n]?
      puede[ns]? (?:cenar|comer|alquilar|dormir)
      alquile[n]?
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
