import type { Language } from './language.ts';
import { steps } from './step.ts';

const MEASURED = 'Von Lighthouse auf der Startseite gemessen (Median der Messungen, wo es mehrere waren).';

/** Alles, was Berichte, Erhebungen und das Terminal auf Deutsch sagen. Gelesen wird es vom Inhaber, angesprochen mit „Sie“. */
export const de: Language = {
  locale: 'de-DE',

  page: {
    title: 'So zeigt sich {name} im Internet',
    eyebrow: 'Prüfung des Auftritts im Internet',
    unnamed: 'Betrieb ohne Namen',
    skip: 'Zum Bericht',
    lookedAt: 'Geprüft am {date}',
    score: 'Punkte',
    outOf: 'von 100',
    grade: 'Note {grade}',
    coverage: 'Geprüft werden konnten {percent} dessen, was zählt.',
    noScore: 'Keine Punkte',
    noScoreWhy: 'Wir haben zu wenig gesehen, um gerecht zu bewerten.',
    pathTitle: 'Der Weg {people}, Schritt für Schritt',
    pathLead: 'Von der ersten Suche bis zum nächsten Besuch. Der Weg ist so stark wie sein schwächster Schritt.',
    stepScore: '{score} von 100',
    actionsTitle: 'Womit anfangen: {count} Dinge, in dieser Reihenfolge',
    actionsTitleOne: 'Womit anfangen: eine Sache',
    noActions: 'Nichts Dringendes in Ordnung zu bringen.',
    noActionsMore: 'Die Einzelheiten unten zeigen, was geprüft wurde und was nicht zu sehen war.',
    effort: 'Aufwand:',
    proof: 'Was wir gesehen haben',
    seenOn: 'Gesehen auf',
    why: 'Warum es zählt',
    advice: 'Was zu tun ist',
    learnMore: 'Mehr dazu: {host}',
    goToDetails: 'Einzelheiten',
    toFix: 'In Ordnung zu bringen',
    inOrder: 'In Ordnung',
    notSeen: 'Was wir nicht sehen konnten',
    notApplicable: 'Trifft hier nicht zu: {list}.',
    because: 'Das können wir nicht sagen: {reason}',
    moreSightings: '{count} an anderer Stelle',
    noFindings: 'Nichts in diesem Schritt betrifft einen Betrieb dieser Art.',
    afterScripts: 'nach dem vollständigen Laden der Seite',
    fromInput: 'aus den Angaben, die uns vorlagen',
    screenshotsTitle: 'Die Startseite, wie Besucher sie sehen',
    screenshotMobile: 'Auf dem Handy',
    screenshotDesktop: 'Am Computer',
    screenshotAlt: 'Erster Bildschirm der Startseite von {name}',
    peersTitle: 'Unter ähnlichen Betrieben',
    peersLead: 'Die Punkte von {count} Betrieben derselben Art ({group}), die in derselben Runde geprüft wurden.',
    peersHere: 'Sie: {score}',
    peersMedian: 'Mitte: {score}',
    peersText:
      '{name} hat {score} Punkte. Weniger Punkte: {lower} der anderen {others}; mehr Punkte: {higher}. Die Hälfte der Gruppe liegt unter {median}.',
    contactsTitle: 'Ihre Kontaktdaten, wie Besucher sie finden',
    contactsLead: 'Bitte prüfen Sie, ob sie stimmen: Das ist es, was neue Kunden sehen.',
    contactsNone: 'Auf den Seiten, die wir angesehen haben, haben wir keine Kontaktdaten gesehen.',
    contactKind: 'Was',
    contactValue: 'Wie gefunden',
    clickable: 'mit einem Fingertipp anrufbar',
    notClickable: 'keinen Link zum Anrufen gesehen',
    formFields: '{count} Felder auszufüllen',
    formField: 'ein Feld auszufüllen',
    formThere: 'vorhanden',
    doubtful: 'bitte bestätigen',
    pagesTitle: 'Die Seiten, die wir angesehen haben',
    pagesRole: 'Seite',
    pagesAddress: 'Adresse',
    pagesResult: 'Ergebnis',
    pagesNone: 'Keine Seite konnte angesehen werden.',
    pageOk: 'gelesen',
    pageRendered: 'gelesen und im Browser geöffnet',
    glossaryTitle: 'Die Begriffe, erklärt',
    methodTitle: 'So entstand diese Prüfung',
    footer: 'Erstellt mit Vetrina, einem Open-Source-Werkzeug, das Internetauftritte prüft.',
    outcomeSeen: 'Was geschehen ist',
    outcomeMeaning: 'Was das bedeutet',
    outcomeSteps: 'Was jetzt zu tun ist',
    outcomeUnsaid: 'Was dieser Bericht nicht sagt',
    attempt: 'Angefragt',
    attemptResult: 'Antwort',
    givenAs: 'Die Adresse lag uns als „{text}“ vor; wir haben sie als {url} gelesen.',
    discovered: 'Uns lag keine Adresse vor; diese haben wir gefunden.',
  },

  changes: {
    title: 'Was sich geändert hat',
    lead: 'Verglichen mit der Prüfung vom {date}.',
    nothing: 'Nichts, was beide Prüfungen sehen konnten, hat sich geändert.',
    spoken: 'von {before} auf {after}',
    became: 'wurde zu',
    better: 'Besser als zuvor',
    worse: 'Weniger gut als zuvor',
    appeared: 'Neu auf den Seiten',
    gone: 'Nicht mehr auf den Seiten',
    likeForLike:
      'Damit Gleiches mit Gleichem verglichen wird, zählen hier nur die {count} Punkte, die beide Male geprüft werden konnten; die Werte können deshalb von denen oben abweichen.',
    otherScale:
      'Die Prüfpunkte oder ihre Gewichte sind nicht mehr dieselben wie damals, deshalb werden die Punkte der beiden Berichte nicht verglichen.',
    speedVaries: 'Die gemessene Geschwindigkeit schwankt von Messung zu Messung ein wenig, auch bei derselben Website.',
    unknown: 'Was in einer der beiden Prüfungen nicht zu sehen war, zählt nicht als Änderung.',
  },

  stages: {
    found: {
      label: 'Gefunden',
      question: 'Findet man Sie?',
      about:
        'Eine eigene Website, die funktioniert, Seiten fürs Handy, die Grundlagen für Suchmaschinen, Ihre Profile und die Karte.',
    },
    reachable: {
      label: 'Erreicht',
      question: 'Kann man Sie erreichen?',
      about:
        'Telefon, E-Mail, Nachrichten, Formulare, Adresse und Öffnungszeiten: Je mehr Wege Sie anbieten, desto mehr Menschen nehmen den, der ihnen liegt.',
    },
    convert: {
      label: 'Gewählt',
      question: 'Gibt es einen nächsten Schritt?',
      about:
        'Eine klare Aufforderung: buchen, kaufen, ein Angebot anfragen, abonnieren. Soziale Netzwerke und Website sollten hierher führen.',
    },
    measured: {
      label: 'Gemessen',
      question: 'Wissen Sie, was wirkt?',
      about: 'Werkzeuge, die Besuche und Ergebnisse zählen. Ohne sie kann niemand sagen, ob sich Geld für Werbung lohnt.',
    },
    trust: {
      label: 'Vertraut',
      question: 'Vertraut man Ihnen?',
      about:
        'Wer Sie sind, offen gezeigt: Impressum, Datenschutzerklärung, Bewertungen, Zeichen, dass sich jemand um die Website kümmert.',
    },
    quality: {
      label: 'Gut gemacht',
      question: 'Funktioniert die Website gut?',
      about:
        'Tempo, Bedienbarkeit für alle und gesunde Technik, gemessen mit Lighthouse, dem Werkzeug, das Google veröffentlicht.',
    },
  },

  states: { good: 'In Ordnung', half: 'Teilweise', weak: 'Zu tun', unknown: 'Nicht gesehen', none: 'Nicht nötig' },

  efforts: { minutes: 'ein paar Minuten', hours: 'ein paar Stunden', days: 'ein paar Tage', professional: 'eine Fachkraft' },
  verdicts: {
    pass: 'In Ordnung',
    partial: 'Teilweise',
    fail: 'Zu tun',
    unknown: 'Nicht gesehen',
    not_applicable: 'Trifft nicht zu',
  },

  sectors: {
    restaurant: { label: 'Gastronomie', one: 'ein Lokal', people: 'Ihre Gäste', path: 'Ihrer Gäste' },
    lodging: { label: 'Hotels und Unterkünfte', one: 'eine Unterkunft', people: 'Ihre Gäste', path: 'Ihrer Gäste' },
    shop: { label: 'Einzelhandel', one: 'ein Geschäft', people: 'Ihre Kunden', path: 'Ihrer Kunden' },
    professional: {
      label: 'Kanzleien und Büros',
      one: 'eine Kanzlei oder ein Büro',
      people: 'Ihre Mandanten und Kunden',
      path: 'Ihrer Mandanten und Kunden',
    },
    health: { label: 'Gesundheit', one: 'eine Praxis', people: 'Ihre Patienten', path: 'Ihrer Patienten' },
    beauty: { label: 'Schönheit und Wellness', one: 'ein Salon', people: 'Ihre Kunden', path: 'Ihrer Kunden' },
    crafts: { label: 'Handwerk', one: 'ein Handwerksbetrieb', people: 'Ihre Kunden', path: 'Ihrer Kunden' },
    manufacturing: { label: 'Industrie und Produktion', one: 'ein Hersteller', people: 'Ihre Kunden', path: 'Ihrer Kunden' },
    tourism: { label: 'Tourismus und Freizeit', one: 'ein Ausflugsziel', people: 'Ihre Besucher', path: 'Ihrer Besucher' },
    real_estate: { label: 'Immobilien', one: 'ein Immobilienbüro', people: 'Ihre Kunden', path: 'Ihrer Kunden' },
    generic: { label: 'Andere Betriebe', one: 'ein Betrieb', people: 'Ihre Kunden', path: 'Ihrer Kunden' },
  },

  summary: {
    can: '{people} können {list}',
    canNothing: 'Die Website antwortet',
    joint: '{good}; {bad}.',
    alone: '{good}.',
    unseen: '{list} haben wir nicht gesehen',
    unseenSeveral: '{list} haben wir nicht gesehen',
    neither: '{item}',
    call: 'Sie anrufen',
    write: 'Ihnen schreiben',
    message: 'Ihnen eine Nachricht schicken',
    book: 'online buchen',
    askToBook: 'online eine Buchung anfragen',
    buy: 'online kaufen',
    quote: 'online ein Angebot anfragen',
    contact: 'online eine Anfrage stellen',
    hidden: 'die Website ist für Suchmaschinen gesperrt',
    lacking: {
      phone: 'eine Telefonnummer',
      book: 'eine Möglichkeit, online zu buchen,',
      buy: 'eine Möglichkeit, online zu kaufen,',
      quote: 'eine Möglichkeit, online ein Angebot anzufragen,',
      contact: 'eine Möglichkeit, online anzufragen,',
      counter: 'einen Besucherzähler',
    },
    examplePhone: 'die gezeigte Telefonnummer sieht nach einem Beispiel aus',
    measured: 'die Besuche werden gezählt',
    deadTag: 'der Besucherzähler, den wir gesehen haben, funktioniert nicht mehr',
    slow: 'im Geschwindigkeitstest ist die Startseite auf dem Handy langsam',
    slowDesktop: 'im Geschwindigkeitstest ist die Startseite langsam',
  },

  owner: {
    near: '{one} in der Nähe',
    elsewhere: '{one} aus einer anderen Gegend',
    contactsTitle: 'Ihre Kontaktdaten, wie Kunden sie sehen',
    contactsAllRight: 'Bitte prüfen Sie, ob alles stimmt.',
    contactsTrouble: 'Bitte zuerst ansehen',
    contradiction: 'Die Seite zeigt {printed}, ein Fingertipp wählt aber {dials}.',
    placeholder: '{value} sieht nach einem Beispiel aus, das von einer Vorlage übrig ist.',
    placeholders: '{list} sehen nach Beispielen aus, die von einer Vorlage übrig sind.',
    unsure: '{value}: Gehört das Ihnen? Was wir gesehen haben, ist nicht klar.',
    notSeen: 'Auf den angesehenen Seiten nicht gesehen: {list}.',
    more: '{count} weitere im Anhang',
    pictureTitle: 'Was Besucher zuerst sehen',
    marks: {
      phone: 'Nummer zum Antippen',
      action: 'Wichtigster Knopf',
      message: 'Nachricht',
      menu: 'Menü',
      banner: 'Cookie-Banner',
    },
    outOfView: {
      both: 'Ohne Scrollen weder auf dem Handy noch am Computer im Blick: {list}.',
      mobile: 'Auf dem Handy ohne Scrollen nicht im Blick: {list}.',
      desktop: 'Am Computer ohne Scrollen nicht im Blick: {list}.',
    },
    outOfViewParts: { phone: 'eine Nummer zum Antippen', action: 'der wichtigste Knopf („{label}“)' },
    besideTitle: 'Neben anderen Ihrer Branche',
    besideLead: 'In derselben Runde angesehen. Ja heißt gesehen; ein Strich heißt, dass es sich nicht feststellen ließ.',
    you: 'Sie',
    yes: 'Ja',
    no: 'Nein',
    untold: '–',
    untoldSpoken: 'nicht feststellbar',
    rows: {
      book: 'Onlinebuchung',
      buy: 'Onlineshop',
      quote: 'Angebot online anfragen',
      contact: 'Anfrage online',
      whatsapp: 'WhatsApp',
      reviews: 'Zeigt Bewertungen',
      hours: 'Öffnungszeiten',
      counts: 'Zählt Besuche',
      fast: 'Schnell (ab 90 von 100)',
    },
    stripTitle: 'Seit dem {date}',
    stripBetter: 'erledigt',
    stripWorse: 'weniger gut',
    stripScore: 'Punkte, im direkten Vergleich',
    stripNothing: 'Nichts, was beide Prüfungen sehen konnten, hat sich geändert.',
    nextTitle: 'Der nächste Schritt',
    nextAlone:
      'Beginnen Sie mit dem ersten Punkt oben: Zeigen Sie diese Seite dem, der Ihre Website betreut, und vereinbaren Sie einen Termin.',
    nextWith: 'Zehn Minuten mit {name} genügen, um zu entscheiden, womit Sie anfangen.',
    call: 'Anrufen: {phone}',
    write: 'Schreiben: {email}',
    annexTitle: 'Anhang: alles, was geprüft wurde, mit den Belegen',
    annexLead: 'Für den, der die Website betreut: jeder Punkt mit dem, was gesehen wurde, wo, und was zu tun ist.',
    unknownTitle: 'Was sich nicht feststellen ließ',
  },

  mix: {
    title: 'Der ganze Mix',
    lead: 'Kein Kanal schafft es allein. Das haben wir von jedem gesehen, und ob seine Ergebnisse gezählt werden.',
    measured: 'Gemessen',
    there: 'Vorhanden',
    notSeen: 'Nicht gesehen',
    unknown: 'Nicht feststellbar',
    isMeasured: 'Ja',
    notMeasured: 'Nein',
    measuredUnknown: 'Nicht feststellbar',
    channels: {
      search: 'Suchmaschinen',
      social: 'Soziale Netzwerke',
      messaging: 'Nachrichten und Chat',
      email: 'E-Mail-Marketing',
      ads: 'Werbung',
      shop: 'Onlineshop',
      booking: 'Onlinebuchung',
      content: 'Neuigkeiten und Artikel',
    },
    indexable: 'offen für Suchmaschinen',
    notIndexable: 'für Suchmaschinen gesperrt',
    lastPost: 'letzter Artikel vom {date}',
    dead: '{product} (funktioniert nicht mehr)',
    signs: {
      form: 'ein Formular auf der Website',
      request_form: 'ein Anfrageformular',
      order_form: 'ein Bestellformular',
      other_site: 'auf einer anderen Website',
      add_to_cart: 'Knöpfe „In den Warenkorb“',
      cart: 'ein Warenkorb',
      appointment: 'Termine',
      room: 'Zimmer',
      table: 'Tische',
      ticket: 'Tickets',
    },
  },

  speed: {
    title: 'Tempo und Qualität, gemessen',
    lead: 'Gemessen mit Lighthouse auf {form}, {runs}. Die Werte gehen von 0 bis 100.',
    mobile: 'einem simulierten Handy der Mittelklasse',
    desktop: 'einem simulierten Computer',
    oneRun: 'eine Messung',
    manyRuns: 'die mittlere von {count} Messungen',
    bestRuns: 'die beste von {count} Messungen',
    spread: 'Tempo in den einzelnen Messungen: von {least} bis {most}.',
    both: 'Auf beiden Geräten',
    phone: 'Handy',
    computer: 'Computer',
    ofPhone: 'Was folgt, gilt für das Handy.',
    disturbed: 'Der messende Computer war beschäftigt: Nehmen Sie die Zeiten als Anhaltspunkt.',
    performance: 'Tempo',
    accessibility: 'Bedienbarkeit für alle',
    bestPractices: 'Gesunde Technik',
    seo: 'Grundlagen für Suchmaschinen',
    lcp: 'Zeit, bis der Hauptinhalt zu sehen ist (LCP)',
    lcpWhy: 'Wie lange Besucher warten, bis die Seite fertig aussieht.',
    cls: 'Sprünge der Seite beim Laden (CLS)',
    clsWhy: 'Ob Knöpfe gerade dann wegrutschen, wenn man sie antippen will.',
    tbt: 'Zeit, in der die Seite nicht reagiert (TBT)',
    tbtWhy: 'Wie lange Antippen ungehört bleibt, während die Seite beschäftigt ist.',
    thresholds: 'gut bis {good}, schwach über {poor}',
    good: 'gut',
    middling: 'zu verbessern',
    poor: 'schwach',
    weight: 'Die Seite wiegt {bytes} in {requests} Anfragen.',
    weightOne: 'Die Seite wiegt {bytes} in einer einzigen Anfrage.',
    thirdParty: 'Davon kommen {bytes} von Servern anderer Firmen.',
    savings: 'Was sie am meisten beschleunigen würde',
    saves: 'spart etwa {amount}',
    barriers: 'Hürden für Menschen mit Behinderungen',
    others: 'Technik und Suchmaschinen',
    insecure:
      'Teile, die diese sichere Seite unverschlüsselt anfordert: {count}, zum Beispiel {example}. Browser sperren Skripte und Rahmen dieser Art.',
    elements: '{count} Stellen',
    element: '1 Stelle',
    source: 'Schwellenwerte: web.dev/articles/vitals (LCP, CLS) und Lighthouse (TBT).',
  },

  audits: {
    'color-contrast': 'Text, der sich zu wenig vom Hintergrund abhebt',
    'image-alt': 'Bilder ohne Beschreibung',
    'link-name': 'Links ohne Worte',
    'button-name': 'Knöpfe ohne Namen',
    label: 'Formularfelder ohne Beschriftung',
    'html-has-lang': 'Die Sprache der Seite ist nicht angegeben',
    'document-title': 'Die Seite hat keinen Titel',
    'heading-order': 'Überschriften, die eine Ebene überspringen',
    'meta-viewport': 'Die Seite lässt sich auf dem Handy nicht vergrößern',
    'target-size': 'Knöpfe und Links, die zum Antippen zu klein sind oder zu dicht stehen',
    'frame-title': 'Eingebettete Rahmen ohne Titel',
    'select-name': 'Auswahlfelder ohne Beschriftung',
    list: 'Aufzählungen, die nicht als solche gebaut sind',
    listitem: 'Punkte einer Aufzählung außerhalb von ihr',
    'aria-allowed-attr': 'Falsche Hinweise für Vorleseprogramme',
    'aria-hidden-focus': 'Versteckte Elemente, die die Tastatur trotzdem erreicht',
    'landmark-one-main': 'Der Hauptteil der Seite ist nicht ausgezeichnet',
    'link-in-text-block': 'Links, die nur die Farbe vom Text unterscheidet',
    'label-content-name-mismatch': 'Beschriftungen, die anders vorgelesen werden, als sie dastehen',
    'image-redundant-alt': 'Beschreibungen, die den Text daneben wiederholen',
    'image-delivery-insight': 'Leichtere Bilder',
    'modern-image-formats': 'Bilder in einem leichteren Format',
    'uses-responsive-images': 'Bilder in der richtigen Größe',
    'uses-optimized-images': 'Komprimierte Bilder',
    'offscreen-images': 'Bilder erst laden, wenn sie gebraucht werden',
    'render-blocking-insight': 'Dateien, die das Erscheinen der Seite aufhalten',
    'render-blocking-resources': 'Dateien, die das Erscheinen der Seite aufhalten',
    'unused-javascript': 'Skripte, die geladen und nicht benutzt werden',
    'unused-css-rules': 'Stile, die geladen und nicht benutzt werden',
    'unminified-javascript': 'Nicht verkleinerte Skripte',
    'unminified-css': 'Nicht verkleinerte Stile',
    'legacy-javascript-insight': 'Skripte für Browser, die niemand mehr benutzt',
    'duplicated-javascript-insight': 'Doppelt geladene Skripte',
    'cache-insight': 'Dateien, die der Browser für den nächsten Besuch behält',
    'uses-long-cache-ttl': 'Dateien, die der Browser für den nächsten Besuch behält',
    'document-latency-insight': 'Eine schnellere Antwort des Servers',
    'server-response-time': 'Eine schnellere Antwort des Servers',
    'uses-text-compression': 'Texte komprimiert übertragen',
    'font-display-insight': 'Text zeigen, während Schriften laden',
    'third-parties-insight': 'Weniger Skripte anderer Firmen',
    'total-byte-weight': 'Eine leichtere Seite',
    redirects: 'Weniger Umwege vor der Seite',
    'mainthread-work-breakdown': 'Weniger Arbeit für den Browser beim Laden',
    'aria-prohibited-attr': 'Falsche Hinweise für Vorleseprogramme',
    'errors-in-console': 'Fehler in der Seite, die Besucher nicht sehen',
    'is-on-https': 'Teile oder Seiten ohne Verschlüsselung',
    'redirects-http': 'Alte Adressen, die nicht zur sicheren führen',
    'inspector-issues': 'Warnungen des Browsers zur Seite',
    'third-party-cookies': 'Cookies anderer Firmen',
    deprecations: 'Techniken, die Browser bald nicht mehr annehmen',
    'image-aspect-ratio': 'Verzerrte Bilder',
    'image-size-responsive': 'Bilder, die für den Bildschirm zu grob sind',
    doctype: 'Veraltete Schreibweise der Seite',
    charset: 'Der Zeichensatz ist nicht angegeben',
    'geolocation-on-start': 'Fragt sofort nach dem Standort',
    'notification-on-start': 'Fragt sofort nach Benachrichtigungen',
    'paste-preventing-inputs': 'Felder, in die man nichts einfügen darf',
    'meta-description': 'Keine Beschreibung für Suchmaschinen',
    'http-status-code': 'Die Seite antwortet mit einem Fehler',
    'link-text': 'Links, die nicht sagen, wohin sie führen',
    'crawlable-anchors': 'Links, denen Suchmaschinen nicht folgen können',
    'is-crawlable': 'Für Suchmaschinen gesperrt',
    'robots-txt': 'Fehlerhafte robots.txt',
    hreflang: 'Fehlerhafte Hinweise auf Sprachen',
    canonical: 'Fehlerhafte Hauptadresse',
    viewport: 'Nicht fürs Handy vorbereitet',
  },

  unknownReasons: {
    site_not_seen: 'Die Website konnte nicht angesehen werden.',
    needs_browser: 'Die Seite wird von Skripten aufgebaut, und diese Runde lief ohne Browser.',
    browser_failed: 'Die Seite ließ sich in unserem Browser nicht öffnen.',
    pages_not_seen: 'Einige Seiten, auf denen es stehen könnte, haben nicht geantwortet.',
    robots: 'Die Website bittet Programme wie unseres, diese Seiten nicht zu lesen, und das achten wir.',
    lighthouse_off: 'Die Messung der Geschwindigkeit war in dieser Runde abgeschaltet.',
    lighthouse_failed: 'Die Messung der Geschwindigkeit wurde nicht fertig.',
    doubtful:
      'Was wir gesehen haben, ist nicht klar genug: Es widerspricht sich, ist unvollständig oder könnte jemand anderem gehören.',
    language: 'Die Seiten sind in einer Sprache, die unser Programm nicht liest.',
    picture: 'Ein Bild scheint es zu zeigen, und unser Programm liest keine Bilder.',
    not_asked: 'Das war nicht Teil dieser Runde.',
    dns_failed: 'Die Nameserver haben nicht geantwortet oder kennen das öffentliche DNS nicht.',
    not_all_asked: 'Nicht alle Links wurden geöffnet: Es waren mehr, als diese Prüfung öffnet.',
    failed: 'Unser eigenes Programm hat an dieser Stelle versagt. Das ist unser Fehler, nicht Ihrer.',
  },

  rejected: {
    agency_credit: 'gehört dem, der die Website gemacht hat',
    others_list: 'steht in einer Aufzählung anderer Organisationen',
    authority: 'gehört einer Behörde',
    host: 'gehört dem Dienst, bei dem die Website liegt',
    placeholder: 'ein Beispiel, das von einer Vorlage übrig ist',
    share: 'ein Knopf zum Teilen',
    post: 'ein einzelner Beitrag, kein Profil',
    bare: 'die Startseite des Netzwerks selbst',
    login: 'eine Anmeldeseite',
    policy: 'eine Regelseite des Netzwerks',
    search: 'eine Suchseite',
    vendor: 'die Seite eines Baukastens oder Anbieters von Vorlagen',
    dead_network: 'ein Netzwerk, das es nicht mehr gibt',
    short_link: 'ein Kurzlink, der nicht sagt, wem er gehört',
    technical: 'eine technische Adresse, keine Seite',
    other: 'kein Profil',
    no_label: 'nichts sagt, was die Nummer ist',
    other_number: 'als andere Art von Nummer bezeichnet',
    invalid_number: 'keine gültige Nummer',
    emergency_number: 'eine Notrufnummer',
    glued: 'klebt an anderem Text',
    unsupported: 'zu wenige Zeichen, dass es zum Betrieb gehört',
    doubtful: 'widerspricht anderem, das wir gesehen haben',
    contradicted: 'widerspricht anderem, das wir gesehen haben',
    personal_profile: 'das Profil einer Person, ohne Zeichen, dass es das des Betriebs ist',
    other_party: 'gehört jemand anderem',
    policy_page: 'steht nur in einem Rechtstext',
    weaker_candidate: 'ein anderer derselben Art ist sicherer',
    town_served: 'ein Ort im Einsatzgebiet, nicht der Sitz',
    passed_by: 'eine genannte Straße, nicht die Anschrift',
    other_place: 'die strukturierten Daten nennen einen anderen Ort als die Seiten',
    parking: 'ein Parkplatz',
    only_meta: 'steht nur in der Beschreibung für Maschinen',
    never_printed: 'wird von einem Link gewählt, steht aber nirgends',
    menu_word: 'ein Menüpunkt, keine Aufforderung',
    dead_link: 'ein Link, der nirgendwohin führt',
    gone_page: 'eine Seite, die es nicht mehr gibt',
  },

  hows: {
    link: 'Link',
    text: 'Text',
    json_ld: 'strukturierte Daten',
    microdata: 'strukturierte Daten',
    rdfa: 'strukturierte Daten',
    meta: 'Beschreibung der Seite',
    form: 'Formular',
    button: 'Knopf',
    iframe: 'eingebetteter Inhalt',
    image: 'Bild',
    script: 'Skript',
    request: 'Netzwerkanfrage',
    cookie: 'Cookie',
    header: 'Kopfzeile des Servers',
    sitemap: 'Sitemap',
    robots: 'robots.txt',
    redirect: 'Weiterleitung',
    response: 'Antwort des Servers',
    dns: 'DNS',
    lighthouse: 'Lighthouse',
    input: 'die Angaben, die uns vorlagen',
  },

  roles: {
    home: 'Startseite',
    contact: 'Kontakt',
    about: 'Über uns',
    privacy: 'Datenschutz',
    cookies: 'Cookie-Hinweise',
    legal: 'Impressum',
    shop: 'Shop',
    booking: 'Buchung',
    menu: 'Speisekarte',
    services: 'Leistungen',
    blog: 'Neuigkeiten',
    post: 'Artikel',
    cart: 'Warenkorb',
    frame: 'Rahmen',
    other: 'Andere Seite',
  },

  problems: {
    invalid_url: 'keine Adresse',
    dns_error: 'der Name wurde nicht gefunden',
    unreachable: 'der Server antwortet nicht',
    timeout: 'keine Antwort innerhalb der Zeit',
    tls_error: 'das Sicherheitszertifikat wurde nicht angenommen',
    redirect_error: 'im Kreis geschickt',
    http_error: 'der Server antwortet mit einem Fehler',
    blocked: 'wir wurden abgewiesen',
    robots: 'Programme sollen sie nicht lesen',
    refused_address: 'eine private Adresse, nicht besucht',
    not_html: 'keine Webseite',
    too_large: 'zu groß',
    browser_failed: 'ließ sich im Browser nicht öffnen',
    lighthouse_failed: 'die Messung ist misslungen',
    off: 'abgeschaltet',
  },

  ctas: {
    buy: 'Kaufen',
    order: 'Bestellen',
    book: 'Buchen',
    quote: 'Angebot anfragen',
    newsletter: 'Newsletter',
    coupon: 'Gutschein',
    call: 'Anrufen',
    chat: 'Chat',
    contact: 'Kontakt aufnehmen',
    directions: 'Anfahrt',
    download: 'Herunterladen',
    signup: 'Registrieren',
    jobs: 'Stellenangebote',
    donate: 'Spenden',
    login: 'Anmelden',
    app: 'App laden',
  },

  facts: {
    ownDomain: 'Eigene Domain',
    https: 'Sichere Verbindung (https)',
    httpsRedirect: 'Automatische Weiterleitung auf https',
    insecureContent: 'Unverschlüsselte Teile',
    title: 'Seitentitel',
    metaDescription: 'Beschreibung für Suchmaschinen',
    mainHeading: 'Hauptüberschrift',
    indexable: 'Offen für Suchmaschinen',
    sitemap: 'Sitemap',
    canonical: 'Bevorzugte Adresse',
    favicon: 'Symbol der Website',
    sharePreview: 'Vorschau beim Teilen',
    mobileReady: 'Passt aufs Handy',
    languages: 'Sprachen',
    structuredData: 'Strukturierte Daten',
    nameShown: 'Name im Titel',
    placeShown: 'Ort im Titel',
    map: 'Karte',
    profiles: 'Soziale Netzwerke',
    brokenProfileLinks: 'Symbole sozialer Netzwerke, die nirgendwohin führen',
    phones: 'Telefon',
    faxes: 'Fax',
    phoneContradictions: 'Telefonlinks, die eine andere Nummer wählen',
    emails: 'E-Mail',
    pec: 'PEC (zertifizierte E-Mail)',
    whatsapp: 'WhatsApp',
    messenger: 'Messenger',
    telegram: 'Telegram',
    otherMessaging: 'Weitere Nachrichtendienste',
    contactForm: 'Kontaktformular',
    liveChat: 'Chat auf der Website',
    address: 'Adresse',
    openingHours: 'Öffnungszeiten',
    contactPage: 'Kontaktseite',
    ctas: 'Handlungsaufforderungen',
    primaryCta: 'Wichtigste Handlungsaufforderung',
    trade: 'Was der Betrieb tut',
    shop: 'Onlineshop',
    shopPlatform: 'Shopsystem',
    booking: 'Onlinebuchung',
    payments: 'Onlinezahlung',
    newsletter: 'Newsletter',
    coupon: 'Gutschein',
    analytics: 'Besucherstatistik',
    adTags: 'Werbe-Codes',
    emailMarketing: 'Werkzeug für E-Mail-Marketing',
    consentBanner: 'Cookie-Banner',
    conversionTracking: 'Gemessene Ergebnisse',
    privacyPolicy: 'Datenschutzerklärung',
    legalNotice: 'Impressum',
    cookiePolicy: 'Cookie-Hinweise',
    vatNumber: 'USt-IdNr.',
    vatOnHome: 'USt-IdNr. auf der Startseite',
    mailServer: 'Mailserver',
    spf: 'SPF-Eintrag',
    dmarc: 'DMARC-Eintrag',
    rea: 'REA-Nummer (italienisches Handelsregister)',
    companyDetails: 'Angaben zur Gesellschaft',
    reviewProfiles: 'Bewertungen',
    blog: 'Neuigkeiten oder Blog',
    blogLastPost: 'Letzter Artikel',
    leftovers: 'Überbleibsel und Überholtes',
    copyrightYear: 'Jahr in der Fußzeile',
    identity: 'Übereinstimmung mit dem Betrieb',
    platform: 'Gebaut mit',
    server: 'Software des Servers',
    certificate: 'Sicherheitszertifikat',
    brokenLinks: 'Links zu fehlenden Seiten',
    lighthouse: 'Lighthouse',
  },

  glossary: {
    site: {
      term: 'Eigene Website und Domain',
      meaning:
        'Eine Website unter einer Adresse, die Ihnen gehört (ihrname.de). Ein Profil in einem sozialen Netzwerk ist Gast in fremdem Haus; die Domain ist Ihre.',
    },
    https: {
      term: 'HTTPS',
      meaning:
        'Das Schloss in der Adresszeile: Was Besucher lesen und eingeben, kann unterwegs weder gesehen noch verändert werden.',
    },
    indexable: {
      term: 'Grundlagen für die Suche',
      meaning: 'Titel, Beschreibung und Aufbau, an denen Suchmaschinen erkennen, was Sie tun und wo.',
    },
    structured: {
      term: 'Strukturierte Daten',
      meaning:
        'Ein Etikett für Maschinen in der Seite: Name, Adresse, Öffnungszeiten, Telefon in einer Form, die Suchmaschinen verstehen, ohne zu raten.',
    },
    cta: {
      term: 'Handlungsaufforderung (Call-to-Action)',
      meaning: 'Ein Knopf oder Link, der sagt, was als Nächstes zu tun ist: buchen, kaufen, ein Angebot anfragen, abonnieren.',
    },
    analytics: {
      term: 'Besucherstatistik (Analytics)',
      meaning: 'Ein Werkzeug, das zählt, wie viele Menschen kommen, woher und was sie tun.',
    },
    tags: {
      term: 'Werbe-Codes (Tags)',
      meaning: 'Kleine Codes, die einer Werbeplattform melden, wenn eine Anzeige gewirkt hat.',
    },
    conversion: {
      term: 'Conversion',
      meaning: 'Ein Besuch, aus dem etwas wird: ein Anruf, eine Anfrage, eine Buchung, ein Verkauf.',
    },
    cpa: {
      term: 'Kosten je Neukunde (CPA)',
      meaning: 'Was Sie an Werbung ausgeben, um einen Kunden zu gewinnen. Das weiß nur, wer Conversions misst.',
    },
    consent: {
      term: 'Einwilligungsbanner',
      meaning: 'Das Fenster, das Besucher fragt, ob Cookies zum Messen und für Werbung gesetzt werden dürfen.',
    },
    vitals: {
      term: 'Core Web Vitals',
      meaning:
        'Messwerte, an denen Google abliest, wie sich eine Seite anfühlt: wie bald man sie sieht, ob sie springt, ob sie reagiert.',
    },
    coverage: {
      term: 'Abdeckung',
      meaning: 'Der Anteil der Prüfpunkte, die sich prüfen ließen. Was wir nicht sehen konnten, senkt und hebt die Punkte nicht.',
    },
  },

  method: {
    machine:
      'Ein Programm hat die oben genannten öffentlichen Seiten der Website geöffnet, wie ein Besucher es täte, und notiert, was es gesehen hat. Niemand hat sich angemeldet, ein Formular ausgefüllt oder angerufen.',
    seen: 'Es wird nichts behauptet, was nicht gesehen wurde. Jeder Punkt sagt, wo es gesehen wurde; was wir nicht ansehen konnten, ist mit „nicht gesehen“ gekennzeichnet und zählt nicht mit.',
    score:
      'Jeder Prüfpunkt hat ein Gewicht. Die Punkte eines Schritts sind der Anteil, der bei den prüfbaren und für diese Art von Betrieb ({sector}) zutreffenden Punkten erreicht wurde.',
    scoreNone: 'Punkte gibt es hier keine: Es gab keine Website, die sich bewerten ließ.',
    lighthouse: 'Tempo und Qualität stammen aus Lighthouse {version}.',
    polite: 'Es waren wenige Anfragen, mit Pausen dazwischen.',
    robots: 'Die Regeln, die die Website Programmen gibt (robots.txt), wurden beachtet.',
    agent: 'In den Protokollen des Servers erscheint der Besuch als „{agent}“.',
    made: 'Prüfung vom {date}, Vetrina {version}.',
    mistake:
      'Einen Fehler gefunden? Sagen Sie es dem Absender dieses Berichts: Jede Aussage lässt sich bis zu der Seite zurückverfolgen, von der sie stammt.',
  },

  terminal: {
    noScore: 'keine Punkte',
    coverage: '{percent} dessen, was zählt, konnten geprüft werden',
    seen: 'Was wir gesehen haben',
    actions: 'Womit anfangen',
  },

  overview: {
    title: 'Übersicht',
    heading: '{count} Betriebe geprüft',
    headingOne: '1 Betrieb geprüft',
    empty: 'In diesem Durchgang ist noch kein Betrieb.',
    emptyMore: 'Sobald der erste Betrieb angesehen wurde, erscheint er hier.',
    withSite: 'mit eigener, funktionierender Website',
    meanScore: 'mittlerer Punktwert',
    noSite: 'ohne bewertbare Website',
    notSeen: 'mit Website, die nicht zu sehen war',
    notMeasured:
      'Die Geschwindigkeit wurde bei {measured} von {count} Websites gemessen. Bei den übrigen: {reasons}. In audit.csv steht jeweils der Grund (lh_note).',
    missingMeasurement: {
      heavy: 'zu großer Speicherbedarf',
      slow: 'nicht rechtzeitig fertig',
      nothing_shown: 'kein sichtbarer Inhalt',
      crashed: 'Absturz des Browsers',
      other: 'andere Gründe',
    },
    outcomes: 'Was aus jeder Website wurde',
    outcome: 'Website',
    count: 'Betriebe',
    share: 'Anteil',
    distribution: 'Wie sich die Punkte verteilen',
    distributionText: 'Von den {count} Betrieben, deren Website zu sehen war, liegt die Hälfte unter {median} Punkten.',
    range: 'Punkte',
    noScores: 'Noch hat kein Betrieb, dessen Website zu sehen war, Punkte.',
    stagesTitle: 'Wo der Weg abreißt',
    stageMean: 'Mittlerer Punktwert',
    stage: 'Schritt',
    businesses: 'Betriebe',
    search: 'Suchen',
    searchHint: 'Name, Ort oder Website',
    all: 'Alle',
    grade: 'Note',
    noGrade: 'Ohne Note',
    sector: 'Branche',
    province: 'Provinz',
    city: 'Ort',
    missing: 'Nicht gesehener Kanal',
    weakStage: 'Schwacher Schritt',
    reset: 'Filter löschen',
    export: 'Als CSV speichern',
    print: 'Drucken',
    filters: 'Filter und Reihenfolge',
    group: {
      by: 'Gruppieren nach',
      sector: 'Branche',
      area: 'Gebiet',
      both: 'Branche und Gebiet',
      noArea: 'Gebiet nicht angegeben',
      one: '1 Betrieb',
      many: '{count} Betriebe',
      score: 'mittlerer Punktwert {median}',
    },
    pick: {
      row: '{name} auswählen',
      group: 'Alle auswählen: {name}',
      all: 'Alle Zeilen auswählen',
      one: '1 ausgewählt',
      many: '{count} ausgewählt',
      none: 'Auswahl aufheben',
    },
    panel: {
      reportOf: 'Bericht zu {name}',
      next: 'Weiter',
      before: 'Zurück',
      tab: 'In eigenem Tab öffnen',
      close: 'Schließen',
    },
    keys: {
      title: 'Tasten',
      move: 'durch die Zeilen',
      open: 'Bericht öffnen',
      pick: 'auswählen',
      search: 'suchen',
      close: 'schließen',
    },
    shown: '{shown} von {count} Betrieben',
    more: 'Mehr zeigen',
    nothing: 'Kein Betrieb passt.',
    nothingMore: 'Löschen Sie einen Filter oder suchen Sie etwas anderes.',
    part: 'Die Tabelle enthält die ersten {shown} der {count} Betriebe, damit sich diese Seite öffnen lässt; die Zahlen oben gelten für alle, und audit.csv enthält jeden.',
    needsScript: 'Sortieren und Filtern brauchen Skripte; gezeigt werden die ersten {count} Betriebe.',
    name: 'Betrieb',
    score: 'Punkte',
    path: 'Schritte',
    firstAction: 'Als Erstes zu tun',
    need: 'Luft nach oben',
    needHow:
      'Luft nach oben zählt die fehlenden Punkte zusammen, leicht zu gewinnende stärker: Minuten voll, Stunden zu 80 %, Tage zu 50 %, Arbeit für eine Fachkraft zu 30 %. 100 hieße, dass alles fehlt und schnell in Ordnung zu bringen ist. Nur Betriebe, deren Website zu sehen war, haben einen Wert.',
    figures: 'Der Durchgang in Zahlen: Ergebnisse, Punkte, Schritte',
    notesHow: 'Die Notizen enthalten, was Sie dem Inhaber sagen können und was vor dem Versenden zu prüfen ist.',
    columns: 'Spalten',
    coverage: 'Abdeckung',
    peers: 'Unter Gleichen',
    change: 'Änderung',
    changes: {
      better: 'Besser',
      worse: 'Weniger gut',
      mixed: 'Andere Änderungen',
      same: 'Wie zuvor',
      site: 'Zustand der Website geändert',
      new: 'Nicht im früheren Durchgang',
    },
    brief: {
      quoted: '„{text}“',
      heading: 'Notizen',
      button: 'Notizen',
      buttonOf: 'Notizen zu {name}',
      points: 'Gesprächspunkte',
      proof: 'gesehen auf {page}',
      looked: 'angesehen: {page} und weitere',
      lookedOne: 'angesehen: {page}',
      copy: 'Gesprächspunkte kopieren',
      copied: 'Kopiert.',
      copyByHand: 'Der Browser lässt uns nicht kopieren: Drücken Sie Strg+C (⌘C am Mac).',
      report: 'Bericht öffnen',
      close: 'Schließen',
      look: 'Seite ansehen',
    },
    verifyFirst: {
      title: 'Zuerst prüfen: Wem gehört die Website?',
      lead: 'Diese Websites gehören vielleicht anderen. Solange niemand nachgesehen hat, gibt es keinen Bericht zum Versenden. Gehört die Website ihnen, ergänzen Sie in der Liste Telefon, Straße oder Steuernummer und starten Sie noch einmal.',
      look: 'Website öffnen',
      more: 'und {count} weitere: in audit.csv, Spalte belongs',
    },
    verify: {
      title: 'Vor dem Versenden prüfen',
      lead: 'Die schwächsten Aussagen dieses Berichts, die schwächste zuerst. Öffnen Sie jede Seite und sehen Sie nach: Das dauert eine Minute.',
      nothing: 'Keine Aussage dieses Berichts steht auf schwachem Grund.',
      ownSite: 'Die Website gehört dem Betrieb',
      discovered: 'Die Liste nannte keine Website; diese haben wir gefunden.',
      weakIdentity:
        'Nur der Name verbindet diese Website mit dem Betrieb: kein Telefon, keine Adresse, keine USt-IdNr. zum Vergleichen.',
      noIdentity: 'Nichts aus der Liste (Name, Telefon, Adresse, USt-IdNr.) steht auf dieser Website.',
      contradiction: 'Die Seite zeigt {printed}, der Link wählt {dials}.',
      unsure: 'Wir sind zu {percent} sicher.',
      doubtful: 'Was zu sehen war, ist nicht klar genug; der Bericht lässt es offen.',
      missing: 'Als fehlend bezeichnet: Sehen Sie nach, ob es nicht doch da ist.',
    },
    sortedBy: 'Sortieren nach',
    sortHint: 'Zum Sortieren auf eine Spaltenüberschrift drücken.',
    channels: {
      phone: 'Telefon',
      email: 'E-Mail',
      messaging: 'Nachrichten',
      form: 'Kontaktformular',
      social: 'Soziale Netzwerke',
      booking: 'Onlinebuchung',
      shop: 'Onlineshop',
      newsletter: 'Newsletter',
      analytics: 'Besucherstatistik',
      map: 'Karte',
    },
  },

  outcomes: {
    ok: { label: 'Website gesehen', sentence: 'Die Website wurde gesehen.', meaning: '', unsaid: '', steps: steps() },
    no_website: {
      label: 'Keine Website',
      sentence:
        'Uns ist keine eigene Website von Ihnen bekannt: Wer Sie im Internet sucht, findet keine Seite, die Ihnen gehört.',
      meaning:
        'Eine Website muss nicht groß sein: Eine Seite mit dem, was Sie tun, wo Sie sind, wann Sie geöffnet haben und wie man Sie erreicht, beantwortet das meiste, was Menschen fragen. Sie ist auch der Ort, zu dem Beiträge in sozialen Netzwerken, Anzeigen und die Karte führen können.',
      unsaid:
        'Vielleicht haben Sie eine Website, die wir nicht gefunden haben. Dann sagen Sie es dem Absender dieses Berichts, und die Prüfung wird wiederholt.',
      steps: steps(
        {
          act: 'Registrieren Sie eine Domain mit dem Namen des Betriebs, auf Ihren Namen und nicht auf den eines Dienstleisters.',
          effort: 'minutes',
        },
        {
          act: 'Übernehmen Sie Ihren Eintrag bei Google Unternehmensprofil, Bing Places und Apple Business Connect: Name, Öffnungszeiten, Telefon, Bilder.',
          effort: 'hours',
        },
        {
          act: 'Veröffentlichen Sie eine Seite: was Sie tun, für wen, wo, Öffnungszeiten, Telefon, E-Mail, Karte und Impressum.',
          effort: 'days',
        },
        { act: 'Setzen Sie eine klare Aufforderung darauf: anrufen, buchen, Angebot anfragen, bestellen.', effort: 'hours' },
        {
          act: 'Binden Sie vom ersten Tag an ein Werkzeug ein, das Besuche zählt, mit der nötigen Einwilligung.',
          effort: 'hours',
        },
        {
          act: 'Schreiben Sie die Adresse der Website überall hin, wo Sie schon sichtbar sind: Profile, E-Mail-Signatur, Belege, Fahrzeug, Schaufenster.',
          effort: 'hours',
        },
      ),
    },
    invalid_url: {
      label: 'Adresse nicht lesbar',
      sentence: 'Die Adresse der Website, die uns vorlag, lässt sich nicht als Adresse lesen; es gab nichts zu öffnen.',
      meaning: 'Das ist höchstwahrscheinlich ein Schreibfehler bei uns oder beim Absender, kein Problem Ihrer Website.',
      unsaid: 'Über die Website selbst wird nichts gesagt: Sie wurde nicht besucht.',
      steps: steps(
        {
          act: 'Schicken Sie dem Absender dieses Berichts die richtige Adresse und lassen Sie die Prüfung wiederholen.',
          effort: 'minutes',
        },
        {
          act: 'Sehen Sie nach, wie die Adresse auf Visitenkarten, Rechnungen, Profilen und in Verzeichnissen steht: Derselbe Fehler kann auch dort sein.',
          effort: 'minutes',
        },
      ),
    },
    social_only: {
      label: 'Nur ein Profil in einem Netzwerk',
      sentence:
        'Die genannte Website ist ein Profil in einem sozialen Netzwerk; eine eigene Website, zu der es führen könnte, ist uns nicht bekannt.',
      meaning:
        'Soziale Netzwerke sind gut für Neuigkeiten und für Antworten an Kunden. Aber die Seite gehört dem Netzwerk: Es entscheidet, wer Sie sieht, kann sie schließen und zeigt Menschen ohne Konto wenig. Eine eigene Website ist der Ort, an dem aus einem Beitrag, einer Anzeige oder einer Suche ein Anruf, eine Buchung oder ein Auftrag wird.',
      unsaid: 'Das Profil selbst haben wir nicht bewertet: Netzwerke lassen Programme nicht lesen.',
      steps: steps(
        {
          act: 'Vervollständigen Sie das Profil: Telefon, E-Mail, Adresse, Öffnungszeiten, ein Knopf zum Anrufen oder Schreiben.',
          effort: 'minutes',
        },
        {
          act: 'Übernehmen Sie Ihren Eintrag im Google Unternehmensprofil und auf den anderen Karten, mit demselben Namen, derselben Adresse und Telefonnummer.',
          effort: 'hours',
        },
        { act: 'Registrieren Sie eine Domain mit dem Namen des Betriebs, auf Ihren Namen.', effort: 'minutes' },
        {
          act: 'Veröffentlichen Sie darauf eine Seite: was Sie tun, wo, Öffnungszeiten, Kontakt, Impressum und eine klare Aufforderung.',
          effort: 'days',
        },
        { act: 'Verlinken Sie vom Profil auf die Website und von der Website auf das Profil.', effort: 'minutes' },
      ),
    },
    third_party: {
      label: 'Seite auf fremder Website',
      sentence: 'Die genannte Website ist eine Seite auf der Website von jemand anderem, wo andere die Regeln machen.',
      meaning:
        'Verzeichnisse, Portale und Linkseiten bringen Besuche, aber sie machen die Regeln: was gezeigt wird, wem, oft neben wem und gegen welche Provision. Eine eigene Website ist der eine Ort, an dem Kunden nur Ihre sind.',
      unsaid: 'Die Seite auf dem Portal haben wir nicht bewertet: Sie zu ändern liegt nicht bei Ihnen.',
      steps: steps(
        {
          act: 'Übernehmen Sie den Eintrag auf dem Portal und prüfen Sie, ob Name, Telefon, Öffnungszeiten und Bilder stimmen.',
          effort: 'hours',
        },
        { act: 'Registrieren Sie eine Domain mit dem Namen des Betriebs, auf Ihren Namen.', effort: 'minutes' },
        {
          act: 'Veröffentlichen Sie darauf eine Seite: was Sie tun, wo, Öffnungszeiten, Kontakt, Impressum und eine klare Aufforderung.',
          effort: 'days',
        },
        { act: 'Lassen Sie Portal, Profile und Karte auf Ihre Website verweisen.', effort: 'minutes' },
      ),
    },
    dns_error: {
      label: 'Name nicht gefunden',
      sentence: 'Der Name {site} führte bei unserer Prüfung nirgendwohin: Er war im Internet nicht zu finden.',
      meaning:
        'Eine Domain muss regelmäßig verlängert werden und auf einen Server zeigen. Eines von beiden scheint zu fehlen, oder die Adresse, die uns vorlag, ist falsch geschrieben.',
      unsaid: 'Über die Website selbst wird nichts gesagt: Sie war nicht zu sehen.',
      steps: steps(
        { act: 'Geben Sie die Adresse selbst ein, mit und ohne „www“.', effort: 'minutes' },
        {
          act: 'Ist die uns vorliegende falsch geschrieben, schicken Sie die richtige und lassen Sie die Prüfung wiederholen.',
          effort: 'minutes',
        },
        {
          act: 'Fragen Sie den, der die Domain verwaltet, ob sie abgelaufen ist: Nach kurzer Zeit kann sie jeder registrieren.',
          effort: 'minutes',
        },
        { act: 'Ist sie gültig, lassen Sie die DNS-Einstellungen in Ordnung bringen.', effort: 'hours' },
        {
          act: 'Denken Sie an die E-Mail: Solange die Domain fehlt, können auch ihre Adressen nicht funktionieren.',
          effort: 'minutes',
        },
      ),
    },
    unreachable: {
      label: 'Antwortet nicht',
      sentence: 'Der Server von {site} ließ uns nicht herein: Bei unserer Prüfung ließ sich die Website nicht öffnen.',
      meaning:
        'Den Namen gibt es, aber der Server lehnte die Verbindung ab oder brach sie ab. Es kann eine Störung des Augenblicks gewesen sein, ein abgeschalteter Server oder ein Schutz gegen Programme.',
      unsaid: 'Über die Website selbst wird nichts gesagt: Sie war nicht zu sehen.',
      steps: steps(
        {
          act: 'Öffnen Sie die Website auf dem Handy mit ausgeschaltetem WLAN. Öffnet sie sich, ist die Störung vorbei, oder Programme wie unseres bleiben draußen.',
          effort: 'minutes',
        },
        {
          act: 'Öffnet sie sich nicht, melden Sie es dem Anbieter, bei dem sie liegt, mit Tag und Uhrzeit dieser Prüfung.',
          effort: 'minutes',
        },
        {
          act: 'Lassen Sie eine kostenlose Überwachung einrichten, die Ihnen schreibt, wenn die Website ausfällt.',
          effort: 'minutes',
        },
        { act: 'Lassen Sie die Prüfung wiederholen.', effort: 'minutes' },
      ),
    },
    timeout: {
      label: 'Keine Antwort innerhalb der Zeit',
      sentence: '{site} hat uns nicht rechtzeitig geantwortet: Bei unserer Prüfung war die Website nicht zu sehen.',
      meaning:
        'Der Server brauchte länger, als wir warten. Er kann in dem Augenblick überlastet gewesen oder jeden Tag langsam sein.',
      unsaid: 'Über die Website selbst wird nichts gesagt: Sie war nicht zu sehen.',
      steps: steps(
        {
          act: 'Öffnen Sie die Website auf dem Handy mit ausgeschaltetem WLAN, zu verschiedenen Stunden, und zählen Sie die Sekunden.',
          effort: 'minutes',
        },
        {
          act: 'Ist sie langsam, fragen Sie den Anbieter nach dem Grund: zu kleiner Tarif, Datenbank, fehlende Aktualisierungen.',
          effort: 'hours',
        },
        {
          act: 'Lassen Sie eine kostenlose Überwachung einrichten, die Ihnen schreibt, wenn die Website langsam ist oder ausfällt.',
          effort: 'minutes',
        },
        { act: 'Lassen Sie die Prüfung wiederholen.', effort: 'minutes' },
      ),
    },
    tls_error: {
      label: 'Zertifikat nicht angenommen',
      sentence:
        'Das Sicherheitszertifikat von {site} wurde bei unserer Prüfung nicht angenommen: Browser zeigen dann womöglich eine Warnung statt der Website.',
      meaning:
        'Das Zertifikat lässt das Schloss erscheinen. Ist es abgelaufen, unvollständig oder auf einen anderen Namen ausgestellt, sehen Besucher womöglich eine ganzseitige Warnung, und die meisten kehren um.',
      unsaid: 'Über den Inhalt der Website wird nichts gesagt: Wir sind nicht an der Warnung vorbeigegangen.',
      steps: steps(
        { act: 'Öffnen Sie die Website und sehen Sie, ob der Browser Sie warnt.', effort: 'minutes' },
        {
          act: 'Bitten Sie den Anbieter, das Zertifikat zu erneuern: Mit Let’s Encrypt ist es kostenlos und erneuert sich von selbst.',
          effort: 'hours',
        },
        { act: 'Achten Sie darauf, dass es für die Adresse mit und ohne „www“ gilt.', effort: 'minutes' },
        { act: 'Lassen Sie die Prüfung wiederholen.', effort: 'minutes' },
      ),
    },
    redirect_error: {
      label: 'Im Kreis geschickt',
      sentence: '{site} hat uns von einer Adresse zur nächsten geschickt, ohne je anzukommen.',
      meaning:
        'Höchstwahrscheinlich widersprechen sich zwei Regeln des Servers, oft „mit www“ und „ohne www“ oder http und https.',
      unsaid: 'Über die Website selbst wird nichts gesagt: Sie war nicht zu sehen.',
      steps: steps(
        {
          act: 'Öffnen Sie die Website in einem privaten Fenster des Browsers und sehen Sie, ob „zu viele Weiterleitungen“ erscheint.',
          effort: 'minutes',
        },
        {
          act: 'Schicken Sie diese Seite an den, der die Website betreut: Die Adressen unten zeigen den Kreis.',
          effort: 'minutes',
        },
        { act: 'Lassen Sie die Prüfung wiederholen.', effort: 'minutes' },
      ),
    },
    http_error: {
      label: 'Antwortet mit einem Fehler',
      sentence: '{site} hat uns mit einem Fehler statt mit einer Seite geantwortet.',
      meaning: 'Der Server läuft, aber die Seite ist nicht da, oder das Programm dahinter ist ausgefallen.',
      unsaid: 'Über den Rest der Website wird nichts gesagt: Er war nicht zu sehen.',
      steps: steps(
        {
          act: 'Öffnen Sie die Adresse selbst. Zeigt sich die Website, ist die Störung vorbei, oder uns liegt eine alte Adresse vor.',
          effort: 'minutes',
        },
        { act: 'Sehen Sie einen Fehler, schicken Sie diese Seite an den, der die Website betreut.', effort: 'minutes' },
        {
          act: 'Hat sich die Adresse geändert, berichtigen Sie sie in Profilen, Karten, auf Visitenkarten und in Verzeichnissen.',
          effort: 'hours',
        },
        { act: 'Lassen Sie die Prüfung wiederholen.', effort: 'minutes' },
      ),
    },
    blocked: {
      label: 'Wir wurden nicht hereingelassen',
      sentence:
        '{site} hat ein Programm wie unseres nicht hereingelassen, deshalb konnten wir nicht nachsehen. Das sagt nichts Schlechtes über die Website.',
      meaning:
        'Viele Websites schützen sich vor automatischen Besuchen. Menschen sehen sie höchstwahrscheinlich wie immer, und dieser Bericht behauptet nichts über sie.',
      unsaid: 'Über Kontaktdaten, Inhalte, Tempo oder anderes wird nichts gesagt: Wir haben nichts davon gesehen.',
      steps: steps(
        {
          act: 'Öffnen Sie die Website auf dem Handy mit ausgeschaltetem WLAN: Öffnet sie sich ohne Bilderrätsel, ist für Ihre Kunden alles gut.',
          effort: 'minutes',
        },
        {
          act: 'Suchen Sie Ihren Betrieb bei Google: Erscheinen Ihre Seiten mit Beschreibung, werden Suchmaschinen hereingelassen.',
          effort: 'minutes',
        },
        {
          act: 'Möchten Sie die volle Prüfung, bitten Sie den Betreuer der Website, diesen Besucher hereinzulassen (sein Name steht unten).',
          effort: 'hours',
        },
      ),
    },
    parked: {
      label: 'Geparkte Domain',
      sentence: 'Unter {site} steht der Platzhalter eines Domainhändlers: Dort finden Kunden Sie nicht.',
      meaning:
        'Die Domain ist registriert, aber es liegt keine Website darauf, oder sie ist abgelaufen und steht zum Verkauf. Besucher sehen Werbung oder das Angebot, den Namen zu kaufen.',
      unsaid: 'Wir haben nicht nach einer Website unter einer anderen Adresse gesucht.',
      steps: steps(
        {
          act: 'Stellen Sie fest, auf wen die Domain eingetragen ist und bis wann: Fragen Sie Ihren Anbieter oder sehen Sie in der Registry nach.',
          effort: 'minutes',
        },
        {
          act: 'Ist es Ihre, lassen Sie sie zu Ihrer Website oder zu einer einzelnen Seite mit Ihren Kontaktdaten führen.',
          effort: 'hours',
        },
        { act: 'Ist sie abgelaufen, fragen Sie sofort, ob sie noch zu retten ist.', effort: 'minutes' },
        {
          act: 'Ist sie verloren, nehmen Sie die alte Adresse aus Profilen, Karten, Visitenkarten und Verzeichnissen.',
          effort: 'hours',
        },
      ),
    },
    under_construction: {
      label: 'Im Aufbau',
      sentence: '{site} sagt, dass sie im Aufbau ist: Wer ankommt, findet die Website noch nicht.',
      meaning:
        'Eine Warteseite ist für eine Woche in Ordnung. Bis die Website fertig ist, kann dieselbe Seite mit wenigen Zeilen schon ihre Arbeit tun.',
      unsaid: 'Die Warteseite haben wir nicht so bewertet, als wäre sie die Website.',
      steps: steps(
        {
          act: 'Schreiben Sie auf die Warteseite: was Sie tun, Telefon, E-Mail oder WhatsApp, Adresse, Öffnungszeiten.',
          effort: 'hours',
        },
        { act: 'Ergänzen Sie Impressum und Datenschutzerklärung.', effort: 'minutes' },
        {
          act: 'Setzen Sie einen Termin für die Website und veröffentlichen Sie, was fertig ist: Eine Seite genügt zum Anfang.',
          effort: 'days',
        },
      ),
    },
    hosting_default: {
      label: 'Leerer Webspace',
      sentence: 'Unter {site} zeigt der Server seine eigene Standardseite: Ihre Website ist dort nicht.',
      meaning:
        'Speicherplatz ist gemietet und läuft, aber es wurde keine Website abgelegt, oder sie ging bei einem Umzug verloren.',
      unsaid: 'Wir haben nicht nach einer Website unter einer anderen Adresse gesucht.',
      steps: steps(
        { act: 'Fragen Sie den Betreuer der Website, ob sie umgezogen ist und wann sie wieder da sein wird.', effort: 'minutes' },
        { act: 'Lassen Sie die letzte Sicherung zurückspielen.', effort: 'hours' },
        {
          act: 'Gab es nie eine Website, veröffentlichen Sie eine Seite mit dem, was Sie tun, Kontakt und Öffnungszeiten.',
          effort: 'days',
        },
      ),
    },
    suspended: {
      label: 'Gesperrt',
      sentence: 'Der Anbieter hat {site} gesperrt: Besucher sehen einen Hinweis statt der Website.',
      meaning:
        'Das geschieht bei einer offenen Rechnung, aufgebrauchten Ressourcen oder einem Sicherheitsproblem. Oft ist es in einem Tag gelöst.',
      unsaid: 'Von der Website hinter dem Hinweis haben wir nichts gesehen.',
      steps: steps(
        { act: 'Fragen Sie den Anbieter nach dem Grund: Beginnen Sie bei der letzten Rechnung.', effort: 'minutes' },
        {
          act: 'Geht es um Sicherheit, lassen Sie die Website säubern und aktualisieren, bevor sie wieder ans Netz geht.',
          effort: 'professional',
        },
        { act: 'Prüfen Sie, ob E-Mail auf derselben Domain noch funktioniert.', effort: 'minutes' },
        { act: 'Lassen Sie die Prüfung wiederholen.', effort: 'minutes' },
      ),
    },
    empty: {
      label: 'Leere Seite',
      sentence: '{site} antwortet, aber mit einer Seite, auf der so gut wie nichts zu sehen ist.',
      meaning: 'Die Website kann bei einem Umzug verloren gegangen sein, oder was die Seite aufbauen soll, läuft nicht.',
      unsaid: 'Wir haben keine Inhalte gesehen, die sich bewerten ließen.',
      steps: steps(
        { act: 'Öffnen Sie die Website auf dem Handy und am Computer.', effort: 'minutes' },
        { act: 'Ist sie leer, schicken Sie diese Seite an den, der die Website betreut.', effort: 'minutes' },
        {
          act: 'Sehen Sie sie wie immer, sagen Sie es dem Absender dieses Berichts: Die Prüfung wird wiederholt.',
          effort: 'minutes',
        },
      ),
    },
    not_html: {
      label: 'Keine Webseite',
      sentence: 'Die genannte Adresse öffnet eine Datei, keine Website.',
      meaning:
        'Ein PDF oder ein Download lässt sich lesen, ist aber auf dem Handy umständlich, fordert zu nichts auf und wird von Suchmaschinen schlecht gezeigt.',
      unsaid: 'Wir haben nicht nach einer Website unter einer anderen Adresse gesucht.',
      steps: steps(
        { act: 'Haben Sie eine Website, schicken Sie ihre Adresse dem Absender dieses Berichts.', effort: 'minutes' },
        {
          act: 'Gibt es nur die Datei, bringen Sie denselben Inhalt auf eine Seite: Text, Kontakt, Öffnungszeiten.',
          effort: 'days',
        },
      ),
    },
    other_business: {
      label: 'Website eines anderen',
      sentence: 'Die Website unter {site} scheint zu einem anderen Betrieb zu gehören, deshalb haben wir sie nicht bewertet.',
      meaning:
        'Die Adresse, die uns vorlag, kann falsch sein, oder die Domain wurde aufgegeben und jemand anderes nutzt sie jetzt.',
      unsaid: 'Über Ihre Website wird nichts gesagt: Diese scheint es nicht zu sein.',
      steps: steps(
        { act: 'Öffnen Sie die Adresse: Ist es Ihre?', effort: 'minutes' },
        {
          act: 'Wenn ja, sorgen Sie dafür, dass Name und Kontaktdaten des Betriebs darauf zu lesen sind, und lassen Sie die Prüfung wiederholen.',
          effort: 'minutes',
        },
        {
          act: 'Wenn nein, schicken Sie die richtige und berichtigen Sie sie in Profilen, Karten, auf Visitenkarten und in Verzeichnissen.',
          effort: 'hours',
        },
      ),
    },
    hijacked: {
      label: 'Von Spam übernommen',
      sentence: 'Unter {site} steht jetzt etwas, das mit dem Betrieb nichts zu tun hat: Wer ihn sucht, landet dort.',
      meaning:
        'Das geschieht, wenn eine Domain nicht verlängert wird und Fremde sie wegen ihres guten Namens registrieren oder wenn in eine Website eingebrochen wird. Je länger es so bleibt, desto mehr Kunden und Suchmaschinen halten sie für Ihre.',
      unsaid: 'Nichts von dieser Seite wurde Ihnen zugerechnet.',
      steps: steps(
        {
          act: 'Stellen Sie fest, auf wen die Domain eingetragen ist: Fragen Sie Ihren Anbieter oder sehen Sie in der Registry nach.',
          effort: 'minutes',
        },
        {
          act: 'Ist es noch Ihre, lassen Sie die Website abschalten, säubern und aus einer Sicherung zurückspielen, und ändern Sie alle Passwörter.',
          effort: 'professional',
        },
        {
          act: 'Ist sie weg, nehmen Sie die Adresse aus Profilen, Karten, Visitenkarten, Rechnungen und Verzeichnissen.',
          effort: 'hours',
        },
        {
          act: 'Registrieren Sie eine Domain mit automatischer Verlängerung und veröffentlichen Sie darauf, was Sie tun, und Ihre Kontaktdaten.',
          effort: 'days',
        },
      ),
    },
    refused_address: {
      label: 'Private Adresse',
      sentence: 'Die genannte Adresse führt in ein privates Netz, und wir haben sie nicht besucht.',
      meaning: 'Adressen dieser Art funktionieren nur in einem Büro oder einer Wohnung. Kunden können sie nicht öffnen.',
      unsaid: 'Über die Website selbst wird nichts gesagt: Sie wurde nicht besucht.',
      steps: steps(
        { act: 'Schicken Sie die öffentliche Adresse der Website und lassen Sie die Prüfung wiederholen.', effort: 'minutes' },
        {
          act: 'Führt die Domain wirklich dorthin, bitten Sie den Verwalter, die DNS-Einstellungen zu berichtigen.',
          effort: 'hours',
        },
      ),
    },
    failed: {
      label: 'Unser Fehler',
      sentence: 'Unser eigenes Programm hat bei diesem Betrieb versagt. Das ist unser Fehler und sagt nichts über Sie.',
      meaning:
        'Die Prüfung brach ab, bevor etwas gesagt werden konnte. Der Absender dieses Berichts hat die technischen Einzelheiten.',
      unsaid: 'Über die Website wird nichts gesagt.',
      steps: steps({ act: 'Lassen Sie die Prüfung wiederholen.', effort: 'minutes' }),
    },
  },

  outcomeReasons: {
    site_answers: 'Die Website antwortet.',
    answers_elsewhere: 'Die Adresse führt zu einer anderen weiter: {to} statt {from}.',
    doubtful_name: 'Die Website nennt sich „{site}“; von „{row}“ steht nichts darauf.',
    doubtful_unnamed: 'Von „{row}“ steht nichts auf der Website, die mit „{site}“ überschrieben ist.',
    doubtful_phone: 'Weder der Name noch die Telefonnummer aus der Liste ({row}) steht auf der Website, die {site} zeigt.',
    doubtful_place: 'Der Name passt, aber die Website nennt {site}; {row}, der Ort aus der Liste, steht nirgends darauf.',
    doubtful_vat: 'Die Website zeigt die USt-IdNr. {site}, nicht {row}, und nicht alle Seiten ließen sich lesen.',
    doubtful_branch: 'Die Adresse ist die Seite einer von vielen Filialen von {site}: Für die Website steht die Kette ein.',
    doubtful_portal: 'Die Adresse ist ein Eintrag von vielen auf {site}: Die Website gehört dem, der das Verzeichnis führt.',
    doubtful_public: 'Die Adresse ist eine Seite auf {site}, der Website einer öffentlichen Stelle.',
    none_given: 'Uns wurde für diesen Betrieb keine Website genannt.',
    none_found: 'Uns wurde für diesen Betrieb keine Website genannt, und eine Suche unter den naheliegenden Namen fand keine.',
    not_an_address: 'Was uns vorlag, lässt sich nicht als Internetadresse lesen.',
    social_profile: 'Die uns vorliegende Adresse ist ein Profil bei {name}.',
    leads_to_social_profile: 'Die Adresse leitet Besucher zu einem Profil bei {name} weiter.',
    third_party: 'Die uns vorliegende Adresse ist eine Seite bei {name}.',
    leads_to_third_party: 'Die Adresse leitet Besucher zu einer Seite bei {name} weiter.',
    dns_error: 'Der Name war im Internet nicht zu finden.',
    unreachable: 'Der Server lehnte die Verbindung ab oder brach sie ab.',
    timeout: 'Der Server antwortete nicht in der Zeit, die wir warten.',
    tls_error: 'Das Sicherheitszertifikat wurde nicht angenommen.',
    redirect_error: 'Die Weiterleitungen kamen bei keiner Seite an.',
    http_status: 'Der Server antwortete mit dem Fehlercode {status}.',
    soft_404: 'Die Seite, die antwortet, sagt, dass dort nichts ist.',
    status_refuses: 'Der Server wies uns ab (Code {status}).',
    bot_wall: 'Vor der Website stand ein Schutz gegen Programme ({by}).',
    consent_wall:
      'Die Website zeigt nichts, bevor Besucher Cookies annehmen oder ihr Alter angeben, und unser Programm entscheidet für niemanden.',
    robots_forbids: 'Die robots.txt der Website bittet Programme wie unseres, draußen zu bleiben, und das achten wir.',
    robots_unreadable:
      'Die Regeln der Website für Programme (robots.txt) ließen sich nicht lesen; dann heißt der Standard, nicht einzutreten.',
    parked: 'Die Seite trägt die Zeichen einer geparkten Domain.',
    under_construction: 'Die Seite sagt, dass die Website noch nicht fertig ist.',
    hosting_default: 'Es ist die Seite, die ein Server zeigt, bevor eine Website darauf liegt.',
    suspended: 'Die Seite sagt, dass das Konto oder die Website gesperrt ist.',
    nothing_shown: 'Die Seite, die antwortete, zeigt nichts.',
    leftover_text: 'Die Seite, die antwortete, enthält wenige Worte und sonst nichts.',
    folder_listing: 'Der Server zeigt eine Auflistung von Dateien statt einer Seite.',
    broken_page: 'Die Seite zeigt eine Fehlermeldung des Programms dahinter.',
    not_html: 'Der Server schickte eine Datei ({type}) statt einer Seite.',
    too_large: 'Was der Server schickte, ist größer als jede Webseite.',
    hijacked: 'Die Seite spricht von etwas ganz anderem: Weder Name noch Gewerbe des Betriebs stehen darauf.',
    other_vat_number: 'Die USt-IdNr. auf der Website ({site}) ist nicht die uns bekannte ({row}).',
    other_name_and_trade:
      'Die Website gehört „{name}“, {town}, aus einer anderen Branche; vom uns bekannten Namen und Ort steht nichts darauf.',
    other_name_and_place:
      'Die Website nennt sich {name} und sitzt in {town}; Name, Ort und Telefon, die uns bekannt sind, stehen nirgends darauf.',
    refused_address: 'Der Name führt zu einer Adresse in einem privaten Netz.',
    failed: 'Unser Programm brach ab.',
  },

  survey: {
    title: 'Erhebung: {run}',
    eyebrow: 'Erhebung zum Auftritt im Internet',
    skip: 'Zur Erhebung',
    heading: 'Wie sich {count} Betriebe im Internet zeigen',
    headingOne: 'Wie sich ein Betrieb im Internet zeigt',
    seenBetween: 'angesehen vom {from} bis {to}',
    seenOn: 'angesehen am {on}',
    finding:
      '{rate} haben eine eigene Website, die funktioniert ({interval}). {social} haben an ihrer Stelle nur ein Profil in einem sozialen Netzwerk. Bei {unknown} ließ es sich nicht feststellen.',
    findingNone: 'Bei keinem dieser Betriebe ließ sich feststellen, ob er eine Website hat.',
    contents: 'Inhalt',
    empty: 'Es gibt nichts zu zählen: Der Durchgang enthält keinen Betrieb.',

    interval: '95-%-Intervall {low} bis {high}',
    intervalShort: '{low}–{high}',
    of: '{part} von {whole}',
    among: 'von: {base}',
    table: 'Die Zahlen als Tabelle',
    notKnown: '{count} nicht bekannt',
    noneKnown: 'nichts bekannt',
    heldBack: 'zurückgehalten',

    columns: {
      indicator: 'Indikator',
      group: 'Gruppe',
      chart: 'Anteil mit 95-%-Intervall',
      rate: 'Anteil',
      interval: '95-%-Intervall',
      counts: 'Ja, von bekannten',
      unknown: 'Nicht bekannt',
      bounds: 'Mindestens – höchstens',
      businesses: 'Betriebe',
      quarter: 'Unteres Quartil',
      median: 'Median',
      threeQuarters: 'Oberes Quartil',
      spread: 'Mittlere Hälfte',
      known: 'Bekannt',
      change: 'Änderung',
      changeChart: 'Änderung mit 95-%-Intervall',
      reading: 'Lesart',
      gained: 'Von Nein zu Ja',
      lost: 'Von Ja zu Nein',
      beforeNow: 'Zuvor → jetzt',
      reason: 'Grund',
      answers: 'Antworten',
      definition: 'Definition',
      base: 'Gefragt bei',
      score: 'Punkte',
      step: 'Schritt',
    },

    sections: {
      path: 'Wie weit Kunden kommen',
      outcomes: 'Was wir unter der Adresse fanden',
      presence: 'Präsenz',
      official: 'Indikatoren der amtlichen Statistik',
      networks: 'Von der Website verlinkte soziale Netzwerke',
      channels: 'Wege zum Kontakt',
      actions: 'Verkaufen, buchen, auffordern',
      measuring: 'Messen und werben',
      trust: 'Vertrauen und Aktualität',
      technical: 'Technische Grundlagen',
      scores: 'Punkte',
      lighthouse: 'Messungen mit Lighthouse',
      by: 'Nach {dimension}',
      crossed: 'Nach {dimension}: eigene funktionierende Website',
      waves: 'Was sich geändert hat',
      definitions: 'Definitionen',
      method: 'Methode',
    },
    leads: {
      path: 'Von allen Betrieben: wie viele eine funktionierende Website haben und bei wie vielen von diesen jeder weitere Schritt mindestens zur Hälfte steht. Jeder Schritt zählt nur die, die alle Schritte davor gegangen sind.',
      outcomes: 'Jeder Betrieb gehört zu genau einer Klasse; die Anteile ergeben zusammen 100 %.',
      official:
        'Als Anteile an allen Betrieben, auch denen ohne Website, nahe an den Definitionen von Eurostat (isoc_ciweb, isoc_ciwebn2) und Istat. Sie sind von den Websites abgelesen, nicht von den Unternehmen angegeben: vor einem Vergleich die Methode lesen.',
      sites: 'Von den Betrieben, deren eigene Website angesehen werden konnte, wenn keine andere Gruppe genannt ist.',
      scores:
        'Jede Website hat für jeden Schritt 0 bis 100 Punkte. Der Kasten enthält die mittlere Hälfte der Websites, der Strich ist der Median.',
      lighthouse: 'Gemessen auf der Startseite. Der Kasten enthält die mittlere Hälfte der Websites, der Strich ist der Median.',
      heat: 'Je dunkler das Feld, desto höher der Anteil. Alle Zahlen mit Anzahl und Intervall stehen in survey.csv.',
      heatMore: 'Die {shown} größten von {count} Gruppen; alle stehen in survey.csv.',
      waves: 'Verglichen mit {wave}, {when}.',
      paired:
        '{pairs} Betriebe wurden beide Male gesehen; die Änderungen gelten für sie (verbunden), damit neu aufgenommene und weggefallene Betriebe nicht als Änderung erscheinen.',
      independent:
        'Nur {pairs} von {count} Betrieben waren in beiden wiederzuerkennen, deshalb werden die Wellen als unabhängige Stichproben verglichen: Auch wer in der Liste steht, kann sich geändert haben.',
      definitions:
        'Was als Ja zählt und bei wem gefragt wird. Ein Anteil ist die Zahl der Ja unter denen, deren Antwort bekannt ist.',
    },
    networksUnseen: 'Auf keiner Website gesehen: {list}.',
    scale: '0 bis {most}',
    heatLegend: {
      scale: 'Anteil: {low} bis {high}',
      withheld:
        'c: zurückgehalten, weil weniger als {least} Antworten bekannt sind oder sich eine andere zurückgehaltene Zahl daraus errechnen ließe',
      unreliable: 'u: unsicher, das 95-%-Intervall ist breiter als 20 Prozentpunkte',
      missing: ': keine Antwort bekannt',
    },
    symbols: { withheld: 'c', unreliable: 'u', missing: ':' },
    total: 'Alle',
    notGiven: 'nicht angegeben',
    dimensions: {
      sector: 'Branche',
      province: 'Provinz',
      region: 'Region',
      city: 'Ort',
      country: 'Land',
      nace: 'NACE-Abteilung',
      size: 'Größe',
    },

    bases: {
      businesses: 'allen Betrieben',
      sites: 'Betrieben mit eigener Website',
      sites_with_phone: 'Websites mit Telefonnummer',
      sites_with_email: 'Websites mit E-Mail-Adresse',
      sites_with_shop: 'Websites mit Shop',
      sites_with_analytics: 'Websites mit Besucherstatistik',
      sites_with_tags: 'Websites mit Statistik oder Werbe-Codes',
      sites_with_news: 'Websites mit Neuigkeiten',
      sites_with_year: 'Websites mit Jahresangabe',
    },

    path: {
      all: 'Alle Betriebe',
      site: { label: 'Eigene funktionierende Website', definition: 'Der Betrieb hat eine eigene Website, die funktioniert.' },
      step: 'Der Schritt „{stage}“ hat mindestens {floor} von 100 Punkten, ebenso alle Schritte davor; ohne Website: nein. Wer an einem Schritt aufgehalten wird, ist von da an ein Nein; wer einen Schritt hat, der nicht bekannt ist, wird von da an ausgelassen, sodass spätere Schritte eher zu niedrig als zu hoch sind.',
      held: '{share} derer davor',
    },
    reasons: {
      site_not_seen: 'Die Website konnte nicht angesehen werden (gesperrt, keine Antwort, robots.txt …; siehe die Klassen)',
      needs_browser: 'Die Seite wird von Skripten aufgebaut, und es lief kein Browser',
      browser_failed: 'Die Seite ließ sich im Browser nicht öffnen',
      pages_not_seen: 'Seiten, auf denen es stehen könnte, haben nicht geantwortet',
      robots: 'robots.txt verbietet die Seiten, auf denen es stehen könnte',
      lighthouse_off: 'Lighthouse lief nicht',
      lighthouse_failed: 'Die Messung mit Lighthouse wurde nicht fertig',
      doubtful: 'Was zu sehen war, widerspricht sich oder könnte jemand anderem gehören',
      language: 'Die Seiten sind in einer Sprache, die nicht gelesen wird',
      picture: 'Ein Bild scheint es zu zeigen; Bilder werden nicht gelesen',
      not_asked: 'Nicht Teil dieses Durchgangs',
      dns_failed: 'Nameserver haben nicht geantwortet',
      not_all_asked: 'Mehr Links, als geöffnet wurden',
      failed: 'Fehler des Programms',
    },
    histogram: { title: 'Gesamtpunkte: wie viele Websites, in Zehnerschritten', range: 'Punkte', count: 'Websites' },
    networkDefinition: 'Auf der Website war ein Link zum {name}-Profil des Betriebs zu sehen.',
    channelDefinition: 'Auf der Website war ein Weg zu sehen, dem Betrieb über {name} zu schreiben.',
    stageDefinition: 'Punkte des Schritts „{stage}“, 0 bis 100.',
    outcomeDefinition: 'Der Blick auf die Adresse endete in der Klasse „{outcome}“ (Spalte outcome in audit.csv).',

    waves: {
      up: 'mehr',
      down: 'weniger',
      unclear: 'keine sichere Änderung',
      points: '{change} Punkte',
      all: 'Alle Indikatoren',
      transitions: 'Wer eine Website bekam, wer sie verlor',
      transitionsLead:
        'Wiedererkannte Betriebe nach dem, was wir zuvor (Zeilen) und jetzt (Spalten) fanden. Ihre Namen stehen in survey-transitions.csv, das nicht zur Veröffentlichung gedacht ist.',
      got: '{count} bekamen eine Website',
      lost: '{count} verloren sie',
      states: { site: 'eigene Website', no_site: 'keine eigene Website', unknown: 'nicht bekannt' },
      beforeState: 'Zuvor',
      nowState: 'Jetzt: {state}',
      unmatched: '{now} Betriebe von jetzt und {before} von zuvor haben kein Gegenstück.',
    },

    method: {
      lead: 'Vom Durchgang selbst geschrieben; der Text darf so in eine Veröffentlichung übernommen werden.',
      askedTitle: 'Was gefragt wurde, wen und wann',
      run: 'Die Liste „{file}“ ({records} Datensätze, SHA-256 {hash}) wurde zwischen dem {from} und dem {to} mit Vetrina {version} angesehen.',
      runUnfinished:
        'Die Liste „{file}“ (SHA-256 {hash}) wird seit dem {from} mit Vetrina {version} angesehen. Der Durchgang ist nicht fertig: Dies sind {records} Datensätze daraus.',
      counted: '{count} Betriebe sind gezählt.',
      excluded: '{count} Datensätze ohne Namen und Website wurden ausgelassen.',
      duplicates: '{count} Betriebe standen in mehr als einem Durchgang und sind einmal gezählt, mit dem späteren Datensatz.',
      looking:
        'Jede Website wurde besucht, wie ein Mensch es täte: die Startseite und insgesamt bis zu {pages} Seiten, ausgewählt nach Kontakt, Angebot und Rechtstexten. {browser} {lighthouse} {robots} {discovery} Niemand wurde befragt, und nichts wurde ausgefüllt oder abgeschickt.',
      browserOn: 'Seiten wurden in einem Browser dargestellt.',
      browserOff:
        'Seiten wurden ohne Browser gelesen, deshalb war nicht zu sehen, was Skripte ergänzen; das zählt als nicht bekannt.',
      lighthouseOn: 'Die Startseite wurde mit Lighthouse gemessen ({runs}, {form}).',
      lighthouseRun: 'eine Messung',
      lighthouseRuns: 'Median aus {count} Messungen',
      formMobile: 'simuliertes Handy',
      formDesktop: 'Computer',
      lighthouseOff: 'Lighthouse lief nicht.',
      robotsOn: 'robots.txt wurde beachtet.',
      robotsOff: 'robots.txt wurde nicht beachtet.',
      discoveryOn: 'Wo die Liste keine Website nannte, wurde eine gesucht.',
      discoveryOff: 'Wo die Liste keine Website nannte, wurde keine gesucht; „keine Website“ heißt also: keine in der Liste.',
      sectorsGiven: 'Die Branche jedes Betriebs ist die der Liste.',
      sectors:
        'Die Branche ist bei {given} von {count} Betrieben die der Liste; bei den übrigen wurde sie aus den strukturierten Daten der Website oder dem Namen gelesen, sonst ist sie „{generic}“. Eine von der Website gelesene Branche haben nur Betriebe mit Website: Anteile von Websites nach Branche nur vergleichen, wo die Liste die Branche nennt.',
      unknownTitle: 'Was nicht bekannt ist, und warum',
      unknown:
        'Jede Frage hat die Antworten ja, nein, nicht zutreffend und nicht bekannt. „Nein“ wird nur gesagt, wenn alles angesehen wurde, was es zeigen könnte. Anteile sind die Zahl der Ja unter den bekannten Antworten; „nicht bekannt“ und „nicht zutreffend“ stehen außerhalb des Nenners und werden daneben gezählt. Die Spalten bound_low und bound_high in survey.csv sagen, wie hoch der Anteil wäre, wenn alle unbekannten Antworten nein und wenn alle ja wären.',
      unknownTable: 'Nicht bekannte Antworten nach Grund',
      unknownNone: 'Jede Frage konnte beantwortet werden.',
      nonresponse:
        'Betriebe, deren Website nicht angesehen werden konnte, können sich von den übrigen unterscheiden: Die Intervalle decken das nicht ab, die Schranken schon.',
      statisticsTitle: 'Statistik',
      wilson:
        'Intervalle von Anteilen sind 95-%-Wilson-Intervalle (Wilson, JASA 22, 1927; Newcombe, Statistics in Medicine 17, 1998, 857–872).',
      quartiles:
        'Quartile gelten für die bekannten Werte; das Intervall eines Medians in survey.csv ist das von Woodruff (JASA 47, 1952).',
      unweighted: 'Alle Betriebe zählen gleich (keine Gewichte).',
      weighted:
        'Anteile und Quartile sind mit der Spalte „{column}“ gewichtet; Intervalle nutzen die effektive Stichprobengröße nach Kish ({effective} bei {count} Betrieben). Zähler und Nenner sind ungewichtete Anzahlen von Betrieben.',
      infinite:
        'Eine Grundgesamtheit wurde nicht angegeben: Die Betriebe gelten als Zufallsstichprobe aus einer viel größeren. Ist die Liste die ganze Grundgesamtheit, sind die Anteile bis auf das nicht Bekannte genau, und die Intervalle sprechen nur vom Zufall.',
      finite:
        'Die Betriebe gelten als Zufallsstichprobe aus einer Grundgesamtheit von {population}; die Intervalle haben die Endlichkeitskorrektur. Wie viele der Grundgesamtheit eine Frage betrifft, ist aus der Stichprobe geschätzt; Gruppen gelten als gleich stark gezogen (oder wie die Gewichte es sagen).',
      suppression:
        'In Aufgliederungen und in der Gesamtzahl werden Zahlen mit weniger als {least} bekannten Antworten zurückgehalten, und mit ihnen die nächstkleineren derselben Aufgliederung, solange sich eine zurückgehaltene Zahl aus der Gesamtzahl errechnen ließe. Gekreuzte Aufgliederungen sind in beide Richtungen geschützt. Die Regel sieht auf die Nenner: Ein Anteil von 0 % oder 100 % einer größeren Gruppe wird gezeigt. Ein weiterer Wert wird zurückgehalten, wo das Veröffentlichte samt Summe und anderen Aufteilungen nur eine mögliche Zahl von Ja in einer kleinen Gruppe ließe.',
      changes:
        'Änderungen sind Differenzen in Prozentpunkten, jetzt minus zuvor, mit Intervallen nach Newcombe: für dieselben Betriebe das für verbundene Anteile (Statistics in Medicine 17, 1998, 2635–2650), für verschiedene das für unabhängige (ebd., 873–890). Betriebe wurden nach Kennung, sonst nach USt-IdNr., sonst nach Name und Ort zugeordnet, und nur, wo der Schlüssel in beiden Wellen eindeutig ist. Auf verbundene Änderungen wird die Endlichkeitskorrektur nicht angewandt.',
      many: 'Es sind viele Zahlen: Von je 20 Intervallen enthält etwa eines schon durch Zufall den wahren Wert nicht.',
      officialTitle: 'Vergleich mit der amtlichen Statistik',
      official:
        'Eurostat (IKT-Nutzung in Unternehmen, Referenzmetadaten isoc_e; Tabellen isoc_ciweb nach Größenklasse und isoc_ciwebn2 nach NACE) und Istat (Rilevazione sulle tecnologie dell’informazione e della comunicazione nelle imprese) befragen Unternehmen ab 10 Beschäftigten, vor allem der NACE-Abschnitte C bis J und L bis N, mit Fragebogen und rechnen auf die Grundgesamtheit hoch. Hier wurden Websites angesehen, die der Betriebe der Liste, gleich welcher Größe. Die experimentelle Statistik von Istat „Modalità di utilizzo dei siti web da parte delle imprese“ liest Onlinebestellung, Stellenanzeigen und Links zu sozialen Netzwerken ebenfalls von Websites ab und kommt dem am nächsten. Unterschiede in der Höhe sind zu erwarten; vergleichen Sie nur gleiche Größenklassen und Branchen.',
      runOptions: 'Einstellungen des Durchgangs',
      cite: 'Vorschlag zum Zitieren: Vetrina {version}, Erhebung „{run}“, {date}.',
    },
  },

  indicators: {
    leftovers: {
      label: 'Überbleibsel und überholte Angaben',
      definition:
        'Auf der Website wurde mindestens ein Text einer Vorlage, eine Fehlermeldung eines Programms, ein abgelaufenes Angebot oder ein alter Hinweis, ein Menüpunkt oder Knopf ins Leere oder ein Kontakt, der zu anderen führt, gesehen.',
    },
    own_site: {
      label: 'Eigene funktionierende Website',
      definition:
        'Eine Website des Betriebs antwortete mit einer echten Seite. Profile in sozialen Netzwerken, Seiten auf fremden Portalen, geparkte Domains und Platzhalter zählen nicht. Websites, die nicht angesehen werden konnten: nicht bekannt.',
    },
    social_only: {
      label: 'Nur soziale Netzwerke',
      definition:
        'An Stelle einer eigenen Website steht ein Profil in einem sozialen Netzwerk: das als Website genannte oder das, zu dem die Website führt.',
    },
    third_party_only: {
      label: 'Nur eine Seite auf einem fremden Portal',
      definition: 'An Stelle einer eigenen Website steht eine Seite auf einem Portal (Verzeichnisse, Buchungsportale, Karten).',
    },
    placeholder_site: {
      label: 'Adresse ohne Website',
      definition:
        'Die Adresse antwortet mit einer geparkten Domain, einem Platzhalter, der Standardseite des Anbieters, einer gesperrten oder leeren Seite.',
    },
    social_presence: {
      label: 'Mindestens ein Profil gesehen',
      definition: 'Ein Profil des Betriebs in einem sozialen Netzwerk ist von der Website verlinkt oder an ihrer Stelle genannt.',
    },
    own_domain: {
      label: 'Eigene Domain',
      definition: 'Die Website liegt auf einer registrierten Domain, nicht auf einer Subdomain eines Anbieters.',
    },
    eu_website: {
      label: 'Unternehmen mit Website',
      definition: 'Eurostat E_WEB: Unternehmen mit Website. Hier: eigene funktionierende Website, wie gesehen.',
    },
    eu_web_ordering: {
      label: 'Online bestellen, reservieren oder buchen',
      definition:
        'Eurostat E_WEBORD: Unternehmen, deren Website Bestellung, Reservierung oder Buchung bietet, z. B. einen Warenkorb. Hier: auf der Website ein Shop mit Warenkorb, eine Onlinebuchung oder eine Aufforderung, online zu bestellen.',
    },
    eu_social_links: {
      label: 'Links zu sozialen Netzwerken auf der Website',
      definition:
        'Eurostat und Istat: Unternehmen, deren Website Links oder Verweise auf ihre Profile in sozialen Netzwerken enthält. Hier: Mindestens ein Profil des Betriebs war auf der Website zu sehen.',
    },
    eu_job_adverts: {
      label: 'Stellenanzeigen auf der Website',
      definition:
        'Eurostat E_WEBVAC: Unternehmen, deren Website offene Stellen oder eine Onlinebewerbung anbietet. Hier: eine Aufforderung zur Bewerbung („Karriere“), auch wenn gerade keine Stelle offen ist.',
    },
    social_links: {
      label: 'Mindestens ein Profil in einem sozialen Netzwerk',
      definition: 'Auf der Website war mindestens ein Profil des Betriebs in einem sozialen Netzwerk zu sehen.',
    },
    broken_social_links: {
      label: 'Symbole, die zu keinem Profil führen',
      definition: 'Ein Symbol oder Link eines Netzwerks führt nirgendwohin oder nur auf dessen Startseite.',
    },
    phone: { label: 'Telefonnummer', definition: 'Auf der Website war eine Telefonnummer des Betriebs zu sehen.' },
    phone_tap: {
      label: 'Telefonnummer, die mit einem Fingertipp wählt',
      definition: 'Mindestens eine Nummer ist mit tel: verlinkt.',
    },
    email: {
      label: 'E-Mail-Adresse',
      definition: 'Auf der Website war eine E-Mail-Adresse des Betriebs zu sehen (eine PEC allein zählt nicht).',
    },
    email_own_domain: {
      label: 'E-Mail auf eigener Domain',
      definition: 'Mindestens eine E-Mail-Adresse liegt auf der Domain der Website.',
    },
    contact_form: {
      label: 'Kontaktformular',
      definition: 'Auf der Website war ein Formular zu sehen, mit dem man dem Betrieb schreiben kann.',
    },
    messaging: {
      label: 'Nachrichten (mindestens ein Dienst)',
      definition: 'Auf der Website war mindestens ein Nachrichtendienst des Betriebs zu sehen.',
    },
    live_chat: { label: 'Chat auf der Website', definition: 'Auf der Website wird ein Chatdienst geladen.' },
    address: { label: 'Adresse', definition: 'Auf der Website war eine Postadresse des Betriebs zu sehen.' },
    opening_hours: { label: 'Öffnungszeiten', definition: 'Auf der Website waren Öffnungszeiten zu sehen.' },
    map: { label: 'Karte', definition: 'Eine Karte ist in die Website eingebettet oder von ihr verlinkt.' },
    clear_invitation: {
      label: 'Eine klare Handlungsaufforderung',
      definition: 'Auf der Startseite hebt sich eine Handlungsaufforderung von den anderen ab.',
    },
    shop: {
      label: 'Onlineshop',
      definition: 'Auf der Website lassen sich Waren in einen Warenkorb legen und kaufen; ein Katalog allein zählt nicht.',
    },
    shop_payments: {
      label: 'Zahlungsarten gezeigt',
      definition: 'Die Website mit Shop zeigt oder lädt mindestens eine Zahlungsart.',
    },
    booking: {
      label: 'Onlinebuchung',
      definition: 'Die Website hat ein System oder ein Formular für Buchungen im Internet.',
    },
    order_online: {
      label: 'Aufforderung, online zu bestellen',
      definition: 'Auf der Website war eine Aufforderung zum Bestellen (Abholung, Lieferung) zu sehen.',
    },
    quote_request: {
      label: 'Angebotsanfrage',
      definition: 'Auf der Website war eine Aufforderung zu sehen, ein Angebot anzufragen.',
    },
    newsletter: { label: 'Newsletter', definition: 'Auf der Website lässt sich ein Newsletter abonnieren.' },
    coupon: {
      label: 'Aktion oder Gutschein',
      definition: 'Auf der Website war eine Aktion, ein Rabatt oder ein Gutschein zu sehen.',
    },
    analytics: {
      label: 'Besucherstatistik',
      definition: 'Auf der Website war mindestens ein noch funktionierendes Statistikwerkzeug zu sehen.',
    },
    dead_tag: {
      label: 'Messcode, der nicht mehr funktioniert',
      definition:
        'Unter den gesehenen Werkzeugen ist ein eingestelltes (zum Beispiel Universal Analytics, beendet am 1. Juli 2023).',
    },
    only_dead_tags: {
      label: 'Nur Code, der nicht mehr funktioniert',
      definition: 'Alle gesehenen Statistikwerkzeuge sind eingestellt: Kein Besuch wird gezählt.',
    },
    ads: {
      label: 'Werbe-Codes',
      definition: 'Auf der Website war mindestens ein Code für Werbung oder Remarketing zu sehen.',
    },
    conversion_tracking: {
      label: 'Kontakte oder Verkäufe gezählt',
      definition: 'Ein Ereignis meldet der Statistik oder der Werbung einen Kontakt, eine Buchung oder einen Verkauf.',
    },
    email_marketing: {
      label: 'Dienst für E-Mail-Marketing',
      definition: 'Auf der Website war ein Dienst für E-Mail-Marketing zu sehen.',
    },
    consent_banner: {
      label: 'Einwilligung gefragt, wo gemessen wird',
      definition:
        'Die Website mit Statistik oder Werbe-Codes zeigt oder lädt einen Einwilligungshinweis. Das sagt nicht, ob der Hinweis den Regeln genügt.',
    },
    vat_number: {
      label: 'USt-IdNr.',
      definition: 'Auf der Website war die Umsatzsteuer-Identifikationsnummer des Betriebs zu sehen.',
    },
    vat_on_home: {
      label: 'USt-IdNr. auf der Startseite',
      definition: 'Die Umsatzsteuer-Identifikationsnummer steht auf der Startseite (in Italien: Art. 35 DPR 633/1972).',
    },
    pec: { label: 'Zertifizierte E-Mail (PEC)', definition: 'Auf der Website war eine zertifizierte E-Mail-Adresse zu sehen.' },
    privacy_policy: {
      label: 'Datenschutzerklärung',
      definition: 'Von der Website aus ist eine Datenschutzerklärung erreichbar. Ihr Inhalt wird nicht bewertet.',
    },
    legal_notice: {
      label: 'Impressum',
      definition:
        'Auf der Website wurde ein Impressum oder ein Link dazu gesehen (Pflicht in DE, AT, CH, FR, BE, ES). Der Inhalt wird nicht bewertet.',
    },
    cookie_policy: {
      label: 'Cookie-Hinweise',
      definition: 'Von der Website aus sind Hinweise zu Cookies erreichbar. Ihr Inhalt wird nicht bewertet.',
    },
    review_links: {
      label: 'Links zu Bewertungen',
      definition: 'Die Website führt zu einer Seite des Betriebs auf einem Bewertungsportal.',
    },
    news: { label: 'Neuigkeiten oder Artikel', definition: 'Die Website hat einen Bereich mit Neuigkeiten oder Artikeln.' },
    recent_news: { label: 'Aktuelle Neuigkeiten', definition: 'Der neueste gesehene Artikel ist jünger als ein Jahr.' },
    current_year: {
      label: 'Aktuelles Jahr in der Fußzeile',
      definition: 'Das Jahr in der Fußzeile ist das der Prüfung oder das davor.',
    },
    https: {
      label: 'Sichere Verbindung (https)',
      definition: 'Die Startseite antwortet über https mit einem gültigen Zertifikat.',
    },
    https_redirect: {
      label: 'Von http zu https',
      definition: 'Wer die http-Adresse aufruft, wird auf https weitergeleitet.',
    },
    certificate_ending: {
      label: 'Zertifikat läuft bald aus',
      definition:
        'Das Zertifikat der sicheren Verbindung endet in höchstens 7 Tagen (oder im letzten Sechstel einer kürzeren Laufzeit); gefragt werden Websites mit https.',
    },
    server_version: {
      label: 'Server nennt seine Version',
      definition:
        'Die Startseite wird mit Kopfzeilen beantwortet, die Software mit Versionsnummer nennen (Server, X-Powered-By).',
    },
    mobile_ready: {
      label: 'Fürs Handy gemacht',
      definition: 'Die Startseite gibt an, dass sie der Breite des Bildschirms folgt (viewport).',
    },
    indexable: {
      label: 'Offen für Suchmaschinen',
      definition: 'Weder noindex noch robots.txt hält Suchmaschinen von der Startseite fern.',
    },
    structured_data: {
      label: 'Strukturierte Daten',
      definition: 'Die Website enthält Daten nach schema.org (JSON-LD, Microdata oder RDFa).',
    },
    sitemap: {
      label: 'Sitemap',
      definition: 'Die Website veröffentlicht ein Verzeichnis ihrer Seiten für Suchmaschinen.',
    },
    meta_description: {
      label: 'Beschreibung für Suchmaschinen',
      definition: 'Die Startseite hat eine Beschreibung (meta description).',
    },
    several_languages: {
      label: 'Mehrere Sprachen',
      definition: 'Die Website lässt sich in mindestens zwei Sprachen lesen.',
    },
    fast: {
      label: 'Gutes Tempo (Lighthouse ab 90)',
      definition: 'Lighthouse-Wert „Performance“ der Startseite von mindestens 90 von 100.',
    },
    lcp_good: {
      label: 'Hauptinhalt innerhalb von 2,5 s',
      definition: 'Largest Contentful Paint nach Lighthouse von höchstens 2,5 Sekunden.',
    },
    accessible: {
      label: 'Gute Barrierefreiheit (Lighthouse ab 90)',
      definition: 'Lighthouse-Wert „Accessibility“ von mindestens 90 von 100: nur, was eine Maschine prüfen kann.',
    },
    score: {
      label: 'Gesamtpunkte',
      definition: 'Gewichtetes Mittel der sechs Schritte, 0 bis 100, wo genug davon geprüft werden konnte.',
    },
    lh_performance: { label: 'Tempo (Performance)', definition: MEASURED },
    lh_accessibility: { label: 'Barrierefreiheit (Accessibility)', definition: MEASURED },
    lh_best_practices: { label: 'Gesunde Technik (Best Practices)', definition: MEASURED },
    lh_seo: { label: 'Grundlagen für Suchmaschinen (SEO)', definition: MEASURED },
    lcp: { label: 'Hauptinhalt zu sehen (LCP)', definition: MEASURED },
    tbt: { label: 'Seite reagiert nicht (TBT)', definition: MEASURED },
    cls: { label: 'Sprünge der Seite (CLS)', definition: MEASURED },
    page_weight: { label: 'Gewicht der Seite', definition: MEASURED },
  },

  checks: {
    'certificate-lasting': {
      title: 'Ein Sicherheitszertifikat, das rechtzeitig erneuert wird',
      reasons: {
        lasting: 'Das Zertifikat der sicheren Verbindung gilt bis {date}.',
        ends_soon: 'Das Zertifikat der sicheren Verbindung endet am {date}; bis dahin muss es erneuert sein.',
        no_https: 'Die Website hat noch keine sichere Verbindung (siehe dort), also auch kein Zertifikat zu erneuern.',
      },
      why: 'Am Tag nach dem letzten zeigen Browser statt der Website eine Warnung, und niemand geht weiter.',
      advice:
        'Sehen Sie beim Hoster nach, ob sich das Zertifikat selbst erneuert; sonst erneuern Sie es von Hand. Bei den meisten Hostern ist es enthalten.',
    },
    'inner-links-work': {
      title: 'Links innerhalb der Website, die sich öffnen',
      reasons: {
        seen: 'Jeder Link der gesehenen Seiten zu Seiten und Dateien der Website öffnet sich.',
        one: 'Ein Link führt zu einer Seite oder Datei der Website, die „nicht gefunden“ antwortet: {links}.',
        several: '{count} Links führen zu Seiten oder Dateien der Website, die „nicht gefunden“ antworten: {links}.',
        in_menu:
          'Die Links zu fehlenden Seiten, die wir gesehen haben, stehen im Menü oder auf einer Schaltfläche und sind dort genannt.',
      },
      why: 'Alte Artikel, Preislisten und Formulare, die verschwunden sind, sind schnell gefunden und ärgern, wer sie wollte; auch Suchmaschinen streichen sie.',
      advice: 'Berichtigen Sie die Adresse jedes Links, stellen Sie die Datei wieder bereit oder nehmen Sie den Link heraus.',
    },
    'software-supported': {
      title: 'Software, die ihre Hersteller noch pflegen',
      reasons: {
        seen: 'Die Website gibt an, {name} zu verwenden; das pflegen die Hersteller noch.',
        ended: 'Die Website gibt an, {name} zu verwenden; die Hersteller pflegen es seit spätestens {date} nicht mehr.',
        no_version: 'Die Website nennt keine Versionen, oder keine, deren Daten wir kennen. Nichts zu sagen ist kein Fehler.',
      },
      why: 'Eine Version ohne Updates behält jede Lücke, die später gefunden wird. Manche Hoster pflegen alte Versionen selbst: Es ist also eine Frage und kein Beweis.',
      advice:
        'Fragen Sie Ihren Hoster, ob es für diese Version noch Sicherheitsupdates gibt. Wenn nicht, lassen Sie eine Sicherung machen und wechseln Sie nach einem Versuch zu einer aktuellen.',
    },
    'menu-leads-on': {
      title: 'Ein Menü, dessen Einträge sich öffnen',
      reasons: {
        seen: 'Die Menüpunkte, die wir geöffnet haben, führen zu Seiten, die antworten.',
        one: 'Ein Menüpunkt führt zu einer Seite, die es nicht gibt: {entries}.',
        several: '{count} Menüpunkte führen zu Seiten, die es nicht gibt: {entries}.',
      },
      why: 'Wer einen Menüpunkt antippt und „Seite nicht gefunden“ liest, sucht nicht weiter: Er geht zurück und öffnet den nächsten Treffer.',
      advice: 'Öffnen Sie jeden Menüpunkt, stellen Sie die fehlenden Seiten wieder her oder nehmen Sie die Einträge heraus.',
    },
    'mail-arrives': {
      title: 'E-Mails an Ihre Adresse kommen an',
      reasons: {
        seen: 'Ein Server nimmt die Post für {domain} an.',
        by_address:
          'Für {domain} ist kein Mailserver eingetragen; Nachrichten gehen an den Webserver, der sie vielleicht nicht annimmt.',
        no_server: 'Niemand nimmt Post für {domain} an: Nachrichten an die Adresse auf der Website kommen zurück.',
        null_mx: '{domain} erklärt, keine Post anzunehmen: Nachrichten an die Adresse auf der Website kommen zurück.',
        no_such_name: 'Die Domain {domain} gibt es nicht (mehr): Nachrichten an die Adresse auf der Website kommen zurück.',
      },
      why: 'Wer schreibt, bekommt eine Fehlermeldung oder hört nichts, und Sie erfahren nie, dass jemand geschrieben hat.',
      advice:
        'Schreiben Sie der Adresse von einem anderen Postfach. Kommt die Nachricht zurück, lassen Sie den Mailserver (MX-Eintrag) dort eintragen, wo die Domain verwaltet wird, oder ersetzen Sie die Adresse auf der Website.',
    },
    'mail-consistent': {
      title: 'E-Mail-Links, die an das gezeigte Postfach schreiben',
      reasons: {
        seen: 'Wir haben keinen E-Mail-Link gesehen, der an ein anderes als das gezeigte Postfach schreibt.',
        elsewhere: 'Ein Tipp auf „{label}“ schreibt an {target}.',
        mistyped: 'Das Postfach {target} liegt unter einer Domain, die vertippt aussieht: Gemeint ist wohl {meant}.',
        alike: 'Zwei Postfächer unterscheiden sich nur in einem Zeichen, {one} und {other}: Eines ist wohl vertippt.',
        no_link: 'Wir haben kein Postfach gesehen, daher stellt sich die Frage nicht.',
      },
      why: 'Ein Link, der aus einer Vorlage stehen blieb, oder ein falscher Buchstabe schickt die Nachrichten Ihrer Kunden an Fremde oder ins Leere, und Sie erfahren es nie.',
      advice:
        'Tippen Sie jede E-Mail-Adresse der Website an, sehen Sie nach, an wen die Nachricht ginge, und berichtigen Sie den Link, wo es nicht stimmt.',
    },
    'buttons-lead-on': {
      title: 'Knöpfe, die tun, was sie sagen',
      reasons: {
        seen: 'Wir haben keinen Knopf und keinen Link mit einer Aufforderung gesehen, der ins Leere führt.',
        nowhere: '„{label}“ fordert zum Handeln auf, führt aber ins Leere: {target}.',
        missing_page: '„{label}“ führt zu einer Seite, die es nicht gibt: {target}.',
        no_number: 'Ein Tipp auf „{label}“ wählt {target}; das ist keine Telefonnummer.',
        no_address: 'Ein Tipp auf „{label}“ schreibt an {target}; das ist keine E-Mail-Adresse.',
        no_invitation: 'Wir haben keine Aufforderung gesehen, daher stellt sich die Frage nicht.',
      },
      why: 'Wer buchen, kaufen oder fragen will und einen Knopf drückt, der nichts tut, glaubt, Sie hätten geschlossen.',
      advice:
        'Drücken Sie jeden Knopf der Website, auch auf dem Handy, und geben Sie denen, die nichts tun, die richtige Adresse oder nehmen Sie sie heraus.',
    },
    'shop-open': {
      title: 'Ein Shop, der Bestellungen annimmt',
      reasons: {
        open: 'Wir haben keinen Hinweis gesehen, dass der Shop geschlossen ist.',
        closed: 'Auf der Seite steht, dass keine Bestellungen angenommen werden: „{quote}“.',
        closed_behind_buttons:
          'Auf der Seite steht, dass keine Bestellungen angenommen werden („{quote}“), obwohl es Kaufknöpfe gibt.',
        no_shop: 'Wir haben keinen Onlineshop gesehen, daher stellt sich die Frage nicht.',
      },
      why: 'Wer einen Warenkorb gefüllt hat und dann liest, dass der Shop geschlossen ist, kommt nicht wieder; wer es irrtümlich liest, fängt gar nicht erst an.',
      advice:
        'Ist der Shop offen, nehmen Sie den Hinweis weg; ist er zu, nehmen Sie die Knöpfe weg und sagen Sie, bis wann und wie man inzwischen bestellt.',
    },
    'nothing-outdated': {
      title: 'Nichts, was längst vorbei ist',
      reasons: {
        seen: 'Wir haben keine Angebote, Termine oder Hinweise gesehen, deren Tag vorbei ist.',
        offer: 'Ein Angebot, das am {day} endete, wird noch angekündigt: „{quote}“.',
        event: 'Unter den kommenden Terminen steht noch der vom {day}: „{quote}“.',
        notice: 'Ein Hinweis von früher steht noch da: „{quote}“.',
        dated_notice: 'Ein Hinweis, der sich am {day} erledigt hat, steht noch da: „{quote}“.',
      },
      why: 'Ein Angebot vom letzten Jahr oder ein Hinweis aus der Pandemie lässt Kunden fragen, ob es Sie noch gibt, oder enttäuscht die, die ihm glauben.',
      advice: 'Nehmen Sie ihn weg und tragen Sie sich den Tag ein, an dem der nächste wegkommt.',
    },
    'own-texts': {
      title: 'Überall eigene Texte',
      reasons: {
        seen: 'Wir haben keine Texte gesehen, die aus einer Vorlage stehen blieben.',
        filler: 'Auf der Website steht noch ein Blindtext der Vorlage: „{quote}“.',
        title: 'Die Seite heißt noch so, wie das Programm sie nannte: „{quote}“.',
        sample: 'Ein Beispielbeitrag oder eine Beispielseite des Programms ist noch da: „{quote}“.',
        other_name: 'Die Seite nennt eine Firma, deren Namen Besucher sonst nirgends auf der Website lesen: „{quote}“.',
      },
      why: 'Texte der Vorlage sagen Kunden, dass niemand die Website gelesen hat, und lassen sie am Rest zweifeln.',
      advice: 'Ersetzen Sie den Text durch einen eigenen oder nehmen Sie ihn weg.',
    },
    'no-error-messages': {
      title: 'Seiten ohne Fehlermeldungen',
      reasons: {
        seen: 'Wir haben auf den angesehenen Seiten keine Fehlermeldungen von Programmen gesehen.',
        errors: 'Besucher lesen eine Fehlermeldung des Programms hinter der Website: „{quote}“.',
      },
      why: 'Eine Fehlermeldung lässt den Betrieb verlassen aussehen und verrät Angreifern, womit die Website gebaut ist.',
      advice:
        'Schicken Sie diese Seite an die Person, die Ihre Website betreut: Die Ursache muss behoben und die Meldungen müssen vor Besuchern verborgen werden.',
    },
    'own-website': {
      title: 'Eine eigene, funktionierende Website',
      reasons: {
        hijacked: 'Unter der Adresse steht etwas, das mit dem Betrieb nichts zu tun hat.',
        works: 'Eine Website des Betriebs hat geantwortet und konnte angesehen werden.',
        no_website: 'Für diesen Betrieb wurde keine Website genannt, und uns ist keine bekannt.',
        social_only:
          'Die als Website genannte Adresse ist ein Profil in einem sozialen Netzwerk; eine Website des Betriebs dahinter ist uns nicht bekannt.',
        third_party: 'Die als Website genannte Adresse ist eine Seite auf einem fremden Portal, keine Website des Betriebs.',
        parked: 'Die Adresse führt zum Platzhalter einer geparkten Domain, nicht zu einer Website des Betriebs.',
        under_construction: 'Die Adresse antwortet mit einer Seite „im Aufbau“; die Website selbst ist noch nicht zu sehen.',
        hosting_default: 'Die Adresse antwortet mit der Standardseite des Anbieters; eine Website liegt dort noch nicht.',
        suspended: 'Der Anbieter zeigt eine Seite, nach der die Website gesperrt ist.',
        empty: 'Die Adresse antwortet, aber mit einer Seite fast ohne Inhalt.',
        could_not_look: 'Wir konnten die Website nicht ansehen, deshalb sagen wir nicht, wie sie ist.',
      },
      why: 'Eine Website ist der eine Ort im Internet, der dem Betrieb gehört. Beiträge, Anzeigen, Karten und Visitenkarten müssen irgendwohin führen, und Kunden finden dort Angebot, Öffnungszeiten und Kontakt an einer Stelle.',
      advice:
        'Fangen Sie klein an: eine Seite mit dem, was Sie tun, für wen, wo, wann Sie geöffnet haben und wie man Sie erreicht, auf einer Domain, die auf den Betrieb eingetragen ist. Für die erste Fassung genügt ein Baukasten; eine Fachkraft lohnt sich, wenn Sie verkaufen oder Buchungen annehmen wollen.',
    },
    'own-domain': {
      title: 'Eine eigene Domain',
      reasons: {
        seen: 'Die Website liegt auf einer eigenen Domain, {domain}.',
        not_seen: 'Die Website liegt auf einer Adresse des Dienstes, mit dem sie gebaut ist, nicht auf einer eigenen Domain.',
      },
      why: 'Die Domain ist der Name des Betriebs im Internet. Sie bleibt Ihre, wenn Sie den Anbieter wechseln, sie lässt sich leichter merken, und sie gibt Ihnen E-Mail-Adressen mit dem eigenen Namen.',
      advice:
        'Registrieren Sie eine Domain auf den Namen des Betriebs (meist 10 bis 20 Euro im Jahr) und verbinden Sie sie in den Einstellungen des Dienstes, bei dem die Website liegt. Die alte Adresse kann dann auf die neue weiterleiten.',
    },
    https: {
      title: 'Eine sichere Verbindung (https)',
      reasons: {
        seen: 'Die Website antwortet über eine sichere Verbindung.',
        not_seen: 'Die Website antwortete ohne sichere Verbindung; Browser kennzeichnen solche Seiten als „nicht sicher“.',
      },
      why: 'Eine sichere Verbindung hält geheim, was Besucher eintippen. Browser warnen vor Seiten ohne sie, und Google bevorzugt sichere Seiten.',
      advice:
        'Schalten Sie in der Verwaltung Ihres Webspace das kostenlose Zertifikat ein (oft SSL oder Let’s Encrypt genannt). Finden Sie keine solche Einstellung, fragen Sie den Anbieter: In fast jedem Tarif ist es enthalten.',
    },
    'https-redirect': {
      title: 'Alte Adressen, die zur sicheren führen',
      reasons: {
        seen: 'Wer die Adresse ohne „https“ öffnet, wird auf die sichere Seite weitergeleitet.',
        not_seen: 'Wer die Adresse ohne „https“ öffnet, bleibt auf der unsicheren Seite.',
        no_https: 'Die Frage stellt sich erst, wenn die Website eine sichere Verbindung hat.',
      },
      why: 'In alten Links, auf Gedrucktem und in Lesezeichen fehlt oft das „https“. Ohne Weiterleitung sehen diese Besucher eine Warnung, und Suchmaschinen sehen zwei Fassungen der Website.',
      advice:
        'Schalten Sie „https erzwingen“ oder „auf https weiterleiten“ in der Verwaltung des Webspace oder in den Einstellungen der Website ein. Es ist ein einziger Schalter.',
    },
    'mobile-ready': {
      title: 'Seiten, die fürs Handy gemacht sind',
      reasons: {
        seen: 'Die Startseite passt sich der Breite des Handys an.',
        not_seen:
          'Die Startseite sagt dem Handy nicht, dass es die Breite seines Bildschirms nutzen soll; solche Seiten erscheinen meist verkleinert, mit winziger Schrift.',
      },
      why: 'Die meisten suchen Betriebe in der Nähe mit dem Handy, und Google beurteilt eine Website nach ihrer mobilen Fassung. Wer erst heranzoomen muss, kehrt oft zu den Treffern zurück.',
      whySector: {
        restaurant:
          'Gesucht wird unterwegs, mit dem Handy in einer Hand. Muss die Speisekarte vergrößert werden, um sie zu lesen, kommt das nächste Lokal an die Reihe.',
        lodging: 'Gäste planen die Reise am Handy, und unterwegs finden sie Haus und Nummer mit nichts anderem.',
        crafts: 'Wer sofort einen Handwerker braucht, hat nur das Handy zur Hand, oft direkt vor dem Schaden.',
        tourism: 'Besucher entscheiden an Ort und Stelle, was sie als Nächstes tun: am Handy und mit wenig Zeit.',
      },
      advice:
        'Ist die Website mit einer Vorlage gebaut, wechseln Sie zu einer, die sich dem Bildschirm anpasst („responsiv“). Eine ältere, von Hand gebaute Website muss eine Fachkraft überarbeiten.',
    },
    'page-title': {
      title: 'Ein Titel, der sagt, wer Sie sind',
      reasons: {
        seen: 'Der Titel der Startseite lautet „{title}“.',
        vague: 'Der Titel der Startseite lautet „{title}“; das sagt wenig darüber, wer Sie sind und was Sie tun.',
        not_seen: 'Die Startseite hat keinen Titel.',
      },
      why: 'Der Titel ist die Zeile, die man bei Google liest und antippt, und der Name im Reiter des Browsers.',
      advice:
        'Schreiben Sie einen Titel von 50 bis 60 Zeichen: Name, was Sie tun, Ort. Zum Beispiel „Bäckerei Huber – Brot und Kuchen in Rosenheim“. In den meisten Systemen heißt das Feld „Seitentitel“ oder „SEO-Titel“.',
    },
    'meta-description': {
      title: 'Eine Beschreibung für die Suchergebnisse',
      reasons: {
        seen: 'Die Startseite hat eine Beschreibung für Suchmaschinen ({length} Zeichen).',
        short: 'Die Beschreibung für Suchmaschinen ist sehr kurz ({length} Zeichen): „{text}“.',
        unchanged: 'Die Beschreibung für Suchmaschinen ist die, die das System eingesetzt hat: „{text}“.',
        not_seen: 'Die Startseite hat keine Beschreibung für Suchmaschinen.',
      },
      why: 'Google zeigt diesen Text oft unter dem Titel. Hier können Sie in zwei Zeilen sagen, warum man sich für Sie entscheiden soll.',
      advice:
        'Schreiben Sie ein oder zwei Sätze (etwa 120 bis 155 Zeichen): was Sie anbieten, wo, und was Sie auszeichnet. Das Feld heißt meist „Beschreibung“ oder „Meta-Beschreibung“.',
    },
    'main-heading': {
      title: 'Eine Hauptüberschrift auf der Startseite',
      reasons: {
        seen: 'Die Hauptüberschrift der Startseite lautet „{heading}“.',
        vague: 'Die Hauptüberschrift der Startseite sagt nichts über den Betrieb: „{heading}“.',
        not_seen: 'Auf der Startseite haben wir keine Hauptüberschrift gesehen.',
      },
      why: 'Die Hauptüberschrift sagt Besuchern, Suchmaschinen und Vorleseprogrammen sofort, worum es geht.',
      advice:
        'Kennzeichnen Sie die erste große Zeile der Startseite als „Überschrift 1“, einmal je Seite, und lassen Sie sie sagen, was Sie tun und wo, nicht nur „Willkommen“.',
    },
    indexable: {
      title: 'Offen für Suchmaschinen',
      reasons: {
        seen: 'Auf der Startseite haben wir nichts gesehen, das Suchmaschinen fernhält.',
        not_seen:
          'Eine Einstellung der Startseite oder der robots.txt bittet Suchmaschinen, draußen zu bleiben; die Website erscheint deshalb womöglich nicht bei Google.',
      },
      why: 'Eine Seite, die nicht gelistet werden will, erscheint nicht in den Suchergebnissen, so gut sie auch ist. Oft ist es eine Einstellung, die aus der Bauzeit übrig ist.',
      advice:
        'Entfernen Sie in WordPress unter Einstellungen → Lesen das Häkchen „Suchmaschinen davon abhalten“; suchen Sie in anderen Systemen nach „vor Suchmaschinen verbergen“ oder „noindex“, und lassen Sie die robots.txt prüfen.',
    },
    sitemap: {
      title: 'Ein Verzeichnis der Seiten für Suchmaschinen (Sitemap)',
      reasons: {
        seen: 'Die Website bietet Suchmaschinen ein Verzeichnis ihrer Seiten.',
        not_seen: 'An den üblichen Stellen haben wir kein Verzeichnis der Seiten für Suchmaschinen (Sitemap) gesehen.',
      },
      why: 'Das Verzeichnis hilft Suchmaschinen, neue und geänderte Seiten früher zu finden. Bei einer Website mit wenigen, gut verlinkten Seiten ist es eine Kleinigkeit.',
      advice:
        'Die meisten Systeme erstellen es von selbst: Schalten Sie es ein (bei WordPress unter /wp-sitemap.xml) und tragen Sie die Adresse in der kostenlosen Google Search Console ein.',
    },
    'local-business-data': {
      title: 'Betriebsdaten, die Maschinen lesen können',
      reasons: {
        seen: 'Die Seiten beschreiben den Betrieb in einer Form, die Suchmaschinen lesen ({types}).',
        organisation: 'Die Seiten beschreiben die Organisation ({types}), aber nicht als Ort mit Adresse und Öffnungszeiten.',
        of_another: 'Die Beschreibung, die Suchmaschinen lesen, ist die einer anderen Firma: „{name}“.',
        not_seen:
          'Wir haben keine Beschreibung des Betriebs in der Form gesehen, die Suchmaschinen lesen („strukturierte Daten“).',
      },
      why: 'Mit diesem unsichtbaren Etikett wissen Google, Karten und Assistenten Name, Adresse, Telefon und Öffnungszeiten sicher, statt zu raten.',
      advice:
        'Ergänzen Sie einen Block „LocalBusiness“ (oder seine Art: Restaurant, Dentist, Store …) mit Name, Adresse, Telefon, Öffnungszeiten und Links zu Ihren Profilen. Viele SEO-Erweiterungen haben ein Formular dafür; prüfen Sie das Ergebnis mit dem Test für Rich-Suchergebnisse von Google.',
    },
    'share-preview': {
      title: 'Eine gute Vorschau, wenn jemand die Website teilt',
      reasons: {
        seen: 'Die Startseite gibt an, welcher Titel oder welches Bild beim Teilen erscheint.',
        not_seen: 'Die Startseite gibt nicht an, welcher Titel und welches Bild beim Teilen erscheinen.',
      },
      why: 'Schicken Kunden Ihren Link per WhatsApp oder Facebook, laden ein Bild und ein klarer Titel zum Antippen ein; eine nackte Adresse tut das nicht.',
      advice:
        'Hinterlegen Sie Titel, Beschreibung und Bild fürs Teilen („Open Graph“, Bild 1200 × 630 Pixel) in Ihrer SEO-Erweiterung oder in den Einstellungen des Baukastens.',
    },
    favicon: {
      title: 'Ein kleines Symbol für Reiter und Suchergebnisse',
      reasons: {
        seen: 'Die Website hat ein Symbol für den Browserreiter und die Suchergebnisse.',
        not_seen: 'Wir haben kein Symbol für den Browserreiter und die Suchergebnisse gesehen.',
      },
      why: 'Google zeigt das Symbol neben Ihrem Namen in den Ergebnissen; unter vielen Reitern erkennt man Sie daran wieder.',
      advice:
        'Laden Sie Ihr Logo quadratisch (mindestens 48 × 48 Pixel) als „Website-Symbol“ oder „Favicon“ in den Einstellungen der Website hoch.',
    },
    'map-shown': {
      title: 'Eine Karte, die den Weg zeigt',
      reasons: {
        seen: 'Die Website zeigt oder verlinkt eine Karte.',
        not_seen: 'Auf den angesehenen Seiten haben wir weder eine Karte noch einen Link zu einer gesehen.',
      },
      why: 'Viele Besucher wollen nur wissen, wie sie zu Ihnen kommen. Ein Fingertipp auf die Karte startet die Route auf dem Handy.',
      whySector: {
        restaurant:
          'Ein Fingertipp auf die Karte, und das Handy führt die Gäste vor Ihre Tür; ohne sie tippen sie die Adresse ab oder wählen ein Lokal, das leichter zu finden ist.',
        lodging:
          'Gäste kommen von weit her, oft im Dunkeln: Eine Karte startet die Route mit einem Fingertipp und erspart Ihnen Anrufe nach dem Weg.',
        health:
          'Patienten kommen oft zum ersten Mal und in Eile: Eine Karte mit Eingang und Parkplatz erspart Verspätung und Sorgen.',
        tourism: 'Besucher kennen die Gegend nicht: Ein Fingertipp auf die Karte entscheidet, ob sie vorbeikommen.',
      },
      advice:
        'Suchen Sie sich in Google Maps, wählen Sie Teilen → Karte einbetten (oder kopieren Sie den Link), und setzen Sie sie auf die Kontaktseite und neben die Adresse. Prüfen Sie, ob die Nadel an Ihrer Tür steckt.',
    },
    'name-shown': {
      title: 'Der Name des Betriebs dort, wo Suchmaschinen hinsehen',
      reasons: {
        seen: 'Der Name des Betriebs steht im Titel oder in der Hauptüberschrift.',
        not_seen:
          'Den Namen des Betriebs, wie er uns bekannt ist, haben wir weder im Titel noch in der Hauptüberschrift der Startseite gesehen.',
      },
      why: 'Wer Sie kennt, sucht Ihren Namen. Steht er in Titel und Überschrift, ist Ihre Website die klare Antwort.',
      advice:
        'Setzen Sie den Namen, den Kunden benutzen, in den Seitentitel und in die erste Überschrift. Lautet der eingetragene Name anders, nennen Sie ihn im Impressum.',
    },
    'place-shown': {
      title: 'Der Ort dort, wo Suchmaschinen hinsehen',
      reasons: {
        seen: 'Der Ort steht im Titel, in einer Überschrift oder in der Beschreibung der Startseite.',
        not_seen: 'Den Ort haben wir weder im Titel noch in der Hauptüberschrift oder der Beschreibung der Startseite gesehen.',
      },
      why: 'Gesucht wird „Installateur Linz“, nicht „Installateur“. Wer den Ort nennt, erscheint eher unter den Treffern der Umgebung.',
      advice:
        'Ergänzen Sie den Ort und Ihr Einzugsgebiet in Seitentitel, erster Überschrift und Beschreibung: in einem natürlichen Satz, nicht als Aufzählung von Orten.',
    },
    'social-presence': {
      title: 'Verlinkte Profile in sozialen Netzwerken',
      reasons: {
        seen: 'Wir haben Links zu Profilen des Betriebs gesehen: {networks}.',
        not_seen: 'Auf den angesehenen Seiten haben wir keinen Link zu einem Profil des Betriebs gesehen.',
      },
      why: 'In sozialen Netzwerken erfährt man von Ihnen und stellt Fragen. Mit der Website in beide Richtungen verlinkt, bringen sie diese Menschen dorthin, wo sie kaufen, buchen oder anrufen können.',
      advice:
        'Wählen Sie ein oder zwei Netzwerke, die Ihre Kunden wirklich nutzen und die Sie pflegen können, füllen Sie das Profil mit Adresse, Öffnungszeiten und Website, und verlinken Sie es am Fuß Ihrer Website.',
    },
    'social-links-work': {
      title: 'Symbole, die zu Ihren Profilen führen',
      reasons: {
        seen: 'Die Links zu Netzwerken, die wir gesehen haben, führen zu einem Profil.',
        broken: 'Links zu Netzwerken, die zu keinem Profil führen: {networks}.',
        gone: 'Verlinkte Profile, die nicht mehr antworten: {networks}.',
        none: 'Wir haben keine Links zu Netzwerken gesehen; es gibt nichts zu prüfen.',
      },
      why: 'Ein Symbol, das nirgendwohin führt oder nur auf die Startseite des Netzwerks, wirkt wie ein Ladenschild mit kaputter Lampe: eine Kleinigkeit, aber man bemerkt sie.',
      advice:
        'Öffnen Sie jedes Symbol auf Ihrer Website der Reihe nach. Hinterlegen Sie die vollständige Adresse Ihres Profils, und löschen Sie die Symbole von Netzwerken, die Sie nicht nutzen.',
    },
    canonical: {
      title: 'Eine bevorzugte Adresse für die Startseite',
      reasons: {
        seen: 'Die Startseite nennt ihre bevorzugte Adresse.',
        not_seen: 'Die Startseite nennt ihre bevorzugte Adresse nicht.',
      },
      why: 'Dieselbe Seite ist oft unter mehreren Adressen erreichbar. Wer eine nennt, bündelt ihr Gewicht in der Suche unter dieser einen. Es ist eine Kleinigkeit.',
      advice:
        'Die meisten SEO-Erweiterungen und Baukästen erledigen das von selbst: Schalten Sie die Einstellung ein oder fragen Sie den, der die Website betreut.',
    },
    'guest-languages': {
      title: 'Mehr als eine Sprache für Gäste aus dem Ausland',
      reasons: {
        seen: 'Wir haben Seiten in {count} Sprachen gesehen.',
        one_language: 'Die angesehenen Seiten sind nur in einer Sprache.',
        not_clear: 'Die Seiten enthalten zu wenig Text, um die Sprache zu erkennen.',
      },
      why: 'Gäste aus dem Ausland entscheiden mit dem Text, den sie verstehen. Seiten in ihrer Sprache bringen Buchungen ohne Portalprovision.',
      advice:
        'Beginnen Sie mit einer Seite auf Englisch (und in der Sprache Ihrer häufigsten Gäste): Zimmer oder Angebot, Preise, Anreise, Buchung. Lassen Sie sie von einem Menschen schreiben; eine Erweiterung kann dann zwischen den Sprachen wechseln.',
    },
    'news-or-blog': {
      title: 'Eigene Neuigkeiten oder Artikel',
      reasons: {
        seen: 'Die Website hat einen Bereich mit Neuigkeiten oder Artikeln.',
        not_seen: 'Auf den angesehenen Seiten haben wir keinen Bereich mit Neuigkeiten oder Artikeln gesehen.',
      },
      why: 'Artikel, die beantworten, was Kunden fragen, werden jahrelang in der Suche gefunden und geben Ihnen etwas Eigenes zum Teilen.',
      advice:
        'Schreiben Sie die fünf häufigsten Fragen Ihrer Kunden auf und beantworten Sie jeden Monat eine, je eine halbe Seite mit eigenem Foto. Wenn das nicht durchzuhalten ist, leistet eine gute Seite „Fragen und Antworten“ das meiste.',
    },
    'phone-shown': {
      title: 'Eine Telefonnummer auf der Website',
      reasons: {
        seen: 'Die Website zeigt eine Telefonnummer, so geschrieben: {phone}.',
        placeholder:
          'Die Nummer, die wir gesehen haben, {phone}, sieht nach einem Beispiel aus, das von einer Vorlage übrig ist.',
        not_seen: 'Auf den angesehenen Seiten haben wir keine Telefonnummer des Betriebs gesehen.',
      },
      why: 'Für viele Kunden ist das Telefon noch immer der schnellste Weg zu einer Antwort, und eine sichtbare Nummer zeigt, dass jemand da ist.',
      whySector: {
        restaurant:
          'Ein Tisch für heute Abend wird am Telefon bestellt: Wer Hunger hat, ruft das erste Lokal an, dessen Nummer zur Hand ist.',
        lodging:
          'Ein Gast, der zwischen zwei Häusern wählt, ruft an, um nach Zimmer, Parkplatz oder später Anreise zu fragen; wer antwortet, bekommt die Buchung, ohne Portalprovision.',
        health:
          'Wem es schlecht geht, der möchte mit jemandem sprechen, und viele, vor allem ältere Patienten, vereinbaren Termine nur am Telefon.',
        crafts:
          'Ein Rohrbruch oder eine zugefallene Tür kann nicht auf eine E-Mail warten: Man ruft die erste Nummer an, die man sieht.',
        professional:
          'Ein neues Mandat beginnt fast immer mit einem Anruf: ob Sie solche Fälle übernehmen und was ein erstes Gespräch kostet.',
      },
      advice:
        'Schreiben Sie die Nummer an den Anfang oder das Ende jeder Seite und auf die Kontaktseite, als Text und nicht in ein Bild.',
    },
    'phone-clickable': {
      title: 'Eine Telefonnummer, die mit einem Fingertipp wählt',
      reasons: {
        seen: 'Ein Fingertipp auf die Telefonnummer startet den Anruf.',
        some: 'Ein Fingertipp wählt {phone}; bei anderen Nummern haben wir keinen Link gesehen, der sie wählt.',
        not_clickable:
          'Wir haben keinen Link gesehen, der {phone} mit einem Fingertipp wählt: Auf dem Handy muss sie womöglich abgeschrieben werden.',
        no_phone: 'Wir haben keine Telefonnummer gesehen; die Frage stellt sich nicht.',
      },
      why: 'Wer Sie am Handy sucht, vielleicht auf dem Parkplatz, möchte einmal tippen und nicht nach Stift und Papier greifen.',
      advice:
        'Machen Sie aus jeder Nummer einen Link der Form tel:+498031123456 (mit Landesvorwahl und ohne Leerzeichen). Im Baukasten: Nummer markieren, „Link“, „Telefon“.',
    },
    'phone-consistent': {
      title: 'Telefonlinks, die die gezeigte Nummer wählen',
      reasons: {
        seen: 'Wir haben keinen Telefonlink gesehen, der eine andere Nummer wählt als die gezeigte.',
        contradicts: 'Die Seite zeigt {printed}, ein Fingertipp wählt aber {dials}.',
        no_link: 'Wir haben keinen Telefonlink gesehen; die Frage stellt sich nicht.',
      },
      why: 'Ein Link, der eine andere Nummer wählt, oft ein Rest aus einer Vorlage oder einem alten Vertrag, schickt Kunden zu Fremden, und niemand sagt es Ihnen.',
      advice:
        'Öffnen Sie die Website auf Ihrem Handy, tippen Sie jede Nummer an und berichtigen Sie den Link hinter denen, die abweichen.',
    },
    'email-shown': {
      title: 'Eine E-Mail-Adresse auf der Website',
      reasons: {
        seen: 'Die Website zeigt eine E-Mail-Adresse: {email}.',
        placeholder:
          'Die E-Mail-Adresse, die wir gesehen haben, {email}, sieht nach einem Beispiel aus, das von einer Vorlage übrig ist.',
        not_seen: 'Auf den angesehenen Seiten haben wir keine E-Mail-Adresse des Betriebs gesehen.',
      },
      why: 'Manche Kunden schreiben lieber, mit Fotos oder Unterlagen, zu jeder Stunde. In der Europäischen Union verlangen die Regeln für Onlinedienste auch eine leicht zu findende E-Mail-Adresse.',
      advice:
        'Setzen Sie die Adresse auf die Kontaktseite, ins Impressum und ans Ende jeder Seite, als Link der Form mailto:info@ihredomain. Nehmen Sie ein Postfach, das täglich gelesen wird.',
    },
    'email-own-domain': {
      title: 'Eine E-Mail-Adresse mit dem eigenen Namen',
      reasons: {
        seen: 'Die E-Mail-Adresse trägt eine Domain des Betriebs: {email}.',
        not_free: 'Die E-Mail-Adresse ist nicht die eines Mail- oder Internetanbieters: {email}.',
        free_mail:
          'Die E-Mail-Adresse, die wir gesehen haben, ist die eines Mail- oder Internetanbieters, nicht die einer eigenen Domain: {email}.',
        no_email: 'Wir haben keine E-Mail-Adresse gesehen; die Frage stellt sich nicht.',
      },
      why: 'Eine Adresse wie info@ihrname wirkt wie ein fester Betrieb, und sie bleibt Ihre, welchen Anbieter Sie auch nutzen.',
      advice:
        'Zu den meisten Domains gehören Postfächer: Legen Sie info@ oder ein ähnliches an, leiten Sie es an Ihr heutiges Postfach weiter, und ersetzen Sie die Adresse auf der Website. Die alte funktioniert weiter.',
    },
    'contact-form': {
      title: 'Ein Formular, um Ihnen zu schreiben',
      reasons: {
        seen: 'Wir haben ein Formular gesehen, mit dem Besucher dem Betrieb schreiben können.',
        callback:
          'Wir haben ein Formular gesehen, mit dem Besucher um einen Rückruf bitten, aber keines, in das sie schreiben können, was sie möchten.',
        not_seen: 'Auf den angesehenen Seiten haben wir kein Formular gesehen, mit dem Besucher dem Betrieb schreiben können.',
      },
      why: 'Ein Formular funktioniert nachts, ohne E-Mail-Programm und an jedem Computer, und es kann genau das fragen, was Sie für die Antwort brauchen.',
      advice:
        'Setzen Sie ein kurzes Formular auf die Kontaktseite: Name, E-Mail oder Telefon, Nachricht. Schicken Sie sich alle paar Monate eine Probe, und verlinken Sie die Datenschutzerklärung neben dem Knopf.',
    },
    'whatsapp-shown': {
      title: 'Ein WhatsApp-Kontakt',
      reasons: {
        seen: 'Die Website bietet einen WhatsApp-Kontakt ({value}).',
        placeholder:
          'Der WhatsApp-Link, den wir gesehen haben, führt zu {value}; das sieht nach einem Beispiel aus, das von einer Vorlage übrig ist.',
        not_seen: 'Auf den angesehenen Seiten haben wir keinen WhatsApp-Kontakt gesehen.',
      },
      why: 'Viele schicken lieber eine Nachricht, als anzurufen: Es geht schnell, ein Foto kann mit, und beide Seiten haben es schriftlich.',
      advice:
        'Richten Sie WhatsApp Business auf der Nummer ein, die Sie beruflich nutzen (kostenlos), hinterlegen Sie Öffnungszeiten und Begrüßung, und setzen Sie einen Link der Form https://wa.me/49… auf die Website.',
    },
    'messaging-channel': {
      title: 'Ein Weg, eine Nachricht zu schicken',
      reasons: {
        seen: 'Besucher können über {channels} eine Nachricht schicken.',
        not_seen: 'Auf den angesehenen Seiten haben wir keinen Nachrichtendienst wie WhatsApp, Messenger oder Telegram gesehen.',
      },
      why: 'Kunden wählen den Kanal, der ihnen liegt. Nachrichten passen denen, die bei der Arbeit nicht telefonieren können oder es nicht mögen.',
      advice:
        'Bieten Sie die eine App an, mit der Ihre Kunden Ihnen ohnehin schreiben, mit einem Link auf der Kontaktseite, und sagen Sie, wann Sie antworten.',
    },
    'live-chat': {
      title: 'Ein Chat auf der Website',
      reasons: {
        seen: 'Die Website hat ein Chatfenster ({product}).',
        at_the_counter: 'Wir haben keinen Onlineshop gesehen: Kunden fragen an der Theke oder am Telefon.',
        not_seen: 'Auf den angesehenen Seiten haben wir kein Chatfenster gesehen.',
      },
      why: 'Ein Chat beantwortet die eine Frage, die zwischen Besuch und Kauf steht. Er ist eine Zugabe: Er hilft nur, wenn jemand antwortet.',
      advice:
        'Nehmen Sie nur einen auf, wenn zu den Öffnungszeiten jemand binnen Minuten antworten kann; mehrere Dienste haben einen kostenlosen Tarif. Sonst leistet ein WhatsApp-Link dasselbe mit weniger Mühe.',
    },
    'address-shown': {
      title: 'Die Adresse auf der Website',
      reasons: {
        seen: 'Die Website zeigt die Adresse: {address}.',
        not_seen: 'Auf den angesehenen Seiten haben wir keine Adresse des Betriebs gesehen.',
      },
      why: 'Man will wissen, wo Sie sind, bevor man kommt, und mit wem man es zu tun hat, bevor man zahlt. In der Europäischen Union verlangen die Regeln für Onlinedienste die Adresse ebenfalls.',
      whySector: {
        restaurant:
          'Man wählt ein Lokal in der Nähe dessen, wo man ohnehin ist. Ohne Straße ist das nicht zu erkennen, und die Karte im Handy kann nicht hinführen.',
        lodging:
          'Gäste wählen nach Lage: wie weit zum See, zum Bahnhof, zur Messe. Ohne Adresse sehen sie woanders nach oder fragen das Portal.',
        shop: 'Man will wissen, ob Sie auf dem Weg liegen und ob man parken kann, bevor man losfährt.',
        crafts:
          'Man bevorzugt jemanden in der Nähe: Der Ort sagt, ob Sie hinkommen und dass eine echte Werkstatt hinter der Nummer steht.',
        health:
          'Patienten müssen wissen, wie sie hinkommen, ob es einen Aufzug gibt und wo man parkt, oft für jemanden, den sie begleiten.',
      },
      advice:
        'Schreiben Sie Straße, Postleitzahl und Ort ans Ende jeder Seite, genau wie im Google Unternehmensprofil, damit Karten und Kunden denselben Ort finden.',
    },
    'opening-hours-shown': {
      title: 'Öffnungszeiten auf der Website',
      reasons: {
        seen: 'Die Website zeigt Öffnungszeiten.',
        online_only: 'Der Laden verkauft online, und wir haben keinen Ort gesehen, den Kunden besuchen könnten.',
        not_seen: 'Auf den angesehenen Seiten haben wir keine Öffnungszeiten gesehen.',
      },
      why: '„Haben die gerade offen?“ ist eine der häufigsten Fragen überhaupt. Eine Antwort auf der Website erspart Anrufe und Wege, die vor verschlossener Tür enden.',
      whySector: {
        restaurant:
          '„Haben die heute Abend offen? Gibt es noch warme Küche?“ Wer keine Antwort findet, geht dorthin, wo es eine gibt.',
        shop: 'Vor dem Losgehen sieht man nach, ob Sie mittags oder samstags offen haben; ein Weg vor eine verschlossene Tür wird selten wiederholt.',
        health:
          'Patienten müssen wissen, wann sie anrufen können, wann Sprechstunde ist und was außerhalb dieser Zeiten zu tun ist.',
        beauty: 'Kunden legen den Termin um die Arbeit herum: Abend- und Samstagszeiten entscheiden, wen sie wählen.',
        professional: 'Man will wissen, wann man anrufen oder ohne Termin vorbeikommen kann.',
      },
      advice:
        'Schreiben Sie die Zeiten als Text auf die Kontaktseite und ans Ende jeder Seite, mit Ruhetag und Feiertagen, und halten Sie sie im Google Unternehmensprofil gleich.',
    },
    'contact-page': {
      title: 'Eine Kontaktseite',
      reasons: {
        seen: 'Wir haben eine Kontaktseite oder einen Kontaktbereich gesehen.',
        elsewhere:
          'Wir haben keine Kontaktseite und keinen Kontaktbereich gesehen, aber Kontaktdaten stehen auf den angesehenen Seiten.',
        not_seen: 'Auf den angesehenen Seiten haben wir weder eine Kontaktseite noch Kontaktdaten gesehen.',
      },
      why: 'Besucher suchen im Menü vor allem anderen nach „Kontakt“. Eine Seite, auf der alles steht, erspart das Suchen.',
      advice:
        'Legen Sie eine Seite „Kontakt“ an, vom Menü jeder Seite verlinkt, mit Telefon, E-Mail, Formular, Adresse, Karte und Öffnungszeiten. Bei einer Website aus einer Seite genügt ein Abschnitt mit Menüpunkt.',
    },
    'several-channels': {
      title: 'Eine Auswahl an Kontaktwegen',
      reasons: {
        several: 'Die Website bietet {count} Arten von Kontakt (Telefon, E-Mail, Formular, Nachrichten oder Chat).',
        two: 'Die Website bietet zwei Arten von Kontakt; mit einer dritten findet jeder eine, die passt.',
        few: 'Die Website bietet nur eine Art von Kontakt, die wir sehen konnten.',
        none: 'Auf den angesehenen Seiten haben wir keinen Kontaktweg gesehen, der dem Betrieb zu gehören scheint (Telefon, E-Mail, Formular, Nachrichten oder Chat).',
      },
      why: 'Den Kanal wählt der Kunde: Der eine ruft an, die andere schreibt nachts, der dritte schickt aus dem Bus eine Nachricht. Mit jedem fehlenden Kanal gehen die verloren, denen er lieber ist.',
      advice:
        'Nehmen Sie zuerst dazu, was am wenigsten kostet: eine antippbare Nummer, eine E-Mail-Adresse, ein kurzes Formular, einen WhatsApp-Link. Bieten Sie nur Kanäle an, auf denen Sie antworten.',
    },
    'primary-cta': {
      title: 'Eine klare Handlungsaufforderung',
      reasons: {
        seen: 'Die Website fordert Besucher zum Handeln auf: „{label}“.',
        inner_page: 'Die Website lädt zum Handeln ein („{label}“), aber nur auf einer inneren Seite: {page}.',
        minor:
          'Die Website hat Links, die zum Handeln auffordern (zum Beispiel „{label}“), aber keinen, der als der wichtigste heraussticht.',
        form: 'Besucher können ein Formular ausfüllen, aber wir haben keine Schaltfläche und keinen Link gesehen, deren Worte zum Handeln auffordern.',
        not_seen:
          'Auf den angesehenen Seiten haben wir keinen Knopf oder Link gesehen, der zum Handeln auffordert, etwa „Jetzt anrufen“ oder „Termin buchen“.',
      },
      why: 'Wem gefällt, was er sieht, der muss den nächsten Schritt kennen. Eine klare Aufforderung (buchen, bestellen, Angebot anfragen) macht aus dem Besuch einen Kontakt.',
      whySector: {
        restaurant:
          'Wer die Speisekarte ansieht, ist fast entschieden: Ein klares „Tisch reservieren“ oder „Bestellen“ erspart das Suchen.',
        lodging:
          'Gäste vergleichen in wenigen Minuten mehrere Häuser. Ein klares „Verfügbarkeit prüfen“ oder „Zimmer anfragen“ hält sie bei Ihnen statt auf dem Portal.',
        shop: 'Wer den richtigen Artikel gefunden hat, will sofort wissen, ob man ihn bestellen, zurücklegen lassen oder ansehen kann.',
        health:
          'Wer sich entschieden hat, braucht einen einzigen klaren Weg zum Termin; mehrere verstreute Kontakte lassen ihn aufschieben.',
        professional:
          'Wer eine Kanzlei oder ein Büro sucht, hat eine Frage, die ihn beschäftigt: Die Einladung zu einem ersten Gespräch macht den Anfang leicht.',
        crafts:
          'Wer etwas machen lassen will, fragt zwei oder drei Betriebe nach dem Preis. Ein klares „Angebot anfragen“ bringt Sie darunter.',
        manufacturing:
          'Einkäufer vergleichen Lieferanten: Die Aufforderung, ein Angebot, ein Muster oder den Katalog anzufordern, macht aus dem Besuch einen Kontakt mit Namen.',
      },
      advice:
        'Wählen Sie das eine, was die meisten Besucher tun sollen, und schreiben Sie es mit einem Verb auf einen Knopf: „Tisch reservieren“, „Angebot anfragen“. Dieselben Worte, dieselbe Farbe auf jeder Seite.',
    },
    'cta-first-screen': {
      title: 'Die Handlungsaufforderung sofort im Blick',
      reasons: {
        seen: 'Die wichtigste Aufforderung, „{label}“, ist ohne Scrollen zu sehen.',
        further_down: 'Die wichtigste Aufforderung, „{label}“, steht weiter unten auf der Seite.',
        no_cta: 'Wir haben keine Handlungsaufforderung gesehen; die Frage stellt sich nicht.',
        not_measured: 'Wie weit unten die wichtigste Aufforderung, „{label}“, steht, wurde nicht gemessen.',
      },
      why: 'Viele Besucher scrollen nie. Was sie tun sollen, muss zu sehen sein, sobald die Seite aufgeht, auch auf dem Handy.',
      advice:
        'Rücken Sie den Knopf an den Anfang der Startseite, neben den ersten Satz, oder in eine Leiste, die auf dem Handy im Blick bleibt.',
    },
    'cta-fits-sector': {
      title: 'Eine Aufforderung, die zur Branche passt',
      reasons: {
        seen: 'Die Website lädt zu dem ein, wofür Kunden dieser Branche kommen: „{label}“.',
        other_kind:
          'Die Website fordert zum Handeln auf („{label}“), aber wir haben keine Aufforderung der Art gesehen, die Kunden dieser Branche suchen.',
        not_seen: 'Auf den angesehenen Seiten haben wir keinen Knopf oder Link gesehen, der zum Handeln auffordert.',
      },
      why: 'Jede Branche hat ihren natürlichen nächsten Schritt: einen Tisch, ein Zimmer, einen Termin, ein Angebot, einen Kauf. Wer genau den anbietet, holt Kunden dort ab, wo sie stehen.',
      advice:
        'Lokal: reservieren oder bestellen. Hotel oder Urlaub: buchen. Laden: kaufen. Gesundheit und Schönheit: Termin buchen. Handwerk und Produktion: Angebot anfragen. Kanzlei und Agentur: Gespräch vereinbaren. Setzen Sie diesen Schritt auf einen Knopf.',
    },
    'invitation-to-contact': {
      title: 'Eine Einladung, sich zu melden',
      reasons: {
        seen: 'Die Website lädt Besucher ein, sich zu melden: „{label}“.',
        next_step: 'Die Website lädt gleich zum nächsten Schritt ein: „{label}“.',
        form: 'Über ein Formular können Besucher Ihnen schreiben.',
        icon_only:
          'Wir haben ein Symbol gesehen, das {label} öffnet, aber keinen Knopf oder Link, dessen Worte einladen, sich zu melden.',
        not_seen: 'Auf den angesehenen Seiten haben wir keinen Knopf oder Link gesehen, der einlädt, sich zu melden.',
      },
      why: 'Eine Nummer am Seitenende informiert; „Rufen Sie an, wir nennen Ihnen sofort den Preis“ lädt ein. Das zweite bringt mehr Anrufe.',
      advice:
        'Schreiben Sie ans Ende jeder Seite eine Zeile mit Verb und Link: „Fragen? Rufen Sie uns an“, „Schreiben Sie uns per WhatsApp“, „Kommen Sie vorbei“.',
    },
    'online-booking': {
      title: 'Online buchen',
      reasons: {
        seen: 'Wir haben eine Möglichkeit gesehen, online zu buchen.',
        by_request: 'Besucher können mit einem Formular auf der Website eine Buchung anfragen.',
        by_contact:
          'Die Website lädt zum Buchen ein („{label}“), aber wir haben keinen Weg gesehen, die Buchung online abzuschließen.',
        other_way:
          'Die Website lädt ein, zu bestellen oder ein Angebot anzufragen („{label}“); von Tischen haben wir nirgends etwas gelesen.',
        not_seen: 'Auf den angesehenen Seiten haben wir keine Möglichkeit gesehen, online zu buchen.',
      },
      why: 'Viele buchen abends, wenn niemand ans Telefon geht. Ein Onlinekalender nimmt diese Buchungen an und verringert Anrufe und Ausfälle.',
      whySector: {
        restaurant:
          'Viele entscheiden, wo sie essen, während Sie bedienen und niemand ans Telefon kann. Eine Onlinereservierung nimmt diese Tische an und erinnert die Gäste, damit weniger leer bleiben.',
        lodging:
          'Wer Preis und freie Tage auf Ihrer Website nicht sieht, sieht sie auf einem Portal, und Sie zahlen dessen Provision.',
        health:
          'Patienten buchen abends und am Wochenende, wenn die Praxis geschlossen ist. Ein Onlinekalender nimmt den Termin an und erinnert, damit weniger ausfallen.',
        beauty:
          'Ihre Hände sind beschäftigt, wenn das Telefon klingelt. Ein Onlinekalender nimmt Termine an, während Sie arbeiten, und erinnert am Tag davor.',
      },
      advice:
        'Wählen Sie einen Buchungsdienst für Ihre Branche (viele kosten wenig im Monat, manche nichts), tragen Sie Zeiten und Plätze ein, und setzen Sie den Knopf „Buchen“ auf die Startseite und ins Google Unternehmensprofil. Für den Anfang genügt ein Anfrageformular, das Sie per Nachricht bestätigen.',
    },
    'online-shop': {
      title: 'Online kaufen',
      reasons: {
        seen: 'Wir haben einen Onlineshop gesehen.',
        by_order: 'Die Website lädt zum Bestellen ein („{label}“), aber wir haben keinen Warenkorb gesehen.',
        not_seen: 'Auf den angesehenen Seiten haben wir keine Möglichkeit gesehen, online zu kaufen.',
      },
      why: 'Ein Laden, der auch online verkauft, ist die ganze Nacht offen und reicht über das Viertel hinaus. Auch wer persönlich kommt, sieht gern vorher nach, was da ist und was es kostet.',
      advice:
        'Beginnen Sie mit einem kleinen Katalog: zwanzig Bestseller mit Foto, Preis und Abholung im Laden. Ein gemieteter Shopdienst genügt; Versand, Zahlung und das 14-tägige Widerrufsrecht sind leichter mit jemandem, der es schon gemacht hat.',
    },
    'shop-payments': {
      title: 'Zahlungsarten, die Kunden kennen',
      reasons: {
        seen: 'Der Shop nennt seine Zahlungsarten: {methods}.',
        not_seen: 'Wir haben einen Onlineshop gesehen, aber auf den angesehenen Seiten kein Zeichen, wie man bezahlen kann.',
        no_shop: 'Wir haben keinen Onlineshop gesehen; die Frage stellt sich nicht.',
      },
      why: 'Volle Warenkörbe bleiben stehen, wenn die gewohnte Zahlungsart fehlt oder erst im letzten Schritt genannt wird.',
      advice:
        'Bieten Sie Karten und mindestens einen weiteren Weg (PayPal, Apple Pay, Google Pay, Klarna, Rechnung …), und zeigen Sie die Namen am Seitenende und neben dem Warenkorb.',
    },
    'quote-request': {
      title: 'Online ein Angebot anfragen',
      reasons: {
        seen: 'Die Website lädt Kunden ein, ein Angebot anzufragen.',
        by_phone:
          'Die Website lädt ein, telefonisch ein Angebot anzufragen („{label}“); einen Weg, es online zu tun, haben wir nicht gesehen.',
        general_form:
          'Es gibt ein allgemeines Kontaktformular; eine ausdrückliche Einladung zur Angebotsanfrage haben wir nicht gesehen.',
        not_seen: 'Auf den angesehenen Seiten haben wir keine Möglichkeit gesehen, online ein Angebot anzufragen.',
      },
      why: 'Bei Arbeit nach Maß ist der Preis die erste Frage. Wer in zwei Minuten anfragen kann, mit Foto oder Skizze, schreibt Ihnen und nicht dem Nächsten.',
      advice:
        'Legen Sie eine Seite „Angebot anfragen“ mit kurzem Formular an: was, wo, wann, ein Feld für Fotos oder Skizzen, und wie bald Sie antworten. Verlinken Sie sie von jeder Seite über Ihre Leistungen.',
    },
    'newsletter-signup': {
      title: 'Ein Newsletter zum Abonnieren',
      reasons: {
        seen: 'Besucher können einen Newsletter abonnieren.',
        not_seen: 'Auf den angesehenen Seiten haben wir keine Möglichkeit gesehen, einen Newsletter zu abonnieren.',
      },
      why: 'Die meisten Besucher kaufen nicht heute. Mit einer freiwillig gegebenen E-Mail-Adresse können Sie ihnen wieder schreiben, fast ohne Kosten und ohne Algorithmus dazwischen.',
      advice:
        'Legen Sie ein Konto bei einem Dienst für E-Mail-Marketing an (kleine Verteiler sind meist kostenlos), setzen Sie dessen Formular ans Seitenende, sagen Sie, was man bekommt und wie oft, und holen Sie die Einwilligung mit Bestätigungsmail (Double-Opt-in) ein.',
    },
    'coupon-offer': {
      title: 'Eine Aktion oder ein Gutschein',
      reasons: {
        seen: 'Die Website bietet einen Gutschein, eine Geschenkkarte oder einen Rabattcode.',
        not_seen: 'Auf den angesehenen Seiten haben wir keinen Gutschein, keine Geschenkkarte und keinen Rabattcode gesehen.',
      },
      why: 'Ein kleiner Vorteil für die, die von der Website kommen, gibt Unentschlossenen einen Grund und zeigt Ihnen, woher sie kamen.',
      advice:
        'Bieten Sie eine Sache mit Code an, etwa einen Kaffee zum Menü, 10 % auf die erste Bestellung oder eine Geschenkkarte, mit Enddatum, und zählen Sie, wie viele zurückkommen.',
    },
    'order-online': {
      title: 'Online bestellen zum Abholen oder Liefern',
      reasons: {
        seen: 'Wir haben eine Möglichkeit gesehen, online zu bestellen.',
        not_seen: 'Auf den angesehenen Seiten haben wir keine Möglichkeit gesehen, zum Abholen oder Liefern online zu bestellen.',
      },
      why: 'Bestellungen zum Abholen oder Liefern füllen ruhige Stunden. Eine Bestellung über die eigene Website kostet keine Provision.',
      advice:
        'Bieten Sie Essen zum Mitnehmen an, verlinken Sie einen Bestelldienst oder für den Anfang eine WhatsApp-Nachricht mit der Karte, und setzen Sie „Bestellen“ neben „Reservieren“. Bieten Sie es nicht an, lassen Sie diesen Punkt beiseite.',
    },
    'short-contact-form': {
      title: 'Ein Formular, das schnell ausgefüllt ist',
      reasons: {
        one: 'Das Formular, das wir gesehen haben, fragt nur nach einer Sache.',
        short: 'Das Formular, das wir gesehen haben, fragt nach {count} Dingen: schnell ausgefüllt.',
        longish:
          'Das Formular, das wir gesehen haben, fragt nach {count} Dingen; mit jedem Feld weniger wird es eher abgeschickt.',
        long: 'Das Formular, das wir gesehen haben, fragt nach {count} Dingen; das ist viel für einen ersten Kontakt.',
        no_form: 'Wir haben kein Formular gesehen, dessen Felder sich zählen ließen; die Frage stellt sich nicht.',
      },
      why: 'Bei jedem weiteren Feld geben einige auf. Für den ersten Kontakt braucht es wenig: Der Rest lässt sich in der Antwort fragen.',
      advice:
        'Behalten Sie Name, E-Mail oder Telefon und die Nachricht. Löschen Sie, was Sie für die Antwort nicht brauchen, und kennzeichnen Sie, was freiwillig ist.',
    },
    'catalogue-download': {
      title: 'Ein Katalog oder Datenblatt zum Herunterladen',
      reasons: {
        seen: 'Die Website bietet etwas zum Herunterladen: „{label}“.',
        not_seen: 'Auf den angesehenen Seiten haben wir keinen Katalog und kein Datenblatt zum Herunterladen gesehen.',
      },
      why: 'Einkäufer anderer Firmen vergleichen Lieferanten auf Papier und geben Unterlagen weiter. Ein gutes Datenblatt verkauft, während Sie nicht dabei sind.',
      advice:
        'Legen Sie Katalog, Datenblätter und Zertifikate auf die Seite des Produkts, zu dem sie gehören, mit Ihren Kontaktdaten auf jedem Blatt. Als Text und nicht als Scan, damit Suchmaschinen und Vorleseprogramme ihn lesen können.',
    },
    analytics: {
      title: 'Besucherstatistik',
      reasons: {
        seen: 'Die Website zählt ihre Besuche mit {products}.',
        container_only:
          'Wir haben {products} gesehen; damit lässt sich ein Besucherzähler laden, ob er geladen wird, ist von außen nicht zu sehen.',
        only_dead: 'Der einzige Zähler, den wir gesehen haben, {products}, sammelt seit Juli 2023 keine Daten mehr.',
        dead_in_panel:
          'Der einzige Zähler, den wir in den Seiten gesehen haben, {products}, sammelt seit Juli 2023 keine Daten mehr; {platform} zählt die Besuche im eigenen Verwaltungsbereich, den man von außen nicht sieht.',
        in_panel:
          'Auf den Seiten haben wir kein Werkzeug gesehen, das Besuche zählt; {platform} zählt sie im eigenen Bereich, der von außen nicht zu sehen ist.',
        not_seen: 'Auf den angesehenen Seiten haben wir kein Werkzeug gesehen, das Besuche zählt.',
      },
      why: 'Ohne Zahlen kann niemand sagen, wie viele kommen, woher und was sie suchen, noch ob sich Geld für Werbung gelohnt hat.',
      whySector: {
        restaurant:
          'Ohne Zahlen lässt sich nicht sagen, ob Reservierungen von Google, von Instagram oder vom Portal mit Provision kommen.',
        lodging:
          'Ohne Zahlen lässt sich nicht sagen, wie viele Gäste Sie direkt finden und für wie viele Sie ein Portal bezahlen.',
        shop: 'Ohne Zahlen lässt sich nicht sagen, welche Artikel angesehen werden und welche Anzeige Käufer bringt.',
        crafts:
          'Ohne Zahlen lässt sich nicht sagen, ob Anfragen von der Website, aus dem bezahlten Verzeichnis oder durch Empfehlung kommen.',
        manufacturing:
          'Ohne Zahlen lässt sich nicht sagen, aus welchen Ländern und Branchen Einkäufer Sie ansehen und ob eine Messe oder Anzeige welche brachte.',
      },
      advice:
        'Binden Sie ein Werkzeug ein: Google Analytics 4 ist kostenlos; Matomo oder Plausible kommen mit weniger personenbezogenen Daten aus. Sehen Sie dann einmal im Monat drei Zahlen an: Besuche, Herkunft, wie viele sich gemeldet haben.',
    },
    'living-tags': {
      title: 'Messcode, der noch funktioniert',
      reasons: {
        seen: 'Wir haben keinen Messcode gesehen, der nicht mehr funktioniert.',
        dead: 'Die Seiten tragen noch Code, der nichts mehr misst: {products}.',
        none: 'Wir haben keinen Messcode gesehen; es gibt nichts zu prüfen.',
      },
      why: 'Toter Code bremst die Seite ein wenig und lässt vor allem glauben, dass Besuche noch gezählt werden.',
      advice:
        'Entfernen Sie den alten Code oder schalten Sie die alte Erweiterung ab, und prüfen Sie, ob das neue Werkzeug aufzeichnet: Öffnen Sie Ihre Website und suchen Sie sich unter „Echtzeit“.',
    },
    'tag-manager': {
      title: 'Ein Ort für alle Messcodes',
      reasons: {
        seen: 'Die Website hält ihre Messcodes an einem Ort ({products}).',
        not_seen:
          'Die Website misst, aber wir haben keinen Tag-Manager gesehen, das Werkzeug, das alle Messcodes an einem Ort hält.',
        none: 'Wir haben keinen funktionierenden Messcode gesehen; ein Tag-Manager ist noch nicht nötig.',
      },
      why: 'Mit einem Tag-Manager kommen neue Messungen in einer Oberfläche dazu, ohne die Website anzufassen. Es ist bequem, aber kein Muss.',
      advice:
        'Wenn Sie die Messcodes das nächste Mal ändern, legen Sie sie in einen Tag-Manager (die von Google und Matomo sind kostenlos) und verbinden Sie das Einwilligungsbanner damit.',
    },
    'ad-tags': {
      title: 'Werbung, die ihre Besucher kennt',
      reasons: {
        seen: 'Die Website ist mit {products} auf gemessene Werbung vorbereitet.',
        only_dead: 'Der einzige Werbe-Code, den wir gesehen haben, {products}, funktioniert nicht mehr.',
        none: 'Auf den angesehenen Seiten haben wir keinen Werbe-Code gesehen. Wer im Internet nicht wirbt, braucht keinen.',
      },
      why: 'Wer für Anzeigen bei Google oder in sozialen Netzwerken bezahlt, braucht einen Code auf der Website: Er sagt, welche Anzeige Kunden brachte und zu welchem Preis.',
      advice:
        'Wenn Sie werben oder es vorhaben, binden Sie den Code dieses Netzwerks (Google Ads, Meta …) hinter dem Einwilligungsbanner ein, bevor Sie den ersten Euro ausgeben. Sonst lassen Sie diesen Punkt beiseite.',
    },
    'conversion-tracking': {
      title: 'Kontakte, Buchungen und Verkäufe, die gezählt werden',
      reasons: {
        seen: 'Die Website zeichnet auf, wenn Besucher tun, wofür sie da ist („{event}“).',
        not_seen:
          'Die Website trägt {products}, aber wir haben kein Zeichen gesehen, dass Kontakte, Buchungen oder Verkäufe gezählt werden.',
        container: 'Was {products} zählt (Kontakte, Buchungen, Verkäufe), ist von außen nicht zu sehen.',
        nothing_measured: 'Wir haben keinen funktionierenden Messcode gesehen; diese Frage kommt später.',
      },
      why: 'Besuche bezahlen keine Rechnungen. Nur wer Anrufe, Nachrichten, Buchungen und Verkäufe zählt, weiß, was ein Kunde gekostet hat und wohin der nächste Euro gehört.',
      advice:
        'Kennzeichnen Sie in Ihrem Messwerkzeug drei Handlungen als Ziele („Schlüsselereignisse“ in Google Analytics): ein Fingertipp auf die Telefonnummer, ein abgeschicktes Formular, eine abgeschlossene Buchung oder ein Verkauf.',
    },
    'email-marketing': {
      title: 'Ein Werkzeug für E-Mail-Marketing',
      reasons: {
        seen: 'Die Website arbeitet mit einem Werkzeug für E-Mail-Marketing: {products}.',
        form_only:
          'Man kann einen Newsletter abonnieren, aber wir haben dahinter kein bekanntes Werkzeug gesehen, das Öffnungen und Klicks zählt.',
        not_seen: 'Auf den angesehenen Seiten haben wir kein Werkzeug für E-Mail-Marketing gesehen.',
      },
      why: 'E-Mails an Menschen, die darum gebeten haben, gehören zu den günstigsten Wegen, Kunden zurückzuholen. Ein richtiges Werkzeug bewahrt die Einwilligungen, nimmt Abmeldungen an und zeigt, was gelesen wurde.',
      advice:
        'Wählen Sie ein Werkzeug, dessen Server oder Zusagen zum europäischen Datenschutz passen, übernehmen Sie nur Adressen mit Einwilligung, und schicken Sie eine nützliche Nachricht im Monat.',
    },
    'consent-before-tags': {
      title: 'Einwilligung vor dem Messen',
      reasons: {
        waits: 'Die Website fragt nach Einwilligung, und der Code von {products} wird bis dahin zurückgehalten.',
        no_early_cookie:
          'Die Website fragt nach Einwilligung, und vor jeder Wahl haben wir keine Cookies von {products} gesehen.',
        asks: 'Die Website fragt nach Einwilligung; ob vor {products} auf die Wahl gewartet wird, ist am Code der Seiten nicht zu erkennen.',
        too_early: 'Die Website fragt nach Einwilligung, aber Cookies von {products} waren schon vor jeder Wahl da.',
        not_seen: 'Die Website nutzt {products}, und auf den angesehenen Seiten haben wir keine Frage nach Einwilligung gesehen.',
        no_tags: 'Wir haben keinen Mess- oder Werbe-Code gesehen, der eine Einwilligung braucht.',
      },
      why: 'In Europa brauchen die meisten Mess- und Werbecookies vorher die Einwilligung der Besucher. Ein sauberes Banner macht auch die Zahlen von Google und Meta brauchbar.',
      advice:
        'Binden Sie ein Einwilligungswerkzeug ein (mehrere haben einen kostenlosen Tarif für kleine Websites), lassen Sie es die Codes sperren, bis Besucher zustimmen, und bieten Sie „Ablehnen“ so deutlich an wie „Annehmen“. Probieren Sie es dann in einem privaten Fenster aus.',
    },
    'vat-number-shown': {
      title: 'Die USt-IdNr. auf der Startseite',
      reasons: {
        seen: 'Die USt-IdNr. {number} steht auf der Startseite.',
        elsewhere: 'Wir haben die USt-IdNr. {number} auf einer anderen Seite gesehen, aber nicht auf der Startseite.',
        not_seen: 'Auf den angesehenen Seiten haben wir keine USt-IdNr. gesehen.',
      },
      why: 'In Italien muss, wer eine Partita IVA (USt-IdNr.) hat, sie auf der Startseite seiner Website zeigen (Art. 35 DPR 633/1972). Sie sagt Kunden auch, mit wem sie es zu tun haben.',
      advice:
        'Setzen Sie „P.IVA“ und die elf Ziffern ans Ende der Website, sodass sie auf der Startseite wie auf jeder anderen Seite erscheinen.',
    },
    'company-line': {
      title: 'Die Angaben zur Gesellschaft',
      reasons: {
        complete: 'Sitz, Register und Stammkapital der Gesellschaft stehen auf der Website.',
        no_capital: 'Bei den Angaben zur Gesellschaft steht kein Kapital; das Gesetz verlangt den eingezahlten Betrag.',
        no_seat: 'Bei den Angaben zur Gesellschaft steht nicht, welche Adresse der Sitz ist.',
        no_register: 'Bei den Angaben zur Gesellschaft steht nicht, welches Handelsregister sie führt.',
        no_line: 'Von den Angaben fehlt die Registernummer oder alles: siehe den Punkt zum Handelsregister.',
        not_a_company:
          'Der Name, den wir haben, ist nicht der einer Kapitalgesellschaft (S.r.l., S.p.A.), von der das Gesetz diese Angabe verlangt.',
      },
      why: 'Geschäftskunden und Banken suchen Sitz, Register und Kapital am Fuß der Website (Art. 2250 des italienischen Zivilgesetzbuchs); fehlt etwas, müssen sie nachfragen.',
      advice:
        'Die Zeile am Fuß der Website ergänzen: Firma, Sitz, eingezahltes Kapital, Handelsregister von …, REA-Nummer, MwSt.- und Steuernummer.',
    },
    'company-register': {
      title: 'Der Registereintrag der Gesellschaft',
      reasons: {
        seen: 'Die Website nennt den Registereintrag der Gesellschaft ({text}).',
        not_seen: 'Im Impressum haben wir kein Register mit Nummer gesehen.',
        no_notice: 'Wir haben kein Impressum gesehen: siehe den Punkt dazu.',
        not_a_company:
          'Der Name, den wir haben, ist nicht der einer eingetragenen Gesellschaft (GmbH, SARL, S.L.), von der das Gesetz diese Angabe verlangt.',
      },
      why: 'Eine eingetragene Gesellschaft nennt im Impressum Register und Nummer: § 5 DDG in Deutschland, § 5 ECG und § 14 UGB in Österreich, Art. R123-237 Code de commerce in Frankreich, Art. 10 LSSI in Spanien.',
      advice:
        'Ergänzen Sie im Impressum Register und Nummer, wie sie im Auszug stehen (Amtsgericht und HRB, FN, RCS mit SIREN, Registro Mercantil).',
    },
    'rea-shown': {
      title: 'Registerangaben der Gesellschaft',
      reasons: {
        seen: 'Die Website zeigt die Nummer im Handelsregister ({rea}).',
        not_seen: 'Auf den angesehenen Seiten haben wir keine Registernummer (REA) der Gesellschaft gesehen.',
        not_a_company:
          'Der Name, der uns vorliegt, ist nicht der einer Kapitalgesellschaft (S.r.l., S.p.A.), von der das Gesetz dies verlangt.',
      },
      why: 'Italienische Kapitalgesellschaften geben Sitz, Registeramt, Registernummer und Stammkapital auch auf ihrer Website an (Art. 2250 Zivilgesetzbuch). Geschäftskunden sehen vor einer Bestellung nach.',
      advice:
        'Ergänzen Sie am Ende der Website eine Zeile: Firmenname, Sitz, eingezahltes Kapital, Handelsregister von …, REA-Nummer, USt-IdNr. Ihr Steuerberater hat alle Angaben.',
    },
    'mail-protected': {
      title: 'Post, die niemand sonst in Ihrem Namen schickt',
      reasons: {
        seen: '{domain} sagt, wer seine Post senden darf (SPF) und was mit dem Rest geschieht (DMARC).',
        no_dmarc: '{domain} sagt, wer seine Post senden darf (SPF), aber nicht, was mit dem Rest geschieht (DMARC).',
        no_spf: '{domain} hat einen DMARC-Eintrag, sagt aber nicht, wer seine Post senden darf (SPF).',
        neither: '{domain} sagt weder, wer seine Post senden darf (SPF), noch was mit dem Rest geschieht (DMARC).',
      },
      why: 'Große Maildienste legen Nachrichten von Domains ohne diese beiden Einträge leichter in den Spam-Ordner. Das ist ein Detail der Domain, nicht der Website.',
      advice:
        'Fragen Sie den Anbieter Ihrer Postfächer nach den SPF- und DMARC-Einträgen und lassen Sie sie für die Domain hinterlegen.',
    },
    'pec-shown': {
      title: 'Die zertifizierte E-Mail-Adresse (PEC)',
      reasons: {
        seen: 'Die Website zeigt die zertifizierte E-Mail-Adresse: {pec}.',
        not_seen: 'Auf den angesehenen Seiten haben wir keine zertifizierte E-Mail-Adresse (PEC) gesehen.',
      },
      why: 'Italienische Betriebe haben ohnehin ein zertifiziertes Postfach. Es zu zeigen hilft anderen Firmen und Behörden, förmlich zu schreiben. Es ist ein Entgegenkommen: Das öffentliche Register INI-PEC enthält es auch.',
      advice: 'Setzen Sie die PEC-Adresse ans Seitenende neben die USt-IdNr. Halten Sie sie von der Adresse für Kunden getrennt.',
    },
    'legal-notice': {
      title: 'Ein Impressum: wer für die Website einsteht',
      reasons: {
        seen: 'Wir haben ein Impressum oder einen Link dazu gesehen („{label}“).',
        not_named:
          'Eine Seite mit dem Namen Impressum haben wir nicht gesehen; Anschrift und E-Mail, die hineingehören, stehen auf der Website.',
        not_seen: 'Auf den angesehenen Seiten haben wir kein Impressum gesehen, das sagt, wer für die Website einsteht.',
      },
      why: 'Wer im Internet etwas anbietet, sagt, wer er ist: Impressum in Deutschland (§ 5 DDG), Österreich (§ 5 ECG, § 25 MedienG) und, für online Bestellbares, der Schweiz (Art. 3 Abs. 1 lit. s UWG), Mentions légales in Frankreich (Art. 1-1 LCEN), rechtliche Angaben in Belgien (Art. XII.6 WGB), Aviso legal in Spanien (Art. 10 LSSI). Kunden sehen dort nach, bevor sie im Voraus zahlen.',
      advice:
        'Legen Sie eine Seite „Impressum“ an, am Ende jeder Seite verlinkt, mit Name und Rechtsform, Anschrift, E-Mail und Telefon, Register und Nummer, USt-IdNr. und bei geregelten Berufen der Kammer oder Aufsicht. Ihre Kammer hat ein Muster.',
    },
    'privacy-policy': {
      title: 'Eine Datenschutzerklärung',
      reasons: {
        seen: 'Wir haben eine Datenschutzerklärung oder einen Link zu einer gesehen.',
        dead_link:
          'Der Link „{label}“ führt zu keiner Datenschutzerklärung, die wir sehen konnten, und auf den angesehenen Seiten haben wir keine andere gesehen.',
        collects_data:
          'Die Website nimmt personenbezogene Daten auf (mit Formular, Buchung, Bestellung oder Besucherzähler), und auf den angesehenen Seiten haben wir keine Datenschutzerklärung gesehen.',
        collects_little:
          'Auf den angesehenen Seiten haben wir keine Datenschutzerklärung gesehen, aber auch nichts, das personenbezogene Daten aufnimmt.',
      },
      why: 'Wer Namen oder Nummer hinterlässt, will wissen, was damit geschieht. In Europa ist die Erklärung überall Pflicht, wo personenbezogene Daten erhoben werden (Art. 13 DSGVO; in der Schweiz Art. 19 DSG).',
      advice:
        'Schreiben Sie in einfachen Worten, wer Sie sind, was Sie erheben, warum, wie lange und an wen man sich wendet, und verlinken Sie es am Ende jeder Seite und neben jedem Formular. Kammer oder Verband haben oft ein Muster; ein Generator ist ein Anfang, aber lesen Sie, was er schreibt.',
    },
    'cookie-policy': {
      title: 'Hinweise zu Cookies',
      reasons: {
        seen: 'Wir haben Hinweise zu Cookies oder einen Link dazu gesehen.',
        perhaps_in_privacy:
          'Wir haben keine eigenen Hinweise zu Cookies gesehen; die Datenschutzerklärung enthält sie vielleicht.',
        not_seen: 'Die Website trägt {products}, und auf den angesehenen Seiten haben wir keine Hinweise zu Cookies gesehen.',
        no_tags:
          'Wir haben keinen Mess- oder Werbe-Code gesehen, der mit Cookies arbeitet; eigene Hinweise verlangen wir deshalb nicht.',
      },
      why: 'Wer Cookies annehmen soll, soll lesen können, welche, von wem und wie lange.',
      advice:
        'Die meisten Einwilligungswerkzeuge schreiben und pflegen die Aufstellung der Cookies selbst: Veröffentlichen Sie sie und verlinken Sie sie im Banner und am Seitenende.',
    },
    'review-profiles': {
      title: 'Links zu Bewertungen',
      reasons: {
        seen: 'Die Website zeigt oder verlinkt Bewertungen bei {networks}.',
        not_seen:
          'Auf den angesehenen Seiten haben wir keinen Link zu Bewertungen bei Google, Tripadvisor oder einem anderen Portal gesehen.',
      },
      why: 'Vor dem Anruf lesen die meisten, was andere sagen. Ein Link zu Ihren Bewertungen zeigt, dass Sie nichts zu verbergen haben, und erinnert zufriedene Kunden, eine zu schreiben.',
      whySector: {
        restaurant:
          'Fast jeder sieht Bewertungen an, bevor er ein Lokal wählt. Steht der Link auf Ihrer Website, kommt man danach zum Knopf „Reservieren“ zurück, statt sich unter den anderen zu verlieren.',
        lodging: 'Wer ein Zimmer bucht, hat es nie gesehen: Was frühere Gäste sagen, zählt mehr als jede Beschreibung.',
        crafts: 'Wer jemanden ins Haus lässt, will wissen, wie es bei anderen war: pünktlich, sauber, zum vereinbarten Preis.',
        professional:
          'Mandanten können Ihre Arbeit vorher nicht beurteilen. Wie es anderen erging, hilft zu entscheiden, wen man anruft.',
        beauty:
          'Bei Gesicht und Haar vertraut man zuerst anderen Kunden: Ein Link zu Bewertungen und Bildern Ihrer Arbeit entscheidet oft.',
      },
      advice:
        'Verlinken Sie Ihre Bewertungen (Google, Tripadvisor oder das Portal Ihrer Branche) bei den Kontaktdaten, bitten Sie zufriedene Kunden um zwei Zeilen, und antworten Sie auf jede, auch auf kritische.',
    },
    'recent-news': {
      title: 'Neuigkeiten, die neu sind',
      reasons: {
        recent: 'Der neueste Artikel, den wir gesehen haben, ist vom {date}.',
        ageing: 'Der neueste Artikel, den wir gesehen haben, ist vom {date}, mehr als ein Jahr her.',
        old: 'Der neueste Artikel, den wir gesehen haben, ist vom {date}, mehr als zwei Jahre her.',
        no_date: 'Wir haben Neuigkeiten oder Artikel gesehen, aber kein lesbares Datum.',
        no_news: 'Wir haben keinen Bereich mit Neuigkeiten gesehen; die Frage stellt sich nicht.',
      },
      why: 'Ein altes letztes Datum lässt Besucher fragen, ob es Sie noch gibt. Gar keine Neuigkeiten sind besser als solche, die aufgehört haben.',
      advice:
        'Veröffentlichen Sie jetzt etwas Kurzes (ein Foto, was neu ist, die Öffnungszeiten der Saison), oder nehmen Sie Datum und Bereich von der Website, wenn Sie nicht weitermachen wollen.',
    },
    'copyright-year-current': {
      title: 'Ein aktuelles Jahr in der Fußzeile',
      reasons: {
        seen: 'Das Jahr in der Fußzeile ist aktuell ({year}).',
        behind: 'Das Jahr in der Fußzeile ist {year}.',
        old: 'Das Jahr in der Fußzeile ist {year}; das lässt die Website verlassen aussehen.',
        no_year: 'Die Seiten zeigen kein Jahr in der Fußzeile; es gibt nichts zu berichtigen.',
      },
      why: 'Es ist eine Kleinigkeit, aber ein altes Jahr ist das erste Zeichen, an dem man eine ungepflegte Website erkennt.',
      advice: 'Ändern Sie das Jahr, oder lassen Sie das System das laufende schreiben; ganz ohne Jahr geht es auch.',
    },
    'identity-consistent': {
      title: 'Dieselben Angaben auf der Website wie anderswo',
      reasons: {
        data_differ: 'Die Angaben für Suchmaschinen nennen {row}, die Seite nennt {site}.',
        phone_differs: 'Die uns bekannte Telefonnummer ({row}) steht nirgends auf der Website, die {site} zeigt.',
        vat_differs: 'Die USt-IdNr. auf der Website ({site}) ist nicht die uns bekannte ({row}).',
        name_differs: 'Die Website nennt sich „{site}“; der uns bekannte Name ({row}) steht nirgends darauf.',
        address_differs: 'Die Website nennt {site}; die uns bekannte Anschrift ({row}) steht nirgends darauf.',
        domain_differs: 'Die uns bekannte Adresse ({row}) führt zu einer anderen Domain weiter: {site}.',
        company_differs: 'Die Angaben zur Gesellschaft nennen „{site}“; uns ist „{row}“ bekannt.',
        town_differs: 'Die Website nennt eine Anschrift in {site}; {row}, der uns bekannte Ort, steht nirgends darauf.',
        seen: 'Was auf der Website steht, stimmt mit dem überein, was wir vorher vom Betrieb wussten.',
        name_only:
          'Name oder Domain passen zu dem, was wir vom Betrieb wussten; Kontaktdaten zum Vergleichen lagen uns nicht vor.',
        partly:
          'Wenig auf der Website stimmt mit dem überein, was wir vom Betrieb wussten; Name und Kontaktdaten haben sich vielleicht geändert.',
        not_seen: 'Auf den angesehenen Seiten haben wir nichts gesehen, das zu Name und Kontaktdaten passt, die uns vorlagen.',
      },
      why: 'Sind Name, Telefon und Adresse überall gleich (Website, Karten, Verzeichnisse, Profile), wissen Suchmaschinen und Kunden, dass Sie es sind.',
      advice:
        'Schreiben Sie Name, Adresse und Telefon auf der Website genau wie im Google Unternehmensprofil und im Register, und berichtigen Sie, was davon veraltet ist.',
    },
    'fast-loading': {
      title: 'Schnelles Laden',
      reasons: {
        good: 'Der Test von Google gibt der Startseite {score} von 100 für das Tempo.',
        fair: 'Der Test von Google gibt der Startseite {score} von 100 für das Tempo; ab 90 gilt sie als schnell.',
        poor: 'Der Test von Google gibt der Startseite {score} von 100 für das Tempo; unter 50 gilt sie als langsam.',
      },
      why: 'Auf einem Handy mit schwachem Empfang kostet jede Sekunde Besucher. Tempo gehört auch zu dem, was Google gewichtet.',
      whySector: {
        restaurant:
          'Wer ein Lokal sucht, steht auf der Straße mit wenig Empfang und mehreren zur Wahl: Was zuerst aufgeht, wird zuerst gelesen.',
        shop: 'Jede Sekunde mehr auf der Seite eines Artikels sind ein paar Kunden weniger an der Kasse; auch Google gewichtet Tempo.',
        lodging:
          'Gäste öffnen fünf Häuser in fünf Reitern und schließen den, der noch nicht da ist. Schwere Bilder sind fast immer der Grund.',
      },
      advice:
        'Beginnen Sie mit den Bildern: Verkleinern Sie sie auf die gezeigte Größe und speichern Sie sie als WebP. Entfernen Sie dann unbenutzte Erweiterungen, und schalten Sie in der Verwaltung des Webspace das Zwischenspeichern ein. Für den Rest fragen Sie den, der die Website gebaut hat.',
    },
    'accessible-page': {
      title: 'Eine Seite, die alle benutzen können',
      reasons: {
        good: 'Der automatische Test der Barrierefreiheit gibt der Startseite {score} von 100.',
        fair: 'Der automatische Test der Barrierefreiheit gibt der Startseite {score} von 100; ab 90 findet er wenige Hürden.',
        poor: 'Der automatische Test der Barrierefreiheit gibt der Startseite {score} von 100: Er findet mehrere Hürden.',
      },
      why: 'Viele Menschen sehen, hören oder bewegen sich schwer, und jeder liest sein Handy einmal in der Sonne. Seit Juni 2025 verlangt es die Europäische Union von Onlineshops und Buchungsdiensten auch per Gesetz; Kleinstbetriebe mit Dienstleistungen sind ausgenommen.',
      advice:
        'Das meiste ist klein: dunklerer Text auf hellem Grund, eine Beschreibung für jedes Bild, eine Beschriftung für jedes Feld, Worte an jedem Link. Ein automatischer Test findet nur einen Teil: Lassen Sie jemanden die Website nur mit der Tastatur bedienen.',
    },
    'sound-technique': {
      title: 'Gesunde Technik',
      reasons: {
        good: 'Der Test der guten technischen Praxis gibt der Startseite {score} von 100.',
        fair: 'Der Test der guten technischen Praxis gibt der Startseite {score} von 100; ab 90 findet er wenig in Ordnung zu bringen.',
        poor: 'Der Test der guten technischen Praxis gibt der Startseite {score} von 100: Mehreres ist veraltet oder fehlerhaft.',
      },
      why: 'Veraltete Bestandteile und Fehler in der Seite gehen als Erstes kaputt, und nach ihnen suchen Angreifer.',
      advice:
        'Aktualisieren Sie System, Vorlage und Erweiterungen, nach einer Sicherung, und geben Sie die Punkte dieses Berichts dem, der die Website betreut.',
    },
    'search-ready-page': {
      title: 'Eine Seite, die Suchmaschinen gut lesen',
      reasons: {
        good: 'Der Grundtest für die Suche gibt der Startseite {score} von 100.',
        fair: 'Der Grundtest für die Suche gibt der Startseite {score} von 100; ab 90 stimmen die Grundlagen.',
        poor: 'Der Grundtest für die Suche gibt der Startseite {score} von 100: Mehrere Grundlagen fehlen.',
      },
      why: 'Es sind die formalen Grundlagen, mit denen Suchmaschinen eine Seite überhaupt lesen können. Gute Inhalte ersetzen sie nicht.',
      advice:
        'Gehen Sie die Punkte in Ihrer SEO-Erweiterung einzeln durch: Die meisten betreffen Titel, Beschreibungen, Linktexte und Schriftgröße.',
    },
    'main-content-fast': {
      title: 'Der Hauptinhalt bald im Blick',
      reasons: {
        good: 'Im Test war der Hauptinhalt nach {seconds} Sekunden zu sehen.',
        fair: 'Im Test war der Hauptinhalt nach {seconds} Sekunden zu sehen; bis 2,5 gilt als gut.',
        poor: 'Im Test war der Hauptinhalt erst nach {seconds} Sekunden zu sehen; mehr als 4 gilt als langsam.',
      },
      why: 'Bis das wichtigste Bild oder der Text erscheint, sehen Besucher eine leere Seite und gehen vielleicht. Google nennt das „Largest Contentful Paint“.',
      advice:
        'Suchen Sie das größte Bild des ersten Bildschirms und machen Sie es leichter (WebP, höchstens 200 kB); nehmen Sie Diaschauen und Videos vom Seitenanfang; wählen Sie einen Anbieter in der Nähe Ihrer Kunden.',
    },
    'stable-layout': {
      title: 'Inhalte, die stehen bleiben',
      reasons: {
        good: 'Im Test blieb die Seite beim Laden ruhig (Verschiebung {shift}; bis 0,1 gilt als gut).',
        fair: 'Im Test bewegten sich beim Laden Teile der Seite (Verschiebung {shift}; bis 0,1 gilt als gut).',
        poor: 'Im Test sprangen beim Laden Teile der Seite merklich (Verschiebung {shift}; mehr als 0,25 gilt als schwach).',
      },
      why: 'Springen Inhalte, verliert man die Zeile oder tippt den falschen Knopf an. Google nennt das „Cumulative Layout Shift“.',
      advice:
        'Geben Sie Bildern, Videos und Anzeigen feste Breite und Höhe, und lassen Sie Banner die Seite nicht nach unten schieben.',
    },
    'quick-response': {
      title: 'Rasche Antwort aufs Antippen',
      reasons: {
        good: 'Im Test reagierte die Seite beim Laden ohne merkliches Warten aufs Antippen.',
        fair: 'Im Test reagierte die Seite beim Laden insgesamt {seconds} Sekunden lang nicht; bis {limit} gilt als gut.',
        poor: 'Im Test reagierte die Seite beim Laden insgesamt {seconds} Sekunden lang nicht; mehr als {limit} gilt als schwach.',
      },
      why: 'Eine Seite, die zu sehen ist, aber nicht reagiert, wirkt kaputt, vor allem auf älteren Handys.',
      advice:
        'Entfernen Sie, was auf jeder Seite ungenutzt läuft: Chatfenster, Slider, Zähler, alte Erweiterungen. Laden Sie Karten und Videos erst, wenn man sie antippt.',
    },
    'light-page': {
      title: 'Eine leichte Seite',
      reasons: {
        good: 'Die Startseite wiegt {bytes}.',
        fair: 'Die Startseite wiegt {megabytes} MB; bis 1,6 MB öffnet sie sich auch bei schwachem Empfang schnell.',
        poor: 'Die Startseite wiegt {megabytes} MB; das ist viel für ein Handy.',
      },
      why: 'Gewicht ist Zeit und Geld: Bei schwacher Verbindung braucht jedes Megabyte Sekunden, und manche Besucher bezahlen ihr Datenvolumen.',
      advice:
        'Fast immer sind es Bilder und Videos: Verkleinern Sie sie auf die gezeigte Größe, speichern Sie sie als WebP, und laden Sie die weiter unten erst, wenn sie in den Blick kommen.',
    },
  },
};
