import { phrases } from '../../lib/words.ts';

/** What is said beside addresses, by language; parts of regular expressions on `plain` text. */
interface AddressSayings {
  /** A heading or a label over the address of the business. */
  readonly label: readonly string[];
  /** A heading over towns that are served, not lived in. */
  readonly served: readonly string[];
  /** Verbs of driving directions: streets named there are passed through. */
  readonly directions: readonly string[];
  /** A heading over places to park. */
  readonly parking: readonly string[];
  /** Where streets have no numbers: a church, a market, a corner says which house it is. */
  readonly landmark: readonly string[];
  /** The whole of a link beneath an address that leads to a map. */
  readonly onward: readonly string[];
}

export const ADDRESS_SAYINGS: Readonly<Record<string, AddressSayings>> = {
  it: {
    label: phrases`
      indirizzo (?:del|della|dello|dell'|di) ?(?:nostr[oa] )?[a-z]{4,14}
      (?:il nostro |nostro )?indirizzo(?: postale)?
      dove siamo
      dove ci trov(?:i|iamo|ate)
      dove trovarci
      ci trov(?:i|ate)(?: in| a)?
      la nostra sede
      (?:la )?sede(?: legale| operativa)?
      come raggiungerci
      vieni a trovarci
      venite a trovarci
      il (?:negozio|laboratorio|ristorante|punto vendita)
      punto vendita
      ubicazione
      recapito
    `,
    served: phrases`
      (?:zone|aree|comuni|citta|localita|paesi) (?:servit[ei]|coperti?e?|di (?:consegna|intervento|lavoro|copertura))
      dove (?:operiamo|lavoriamo|interveniamo|consegniamo|effettuiamo)
      (?:operiamo|lavoriamo|consegniamo|interveniamo|consegne|consegna)(?: a domicilio)?(?: (?:a|in|nelle|nei|anche))?(?: .{0,30})?
      copertura
      (?:siamo )?(?:presenti|attivi|operativi) (?:a|in|nei comuni di|nelle zone di)
      (?:la )?nostra zona
      area di (?:intervento|consegna|servizio)
    `,
    directions: phrases`
      prend(?:ete|ere|i|endo)
      gir(?:ate|are|ando|a a)
      svolt[a-z]+
      percorr[a-z]+
      seguit[aeo]
      seguire
      segui
      imbocc[a-z]+
      proseg[a-z]+
      attravers[a-z]+
      costeggi[a-z]+
      usc(?:ite|ire|ita) (?:a|da|dal|dalla|autostrad[a-z]+)
      fino a(?:l|lla|ll)?
      (?:in )?direzione
      svincolo
      casello
      fermata
      (?:con l'|in )?autobus
      a piedi da(?:l|lla)?
      a \d+ (?:minuti|min|metri|m|passi|km) da(?:l|lla)? (?:via|viale|piazza|piazzale|corso|largo|strada)(?= [^,]*$)
      per la (?:strada|statale|provinciale)
    `,
    parking: phrases`
      parchegg[a-z]+
      dove parcheggiare
      posti auto
    `,
    landmark: phrases`
      di fronte (?:a|al|alla|allo|all')
      davanti (?:a|al|alla|allo|all')
      accanto (?:a|al|alla|allo|all')
      (?:vicino|dietro|adiacente|angolo)(?: (?:a|al|alla|allo|con|via|viale|piazza|corso|il|la|lo))?
      nei pressi
      a fianco
      a \d+ ?(?:m|mt|metri) da
    `,
    onward: phrases`
      (?:vedi|apri|guarda|visualizza)?(?: la| sulla| su)? ?(?:mappa|google maps|cartina)
      come arrivare
      indicazioni(?: stradali)?
      portami qui
    `,
  },
  en: {
    label: phrases`
      (?:studio|clinic|store|restaurant|salon|registered|head office) address
      (?:our |physical |postal |street |mailing |business |office |shop |store )*address(?:es)?
      (?:by )?street address
      where (?:we are|to find us|are we)
      (?:come and )?find us
      visit us
      location
      our (?:shop|studio|office|workshop|premises|location)
      how to find us
    `,
    served: phrases`
      (?:service |delivery |coverage )areas?
      areas? (?:we )?(?:cover(?:ed)?|serve[d]?|of service)
      (?:towns|cities|places|locations) (?:we )?(?:cover|serve[d]?)
      where we (?:work|deliver|operate)
      we (?:deliver|cover|serve|work)(?: (?:to|in))?(?: .{0,30})?
      coverage
      delivering to
      (?:our )?service coverage
      service towns
    `,
    directions: phrases`
      turn (?:left|right|off|into|onto|at)
      follow
      take (?:the|exit)
      exit (?:at|the|onto)
      continue (?:on|along|down|past)
      head (?:north|south|east|west|for|towards)
      drive (?:along|down|past|through)
      go (?:past|along|straight|down|up)
      until you
      towards
      cross (?:the|over)
      get off (?:at|the)
      (?:bus|tram) stop
      by bus
      on foot from
      \d+ (?:minutes?|mins?|met(?:re|er)s?|yards|miles?|km) (?:walk |drive )?(?:from|off|down|up|along)(?= [^,]*$)
      (?:via|along) the
    `,
    parking: phrases`
      (?:where to )?park(?:ing)?
      car parks?
    `,
    landmark: phrases`
      (?:opp(?:osite|\.)?|near(?: to)?|next to|behind|beside|adjacent to|adj\.|in front of|across from|close to|corner of|off the?)
    `,
    onward: phrases`
      (?:view|see|open|show|get)?(?: the| a| on| in| it on)? ?(?:map|google maps|larger map)
      (?:get )?directions
    `,
  },
  de: {
    label: phrases`
      (?:praxis|studio|laden|buro|ordinations|kanzlei|salon)-?(?:anschrift|adresse)
      adresse (?:der|des) [a-z]{4,14}
      (?:unsere |post|firmen|geschafts|ladungs|besucher)*-?(?:anschrift|adresse)
      so finden sie uns
      hier finden sie uns
      sie finden uns
      wo sie uns finden
      wo wir sind
      standort
      besuchen sie uns
      unser (?:laden|geschaft|buro|standort|hof|salon)
      anfahrt
      lage
    `,
    served: phrases`
      einsatzgebiete?
      liefergebiete?
      servicegebiete?
      arbeitsgebiete?
      tatigkeitsgebiet
      einzugsgebiet
      (?:wir sind )?fur sie (?:da|unterwegs|im einsatz) in(?: .{0,30})?
      hier (?:liefern|arbeiten) wir
      wo wir (?:arbeiten|liefern|tatig sind)
      lieferorte
      (?:wir (?:sind tatig|arbeiten|liefern)|lieferung)(?: (?:in|nach))?(?: .{0,30})?
      unsere (?:orte|regionen)
      region(?:en)?
    `,
    directions: phrases`
      fahren(?: sie)?
      folgen(?: sie)?
      biegen(?: sie)?
      abbiegen
      nehmen sie (?:die|den|das)
      uberqueren
      (?:in )?richtung
      bis (?:zur|zum)
      ausfahrt
      steigen sie
      gehen sie (?:durch|uber|die|den|links|rechts|geradeaus)
      durchqueren
      haltestelle
      mit (?:dem bus|der bahn)
      \d+ (?:minuten|min|meter|m|km) (?:zu fuss )?(?:von|vom|ab)(?= [^,]*$)
      uber die (?:land|bundes|staats)strasse
    `,
    parking: phrases`
      park(?:en|platze?|hauser|haus|moglichkeiten?)
      parkgarage
    `,
    landmark: phrases`
      gegenuber(?: (?:dem|der|vom|von))?
      neben (?:dem|der)
      hinter (?:dem|der)
      ecke
      nahe
      in der nahe (?:des|der|vom)
      beim
      vis-a-vis
    `,
    onward: phrases`
      (?:auf der |zur )?karte(?: (?:anzeigen|ansehen|offnen))?
      (?:in )?google maps(?: (?:offnen|anzeigen))?
      route(?: planen)?
      anfahrt
      routenplaner
    `,
  },
  fr: {
    label: phrases`
      adresse (?:du|de la|de l'|de notre) ?[a-z]{4,14}
      (?:notre |nos )?adresses?(?: postale)?
      ou (?:sommes[- ]nous|nous trouver)
      (?:nous )?trouver
      nous situer
      situation
      venez nous voir
      notre (?:magasin|boutique|atelier|restaurant|bureau|cabinet|siege)
      siege(?: social)?
      plan d'acces
      acces
      localisation
      coordonnees
    `,
    served: phrases`
      rayon d'action
      ou nous (?:intervenons|livrons)
      villes et villages
      (?:zones?|secteurs?|communes|villes) (?:d'? ?(?:intervention|activite|action)|de (?:livraison|service|couverture)|desservie?s|couverte?s)
      ou (?:intervenons|livrons)[- ]nous
      nous (?:intervenons|livrons|desservons)(?: (?:a|dans|sur))?(?: .{0,30})?
      livraison(?: a domicile)?
    `,
    directions: phrases`
      prene[zs]
      prendre (?:la|le|l'|a)
      tourne[rz]
      suive[zs]
      suivre
      sorte[zs]
      sortie (?:n|\d|autoroute)
      continue[rz]
      traverse[rz]
      jusqu[' ]a(?:u|ux)?
      en direction
      direction (?!generale)
      longe[rz]
      descende[zs] (?:a|la)
      arret
      en bus
      a pied depuis
      a \d+ (?:minutes?|min|metres?|m|km) (?:de|du|des)(?= [^,]*$)
      par la (?:route|nationale|departementale)
    `,
    parking: phrases`
      parkings?
      stationnements?
      ou se garer
      se garer
    `,
    landmark: phrases`
      face (?:a|au|aux|a l')
      en face (?:de|du|des)
      a cote (?:de|du|des)
      pres (?:de|du|des)
      derriere
      non loin
      angle
      a l'angle
      au-dessus
      vers (?:le|la|l')
      immediatement apres
    `,
    onward: phrases`
      (?:voir|ouvrir|afficher)?(?: le| la| sur la| sur le| sur)? ?(?:plan|carte|google maps)
      itineraire
    `,
  },
  es: {
    label: phrases`
      direccion (?:del|de la|de nuestr[oa]) [a-z]{4,14}
      domicilio
      (?:nuestra |la )?direccion(?:es)?(?: postal)?
      donde (?:estamos|encontrarnos)
      encuentranos
      visitanos
      ubicacion
      localizacion
      como llegar
      nuestr[oa] (?:tienda|taller|oficina|local|sede|restaurante)
      sede(?: social)?
      domicilio(?: social)?
    `,
    served: phrases`
      ambito de actuacion
      (?:zonas?|areas?|localidades|municipios|ciudades|poblaciones) (?:de (?:reparto|servicio|entrega|cobertura|trabajo|actuacion)|atendid[oa]s|servid[oa]s|donde)
      donde (?:trabajamos|repartimos|servimos)
      (?:trabajamos|repartimos|servimos|entregamos)(?: en)?(?: .{0,30})?
      cobertura
      reparto(?: a domicilio)?
    `,
    directions: phrases`
      tom(?:e|ar|a) (?:la|el|por)
      coj(?:a|er) (?:la|el)
      gir(?:e|ar|a) (?:a|en|por)
      sig(?:a|ue)
      seguir
      salg(?:a|an)
      salida \d
      continu[ea]
      cruc[e]
      atraviese
      hasta (?:el|la|llegar)
      en direccion
      direccion a
      baj(?:e|ar) (?:en|por)
      parada
      en autobus
      a pie desde
      a \d+ (?:minutos?|min|metros?|m|km) (?:de|del)(?= [^,]*$)
      por la (?:carretera|autopista|autovia|nacional)
    `,
    parking: phrases`
      aparcamientos?
      parking
      donde aparcar
      aparcar
      estacionamientos?
    `,
    landmark: phrases`
      frente (?:a|al)
      junto (?:a|al)
      al lado (?:de|del)
      detras (?:de|del)
      esquina(?: con)?
      esq\.?
      entre
      cerca (?:de|del)
      contiguo a
      costado
      a (?:una|un|\d+) (?:cuadras?|calles?|pasos)
      \d+ ?(?:m|mts?|metros|varas) (?:al )?(?:norte|sur|este|oeste)
    `,
    onward: phrases`
      (?:ver|abrir)?(?: el| en el| en| mapa en)? ?(?:mapa|google maps)
      como llegar
    `,
  },
};
