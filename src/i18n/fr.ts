import type { Language } from './language.ts';
import { steps } from './step.ts';

const MEASURED = 'Mesuré par Lighthouse sur la page d’accueil (médiane des mesures, s’il y en a plusieurs).';

/** Tout ce que disent en français les rapports, les enquêtes et le terminal. Le lecteur est le patron, on lui dit « vous ». */
export const fr: Language = {
  locale: 'fr-FR',

  page: {
    title: '{name} vu sur Internet',
    eyebrow: 'Bilan de présence en ligne',
    unnamed: 'Entreprise sans nom',
    skip: 'Aller au rapport',
    lookedAt: 'Vérifié le {date}',
    score: 'Score',
    outOf: 'sur 100',
    grade: 'Note {grade}',
    coverage: 'Nous avons pu vérifier {percent} de ce qui compte.',
    noScore: 'Pas de score',
    noScoreWhy: 'Nous en avons vu trop peu pour en donner un juste.',
    pathTitle: 'Le parcours {people}, étape par étape',
    pathLead: 'De la première recherche à la visite suivante. Le parcours vaut ce que vaut son étape la plus faible.',
    stepScore: '{score} sur 100',
    actionsTitle: 'Par où commencer : {count} choses, dans cet ordre',
    actionsTitleOne: 'Par où commencer : une chose',
    noActions: 'Rien d’urgent à corriger.',
    noActionsMore: 'Les détails ci-dessous montrent ce qui a été vérifié et ce qui n’a pas pu être vu.',
    effort: 'Prévoir',
    proof: 'Ce que nous avons vu',
    seenOn: 'Vu sur',
    why: 'Pourquoi c’est important',
    advice: 'Que faire',
    learnMore: 'En savoir plus : {host}',
    goToDetails: 'Détails',
    toFix: 'À corriger',
    inOrder: 'En ordre',
    notSeen: 'Ce que nous n’avons pas pu voir',
    notApplicable: 'Sans objet ici : {list}.',
    because: 'Nous ne pouvons pas le dire : {reason}',
    moreSightings: '{count} ailleurs',
    noFindings: 'Rien dans cette étape ne concerne une activité comme la vôtre.',
    afterScripts: 'vu une fois la page entièrement chargée',
    fromInput: 'd’après les informations qui nous ont été données',
    screenshotsTitle: 'La page d’accueil, telle que la voient vos visiteurs',
    screenshotMobile: 'Sur un téléphone',
    screenshotDesktop: 'Sur un ordinateur',
    screenshotAlt: 'Premier écran de la page d’accueil de {name}',
    peersTitle: 'Parmi les entreprises semblables',
    peersLead: 'Les scores de {count} entreprises du même genre ({group}) vérifiées lors de la même campagne.',
    peersHere: 'vous : {score}',
    peersMedian: 'milieu : {score}',
    peersText:
      '{name} obtient {score}. Scores plus bas : {lower} des {others} autres ; plus hauts : {higher}. La moitié du groupe est en dessous de {median}.',
    contactsTitle: 'Vos coordonnées, telles qu’on les trouve',
    contactsLead: 'Vérifiez qu’elles sont justes : c’est ce que voit un nouveau client.',
    contactsNone: 'Nous n’avons pas vu de coordonnées sur les pages consultées.',
    contactKind: 'Quoi',
    contactValue: 'Comme on le trouve',
    clickable: 's’appelle d’un simple appui',
    notClickable: 'nous n’avons pas vu de lien pour l’appeler',
    formFields: '{count} champs à remplir',
    formField: 'un champ à remplir',
    formThere: 'présent',
    doubtful: 'à confirmer',
    pagesTitle: 'Les pages que nous avons consultées',
    pagesRole: 'Page',
    pagesAddress: 'Adresse',
    pagesResult: 'Résultat',
    pagesNone: 'Aucune page n’a pu être consultée.',
    pageOk: 'lue',
    pageRendered: 'lue et ouverte dans un navigateur',
    glossaryTitle: 'Les mots, expliqués',
    methodTitle: 'Comment ce bilan a été fait',
    footer: 'Réalisé avec Vetrina, outil open source de bilan de présence en ligne.',
    outcomeSeen: 'Ce qui s’est passé',
    outcomeMeaning: 'Ce que cela signifie',
    outcomeSteps: 'Que faire maintenant',
    outcomeUnsaid: 'Ce que ce rapport ne dit pas',
    attempt: 'Nous avons demandé',
    attemptResult: 'Réponse',
    givenAs: 'L’adresse nous a été donnée sous la forme « {text} » ; nous l’avons lue comme {url}.',
    discovered: 'Aucune adresse ne nous a été donnée ; nous avons trouvé celle-ci.',
  },

  changes: {
    title: 'Ce qui a changé',
    lead: 'Par rapport au bilan du {date}.',
    nothing: 'Rien de ce que les deux bilans ont pu voir n’a changé.',
    spoken: 'de {before} à {after}',
    became: 'devient',
    better: 'Mieux qu’avant',
    worse: 'Moins bien qu’avant',
    appeared: 'Nouveau sur les pages',
    gone: 'Disparu des pages',
    likeForLike:
      'Pour comparer ce qui est comparable, les scores ne comptent ici que les {count} points vérifiés les deux fois ; ils peuvent donc différer du score en haut.',
    otherScale:
      'Les points vérifiés ou leurs poids ne sont plus les mêmes qu’alors ; les scores des deux rapports ne sont donc pas comparés.',
    speedVaries: 'La vitesse mesurée varie un peu d’une mesure à l’autre, même pour un site inchangé.',
    unknown: 'Ce qui n’a pas pu être vu lors de l’un des deux bilans ne compte pas comme un changement.',
  },

  stages: {
    found: {
      label: 'Trouvé',
      question: 'Vous trouve-t-on ?',
      about:
        'Un site à vous qui fonctionne, des pages adaptées au téléphone, les bases que lisent les moteurs de recherche, vos profils et la carte.',
    },
    reachable: {
      label: 'Joignable',
      question: 'Peut-on vous joindre ?',
      about:
        'Téléphone, e-mail, messages, formulaires, adresse et horaires : plus vous offrez de moyens, plus chacun utilise celui qu’il préfère.',
    },
    convert: {
      label: 'Choisi',
      question: 'Y a-t-il une suite ?',
      about:
        'Une invitation claire à agir : réserver, acheter, demander un devis, s’abonner. Les réseaux sociaux et le site devraient mener là.',
    },
    measured: {
      label: 'Mesuré',
      question: 'Savez-vous ce qui marche ?',
      about:
        'Des outils qui comptent les visites et les résultats. Sans eux, personne ne peut dire si l’argent de la promotion revient.',
    },
    trust: {
      label: 'Crédible',
      question: 'Vous fait-on confiance ?',
      about:
        'Qui vous êtes, au grand jour : mentions légales, politique de confidentialité, avis, signes qu’on s’occupe du site.',
    },
    quality: {
      label: 'Bien fait',
      question: 'Le site marche-t-il bien ?',
      about: 'Vitesse, facilité d’usage pour tous et bonne santé technique, mesurées avec Lighthouse, l’outil publié par Google.',
    },
  },

  states: { good: 'En ordre', half: 'À moitié', weak: 'À faire', unknown: 'Non vu', none: 'Inutile' },

  efforts: {
    minutes: 'quelques minutes',
    hours: 'quelques heures',
    days: 'quelques jours',
    professional: 'un professionnel',
  },
  verdicts: { pass: 'En ordre', partial: 'En partie', fail: 'À faire', unknown: 'Non vu', not_applicable: 'Sans objet' },

  sectors: {
    restaurant: { label: 'Restaurants et bars', one: 'un restaurant', people: 'vos clients', path: 'de vos clients' },
    lodging: { label: 'Hôtels et hébergements', one: 'un hébergement', people: 'vos hôtes', path: 'de vos hôtes' },
    shop: { label: 'Commerces', one: 'un commerce', people: 'vos clients', path: 'de vos clients' },
    professional: { label: 'Cabinets et bureaux', one: 'un cabinet', people: 'vos clients', path: 'de vos clients' },
    health: { label: 'Santé', one: 'un cabinet de santé', people: 'vos patients', path: 'de vos patients' },
    beauty: { label: 'Beauté et bien-être', one: 'un salon', people: 'vos clients', path: 'de vos clients' },
    crafts: { label: 'Artisans', one: 'un artisan', people: 'vos clients', path: 'de vos clients' },
    manufacturing: { label: 'Industrie et production', one: 'un fabricant', people: 'vos clients', path: 'de vos clients' },
    tourism: { label: 'Tourisme et loisirs', one: 'un lieu de loisirs', people: 'vos visiteurs', path: 'de vos visiteurs' },
    real_estate: { label: 'Immobilier', one: 'une agence immobilière', people: 'vos clients', path: 'de vos clients' },
    generic: { label: 'Autres activités', one: 'une entreprise', people: 'vos clients', path: 'de vos clients' },
  },

  summary: {
    can: '{people} peuvent {list}',
    canNothing: 'Le site répond',
    joint: '{good} ; {bad}.',
    alone: '{good}.',
    unseen: 'nous n’avons pas vu de {list}',
    unseenSeveral: 'nous n’avons vu {list}',
    neither: 'ni {item}',
    call: 'vous appeler',
    write: 'vous écrire',
    message: 'vous envoyer un message',
    book: 'réserver en ligne',
    askToBook: 'demander une réservation en ligne',
    buy: 'acheter en ligne',
    quote: 'demander un devis en ligne',
    contact: 'laisser une demande en ligne',
    hidden: 'le site demande aux moteurs de recherche de ne pas l’afficher',
    lacking: {
      phone: 'numéro de téléphone',
      book: 'moyen de réserver en ligne',
      buy: 'moyen d’acheter en ligne',
      quote: 'moyen de demander un devis en ligne',
      contact: 'moyen de laisser une demande en ligne',
      counter: 'compteur de visites',
    },
    examplePhone: 'le numéro de téléphone affiché ressemble à un exemple',
    measured: 'les visites sont comptées',
    deadTag: 'le compteur de visites que nous avons vu ne fonctionne plus',
    slow: 'au test de vitesse, la page d’accueil est lente sur un téléphone',
    slowDesktop: 'au test de vitesse, la page d’accueil est lente',
  },

  owner: {
    near: '{one} des environs',
    elsewhere: '{one} d’une autre région',
    contactsTitle: 'Vos coordonnées, telles que les voient vos clients',
    contactsAllRight: 'Vérifiez que tout est juste.',
    contactsTrouble: 'À vérifier d’abord',
    contradiction: 'La page affiche {printed}, mais le lien appelle {dials}.',
    placeholder: '{value} ressemble à un exemple resté d’un modèle.',
    placeholders: '{list} ressemblent à des exemples restés d’un modèle.',
    unsure: '{value} : est-ce à vous ? Ce que nous avons vu n’est pas clair.',
    notSeen: 'Sur les pages consultées, nous n’avons pas vu : {list}.',
    more: '{count} de plus dans l’annexe',
    pictureTitle: 'Ce que vos visiteurs voient en premier',
    marks: {
      phone: 'Numéro à appeler d’un appui',
      action: 'Bouton principal',
      message: 'Messagerie',
      menu: 'Menu',
      banner: 'Bandeau de cookies',
    },
    outOfView: {
      both: 'Invisible sans faire défiler, sur le téléphone comme sur un ordinateur : {list}.',
      mobile: 'Sur le téléphone, invisible sans faire défiler : {list}.',
      desktop: 'Sur un ordinateur, invisible sans faire défiler : {list}.',
    },
    outOfViewParts: { phone: 'un numéro à appeler d’un appui', action: 'le bouton principal (« {label} »)' },
    besideTitle: 'À côté d’autres de votre métier',
    besideLead: 'Vus lors de la même campagne. Oui veut dire vu ; un tiret, que cela n’a pas pu être établi.',
    you: 'Vous',
    yes: 'Oui',
    no: 'Non',
    untold: '–',
    untoldSpoken: 'impossible à dire',
    rows: {
      book: 'Réservation en ligne',
      buy: 'Boutique en ligne',
      quote: 'Devis en ligne',
      contact: 'Demandes en ligne',
      whatsapp: 'WhatsApp',
      reviews: 'Montre les avis',
      hours: 'Horaires',
      counts: 'Compte ses visites',
      fast: 'Rapide (90 sur 100 ou plus)',
    },
    stripTitle: 'Depuis le {date}',
    stripBetter: 'fait',
    stripWorse: 'moins bien',
    stripScore: 'Score, à périmètre égal',
    stripNothing: 'Rien de ce que les deux bilans ont pu voir n’a changé.',
    nextTitle: 'La prochaine étape',
    nextAlone: 'Prenez la première des choses ci-dessus, montrez cette page à qui s’occupe de votre site, et fixez un jour.',
    nextWith: 'Dix minutes avec {name} suffisent pour décider par où commencer.',
    call: 'Appeler le {phone}',
    write: 'Écrire à {email}',
    annexTitle: 'Annexe : tout ce qui a été vérifié, avec les preuves',
    annexLead: 'Pour qui s’occupe du site : chaque point avec ce qui a été vu, où, et que faire.',
    unknownTitle: 'Ce qui n’a pas pu être établi',
  },

  mix: {
    title: 'L’ensemble des canaux',
    lead: 'Aucun canal ne suffit seul. Voici ce que nous avons vu de chacun, et si ses résultats sont comptés.',
    measured: 'Mesuré',
    there: 'Présent',
    notSeen: 'Non vu',
    unknown: 'Impossible à dire',
    isMeasured: 'Oui',
    notMeasured: 'Non',
    measuredUnknown: 'Impossible à dire',
    channels: {
      search: 'Moteurs de recherche',
      social: 'Réseaux sociaux',
      messaging: 'Messages et chat',
      email: 'E-mailing',
      ads: 'Publicité',
      shop: 'Boutique en ligne',
      booking: 'Réservation en ligne',
      content: 'Actualités et articles',
    },
    indexable: 'ouvert aux moteurs de recherche',
    notIndexable: 'le site demande aux moteurs de recherche de ne pas l’afficher',
    lastPost: 'dernier article du {date}',
    dead: '{product} (ne fonctionne plus)',
    signs: {
      form: 'un formulaire sur le site',
      request_form: 'un formulaire de demande',
      order_form: 'un bon de commande',
      other_site: 'sur un autre site',
      add_to_cart: 'boutons « ajouter au panier »',
      cart: 'un panier',
      appointment: 'rendez-vous',
      room: 'chambres',
      table: 'tables',
      ticket: 'billets',
    },
  },

  speed: {
    title: 'Vitesse et qualité, mesurées',
    lead: 'Mesurées avec Lighthouse sur {form}, {runs}. Les notes vont de 0 à 100.',
    mobile: 'un téléphone de milieu de gamme simulé',
    desktop: 'un ordinateur simulé',
    oneRun: 'une mesure',
    manyRuns: 'celle du milieu sur {count} mesures',
    bestRuns: 'la meilleure de {count} mesures',
    spread: 'Vitesse de chaque mesure : de {least} à {most}.',
    both: 'Sur les deux appareils',
    phone: 'Téléphone',
    computer: 'Ordinateur',
    ofPhone: 'Ce qui suit concerne le téléphone.',
    disturbed: 'L’ordinateur qui mesurait était occupé : prenez les temps comme une indication.',
    performance: 'Vitesse',
    accessibility: 'Facilité d’usage pour tous',
    bestPractices: 'Santé technique',
    seo: 'Bases pour les moteurs de recherche',
    lcp: 'Temps avant de voir le contenu principal (LCP)',
    lcpWhy: 'Combien de temps un visiteur attend avant que la page semble prête.',
    cls: 'Sauts de la page pendant le chargement (CLS)',
    clsWhy: 'Si les boutons se dérobent juste au moment où l’on va appuyer.',
    tbt: 'Temps pendant lequel la page ne répond pas (TBT)',
    tbtWhy: 'Combien de temps les pressions restent sans effet pendant que la page est occupée.',
    thresholds: 'bon jusqu’à {good}, faible au-delà de {poor}',
    good: 'bon',
    middling: 'à améliorer',
    poor: 'faible',
    weight: 'La page pèse {bytes} en {requests} requêtes.',
    weightOne: 'La page pèse {bytes} en une seule requête.',
    thirdParty: 'Sur ce total, {bytes} viennent des serveurs d’autres sociétés.',
    savings: 'Ce qui l’accélérerait le plus',
    saves: 'fait gagner environ {amount}',
    barriers: 'Obstacles pour les personnes handicapées',
    others: 'Technique et moteurs de recherche',
    insecure:
      'Éléments que cette page sécurisée demande sans chiffrement : {count}, par exemple {example}. Les navigateurs bloquent les scripts et cadres de ce genre.',
    elements: '{count} endroits',
    element: '1 endroit',
    source: 'Seuils : web.dev/articles/vitals (LCP, CLS) et Lighthouse (TBT).',
  },

  audits: {
    'color-contrast': 'Texte qui se détache trop peu du fond',
    'image-alt': 'Images sans description',
    'link-name': 'Liens sans mots',
    'button-name': 'Boutons sans nom',
    label: 'Champs de formulaire sans étiquette',
    'html-has-lang': 'La langue de la page n’est pas déclarée',
    'document-title': 'La page n’a pas de titre',
    'heading-order': 'Titres qui sautent un niveau',
    'meta-viewport': 'La page ne peut pas être agrandie sur un téléphone',
    'target-size': 'Boutons et liens trop petits ou trop serrés pour le doigt',
    'frame-title': 'Cadres intégrés sans titre',
    'select-name': 'Menus déroulants sans étiquette',
    list: 'Listes qui ne sont pas construites comme des listes',
    listitem: 'Éléments de liste hors d’une liste',
    'aria-allowed-attr': 'Indications fausses pour les lecteurs d’écran',
    'aria-hidden-focus': 'Éléments cachés que le clavier atteint quand même',
    'landmark-one-main': 'La partie principale de la page n’est pas indiquée',
    'link-in-text-block': 'Liens que seule la couleur distingue du texte',
    'label-content-name-mismatch': 'Étiquettes différentes de ce qui est lu à voix haute',
    'image-redundant-alt': 'Descriptions qui répètent le texte voisin',
    'image-delivery-insight': 'Des images plus légères',
    'modern-image-formats': 'Des images dans un format plus léger',
    'uses-responsive-images': 'Des images à la bonne taille',
    'uses-optimized-images': 'Des images compressées',
    'offscreen-images': 'Des images chargées seulement au besoin',
    'render-blocking-insight': 'Fichiers qui retardent l’affichage de la page',
    'render-blocking-resources': 'Fichiers qui retardent l’affichage de la page',
    'unused-javascript': 'Scripts chargés et inutilisés',
    'unused-css-rules': 'Styles chargés et inutilisés',
    'unminified-javascript': 'Scripts non compressés',
    'unminified-css': 'Styles non compressés',
    'legacy-javascript-insight': 'Scripts écrits pour des navigateurs que plus personne n’utilise',
    'duplicated-javascript-insight': 'Scripts chargés deux fois',
    'cache-insight': 'Fichiers que le navigateur garde pour la visite suivante',
    'uses-long-cache-ttl': 'Fichiers que le navigateur garde pour la visite suivante',
    'document-latency-insight': 'Une réponse plus rapide du serveur',
    'server-response-time': 'Une réponse plus rapide du serveur',
    'uses-text-compression': 'Textes envoyés compressés',
    'font-display-insight': 'Texte visible pendant le chargement des polices',
    'third-parties-insight': 'Moins de scripts d’autres sociétés',
    'total-byte-weight': 'Une page plus légère',
    redirects: 'Moins de détours avant la page',
    'mainthread-work-breakdown': 'Moins de travail pour le navigateur au chargement',
    'aria-prohibited-attr': 'Indications fausses pour les lecteurs d’écran',
    'errors-in-console': 'Erreurs de la page que le visiteur ne voit pas',
    'is-on-https': 'Éléments ou pages sans chiffrement',
    'redirects-http': 'Anciennes adresses qui ne mènent pas à l’adresse sécurisée',
    'inspector-issues': 'Avertissements du navigateur sur la page',
    'third-party-cookies': 'Cookies d’autres sociétés',
    deprecations: 'Techniques que les navigateurs vont bientôt abandonner',
    'image-aspect-ratio': 'Images déformées',
    'image-size-responsive': 'Images trop grossières pour l’écran',
    doctype: 'Page écrite à l’ancienne',
    charset: 'Le jeu de caractères n’est pas déclaré',
    'geolocation-on-start': 'Demande aussitôt la position',
    'notification-on-start': 'Demande aussitôt l’envoi de notifications',
    'paste-preventing-inputs': 'Champs où l’on ne peut pas coller',
    'meta-description': 'Pas de description pour les moteurs de recherche',
    'http-status-code': 'La page répond par une erreur',
    'link-text': 'Liens qui ne disent pas où ils mènent',
    'crawlable-anchors': 'Liens que les moteurs de recherche ne peuvent pas suivre',
    'is-crawlable': 'Fermé aux moteurs de recherche',
    'robots-txt': 'Fichier robots.txt fautif',
    hreflang: 'Indications de langue fautives',
    canonical: 'Adresse principale fautive',
    viewport: 'Pas préparée pour le téléphone',
  },

  unknownReasons: {
    site_not_seen: 'le site n’a pas pu être consulté.',
    needs_browser: 'la page est construite par des scripts et cette vérification a été faite sans navigateur.',
    browser_failed: 'la page ne s’est pas ouverte dans notre navigateur.',
    pages_not_seen: 'certaines pages où cela pourrait figurer n’ont pas répondu.',
    robots: 'le site demande aux programmes comme le nôtre de ne pas lire ces pages, et nous le respectons.',
    lighthouse_off: 'la mesure de vitesse n’était pas demandée cette fois.',
    lighthouse_failed: 'la mesure de vitesse n’est pas allée au bout.',
    doubtful: 'ce que nous avons vu n’est pas assez clair : contradictoire, incomplet, ou peut-être à quelqu’un d’autre.',
    language: 'les pages sont dans une langue que notre programme ne lit pas.',
    picture: 'une image semble le montrer, et notre programme ne lit pas les images.',
    not_asked: 'cela ne faisait pas partie de cette vérification.',
    dns_failed: 'les serveurs de noms n’ont pas répondu ou ne connaissent pas le DNS public.',
    not_all_asked: 'tous les liens n’ont pas été ouverts : il y en avait plus que ce bilan n’en ouvre.',
    failed: 'notre propre programme a échoué à cet endroit. C’est notre faute, pas la vôtre.',
  },

  rejected: {
    agency_credit: 'appartient à celui qui a fait le site',
    others_list: 'figure dans une liste d’autres organismes',
    authority: 'appartient à une autorité',
    host: 'appartient au service qui héberge le site',
    placeholder: 'un exemple resté d’un modèle',
    share: 'un bouton de partage',
    post: 'une publication isolée, pas un profil',
    bare: 'la page d’accueil du réseau lui-même',
    login: 'une page de connexion',
    policy: 'une page de règles du réseau',
    search: 'une page de recherche',
    vendor: 'la page d’un créateur de sites ou de thèmes',
    dead_network: 'un réseau qui a fermé',
    short_link: 'un lien court qui ne dit pas à qui il est',
    technical: 'une adresse technique, pas une page',
    other: 'pas un profil',
    no_label: 'rien ne dit ce qu’est ce numéro',
    other_number: 'indiqué comme un autre type de numéro',
    invalid_number: 'pas un numéro valable',
    emergency_number: 'un numéro d’urgence',
    glued: 'collé à un autre texte',
    unsupported: 'trop peu de signes qu’il soit le leur',
    doubtful: 'contredit d’autres choses vues',
    contradicted: 'contredit d’autres choses vues',
    personal_profile: 'le profil d’une personne, sans signe qu’il soit celui de l’entreprise',
    other_party: 'appartient à quelqu’un d’autre',
    policy_page: 'ne figure que dans un texte juridique',
    weaker_candidate: 'un autre du même genre est plus sûr',
    town_served: 'une commune desservie, pas l’adresse',
    passed_by: 'une rue mentionnée, pas l’adresse',
    other_place: 'les données structurées indiquent un autre lieu que les pages',
    parking: 'un parking',
    only_meta: 'ne figure que dans la description pour les machines',
    never_printed: 'appelé par un lien, mais écrit nulle part',
    menu_word: 'une entrée de menu, pas une invitation',
    dead_link: 'un lien qui ne mène nulle part',
    gone_page: 'une page qui n’existe plus',
  },

  hows: {
    link: 'lien',
    text: 'texte',
    json_ld: 'données structurées',
    microdata: 'données structurées',
    rdfa: 'données structurées',
    meta: 'description de la page',
    form: 'formulaire',
    button: 'bouton',
    iframe: 'contenu intégré',
    image: 'image',
    script: 'script',
    request: 'requête réseau',
    cookie: 'cookie',
    header: 'en-tête du serveur',
    sitemap: 'plan du site',
    robots: 'robots.txt',
    redirect: 'redirection',
    response: 'réponse du serveur',
    dns: 'DNS',
    lighthouse: 'Lighthouse',
    input: 'les informations qui nous ont été données',
  },

  roles: {
    home: 'Page d’accueil',
    contact: 'Contact',
    about: 'Qui sommes-nous',
    privacy: 'Confidentialité',
    cookies: 'Cookies',
    legal: 'Mentions légales',
    shop: 'Boutique',
    booking: 'Réservation',
    menu: 'Carte',
    services: 'Services',
    blog: 'Actualités',
    post: 'Article',
    cart: 'Panier',
    frame: 'Cadre',
    other: 'Autre page',
  },

  problems: {
    invalid_url: 'pas une adresse',
    dns_error: 'nom introuvable',
    unreachable: 'le serveur ne répond pas',
    timeout: 'pas de réponse à temps',
    tls_error: 'le certificat de sécurité n’a pas été accepté',
    redirect_error: 'renvoyé en rond',
    http_error: 'le serveur répond par une erreur',
    blocked: 'l’entrée nous a été refusée',
    robots: 'les programmes sont priés de ne pas la lire',
    refused_address: 'une adresse privée, non visitée',
    not_html: 'pas une page web',
    too_large: 'trop lourd',
    browser_failed: 'ne s’est pas ouverte dans le navigateur',
    lighthouse_failed: 'la mesure a échoué',
    off: 'non demandé',
  },

  ctas: {
    buy: 'Acheter',
    order: 'Commander',
    book: 'Réserver',
    quote: 'Demander un devis',
    newsletter: 'Newsletter',
    coupon: 'Bon de réduction',
    call: 'Appeler',
    chat: 'Chat',
    contact: 'Nous contacter',
    directions: 'Itinéraire',
    download: 'Télécharger',
    signup: 'S’inscrire',
    jobs: 'Offres d’emploi',
    donate: 'Faire un don',
    login: 'Se connecter',
    app: 'Installer l’application',
  },

  facts: {
    ownDomain: 'Nom de domaine propre',
    https: 'Connexion sécurisée (https)',
    httpsRedirect: 'Passage automatique en https',
    insecureContent: 'Éléments sans chiffrement',
    title: 'Titre de la page',
    metaDescription: 'Description pour les moteurs de recherche',
    mainHeading: 'Titre principal',
    indexable: 'Ouvert aux moteurs de recherche',
    sitemap: 'Plan du site',
    canonical: 'Adresse de référence',
    favicon: 'Icône du site',
    sharePreview: 'Aperçu lors d’un partage',
    mobileReady: 'Adapté au téléphone',
    languages: 'Langues',
    structuredData: 'Données structurées',
    nameShown: 'Nom dans le titre',
    placeShown: 'Ville dans le titre',
    map: 'Carte',
    profiles: 'Réseaux sociaux',
    brokenProfileLinks: 'Icônes de réseaux qui ne mènent nulle part',
    phones: 'Téléphone',
    faxes: 'Fax',
    phoneContradictions: 'Liens qui appellent un autre numéro',
    emails: 'E-mail',
    pec: 'PEC (e-mail certifié italien)',
    whatsapp: 'WhatsApp',
    messenger: 'Messenger',
    telegram: 'Telegram',
    otherMessaging: 'Autres messageries',
    contactForm: 'Formulaire de contact',
    liveChat: 'Chat sur le site',
    address: 'Adresse',
    openingHours: 'Horaires',
    contactPage: 'Page de contact',
    ctas: 'Appels à l’action',
    primaryCta: 'Appel à l’action principal',
    trade: 'Ce que fait l’entreprise',
    shop: 'Boutique en ligne',
    shopPlatform: 'Système de boutique',
    booking: 'Réservation en ligne',
    payments: 'Paiement en ligne',
    newsletter: 'Newsletter',
    coupon: 'Bon de réduction',
    analytics: 'Statistiques de visites',
    adTags: 'Balises publicitaires',
    emailMarketing: 'Outil d’e-mailing',
    consentBanner: 'Bandeau de cookies',
    conversionTracking: 'Résultats mesurés',
    privacyPolicy: 'Politique de confidentialité',
    legalNotice: 'Mentions légales',
    cookiePolicy: 'Politique de cookies',
    vatNumber: 'Numéro de TVA',
    vatOnHome: 'Numéro de TVA sur la page d’accueil',
    mailServer: 'Serveur de messagerie',
    spf: 'Enregistrement SPF',
    dmarc: 'Enregistrement DMARC',
    rea: 'Numéro REA (registre italien)',
    companyDetails: 'Mentions de la société',
    reviewProfiles: 'Avis',
    blog: 'Actualités ou blog',
    blogLastPost: 'Dernier article',
    leftovers: 'Restes et informations dépassées',
    copyrightYear: 'Année en pied de page',
    identity: 'Correspondance avec l’entreprise',
    platform: 'Construit avec',
    server: 'Logiciels du serveur',
    certificate: 'Certificat de sécurité',
    brokenLinks: 'Liens vers des pages absentes',
    lighthouse: 'Lighthouse',
  },

  glossary: {
    site: {
      term: 'Site et nom de domaine propres',
      meaning:
        'Un site à une adresse qui vous appartient (votrenom.fr). Un profil sur un réseau social est un invité chez les autres ; le domaine est à vous.',
    },
    https: {
      term: 'HTTPS',
      meaning:
        'Le cadenas dans la barre d’adresse : ce que les visiteurs lisent et saisissent ne peut être ni vu ni modifié en chemin.',
    },
    indexable: {
      term: 'Bases du référencement',
      meaning: 'Titre, description et structure que lisent les moteurs de recherche pour savoir ce que vous faites et où.',
    },
    structured: {
      term: 'Données structurées',
      meaning:
        'Une étiquette pour les machines dans la page : nom, adresse, horaires, téléphone sous une forme que les moteurs comprennent sans deviner.',
    },
    cta: {
      term: 'Appel à l’action',
      meaning: 'Un bouton ou un lien qui dit quoi faire ensuite : réserver, acheter, demander un devis, s’abonner.',
    },
    analytics: {
      term: 'Statistiques (analytics)',
      meaning: 'Un outil qui compte les visites, leur origine et ce que font les gens.',
    },
    tags: {
      term: 'Balises publicitaires (tags)',
      meaning: 'De petits codes qui disent à une plateforme publicitaire quand une annonce a marché.',
    },
    conversion: {
      term: 'Conversion',
      meaning: 'Une visite qui aboutit : un appel, une demande, une réservation, une vente.',
    },
    cpa: {
      term: 'Coût par acquisition (CPA)',
      meaning: 'Ce que vous dépensez en promotion pour gagner un client. On ne le sait que si les conversions sont mesurées.',
    },
    consent: {
      term: 'Bandeau de consentement',
      meaning: 'La fenêtre qui demande aux visiteurs si les cookies de mesure et de publicité peuvent être utilisés.',
    },
    vitals: {
      term: 'Core Web Vitals',
      meaning:
        'Les mesures par lesquelles Google juge le confort d’une page : si elle se voit vite, si elle saute, si elle répond.',
    },
    coverage: {
      term: 'Couverture',
      meaning:
        'La part des vérifications qui ont pu être faites. Ce que nous n’avons pas pu voir n’abaisse ni ne relève le score.',
    },
  },

  method: {
    machine:
      'Un programme a ouvert les pages publiques du site citées plus haut, comme le ferait un visiteur, et a noté ce qu’il voyait. Personne ne s’est connecté, n’a rempli de formulaire ni téléphoné.',
    seen: 'Rien n’est affirmé qui n’ait été vu. Chaque point dit où ; ce que nous n’avons pas pu regarder est marqué « non vu » et ne compte pas dans le score.',
    score:
      'Chaque vérification a un poids. Le score d’une étape est la part des points obtenus parmi les vérifications possibles et utiles à ce genre d’activité ({sector}).',
    scoreNone: 'Il n’y a pas de score ici : aucun site ne pouvait être évalué.',
    lighthouse: 'Vitesse et qualité viennent de Lighthouse {version}.',
    polite: 'Les requêtes ont été peu nombreuses et lentes.',
    robots: 'Les règles que le site donne aux programmes (robots.txt) ont été respectées.',
    agent: 'Dans les journaux du serveur, la visite apparaît sous le nom « {agent} ».',
    made: 'Bilan du {date}, Vetrina {version}.',
    mistake:
      'Une erreur ? Dites-le à qui vous a envoyé ce rapport : chaque affirmation peut être suivie jusqu’à la page d’où elle vient.',
  },

  terminal: {
    noScore: 'pas de score',
    coverage: '{percent} de ce qui compte a pu être vérifié',
    seen: 'Ce que nous avons vu',
    actions: 'Par où commencer',
  },

  overview: {
    title: 'Vue d’ensemble',
    heading: '{count} entreprises vérifiées',
    headingOne: '1 entreprise vérifiée',
    empty: 'Pas encore d’entreprise dans cette campagne.',
    emptyMore: 'Dès que la première aura été vérifiée, elle apparaîtra ici.',
    withSite: 'avec un site à elles qui fonctionne',
    meanScore: 'score médian',
    noSite: 'sans site évaluable',
    notSeen: 'dont le site n’a pas pu être vu',
    notMeasured:
      'Vitesse mesurée sur {measured} sites sur {count}. Pour les autres : {reasons}. Le motif de chacun est dans audit.csv (lh_note).',
    missingMeasurement: {
      heavy: 'trop de mémoire demandée',
      slow: 'délai dépassé',
      nothing_shown: 'page sans rien de visible',
      crashed: 'plantage du navigateur',
      other: 'autres raisons',
    },
    outcomes: 'Ce qu’il en est de chaque site',
    outcome: 'Site',
    count: 'Entreprises',
    share: 'Part',
    distribution: 'Répartition des scores',
    distributionText: 'Sur les {count} entreprises dont le site a été vu, la moitié a moins de {median} points.',
    range: 'Score',
    noScores: 'Aucune entreprise dont le site a été vu n’a encore de score.',
    stagesTitle: 'Où le parcours s’interrompt',
    stageMean: 'Score médian',
    stage: 'Étape',
    businesses: 'Entreprises',
    search: 'Chercher',
    searchHint: 'Nom, ville ou site',
    all: 'Tout',
    grade: 'Note',
    noGrade: 'Sans note',
    sector: 'Secteur',
    province: 'Province',
    city: 'Ville',
    missing: 'Canal non vu',
    weakStage: 'Étape faible',
    reset: 'Effacer les filtres',
    export: 'Exporter en CSV',
    print: 'Imprimer',
    filters: 'Filtres et ordre',
    group: {
      by: 'Regrouper par',
      sector: 'Secteur',
      area: 'Zone',
      both: 'Secteur et zone',
      noArea: 'Zone non indiquée',
      one: '1 entreprise',
      many: '{count} entreprises',
      score: 'score médian : {median}',
    },
    pick: {
      row: 'Sélectionner {name}',
      group: 'Tout sélectionner : {name}',
      all: 'Sélectionner toutes les lignes',
      one: '1 sélectionnée',
      many: '{count} sélectionnées',
      none: 'Annuler la sélection',
    },
    panel: {
      reportOf: 'Rapport de {name}',
      next: 'Suivante',
      before: 'Précédente',
      tab: 'Ouvrir dans un nouvel onglet',
      close: 'Fermer',
    },
    keys: {
      title: 'Touches',
      move: 'parcourir les lignes',
      open: 'ouvrir le rapport',
      pick: 'sélectionner',
      search: 'rechercher',
      close: 'fermer',
    },
    shown: '{shown} entreprises sur {count}',
    more: 'Afficher plus',
    nothing: 'Aucune entreprise ne correspond.',
    nothingMore: 'Retirez un filtre ou cherchez autre chose.',
    part: 'Le tableau contient les {shown} premières des {count} entreprises, pour que cette page s’ouvre ; les chiffres ci-dessus portent sur toutes, et audit.csv les contient toutes.',
    needsScript: 'Trier et filtrer demande des scripts ; les {count} premières entreprises sont affichées.',
    name: 'Entreprise',
    score: 'Score',
    path: 'Étapes',
    firstAction: 'Première chose à faire',
    need: 'Marge de progrès',
    needHow:
      'La marge de progrès additionne les points qui manquent et compte davantage ceux qui demandent peu d’effort : minutes en entier, heures à 80 %, jours à 50 %, travail d’un professionnel à 30 %. 100 voudrait dire que tout manque et se corrige vite. Seules les entreprises dont le site a pu être vu en ont une.',
    figures: 'La campagne en chiffres : résultats, scores, étapes',
    notesHow: 'Les notes contiennent quoi dire au patron et quoi vérifier avant l’envoi d’un rapport.',
    columns: 'Colonnes',
    coverage: 'Couverture',
    peers: 'Parmi ses pairs',
    change: 'Évolution',
    changes: {
      better: 'Mieux',
      worse: 'Moins bien',
      mixed: 'Autres changements',
      same: 'Comme avant',
      site: 'L’état du site a changé',
      new: 'Absente de la campagne précédente',
    },
    brief: {
      quoted: '« {text} »',
      heading: 'Notes',
      button: 'Notes',
      buttonOf: 'Notes sur {name}',
      points: 'Quoi dire',
      proof: 'vu sur {page}',
      looked: 'consulté : {page} et d’autres',
      lookedOne: 'consulté : {page}',
      copy: 'Copier les points',
      copied: 'Copié.',
      copyByHand: 'Le navigateur ne nous laisse pas copier : appuyez sur Ctrl+C (⌘C sur Mac).',
      report: 'Ouvrir le rapport',
      close: 'Fermer',
      look: 'Voir la page',
    },
    verifyFirst: {
      title: 'À vérifier d’abord : à qui est le site ?',
      lead: 'Ces sites sont peut-être à d’autres. Tant que personne n’a regardé, il n’y a pas de rapport à envoyer. Si le site est bien le leur, ajoutez à la liste téléphone, rue ou numéro de TVA et relancez.',
      look: 'Ouvrir le site',
      more: 'et {count} autres : dans audit.csv, colonne belongs',
    },
    verify: {
      title: 'À vérifier avant l’envoi',
      lead: 'Les affirmations les plus fragiles de ce rapport, la plus fragile d’abord. Ouvrez chaque page et regardez : cela prend une minute.',
      nothing: 'Aucune affirmation de ce rapport n’est fragile.',
      ownSite: 'Le site est bien le leur',
      discovered: 'La liste ne donnait pas de site ; nous avons trouvé celui-ci.',
      weakIdentity: 'Seul le nom relie ce site à l’entreprise : ni téléphone, ni adresse, ni numéro de TVA à comparer.',
      noIdentity: 'Rien de la liste (nom, téléphone, adresse, numéro de TVA) ne figure sur ce site.',
      contradiction: 'La page affiche {printed}, le lien appelle {dials}.',
      unsure: 'Nous en sommes sûrs à {percent}.',
      doubtful: 'Ce qui a été vu n’est pas assez clair ; le rapport laisse la question ouverte.',
      missing: 'Dit absent : regardez si ce n’est pas là malgré tout.',
    },
    sortedBy: 'Trier par',
    sortHint: 'Appuyez sur un titre de colonne pour trier.',
    channels: {
      phone: 'Téléphone',
      email: 'E-mail',
      messaging: 'Messagerie',
      form: 'Formulaire de contact',
      social: 'Réseaux sociaux',
      booking: 'Réservation en ligne',
      shop: 'Boutique en ligne',
      newsletter: 'Newsletter',
      analytics: 'Statistiques de visites',
      map: 'Carte',
    },
  },

  outcomes: {
    ok: { label: 'Site vu', sentence: 'Le site a été vu.', meaning: '', unsaid: '', steps: steps() },
    no_website: {
      label: 'Pas de site',
      sentence: 'Nous ne vous connaissons pas de site : qui vous cherche en ligne ne trouve pas de page à vous où arriver.',
      meaning:
        'Un site n’a pas besoin d’être grand : une page avec ce que vous faites, où vous êtes, quand vous ouvrez et comment vous joindre répond à presque tout ce que l’on demande. C’est aussi l’endroit où peuvent mener les publications, les annonces et la carte.',
      unsaid:
        'Vous avez peut-être un site que nous n’avons pas trouvé. Dans ce cas, dites-le à qui vous a envoyé ce rapport : la vérification sera refaite.',
      steps: steps(
        {
          act: 'Déposez un nom de domaine au nom de l’entreprise, à votre nom et non à celui d’un prestataire.',
          effort: 'minutes',
        },
        {
          act: 'Revendiquez votre fiche sur Google Business Profile, Bing Places et Apple Business Connect : nom, horaires, téléphone, photos.',
          effort: 'hours',
        },
        {
          act: 'Publiez une page : ce que vous faites, pour qui, où, horaires, téléphone, e-mail, carte et mentions légales.',
          effort: 'days',
        },
        { act: 'Mettez-y une invitation claire : appelez, réservez, demandez un devis, commandez.', effort: 'hours' },
        { act: 'Ajoutez dès le premier jour un outil qui compte les visites, avec le consentement requis.', effort: 'hours' },
        {
          act: 'Écrivez l’adresse du site partout où vous êtes déjà présent : profils, signature d’e-mail, tickets, véhicule, vitrine.',
          effort: 'hours',
        },
      ),
    },
    invalid_url: {
      label: 'Adresse inutilisable',
      sentence: 'L’adresse du site qui nous a été donnée ne peut pas être lue comme une adresse : il n’y avait rien à ouvrir.',
      meaning: 'C’est très probablement une erreur de saisie, pas un problème de votre site.',
      unsaid: 'Rien n’est dit du site lui-même : il n’a pas été visité.',
      steps: steps(
        { act: 'Envoyez la bonne adresse à qui vous a adressé ce rapport et faites refaire la vérification.', effort: 'minutes' },
        {
          act: 'Regardez comment l’adresse est écrite sur vos cartes, factures, profils et dans les annuaires : la même erreur peut s’y trouver.',
          effort: 'minutes',
        },
      ),
    },
    social_only: {
      label: 'Seulement un profil social',
      sentence: 'Le site indiqué est un profil sur un réseau social ; nous ne vous connaissons pas de site où il pourrait mener.',
      meaning:
        'Les réseaux sociaux sont bons pour les nouvelles et pour répondre aux clients. Mais la page appartient au réseau : il décide qui vous voit, peut la fermer, et montre peu à qui n’a pas de compte. Un site à vous est l’endroit où une publication, une annonce ou une recherche peut devenir un appel, une réservation ou une commande.',
      unsaid: 'Nous n’avons pas évalué le profil lui-même : les réseaux ne laissent pas les programmes le lire.',
      steps: steps(
        {
          act: 'Complétez le profil : téléphone, e-mail, adresse, horaires, un bouton pour appeler ou écrire.',
          effort: 'minutes',
        },
        {
          act: 'Revendiquez votre fiche sur Google Business Profile et sur les autres cartes, avec les mêmes nom, adresse et téléphone.',
          effort: 'hours',
        },
        { act: 'Déposez un nom de domaine au nom de l’entreprise, à votre nom.', effort: 'minutes' },
        {
          act: 'Publiez-y une page : ce que vous faites, où, horaires, coordonnées, mentions légales et une invitation claire à agir.',
          effort: 'days',
        },
        { act: 'Liez le profil au site et le site au profil.', effort: 'minutes' },
      ),
    },
    third_party: {
      label: 'Page sur le site d’un autre',
      sentence: 'Le site indiqué est une page sur le site d’un autre, où d’autres fixent les règles.',
      meaning:
        'Annuaires, portails et pages de liens apportent des visites, mais ils fixent les règles : ce qui est montré, à qui, souvent à côté de qui et contre quelle commission. Un site à vous est le seul endroit où les clients ne sont qu’à vous.',
      unsaid: 'Nous n’avons pas évalué la page sur le portail : elle ne dépend pas de vous.',
      steps: steps(
        {
          act: 'Revendiquez la page sur le portail et vérifiez que nom, téléphone, horaires et photos sont justes.',
          effort: 'hours',
        },
        { act: 'Déposez un nom de domaine au nom de l’entreprise, à votre nom.', effort: 'minutes' },
        {
          act: 'Publiez-y une page : ce que vous faites, où, horaires, coordonnées, mentions légales et une invitation claire à agir.',
          effort: 'days',
        },
        { act: 'Faites en sorte que le portail, les profils et la carte mènent à votre site.', effort: 'minutes' },
      ),
    },
    dns_error: {
      label: 'Nom introuvable',
      sentence: 'Le nom {site} ne menait nulle part lors de notre vérification : il est introuvable sur Internet.',
      meaning:
        'Un nom de domaine doit être renouvelé chaque année et pointer vers un serveur. L’un des deux semble manquer, ou l’adresse qui nous a été donnée est mal écrite.',
      unsaid: 'Rien n’est dit du site lui-même : il n’a pas pu être vu.',
      steps: steps(
        { act: 'Tapez vous-même l’adresse, avec et sans « www ».', effort: 'minutes' },
        { act: 'Si celle que nous avons est mal écrite, envoyez la bonne et faites refaire la vérification.', effort: 'minutes' },
        {
          act: 'Demandez à qui gère le domaine s’il a expiré : peu de temps après, n’importe qui peut le déposer.',
          effort: 'minutes',
        },
        { act: 'S’il est valable, faites corriger les réglages DNS.', effort: 'hours' },
        {
          act: 'Pensez aux e-mails : tant que le domaine manque, les adresses qui l’utilisent peuvent ne pas marcher.',
          effort: 'minutes',
        },
      ),
    },
    unreachable: {
      label: 'Ne répond pas',
      sentence: 'Le serveur de {site} ne nous a pas laissés entrer : lors de notre vérification, le site ne s’ouvrait pas.',
      meaning:
        'Le nom existe, mais le serveur a refusé ou coupé la connexion. Il peut s’agir d’une panne du moment, d’un serveur éteint ou d’une protection contre les programmes.',
      unsaid: 'Rien n’est dit du site lui-même : il n’a pas pu être vu.',
      steps: steps(
        {
          act: 'Ouvrez le site depuis un téléphone, Wi-Fi coupé. S’il s’ouvre, la panne est passée, ou les programmes comme le nôtre sont bloqués.',
          effort: 'minutes',
        },
        { act: 'S’il ne s’ouvre pas, prévenez l’hébergeur en indiquant le jour et l’heure de ce bilan.', effort: 'minutes' },
        { act: 'Demandez une surveillance gratuite qui vous écrit quand le site est en panne.', effort: 'minutes' },
        { act: 'Faites refaire la vérification.', effort: 'minutes' },
      ),
    },
    timeout: {
      label: 'Pas de réponse à temps',
      sentence: '{site} ne nous a pas répondu à temps : lors de notre vérification, le site n’a pas pu être vu.',
      meaning:
        'Le serveur a mis plus de temps que nous n’attendons. Il était peut-être surchargé à ce moment, ou il est lent tous les jours.',
      unsaid: 'Rien n’est dit du site lui-même : il n’a pas pu être vu.',
      steps: steps(
        {
          act: 'Ouvrez le site depuis un téléphone, Wi-Fi coupé, à des heures différentes, et comptez les secondes.',
          effort: 'minutes',
        },
        {
          act: 'S’il est lent, demandez-en la raison à l’hébergeur : offre trop petite, base de données, mises à jour en retard.',
          effort: 'hours',
        },
        { act: 'Demandez une surveillance gratuite qui vous écrit quand le site est lent ou en panne.', effort: 'minutes' },
        { act: 'Faites refaire la vérification.', effort: 'minutes' },
      ),
    },
    tls_error: {
      label: 'Certificat non accepté',
      sentence:
        'Le certificat de sécurité de {site} n’a pas été accepté lors de notre vérification : les navigateurs peuvent afficher un avertissement à la place du site.',
      meaning:
        'Le certificat fait apparaître le cadenas. S’il a expiré, est incomplet ou porte un autre nom, les visiteurs peuvent voir un avertissement en pleine page, et la plupart font demi-tour.',
      unsaid: 'Rien n’est dit du contenu du site : nous ne sommes pas allés au-delà de l’avertissement.',
      steps: steps(
        { act: 'Ouvrez le site et voyez si le navigateur vous avertit.', effort: 'minutes' },
        {
          act: 'Demandez à l’hébergeur de renouveler le certificat : avec Let’s Encrypt, il est gratuit et se renouvelle seul.',
          effort: 'hours',
        },
        { act: 'Vérifiez qu’il vaut pour l’adresse avec et sans « www ».', effort: 'minutes' },
        { act: 'Faites refaire la vérification.', effort: 'minutes' },
      ),
    },
    redirect_error: {
      label: 'Renvoyé en rond',
      sentence: '{site} nous a renvoyés d’une adresse à l’autre sans jamais arriver.',
      meaning: 'Très probablement, deux règles du serveur se contredisent, souvent « www » et « sans www », ou http et https.',
      unsaid: 'Rien n’est dit du site lui-même : il n’a pas pu être vu.',
      steps: steps(
        {
          act: 'Ouvrez le site dans une fenêtre privée du navigateur et voyez s’il dit « trop de redirections ».',
          effort: 'minutes',
        },
        { act: 'Envoyez cette page à qui s’occupe du site : les adresses ci-dessous montrent la boucle.', effort: 'minutes' },
        { act: 'Faites refaire la vérification.', effort: 'minutes' },
      ),
    },
    http_error: {
      label: 'Répond par une erreur',
      sentence: '{site} nous a répondu par une erreur au lieu d’une page.',
      meaning: 'Le serveur est en marche, mais la page demandée n’y est pas ou le programme derrière le site est en panne.',
      unsaid: 'Rien n’est dit du reste du site : il n’a pas pu être vu.',
      steps: steps(
        {
          act: 'Ouvrez vous-même l’adresse. Si le site s’affiche, la panne est passée ou l’adresse que nous avons est ancienne.',
          effort: 'minutes',
        },
        { act: 'Si vous voyez une erreur, envoyez cette page à qui s’occupe du site.', effort: 'minutes' },
        { act: 'Si l’adresse a changé, corrigez-la sur les profils, cartes, cartes de visite et annuaires.', effort: 'hours' },
        { act: 'Faites refaire la vérification.', effort: 'minutes' },
      ),
    },
    blocked: {
      label: 'L’entrée nous a été refusée',
      sentence:
        '{site} n’a pas laissé entrer un programme comme le nôtre, nous n’avons donc pas pu regarder. Cela ne dit rien de mal du site.',
      meaning:
        'Beaucoup de sites se protègent des visites automatiques. Les gens le voient très probablement comme d’habitude, et ce rapport n’en affirme rien.',
      unsaid: 'Rien n’est dit des coordonnées, du contenu, de la vitesse ou du reste : nous n’en avons rien vu.',
      steps: steps(
        {
          act: 'Ouvrez le site depuis un téléphone, Wi-Fi coupé : s’il s’ouvre sans énigme à résoudre, tout va bien pour vos clients.',
          effort: 'minutes',
        },
        {
          act: 'Cherchez votre entreprise sur Google : si vos pages apparaissent avec leur description, les moteurs de recherche entrent.',
          effort: 'minutes',
        },
        {
          act: 'Si vous souhaitez le bilan complet, demandez à qui s’occupe du site de laisser entrer ce visiteur (son nom est en bas).',
          effort: 'hours',
        },
      ),
    },
    parked: {
      label: 'Domaine en parking',
      sentence: 'À l’adresse {site} se trouve la page d’attente d’un vendeur de domaines : vos clients ne vous y trouvent pas.',
      meaning:
        'Le domaine est déposé, mais aucun site ne s’y trouve, ou il a expiré et il est à vendre. Les visiteurs voient de la publicité ou une offre d’achat du nom.',
      unsaid: 'Nous n’avons pas cherché de site à une autre adresse.',
      steps: steps(
        {
          act: 'Cherchez à quel nom est le domaine et jusqu’à quand : demandez à votre prestataire ou consultez le registre.',
          effort: 'minutes',
        },
        { act: 'S’il est à vous, faites-le mener à votre site ou à une simple page avec vos coordonnées.', effort: 'hours' },
        { act: 'S’il a expiré, demandez tout de suite s’il peut encore être récupéré.', effort: 'minutes' },
        {
          act: 'S’il est perdu, retirez l’ancienne adresse des profils, cartes, cartes de visite et annuaires.',
          effort: 'hours',
        },
      ),
    },
    under_construction: {
      label: 'En construction',
      sentence: '{site} dit être en construction : qui arrive ne trouve pas encore le site.',
      meaning:
        'Une page d’attente convient pour une semaine. Tant que le site n’est pas prêt, cette même page peut déjà faire son travail en quelques lignes.',
      unsaid: 'Nous n’avons pas évalué la page d’attente comme si elle était le site.',
      steps: steps(
        {
          act: 'Mettez sur la page d’attente : ce que vous faites, téléphone, e-mail ou WhatsApp, adresse, horaires.',
          effort: 'hours',
        },
        { act: 'Ajoutez les mentions légales.', effort: 'minutes' },
        { act: 'Fixez une date pour le site et publiez ce qui est prêt : une page suffit pour commencer.', effort: 'days' },
      ),
    },
    hosting_default: {
      label: 'Hébergement vide',
      sentence: 'À l’adresse {site}, le serveur affiche sa page par défaut : votre site n’y est pas.',
      meaning: 'L’hébergement est loué et fonctionne, mais aucun site n’y a été mis, ou il a été perdu lors d’un déménagement.',
      unsaid: 'Nous n’avons pas cherché de site à une autre adresse.',
      steps: steps(
        { act: 'Demandez à qui s’occupe du site s’il a été déplacé et quand il reviendra.', effort: 'minutes' },
        { act: 'Faites remettre la dernière sauvegarde.', effort: 'hours' },
        {
          act: 'S’il n’y a jamais eu de site, publiez une page avec ce que vous faites, vos coordonnées et vos horaires.',
          effort: 'days',
        },
      ),
    },
    suspended: {
      label: 'Suspendu',
      sentence: 'L’hébergeur a suspendu {site} : les visiteurs voient un avis à la place du site.',
      meaning:
        'Cela arrive pour un impayé, des ressources épuisées ou un problème de sécurité. C’est souvent réglé dans la journée.',
      unsaid: 'Nous n’avons rien vu du site derrière l’avis.',
      steps: steps(
        { act: 'Demandez-en la raison à l’hébergeur : commencez par la dernière facture.', effort: 'minutes' },
        {
          act: 'S’il s’agit de sécurité, faites nettoyer et mettre à jour le site avant de le remettre en ligne.',
          effort: 'professional',
        },
        { act: 'Voyez si les e-mails du même domaine fonctionnent encore.', effort: 'minutes' },
        { act: 'Faites refaire la vérification.', effort: 'minutes' },
      ),
    },
    empty: {
      label: 'Page vide',
      sentence: '{site} répond, mais par une page où il n’y a pratiquement rien à voir.',
      meaning: 'Le site a peut-être été perdu lors d’un déménagement, ou ce qui devrait construire la page ne démarre pas.',
      unsaid: 'Nous n’avons pas vu de contenu à évaluer.',
      steps: steps(
        { act: 'Ouvrez le site sur un téléphone et sur un ordinateur.', effort: 'minutes' },
        { act: 'S’il est blanc, envoyez cette page à qui s’occupe du site.', effort: 'minutes' },
        {
          act: 'Si vous le voyez comme d’habitude, dites-le à qui vous a envoyé ce rapport : la vérification sera refaite.',
          effort: 'minutes',
        },
      ),
    },
    not_html: {
      label: 'Pas une page web',
      sentence: 'L’adresse donnée ouvre un fichier, pas un site.',
      meaning:
        'Un PDF ou un fichier à télécharger se lit, mais il est malcommode sur un téléphone, n’invite pas à agir et les moteurs de recherche le montrent mal.',
      unsaid: 'Nous n’avons pas cherché de site à une autre adresse.',
      steps: steps(
        { act: 'Si vous avez un site, envoyez son adresse à qui vous a adressé ce rapport.', effort: 'minutes' },
        { act: 'S’il n’y a que le fichier, mettez le même contenu sur une page : texte, coordonnées, horaires.', effort: 'days' },
      ),
    },
    other_business: {
      label: 'Le site d’un autre',
      sentence: 'Le site à l’adresse {site} semble appartenir à une autre entreprise ; nous ne l’avons donc pas évalué.',
      meaning:
        'L’adresse qui nous a été donnée est peut-être fausse, ou le domaine a été abandonné et quelqu’un d’autre l’utilise.',
      unsaid: 'Rien n’est dit de votre site : celui-ci ne semble pas être le vôtre.',
      steps: steps(
        { act: 'Ouvrez l’adresse : est-ce la vôtre ?', effort: 'minutes' },
        {
          act: 'Si oui, faites en sorte qu’on y lise le nom et les coordonnées de l’entreprise, et faites refaire la vérification.',
          effort: 'minutes',
        },
        {
          act: 'Si non, envoyez la bonne, et corrigez-la sur les profils, cartes, cartes de visite et annuaires.',
          effort: 'hours',
        },
      ),
    },
    hijacked: {
      label: 'Envahi par du spam',
      sentence: 'À l’adresse {site} se trouve désormais quelque chose d’étranger à l’entreprise : qui la cherche arrive là.',
      meaning:
        'Cela arrive quand un domaine n’est pas renouvelé et que des inconnus le déposent pour sa bonne réputation, ou quand un site est piraté. Plus cela dure, plus clients et moteurs de recherche le prennent pour le vôtre.',
      unsaid: 'Rien de cette page n’a été compté comme étant à vous.',
      steps: steps(
        { act: 'Cherchez à quel nom est le domaine : demandez à votre prestataire ou consultez le registre.', effort: 'minutes' },
        {
          act: 'S’il est encore à vous, faites couper le site, le nettoyer et le remettre depuis une sauvegarde, et changez tous les mots de passe.',
          effort: 'professional',
        },
        {
          act: 'S’il est perdu, retirez l’adresse des profils, cartes, cartes de visite, factures et annuaires.',
          effort: 'hours',
        },
        {
          act: 'Déposez un domaine à renouvellement automatique et publiez-y ce que vous faites et vos coordonnées.',
          effort: 'days',
        },
      ),
    },
    refused_address: {
      label: 'Adresse privée',
      sentence: 'L’adresse donnée mène à un réseau privé, et nous ne l’avons pas visitée.',
      meaning:
        'Les adresses de ce genre ne marchent qu’à l’intérieur d’un bureau ou d’une maison. Les clients ne peuvent pas les ouvrir.',
      unsaid: 'Rien n’est dit du site lui-même : il n’a pas été visité.',
      steps: steps(
        { act: 'Envoyez l’adresse publique du site et faites refaire la vérification.', effort: 'minutes' },
        { act: 'Si le domaine mène vraiment là, demandez à qui le gère de corriger les réglages DNS.', effort: 'hours' },
      ),
    },
    failed: {
      label: 'Notre échec',
      sentence: 'Notre propre programme a échoué sur cette entreprise. C’est notre faute et cela ne dit rien de vous.',
      meaning:
        'La vérification s’est arrêtée avant de pouvoir dire quoi que ce soit. Qui vous a envoyé ce rapport a les détails techniques.',
      unsaid: 'Rien n’est dit du site.',
      steps: steps({ act: 'Faites refaire la vérification.', effort: 'minutes' }),
    },
  },

  outcomeReasons: {
    site_answers: 'Le site répond.',
    answers_elsewhere: 'L’adresse mène à un autre domaine : {to} au lieu de {from}.',
    doubtful_name: 'Le site s’appelle « {site} » ; rien de « {row} » n’y figure.',
    doubtful_unnamed: 'Rien de « {row} » ne figure sur le site, qui a pour titre « {site} ».',
    doubtful_phone: 'Ni le nom ni le téléphone de la liste ({row}) ne figurent sur le site, qui affiche {site}.',
    doubtful_place: 'Le nom correspond, mais le site indique {site} ; {row}, la ville de la liste, n’y figure nulle part.',
    doubtful_vat: 'Le site affiche le numéro de TVA {site}, et non {row}, et toutes ses pages n’ont pas pu être lues.',
    doubtful_branch: 'L’adresse est la page d’un des nombreux magasins de {site} : c’est la chaîne qui répond du site.',
    doubtful_portal: 'L’adresse est une fiche parmi d’autres sur {site} : le site est celui de qui publie l’annuaire.',
    doubtful_public: 'L’adresse est une page de {site}, le site d’un organisme public.',
    none_given: 'Aucun site ne nous a été indiqué pour cette entreprise.',
    none_found:
      'Aucun site ne nous a été indiqué pour cette entreprise, et une recherche sous ses noms probables n’en a trouvé aucun.',
    not_an_address: 'Ce qui nous a été donné ne peut pas être lu comme une adresse web.',
    social_profile: 'L’adresse qui nous a été donnée est un profil sur {name}.',
    leads_to_social_profile: 'L’adresse renvoie les visiteurs vers un profil sur {name}.',
    third_party: 'L’adresse qui nous a été donnée est une page sur {name}.',
    leads_to_third_party: 'L’adresse renvoie les visiteurs vers une page sur {name}.',
    dns_error: 'Le nom est introuvable sur Internet.',
    unreachable: 'Le serveur a refusé ou coupé la connexion.',
    timeout: 'Le serveur n’a pas répondu dans le délai que nous laissons.',
    tls_error: 'Le certificat de sécurité n’a pas été accepté.',
    redirect_error: 'Les redirections ne sont arrivées à aucune page.',
    http_status: 'Le serveur a répondu par le code d’erreur {status}.',
    soft_404: 'La page qui répond dit qu’il n’y a rien à cet endroit.',
    status_refuses: 'Le serveur nous a refusé l’entrée (code {status}).',
    bot_wall: 'Une protection contre les programmes ({by}) se tenait devant le site.',
    consent_wall:
      'Le site ne montre rien avant que l’on accepte les cookies ou déclare son âge, et notre programme ne choisit pour personne.',
    robots_forbids:
      'Le fichier robots.txt du site demande aux programmes comme le nôtre de rester dehors, et nous le respectons.',
    robots_unreadable:
      'Les règles du site pour les programmes (robots.txt) n’ont pas pu être lues ; le standard dit alors de ne pas entrer.',
    parked: 'La page porte les marques d’un domaine en parking.',
    under_construction: 'La page dit que le site n’est pas encore prêt.',
    hosting_default: 'C’est la page que montre un serveur avant qu’un site y soit mis.',
    suspended: 'La page dit que le compte ou le site est suspendu.',
    nothing_shown: 'La page qui a répondu ne montre rien.',
    leftover_text: 'La page qui a répondu contient quelques mots et rien d’autre.',
    folder_listing: 'Le serveur montre une liste de fichiers au lieu d’une page.',
    broken_page: 'La page affiche un message d’erreur du programme qui est derrière.',
    not_html: 'Le serveur a envoyé un fichier ({type}) au lieu d’une page.',
    too_large: 'Ce que le serveur a envoyé est plus lourd que n’importe quelle page web.',
    hijacked: 'La page parle de tout autre chose : ni le nom ni le métier de l’entreprise n’y figurent.',
    other_vat_number: 'Le numéro de TVA du site ({site}) n’est pas celui que nous connaissons ({row}).',
    other_name_and_trade:
      'Le site est celui de « {name} », {town}, d’un autre métier ; rien du nom et de la ville que nous connaissons n’y figure.',
    other_name_and_place:
      'Le site se présente comme {name}, à {town} ; le nom, la ville et le téléphone que nous connaissons n’y figurent nulle part.',
    refused_address: 'Le nom mène à une adresse d’un réseau privé.',
    failed: 'Notre programme s’est arrêté.',
  },

  survey: {
    title: 'Enquête : {run}',
    eyebrow: 'Enquête sur la présence en ligne',
    skip: 'Aller à l’enquête',
    heading: 'Comment {count} entreprises se présentent en ligne',
    headingOne: 'Comment une entreprise se présente en ligne',
    seenBetween: 'période d’observation : {from} – {to}',
    seenOn: 'date d’observation : {on}',
    finding:
      '{rate} ont un site à elles qui fonctionne ({interval}). {social} n’ont à la place qu’un profil sur un réseau social. Pour {unknown}, cela n’a pas pu être établi.',
    findingNone: 'Pour aucune de ces entreprises on n’a pu établir si elle a un site.',
    contents: 'Sommaire',
    empty: 'Il n’y a rien à compter : la campagne ne contient aucune entreprise.',

    interval: 'intervalle à 95 % : {low} à {high}',
    intervalShort: '{low}–{high}',
    of: '{part} sur {whole}',
    among: 'parmi : {base}',
    table: 'Les chiffres en tableau',
    notKnown: '{count} non connus',
    noneKnown: 'rien n’est connu',
    heldBack: 'non publié',

    columns: {
      indicator: 'Indicateur',
      group: 'Groupe',
      chart: 'Part et intervalle à 95 %',
      rate: 'Part',
      interval: 'Intervalle à 95 %',
      counts: 'Oui, parmi les réponses connues',
      unknown: 'Non connus',
      bounds: 'Au moins – au plus',
      businesses: 'Entreprises',
      quarter: 'Premier quartile',
      median: 'Médiane',
      threeQuarters: 'Troisième quartile',
      spread: 'Moitié centrale',
      known: 'Connus',
      change: 'Évolution',
      changeChart: 'Évolution et intervalle à 95 %',
      reading: 'Lecture',
      gained: 'De non à oui',
      lost: 'De oui à non',
      beforeNow: 'Avant → maintenant',
      reason: 'Raison',
      answers: 'Réponses',
      definition: 'Définition',
      base: 'Demandé à',
      score: 'Score',
      step: 'Étape',
    },

    sections: {
      path: 'Jusqu’où va un client',
      outcomes: 'Ce que nous avons trouvé à l’adresse',
      presence: 'Présence',
      official: 'Indicateurs de la statistique publique',
      networks: 'Réseaux sociaux liés depuis le site',
      channels: 'Moyens de contact',
      actions: 'Vendre, réserver, inviter',
      measuring: 'Mesure et publicité',
      trust: 'Confiance et fraîcheur',
      technical: 'Bases techniques',
      scores: 'Scores',
      lighthouse: 'Mesures de Lighthouse',
      by: 'Par {dimension}',
      crossed: 'Par {dimension} : site propre qui fonctionne',
      waves: 'Ce qui a changé',
      definitions: 'Définitions',
      method: 'Méthode',
    },
    leads: {
      path: 'De toutes les entreprises : combien ont un site qui fonctionne, et pour combien d’entre elles chaque étape suivante tient au moins à moitié. Chaque étape ne compte que celles qui ont franchi toutes les précédentes.',
      outcomes: 'Chaque entreprise est dans une seule classe ; les parts font 100 % au total.',
      official:
        'En part de toutes les entreprises, celles sans site comprises, au plus près des définitions d’Eurostat (isoc_ciweb, isoc_ciwebn2) et de l’Istat. Elles sont relevées sur les sites, non déclarées par les entreprises : lire la méthode avant de comparer.',
      sites: 'Parmi les entreprises dont le site a pu être consulté, sauf si un autre groupe est nommé.',
      scores:
        'Chaque site a un score de 0 à 100 pour chaque étape. La boîte contient la moitié centrale des sites, le trait est la médiane.',
      lighthouse: 'Mesuré sur la page d’accueil. La boîte contient la moitié centrale des sites, le trait est la médiane.',
      heat: 'Plus la case est foncée, plus la part est élevée. Tous les chiffres, avec effectifs et intervalles, sont dans survey.csv.',
      heatMore: 'Les {shown} plus grands des {count} groupes ; tous sont dans survey.csv.',
      waves: 'Par rapport à {wave}, {when}.',
      paired:
        '{pairs} entreprises ont été vues les deux fois ; les évolutions portent sur elles (appariées), pour que les entrées et sorties de la liste ne passent pas pour des évolutions.',
      independent:
        'Seules {pairs} entreprises sur {count} ont pu être reconnues dans les deux ; les deux vagues sont donc comparées comme des échantillons indépendants : la composition de la liste peut avoir changé aussi.',
      definitions:
        'Ce qui compte comme oui, et à qui la question est posée. Une part est le nombre de oui parmi ceux dont la réponse est connue.',
    },
    networksUnseen: 'Vus sur aucun site : {list}.',
    scale: '0 à {most}',
    heatLegend: {
      scale: 'Part : {low} à {high}',
      withheld:
        'c : non publié, parce que moins de {least} réponses sont connues ou qu’un autre chiffre non publié pourrait en être déduit',
      unreliable: 'u : incertain, l’intervalle à 95 % dépasse 20 points',
      missing: ': aucune réponse connue',
    },
    symbols: { withheld: 'c', unreliable: 'u', missing: ':' },
    total: 'Toutes',
    notGiven: 'non indiqué',
    dimensions: {
      sector: 'secteur',
      province: 'province',
      region: 'région',
      city: 'ville',
      country: 'pays',
      nace: 'division NACE',
      size: 'taille',
    },

    bases: {
      businesses: 'toutes les entreprises',
      sites: 'entreprises ayant leur propre site',
      sites_with_phone: 'sites avec un numéro de téléphone',
      sites_with_email: 'sites avec une adresse e-mail',
      sites_with_shop: 'sites avec une boutique',
      sites_with_analytics: 'sites avec des statistiques de visites',
      sites_with_tags: 'sites avec des statistiques ou des balises publicitaires',
      sites_with_news: 'sites avec des actualités',
      sites_with_year: 'sites affichant une année',
    },

    path: {
      all: 'Toutes les entreprises',
      site: { label: 'Site propre qui fonctionne', definition: 'L’entreprise a un site à elle qui fonctionne.' },
      step: 'L’étape « {stage} » a au moins {floor} points sur 100, comme toutes celles d’avant ; sans site : non. Une entreprise arrêtée à une étape est un non pour la suite ; celle dont une étape n’est pas connue est laissée de côté pour la suite, si bien que les dernières étapes sont plutôt sous-estimées que surestimées.',
      held: '{share} de celles d’avant',
    },
    reasons: {
      site_not_seen: 'Le site n’a pas pu être consulté (bloqué, sans réponse, robots.txt … ; voir les classes)',
      needs_browser: 'La page est construite par des scripts et aucun navigateur n’a été utilisé',
      browser_failed: 'La page ne s’est pas ouverte dans le navigateur',
      pages_not_seen: 'Des pages où cela pourrait figurer n’ont pas répondu',
      robots: 'robots.txt interdit les pages où cela pourrait figurer',
      lighthouse_off: 'Lighthouse n’a pas été lancé',
      lighthouse_failed: 'La mesure avec Lighthouse n’est pas allée au bout',
      doubtful: 'Ce qui a été vu se contredit ou peut appartenir à quelqu’un d’autre',
      language: 'Les pages sont dans une langue qui n’est pas lue',
      picture: 'Une image semble le montrer ; les images ne sont pas lues',
      not_asked: 'Hors de cette campagne',
      dns_failed: 'Les serveurs de noms n’ont pas répondu',
      not_all_asked: 'Plus de liens que ceux ouverts',
      failed: 'Échec du programme',
    },
    histogram: { title: 'Score total : nombre de sites, par dizaines de points', range: 'Points', count: 'Sites' },
    networkDefinition: 'Un lien vers le profil {name} de l’entreprise a été vu sur son site.',
    channelDefinition: 'Un moyen d’écrire à l’entreprise par {name} a été vu sur son site.',
    stageDefinition: 'Score de l’étape « {stage} », de 0 à 100.',
    outcomeDefinition: 'La consultation de l’adresse a abouti à la classe « {outcome} » (colonne outcome d’audit.csv).',

    waves: {
      up: 'plus',
      down: 'moins',
      unclear: 'pas d’évolution certaine',
      points: '{change} points',
      all: 'Tous les indicateurs',
      transitions: 'Qui a obtenu un site, qui l’a perdu',
      transitionsLead:
        'Entreprises appariées selon ce que nous avons trouvé avant (lignes) et maintenant (colonnes). Leurs noms sont dans survey-transitions.csv, qui n’est pas destiné à la publication.',
      got: '{count} ont obtenu un site',
      lost: '{count} l’ont perdu',
      states: { site: 'site propre', no_site: 'pas de site propre', unknown: 'non connu' },
      beforeState: 'Avant',
      nowState: 'Maintenant : {state}',
      unmatched: '{now} entreprises de maintenant et {before} d’avant n’ont pas de correspondance.',
    },

    method: {
      lead: 'Rédigé par la campagne elle-même ; peut être repris tel quel dans une publication.',
      askedTitle: 'Ce qui a été demandé, à qui et quand',
      run: 'La liste « {file} » ({records} enregistrements, SHA-256 {hash}) a été consultée entre le {from} et le {to} avec Vetrina {version}.',
      runUnfinished:
        'La liste « {file} » (SHA-256 {hash}) est consultée depuis le {from} avec Vetrina {version}. La campagne n’est pas terminée : en voici {records} enregistrements.',
      counted: '{count} entreprises sont comptées.',
      excluded: '{count} enregistrements sans nom ni site ont été laissés de côté.',
      duplicates:
        '{count} entreprises figuraient dans plusieurs campagnes et sont comptées une fois, avec l’enregistrement le plus récent.',
      looking:
        'Chaque site a été visité comme le ferait une personne : la page d’accueil et jusqu’à {pages} pages en tout, choisies pour les coordonnées, l’offre et les textes juridiques. {browser} {lighthouse} {robots} {discovery} Personne n’a été interrogé, rien n’a été rempli ni envoyé.',
      browserOn: 'Les pages ont été affichées dans un navigateur.',
      browserOff:
        'Les pages ont été lues sans navigateur ; ce qu’ajoutent les scripts n’a donc pas été vu et compte comme non connu.',
      lighthouseOn: 'La page d’accueil a été mesurée avec Lighthouse ({runs}, {form}).',
      lighthouseRun: 'une mesure',
      lighthouseRuns: 'médiane de {count} mesures',
      formMobile: 'téléphone simulé',
      formDesktop: 'ordinateur',
      lighthouseOff: 'Lighthouse n’a pas été lancé.',
      robotsOn: 'robots.txt a été respecté.',
      robotsOff: 'robots.txt n’a pas été respecté.',
      discoveryOn: 'Là où la liste n’indiquait pas de site, on en a cherché un.',
      discoveryOff:
        'Là où la liste n’indiquait pas de site, on n’en a pas cherché ; « pas de site » veut donc dire : aucun dans la liste.',
      sectorsGiven: 'Le secteur de chaque entreprise est celui de la liste.',
      sectors:
        'Le secteur est celui de la liste pour {given} entreprises sur {count} ; pour les autres, il a été lu dans les données structurées du site ou dans le nom, sinon il est « {generic} ». Un secteur lu sur le site n’existe que pour celles qui en ont un : ne comparer les parts de sites par secteur que là où la liste donne le secteur.',
      unknownTitle: 'Ce qui n’est pas connu, et pourquoi',
      unknown:
        'Chaque question a pour réponses oui, non, sans objet et non connu. « Non » n’est dit que si tout ce qui pourrait le montrer a été regardé. Les parts sont le nombre de oui parmi les réponses connues ; « non connu » et « sans objet » sont hors du dénominateur et comptés à côté. Les colonnes bound_low et bound_high de survey.csv disent ce que serait la part si toutes les réponses inconnues étaient non, et si toutes étaient oui.',
      unknownTable: 'Réponses non connues, par raison',
      unknownNone: 'Toutes les questions ont pu recevoir une réponse.',
      nonresponse:
        'Les entreprises dont le site n’a pas pu être consulté peuvent différer des autres : les intervalles ne le couvrent pas, les bornes si.',
      statisticsTitle: 'Statistique',
      wilson:
        'Les intervalles des parts sont des intervalles de Wilson à 95 % (Wilson, JASA 22, 1927 ; Newcombe, Statistics in Medicine 17, 1998, 857–872).',
      quartiles:
        'Les quartiles portent sur les valeurs connues ; l’intervalle d’une médiane dans survey.csv est celui de Woodruff (JASA 47, 1952).',
      unweighted: 'Toutes les entreprises comptent autant (pas de pondération).',
      weighted:
        'Parts et quartiles sont pondérés par la colonne « {column} » ; les intervalles utilisent la taille effective de Kish ({effective} pour {count} entreprises). Numérateurs et dénominateurs sont des effectifs non pondérés.',
      infinite:
        'Aucune population n’a été indiquée : les entreprises sont prises comme un échantillon aléatoire d’une population bien plus grande. Si la liste est toute la population, les parts sont exactes à ce qui n’est pas connu près, et les intervalles ne parlent que du hasard.',
      finite:
        'Les entreprises sont prises comme un échantillon aléatoire d’une population de {population} ; les intervalles ont la correction de population finie. Le nombre d’entreprises de la population concernées par une question est estimé sur l’échantillon ; les groupes sont supposés tirés au même taux (ou comme le disent les poids).',
      suppression:
        'Dans les ventilations et dans le total, les chiffres de moins de {least} réponses connues ne sont pas publiés, ni avec eux les plus petits suivants de la même ventilation, tant qu’un chiffre non publié pourrait être déduit du total. Les ventilations croisées sont protégées dans les deux sens. La règle regarde les dénominateurs : une part de 0 % ou 100 % d’un groupe plus grand est publiée. Un chiffre de plus est retenu partout où ce qui est publié, total et autres répartitions compris, ne laisserait qu’un seul nombre possible de oui dans un petit groupe.',
      changes:
        'Les évolutions sont des différences en points, maintenant moins avant, avec les intervalles de Newcombe : pour les mêmes entreprises, celui des proportions appariées (Statistics in Medicine 17, 1998, 2635–2650), pour des entreprises différentes, celui des proportions indépendantes (ibid., 873–890). Les entreprises ont été appariées par identifiant, sinon par numéro de TVA, sinon par nom et ville, et seulement si la clé est unique dans les deux vagues. La correction de population finie n’est pas appliquée aux évolutions appariées.',
      many: 'Il y a beaucoup de chiffres : sur 20 intervalles, un environ ne contient pas la vraie valeur, par le seul hasard.',
      officialTitle: 'Comparaison avec la statistique publique',
      official:
        'Eurostat (usage des TIC dans les entreprises, métadonnées de référence isoc_e ; tableaux isoc_ciweb par classe de taille et isoc_ciwebn2 par NACE) et l’Istat (Rilevazione sulle tecnologie dell’informazione e della comunicazione nelle imprese) interrogent par questionnaire les entreprises de 10 personnes ou plus, surtout des sections C à J et L à N de la NACE, et pondèrent à la population. Ici, on a consulté des sites, ceux des entreprises de la liste, quelle que soit leur taille. La statistique expérimentale de l’Istat « Modalità di utilizzo dei siti web da parte delle imprese » relève elle aussi sur les sites la commande en ligne, les offres d’emploi et les liens vers les réseaux, et s’en approche le plus. Il faut s’attendre à des écarts de niveau ; ne comparer que les mêmes classes de taille et secteurs.',
      runOptions: 'Options de la campagne',
      cite: 'Référence suggérée : Vetrina {version}, enquête « {run} », {date}.',
    },
  },

  indicators: {
    leftovers: {
      label: 'Restes et informations dépassées',
      definition:
        'On a vu sur le site au moins un texte de modèle, un message d’erreur, une offre ou un avis dépassé, une entrée de menu ou un bouton qui ne mène nulle part, ou un contact qui mène à d’autres.',
    },
    own_site: {
      label: 'Site propre qui fonctionne',
      definition:
        'Un site de l’entreprise a répondu par une vraie page. Profils sociaux, pages sur des portails, domaines en parking et pages d’attente ne comptent pas. Sites qui n’ont pas pu être consultés : non connus.',
    },
    social_only: {
      label: 'Seulement les réseaux sociaux',
      definition: 'À la place d’un site propre, un profil social : celui indiqué comme site, ou celui où le site mène.',
    },
    third_party_only: {
      label: 'Seulement une page sur un portail',
      definition: 'À la place d’un site propre, une page sur un portail (annuaires, sites de réservation, cartes).',
    },
    placeholder_site: {
      label: 'Adresse sans site',
      definition:
        'L’adresse répond par un domaine en parking, une page d’attente, une page d’hébergeur, une page suspendue ou vide.',
    },
    social_presence: {
      label: 'Au moins un profil social vu',
      definition: 'Un profil social de l’entreprise est lié depuis son site ou indiqué à sa place.',
    },
    own_domain: {
      label: 'Nom de domaine propre',
      definition: 'Le site est sur un domaine déposé, pas sur un sous-domaine d’un prestataire.',
    },
    eu_website: {
      label: 'Entreprises ayant un site web',
      definition: 'Eurostat E_WEB : entreprises ayant un site web. Ici : site propre qui fonctionne, tel que vu.',
    },
    eu_web_ordering: {
      label: 'Commande ou réservation en ligne',
      definition:
        'Eurostat E_WEBORD : entreprises dont le site permet de commander ou réserver en ligne, par exemple un panier. Ici : sur le site, une boutique avec panier, une réservation en ligne ou une invitation à commander en ligne.',
    },
    eu_social_links: {
      label: 'Liens vers les réseaux sociaux sur le site',
      definition:
        'Eurostat et Istat : entreprises dont le site a des liens ou renvois vers leurs profils sociaux. Ici : au moins un profil de l’entreprise a été vu sur le site.',
    },
    eu_job_adverts: {
      label: 'Offres d’emploi sur le site',
      definition:
        'Eurostat E_WEBVAC : entreprises dont le site annonce des postes ou permet de postuler. Ici : une invitation à postuler (« Recrutement »), même sans poste ouvert en ce moment.',
    },
    social_links: {
      label: 'Au moins un profil social',
      definition: 'Au moins un profil social de l’entreprise a été vu sur son site.',
    },
    broken_social_links: {
      label: 'Icônes qui ne mènent à aucun profil',
      definition: 'Une icône ou un lien d’un réseau ne mène nulle part, ou seulement à la page d’accueil du réseau.',
    },
    phone: { label: 'Numéro de téléphone', definition: 'Un numéro de téléphone de l’entreprise a été vu sur son site.' },
    phone_tap: {
      label: 'Numéro qui s’appelle d’un appui',
      definition: 'Au moins un numéro est un lien tel:.',
    },
    email: {
      label: 'Adresse e-mail',
      definition: 'Une adresse e-mail de l’entreprise a été vue sur son site (une PEC seule ne compte pas).',
    },
    email_own_domain: {
      label: 'E-mail sur le domaine propre',
      definition: 'Au moins une adresse e-mail est sur le domaine du site.',
    },
    contact_form: {
      label: 'Formulaire de contact',
      definition: 'Un formulaire pour écrire à l’entreprise a été vu sur son site.',
    },
    messaging: {
      label: 'Messagerie (au moins un service)',
      definition: 'Au moins un service de messagerie de l’entreprise a été vu sur son site.',
    },
    live_chat: { label: 'Chat sur le site', definition: 'Un service de chat est chargé sur le site.' },
    address: { label: 'Adresse', definition: 'Une adresse postale de l’entreprise a été vue sur son site.' },
    opening_hours: { label: 'Horaires', definition: 'Des horaires d’ouverture ont été vus sur le site.' },
    map: { label: 'Carte', definition: 'Une carte est intégrée au site ou liée depuis celui-ci.' },
    clear_invitation: {
      label: 'Un appel à l’action clair',
      definition: 'Sur la page d’accueil, un appel à l’action se détache des autres.',
    },
    shop: {
      label: 'Boutique en ligne',
      definition: 'On peut mettre des produits dans un panier et les acheter ; un catalogue seul ne compte pas.',
    },
    shop_payments: {
      label: 'Moyens de paiement affichés',
      definition: 'Le site avec boutique montre ou charge au moins un moyen de payer.',
    },
    booking: {
      label: 'Réservation en ligne',
      definition: 'Le site a un système ou un formulaire de réservation en ligne.',
    },
    order_online: {
      label: 'Invitation à commander en ligne',
      definition: 'Une invitation à commander (retrait, livraison) a été vue sur le site.',
    },
    quote_request: {
      label: 'Demande de devis',
      definition: 'Une invitation à demander un devis a été vue sur le site.',
    },
    newsletter: { label: 'Newsletter', definition: 'On peut s’abonner à une newsletter sur le site.' },
    coupon: { label: 'Offre ou bon', definition: 'Une offre, une remise ou un bon a été vu sur le site.' },
    analytics: {
      label: 'Statistiques de visites',
      definition: 'Au moins un outil de statistiques encore actif a été vu sur le site.',
    },
    dead_tag: {
      label: 'Codes de mesure qui ne fonctionnent plus',
      definition: 'Parmi les outils vus, l’un a été arrêté (par exemple Universal Analytics, arrêté le 1er juillet 2023).',
    },
    only_dead_tags: {
      label: 'Seulement des codes qui ne fonctionnent plus',
      definition: 'Tous les outils de statistiques vus ont été arrêtés : aucune visite n’est comptée.',
    },
    ads: {
      label: 'Balises publicitaires',
      definition: 'Au moins une balise de publicité ou de reciblage a été vue sur le site.',
    },
    conversion_tracking: {
      label: 'Contacts ou ventes comptés',
      definition: 'Un événement signale aux statistiques ou à la publicité un contact, une réservation ou une vente.',
    },
    email_marketing: {
      label: 'Service d’e-mailing',
      definition: 'Un service d’e-mailing a été vu sur le site.',
    },
    consent_banner: {
      label: 'Consentement demandé là où l’on mesure',
      definition:
        'Le site avec statistiques ou balises publicitaires montre ou charge une demande de consentement. Cela ne dit pas si elle est conforme.',
    },
    vat_number: { label: 'Numéro de TVA', definition: 'Le numéro de TVA de l’entreprise a été vu sur son site.' },
    vat_on_home: {
      label: 'Numéro de TVA sur la page d’accueil',
      definition: 'Le numéro de TVA figure sur la page d’accueil (en Italie : art. 35 du DPR 633/1972).',
    },
    pec: { label: 'E-mail certifié (PEC)', definition: 'Une adresse e-mail certifiée a été vue sur le site.' },
    privacy_policy: {
      label: 'Politique de confidentialité',
      definition: 'Une politique de confidentialité est accessible depuis le site. Son contenu n’est pas évalué.',
    },
    legal_notice: {
      label: 'Mentions légales',
      definition:
        'Des mentions légales, ou un lien vers elles, ont été vues sur le site (obligation en FR, BE, CH, DE, AT, ES). Leur contenu n’est pas évalué.',
    },
    cookie_policy: {
      label: 'Politique de cookies',
      definition: 'Une information sur les cookies est accessible depuis le site. Son contenu n’est pas évalué.',
    },
    review_links: {
      label: 'Liens vers les avis',
      definition: 'Le site mène à une page de l’entreprise sur un portail d’avis.',
    },
    news: { label: 'Actualités ou articles', definition: 'Le site a une rubrique d’actualités ou d’articles.' },
    recent_news: { label: 'Actualités récentes', definition: 'Le dernier article vu a moins d’un an.' },
    current_year: {
      label: 'Année à jour en pied de page',
      definition: 'L’année de copyright est celle du bilan ou la précédente.',
    },
    https: {
      label: 'Connexion sécurisée (https)',
      definition: 'La page d’accueil répond en https avec un certificat valable.',
    },
    https_redirect: {
      label: 'De http à https',
      definition: 'Qui demande l’adresse en http est conduit vers https.',
    },
    certificate_ending: {
      label: 'Certificat bientôt périmé',
      definition:
        'Le certificat de la connexion sécurisée prend fin dans 7 jours au plus (ou dans le dernier sixième d’une durée plus courte) ; sites en https.',
    },
    server_version: {
      label: 'Le serveur donne sa version',
      definition: 'La page d’accueil est servie avec des en-têtes qui nomment un logiciel et sa version (Server, X-Powered-By).',
    },
    mobile_ready: {
      label: 'Adapté au téléphone',
      definition: 'La page d’accueil déclare suivre la largeur de l’écran (viewport).',
    },
    indexable: {
      label: 'Ouvert aux moteurs de recherche',
      definition: 'Ni noindex ni robots.txt ne tiennent les moteurs de recherche loin de la page d’accueil.',
    },
    structured_data: {
      label: 'Données structurées',
      definition: 'Le site contient des données schema.org (JSON-LD, microdonnées ou RDFa).',
    },
    sitemap: {
      label: 'Plan du site',
      definition: 'Le site publie une liste de ses pages pour les moteurs de recherche.',
    },
    meta_description: {
      label: 'Description pour les moteurs de recherche',
      definition: 'La page d’accueil a une description (meta description).',
    },
    several_languages: { label: 'Plusieurs langues', definition: 'Le site se lit dans au moins deux langues.' },
    fast: {
      label: 'Bonne vitesse (Lighthouse à partir de 90)',
      definition: 'Score « Performance » de Lighthouse de la page d’accueil d’au moins 90 sur 100.',
    },
    lcp_good: {
      label: 'Contenu principal en 2,5 s',
      definition: 'Largest Contentful Paint mesuré par Lighthouse d’au plus 2,5 secondes.',
    },
    accessible: {
      label: 'Bonne accessibilité (Lighthouse à partir de 90)',
      definition: 'Score « Accessibility » de Lighthouse d’au moins 90 sur 100 : seulement ce qu’une machine peut tester.',
    },
    score: {
      label: 'Score total',
      definition: 'Moyenne pondérée des six étapes, de 0 à 100, là où l’on a pu en vérifier assez.',
    },
    lh_performance: { label: 'Vitesse (Performance)', definition: MEASURED },
    lh_accessibility: { label: 'Accessibilité', definition: MEASURED },
    lh_best_practices: { label: 'Santé technique (Best Practices)', definition: MEASURED },
    lh_seo: { label: 'Bases pour les moteurs de recherche (SEO)', definition: MEASURED },
    lcp: { label: 'Contenu principal visible (LCP)', definition: MEASURED },
    tbt: { label: 'Page qui ne répond pas (TBT)', definition: MEASURED },
    cls: { label: 'Sauts de la page (CLS)', definition: MEASURED },
    page_weight: { label: 'Poids de la page', definition: MEASURED },
  },

  checks: {
    'certificate-lasting': {
      title: 'Un certificat de sécurité renouvelé à temps',
      reasons: {
        lasting: 'Le certificat de la connexion sécurisée est valable jusqu’au {date}.',
        ends_soon: 'Le certificat de la connexion sécurisée prend fin le {date} ; il doit être renouvelé d’ici là.',
        no_https: 'Le site n’a pas encore de connexion sécurisée (voir là), il n’y a donc pas de certificat à renouveler.',
      },
      why: 'Dès le lendemain, les navigateurs affichent un avertissement à la place du site, et personne ne va plus loin.',
      advice:
        'Regardez chez votre hébergeur si le certificat se renouvelle tout seul ; sinon, renouvelez-le à la main. La plupart des hébergeurs l’incluent.',
    },
    'inner-links-work': {
      title: 'Des liens internes qui s’ouvrent',
      reasons: {
        seen: 'Chaque lien des pages vues vers des pages et fichiers du site s’ouvre.',
        one: 'Un lien mène à une page ou à un fichier du site qui répond « introuvable » : {links}.',
        several: '{count} liens mènent à des pages ou fichiers du site qui répondent « introuvable » : {links}.',
        in_menu: 'Les liens vers des pages absentes que nous avons vus sont dans le menu ou sur un bouton, et signalés là.',
      },
      why: 'Articles, tarifs et formulaires disparus se repèrent vite et agacent ceux qui les cherchaient ; les moteurs de recherche les retirent aussi.',
      advice: 'Corrigez l’adresse de chaque lien, remettez le fichier ou retirez le lien.',
    },
    'software-supported': {
      title: 'Des logiciels que leurs éditeurs corrigent encore',
      reasons: {
        seen: 'Le site indique utiliser {name}, que ses éditeurs corrigent encore.',
        ended: 'Le site indique utiliser {name} ; ses éditeurs ont cessé de le corriger avant le {date}.',
        no_version:
          'Le site n’indique pas ses versions, ou aucune dont nous connaissons les dates. Ne rien dire n’est pas un défaut.',
      },
      why: 'Une version sans mises à jour garde chaque faille découverte ensuite. Certains hébergeurs corrigent eux-mêmes les anciennes versions : c’est une question à poser, pas une preuve.',
      advice:
        'Demandez à votre hébergeur si cette version reçoit encore des correctifs de sécurité. Sinon, faites une sauvegarde et passez à une version actuelle, après un essai.',
    },
    'menu-leads-on': {
      title: 'Un menu dont les entrées s’ouvrent',
      reasons: {
        seen: 'Les entrées du menu que nous avons ouvertes mènent à des pages qui répondent.',
        one: 'Une entrée du menu mène à une page qui n’existe pas : {entries}.',
        several: '{count} entrées du menu mènent à des pages qui n’existent pas : {entries}.',
      },
      why: 'Qui touche une entrée et lit « page introuvable » ne cherche pas plus loin : il revient en arrière et ouvre le résultat suivant.',
      advice: 'Ouvrez chaque entrée du menu, rétablissez les pages qui manquent ou retirez les entrées.',
    },
    'mail-arrives': {
      title: 'Les e-mails à votre adresse arrivent',
      reasons: {
        seen: 'Un serveur reçoit le courrier de {domain}.',
        by_address:
          'Aucun serveur de messagerie n’est indiqué pour {domain} ; les messages vont au serveur du site, qui ne les accepte peut-être pas.',
        no_server: 'Personne ne reçoit le courrier de {domain} : les messages à l’adresse affichée reviennent à l’expéditeur.',
        null_mx: '{domain} déclare ne pas recevoir de courrier : les messages à l’adresse affichée reviennent à l’expéditeur.',
        no_such_name: 'Le domaine {domain} n’existe pas (ou plus) : les messages à l’adresse affichée reviennent à l’expéditeur.',
      },
      why: 'Qui écrit reçoit une erreur ou aucune réponse, et vous ne saurez jamais que l’on vous a écrit.',
      advice:
        'Écrivez à l’adresse depuis une autre boîte. Si le message revient, faites inscrire le serveur de messagerie (enregistrement MX) là où le domaine est géré, ou remplacez l’adresse sur le site.',
    },
    'mail-consistent': {
      title: 'Un lien e-mail qui écrit à l’adresse affichée',
      reasons: {
        seen: 'Nous n’avons vu aucun lien e-mail qui écrive à une autre adresse que celle affichée.',
        elsewhere: 'En touchant « {label} », on écrit à {target}.',
        mistyped: 'L’adresse {target} est sur un domaine qui semble mal écrit : il s’agit sans doute de {meant}.',
        alike: 'Deux adresses ne diffèrent que d’un signe, {one} et {other} : l’une des deux est sans doute mal écrite.',
        no_link: 'Nous n’avons vu aucune adresse e-mail : la question ne se pose pas.',
      },
      why: 'Un lien resté d’un modèle, ou une lettre fausse, envoie les messages de vos clients à des inconnus ou à personne, et vous ne le saurez jamais.',
      advice: 'Touchez chaque adresse e-mail du site, regardez à qui irait le message et corrigez le lien là où il diffère.',
    },
    'buttons-lead-on': {
      title: 'Des boutons qui font ce qu’ils disent',
      reasons: {
        seen: 'Nous n’avons vu aucun bouton ni lien d’invitation qui ne mène nulle part.',
        nowhere: '« {label} » invite à agir mais ne mène nulle part : {target}.',
        missing_page: '« {label} » mène à une page qui n’existe pas : {target}.',
        no_number: 'Un appui sur « {label} » compose {target}, qui n’est pas un numéro de téléphone.',
        no_address: 'Un appui sur « {label} » écrit à {target}, qui n’est pas une adresse e-mail.',
        no_invitation: 'Nous n’avons vu aucune invitation à agir : la question ne se pose pas.',
      },
      why: 'Le client qui veut réserver, acheter ou demander et appuie sur un bouton sans effet croit que vous êtes fermé.',
      advice:
        'Appuyez sur chaque bouton du site, sur téléphone aussi, et donnez la bonne adresse à ceux qui ne font rien, ou retirez-les.',
    },
    'shop-open': {
      title: 'Une boutique qui prend les commandes',
      reasons: {
        open: 'Nous n’avons vu aucun avis de fermeture de la boutique.',
        closed: 'La page dit qu’aucune commande n’est prise : « {quote} ».',
        closed_behind_buttons: 'La page dit qu’aucune commande n’est prise (« {quote} »), alors qu’il y a des boutons d’achat.',
        no_shop: 'Nous n’avons pas vu de boutique en ligne : la question ne se pose pas.',
      },
      why: 'Qui a rempli un panier puis lit que la boutique est fermée ne revient pas ; qui le lit par erreur ne commence même pas.',
      advice:
        'Si la boutique est ouverte, retirez l’avis ; si elle est fermée, retirez les boutons et dites jusqu’à quand et comment commander entre-temps.',
    },
    'nothing-outdated': {
      title: 'Rien de périmé',
      reasons: {
        seen: 'Nous n’avons vu ni offre, ni événement, ni avis dont la date est passée.',
        offer: 'Une offre terminée le {day} est encore annoncée : « {quote} ».',
        event: 'Parmi les prochains rendez-vous figure encore celui du {day} : « {quote} ».',
        notice: 'Un avis du passé est toujours là : « {quote} ».',
        dated_notice: 'Un avis dépassé depuis le {day} est toujours là : « {quote} ».',
      },
      why: 'Une offre de l’an dernier ou un avis de la pandémie fait douter que vous soyez encore en activité, ou déçoit ceux qui y croient.',
      advice: 'Retirez-le, et notez dans votre agenda le jour où retirer le prochain.',
    },
    'own-texts': {
      title: 'Des textes à vous partout',
      reasons: {
        seen: 'Nous n’avons vu aucun texte resté d’un modèle.',
        filler: 'Un texte de remplissage du modèle est encore sur le site : « {quote} ».',
        title: 'La page porte encore le titre donné par le programme : « {quote} ».',
        sample: 'Un article ou une page d’exemple du programme est encore là : « {quote} ».',
        other_name:
          'La page nomme une société dont les visiteurs ne lisent le nom nulle part ailleurs sur le site : « {quote} ».',
      },
      why: 'Les textes du modèle disent aux clients que personne n’a relu le site et les font douter du reste.',
      advice: 'Remplacez le texte par le vôtre, ou retirez-le.',
    },
    'no-error-messages': {
      title: 'Des pages sans message d’erreur',
      reasons: {
        seen: 'Nous n’avons vu aucun message d’erreur de programme sur les pages examinées.',
        errors: 'Les visiteurs lisent un message d’erreur du programme derrière le site : « {quote} ».',
      },
      why: 'Un message d’erreur donne l’image d’une entreprise à l’abandon et dit aux pirates comment le site est fait.',
      advice:
        'Transmettez cette page à la personne qui s’occupe du site : la cause doit être corrigée et les messages cachés aux visiteurs.',
    },
    'own-website': {
      title: 'Un site à vous, qui fonctionne',
      reasons: {
        hijacked: 'À cette adresse se trouve tout autre chose, sans rapport avec l’entreprise.',
        works: 'Un site de l’entreprise a répondu et a pu être consulté.',
        no_website: 'Aucun site n’a été indiqué pour cette entreprise, et nous n’en connaissons pas.',
        social_only:
          'L’adresse indiquée comme site est un profil social ; nous ne connaissons pas de site de l’entreprise derrière.',
        third_party: 'L’adresse indiquée comme site est une page sur le portail d’un autre, pas un site de l’entreprise.',
        parked: 'L’adresse mène à la page d’attente d’un domaine en parking, pas à un site de l’entreprise.',
        under_construction: 'L’adresse répond par une page « en construction » ; le site lui-même n’est pas encore visible.',
        hosting_default: 'L’adresse répond par la page par défaut de l’hébergeur ; aucun site n’y a encore été mis.',
        suspended: 'L’hébergeur montre une page qui dit que le site est suspendu.',
        empty: 'L’adresse répond, mais par une page pratiquement sans contenu.',
        could_not_look: 'Nous n’avons pas pu consulter le site ; nous ne disons donc pas comment il est.',
      },
      why: 'Un site est le seul endroit en ligne qui appartient à l’entreprise. Publications, annonces, cartes et cartes de visite doivent mener quelque part, et le client y trouve l’offre, les horaires et les coordonnées au même endroit.',
      advice:
        'Commencez petit : une page avec ce que vous faites, pour qui, où, quand vous ouvrez et comment vous joindre, sur un domaine au nom de l’entreprise. Un outil de création de site suffit pour une première version ; un professionnel se justifie quand vous voulez vendre ou prendre des réservations.',
    },
    'own-domain': {
      title: 'Un nom de domaine à vous',
      reasons: {
        seen: 'Le site est sur son propre domaine, {domain}.',
        not_seen: 'Le site est à une adresse du service qui l’a construit, pas sur un domaine à lui.',
      },
      why: 'Le domaine est le nom de l’entreprise sur Internet. Il reste à vous quand vous changez de prestataire, se retient mieux et vous donne des adresses e-mail à votre nom.',
      advice:
        'Déposez un domaine au nom de l’entreprise (en général 10 à 20 euros par an) et reliez-le dans les réglages du service qui héberge le site. L’ancienne adresse peut alors renvoyer vers la nouvelle.',
    },
    https: {
      title: 'Une connexion sécurisée (https)',
      reasons: {
        seen: 'Le site répond par une connexion sécurisée.',
        not_seen: 'Le site a répondu sans connexion sécurisée ; les navigateurs signalent ces pages comme « non sécurisées ».',
      },
      why: 'Une connexion sécurisée garde secret ce que saisissent les visiteurs. Les navigateurs avertissent quand elle manque, et Google préfère les pages sécurisées.',
      advice:
        'Dans l’espace client de votre hébergement, activez le certificat gratuit (souvent appelé SSL ou Let’s Encrypt). Si vous ne trouvez pas ce réglage, demandez à l’hébergeur : il est inclus dans presque toutes les offres.',
    },
    'https-redirect': {
      title: 'Les anciennes adresses mènent à la version sécurisée',
      reasons: {
        seen: 'Qui ouvre l’adresse sans « https » est conduit vers la page sécurisée.',
        not_seen: 'Qui ouvre l’adresse sans « https » reste sur la page non sécurisée.',
        no_https: 'La question ne se pose pas tant que le site n’a pas de connexion sécurisée.',
      },
      why: 'Anciens liens, imprimés et favoris omettent souvent « https ». Sans redirection, ces visiteurs voient un avertissement, et les moteurs de recherche voient deux copies du site.',
      advice:
        'Activez « forcer https » ou « rediriger vers https » dans l’espace d’hébergement ou les réglages du site. C’est un simple bouton.',
    },
    'mobile-ready': {
      title: 'Des pages faites pour le téléphone',
      reasons: {
        seen: 'La page d’accueil s’adapte à la largeur du téléphone.',
        not_seen:
          'La page d’accueil ne dit pas au téléphone d’utiliser la largeur de son écran ; ces pages apparaissent en général rapetissées, avec un texte minuscule.',
      },
      why: 'La plupart des gens cherchent un commerce ou un artisan proche sur leur téléphone, et Google juge un site sur sa version mobile. S’il faut zoomer, beaucoup retournent aux résultats.',
      whySector: {
        restaurant:
          'On cherche où manger dans la rue, d’une main. Si la carte doit être agrandie pour être lue, on essaie l’adresse suivante.',
        lodging:
          'Les hôtes préparent leur voyage sur le téléphone et, en route, n’ont rien d’autre pour trouver la maison et le numéro.',
        crafts: 'Qui a besoin d’un artisan tout de suite n’a que son téléphone en main, souvent devant la panne.',
        tourism: 'Les visiteurs décident sur place de la suite, sur leur téléphone et avec peu de temps.',
      },
      advice:
        'Si le site repose sur un modèle, passez à un modèle qui s’adapte à l’écran (« responsive »). Un site plus ancien, fait à la main, doit être repris par un professionnel.',
    },
    'page-title': {
      title: 'Un titre qui dit qui vous êtes',
      reasons: {
        seen: 'Le titre de la page d’accueil est « {title} ».',
        vague: 'Le titre de la page d’accueil est « {title} » : il dit peu de qui vous êtes et de ce que vous faites.',
        not_seen: 'La page d’accueil n’a pas de titre.',
      },
      why: 'Le titre est la ligne que l’on lit et touche dans Google, et le nom de l’onglet du navigateur.',
      advice:
        'Écrivez un titre de 50 à 60 caractères : nom, ce que vous faites, ville. Par exemple « Boulangerie Martin – pains et gâteaux à Annecy ». Le champ s’appelle en général « titre de la page » ou « titre SEO ».',
    },
    'meta-description': {
      title: 'Une description pour les résultats de recherche',
      reasons: {
        seen: 'La page d’accueil porte une description pour les moteurs de recherche ({length} caractères).',
        short: 'La description pour les moteurs de recherche est très courte ({length} caractères) : « {text} ».',
        unchanged: 'La description pour les moteurs de recherche est celle que le système a mise : « {text} ».',
        not_seen: 'La page d’accueil ne porte pas de description pour les moteurs de recherche.',
      },
      why: 'Google affiche souvent ce texte sous le titre. C’est l’occasion de dire en deux lignes pourquoi vous choisir.',
      advice:
        'Écrivez une ou deux phrases (environ 120 à 155 caractères) : ce que vous proposez, où, et ce qui vous distingue. Le champ s’appelle en général « description » ou « méta description ».',
    },
    'main-heading': {
      title: 'Un titre principal sur la page d’accueil',
      reasons: {
        seen: 'Le titre principal de la page d’accueil est « {heading} ».',
        vague: 'Le titre principal de la page d’accueil ne dit rien de l’entreprise : « {heading} ».',
        not_seen: 'Sur la page d’accueil, nous n’avons pas vu de titre principal.',
      },
      why: 'Le titre principal dit aussitôt aux visiteurs, aux moteurs de recherche et aux lecteurs d’écran de quoi parle la page.',
      advice:
        'Marquez la première grande ligne de la page d’accueil comme « Titre 1 », une fois par page, et faites-lui dire ce que vous faites et où, pas seulement « Bienvenue ».',
    },
    indexable: {
      title: 'Ouvert aux moteurs de recherche',
      reasons: {
        seen: 'Nous n’avons rien vu sur la page d’accueil qui éloigne les moteurs de recherche.',
        not_seen:
          'Un réglage de la page d’accueil ou de robots.txt demande aux moteurs de recherche de rester dehors ; le site peut donc ne pas apparaître dans Google.',
      },
      why: 'Une page qui demande à ne pas être listée n’apparaît pas dans les résultats, si bonne soit-elle. C’est souvent un réglage resté du temps de la construction.',
      advice:
        'Dans WordPress, décochez « Demander aux moteurs de recherche de ne pas indexer ce site » sous Réglages → Lecture ; dans d’autres systèmes, cherchez « masquer aux moteurs de recherche » ou « noindex », et faites vérifier le fichier robots.txt.',
    },
    sitemap: {
      title: 'Une liste des pages pour les moteurs de recherche (sitemap)',
      reasons: {
        seen: 'Le site offre aux moteurs de recherche une liste de ses pages.',
        not_seen: 'Aux endroits habituels, nous n’avons pas vu de liste des pages pour les moteurs de recherche (sitemap).',
      },
      why: 'La liste aide les moteurs de recherche à trouver plus tôt les pages nouvelles ou modifiées. Pour un site de quelques pages bien liées, c’est un détail.',
      advice:
        'La plupart des systèmes la font seuls : activez-la (dans WordPress, /wp-sitemap.xml) et indiquez l’adresse à Google Search Console, qui est gratuit.',
    },
    'local-business-data': {
      title: 'Des informations lisibles par les machines',
      reasons: {
        seen: 'Les pages décrivent l’entreprise sous une forme que lisent les moteurs de recherche ({types}).',
        organisation: 'Les pages décrivent l’organisation ({types}), mais pas comme un lieu avec adresse et horaires.',
        of_another: 'La description que lisent les moteurs de recherche est celle d’une autre société : « {name} ».',
        not_seen:
          'Nous n’avons pas vu de description de l’entreprise sous la forme que lisent les moteurs de recherche (« données structurées »).',
      },
      why: 'Avec cette étiquette invisible, Google, les cartes et les assistants connaissent nom, adresse, téléphone et horaires à coup sûr, sans deviner.',
      advice:
        'Ajoutez un bloc « LocalBusiness » (ou son genre : Restaurant, Dentist, Store …) avec nom, adresse, téléphone, horaires et liens vers vos profils. Beaucoup d’extensions SEO ont un formulaire pour cela ; vérifiez le résultat avec le test des résultats enrichis de Google.',
    },
    'share-preview': {
      title: 'Un bel aperçu quand on partage le site',
      reasons: {
        seen: 'La page d’accueil dit quel titre ou quelle image montrer quand on la partage.',
        not_seen: 'La page d’accueil ne dit pas quel titre ni quelle image montrer quand on la partage.',
      },
      why: 'Quand des clients envoient votre lien par WhatsApp ou Facebook, une image et un titre clair donnent envie d’ouvrir ; une adresse nue, non.',
      advice:
        'Réglez titre, description et image de partage (« Open Graph », image de 1200 × 630 pixels) dans votre extension SEO ou dans les réglages de votre outil de création de site.',
    },
    favicon: {
      title: 'Une petite icône pour les onglets et les résultats',
      reasons: {
        seen: 'Le site a une icône pour l’onglet du navigateur et les résultats de recherche.',
        not_seen: 'Nous n’avons pas vu d’icône pour l’onglet du navigateur et les résultats de recherche.',
      },
      why: 'Google montre l’icône à côté de votre nom dans les résultats ; elle aide à vous reconnaître parmi beaucoup d’onglets.',
      advice:
        'Envoyez une version carrée de votre logo (au moins 48 × 48 pixels) comme « icône du site » ou « favicon » dans les réglages du site.',
    },
    'map-shown': {
      title: 'Une carte qui montre le chemin',
      reasons: {
        seen: 'Le site montre une carte ou un lien vers une carte.',
        not_seen: 'Sur les pages consultées, nous n’avons vu ni carte ni lien vers une carte.',
      },
      why: 'Beaucoup de visiteurs veulent seulement savoir comment venir. Un appui sur la carte lance l’itinéraire sur leur téléphone.',
      whySector: {
        restaurant:
          'Un appui sur la carte et le téléphone conduit les clients à votre porte ; sans elle, ils tapent l’adresse ou choisissent plus facile à trouver.',
        lodging:
          'Les hôtes viennent de loin, souvent de nuit : une carte lance l’itinéraire d’un appui et vous épargne des appels.',
        health:
          'Les patients viennent souvent pour la première fois et pressés : une carte avec l’entrée et le parking leur épargne retard et souci.',
        tourism: 'Les visiteurs ne connaissent pas la région : une pression sur la carte décide s’ils passent.',
      },
      advice:
        'Cherchez-vous dans Google Maps, choisissez Partager → Intégrer une carte (ou copiez le lien), et collez-la sur la page de contact et près de l’adresse. Vérifiez que le repère est bien à votre porte.',
    },
    'name-shown': {
      title: 'Le nom de l’entreprise là où regardent les moteurs',
      reasons: {
        seen: 'Le nom de l’entreprise figure dans le titre ou le titre principal.',
        not_seen:
          'Nous n’avons pas vu le nom de l’entreprise, tel que nous le connaissons, dans le titre ni dans le titre principal de la page d’accueil.',
      },
      why: 'Qui vous connaît vous cherche par votre nom. S’il est dans le titre, votre site est la réponse évidente.',
      advice:
        'Mettez le nom qu’utilisent vos clients dans le titre de la page et dans le premier titre. Si la raison sociale est différente, citez-la dans les mentions légales.',
    },
    'place-shown': {
      title: 'La ville là où regardent les moteurs',
      reasons: {
        seen: 'La ville figure dans le titre, un intertitre ou la description de la page d’accueil.',
        not_seen: 'Nous n’avons pas vu la ville dans le titre, le titre principal ni la description de la page d’accueil.',
      },
      why: 'On cherche « plombier Annecy », pas « plombier ». Nommer votre ville aide à apparaître parmi les résultats locaux.',
      advice:
        'Ajoutez la ville et la zone que vous desservez au titre de la page, au premier intertitre et à la description : dans une phrase naturelle, pas en liste de lieux.',
    },
    'social-presence': {
      title: 'Des profils sociaux liés',
      reasons: {
        seen: 'Nous avons vu des liens vers des profils de l’entreprise : {networks}.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de lien vers un profil social de l’entreprise.',
      },
      why: 'C’est sur les réseaux que l’on entend parler de vous et que l’on pose des questions. Liés au site dans les deux sens, ils amènent ces personnes là où elles peuvent acheter, réserver ou appeler.',
      advice:
        'Choisissez un ou deux réseaux que vos clients utilisent vraiment et que vous pouvez tenir, complétez le profil avec adresse, horaires et site, et liez-le en pied de site.',
    },
    'social-links-work': {
      title: 'Des icônes qui mènent à vos profils',
      reasons: {
        seen: 'Les liens vers les réseaux que nous avons vus mènent à un profil.',
        broken: 'Des liens vers les réseaux ne mènent à aucun profil : {networks}.',
        gone: 'Des profils liés qui ne répondent plus : {networks}.',
        none: 'Nous n’avons pas vu de liens vers les réseaux ; il n’y a rien à vérifier.',
      },
      why: 'Une icône qui ne mène nulle part, ou à l’accueil du réseau, fait l’effet d’une enseigne à la lampe grillée : c’est peu, mais on le remarque.',
      advice:
        'Ouvrez une à une les icônes de votre site. Mettez derrière chacune l’adresse complète de votre profil, et retirez celles des réseaux que vous n’utilisez pas.',
    },
    canonical: {
      title: 'Une adresse de référence pour la page d’accueil',
      reasons: {
        seen: 'La page d’accueil indique son adresse de référence.',
        not_seen: 'La page d’accueil n’indique pas son adresse de référence.',
      },
      why: 'Une même page est souvent accessible à plusieurs adresses. En nommer une y rassemble son poids dans les recherches. C’est un détail.',
      advice:
        'La plupart des extensions SEO et outils de création le font seuls : activez l’option, ou demandez à qui entretient le site.',
    },
    'guest-languages': {
      title: 'Plus d’une langue pour les hôtes étrangers',
      reasons: {
        seen: 'Nous avons vu des pages en {count} langues.',
        one_language: 'Les pages consultées sont dans une seule langue.',
        not_clear: 'Les pages contiennent trop peu de texte pour en dire la langue.',
      },
      why: 'Les hôtes étrangers décident avec le texte qu’ils comprennent. Des pages dans leur langue apportent des réservations sans commission de portail.',
      advice:
        'Commencez par une page en anglais (et dans la langue de vos hôtes les plus fréquents) : chambres ou offre, prix, accès, réservation. Faites-la écrire par une personne ; une extension peut ensuite passer d’une langue à l’autre.',
    },
    'news-or-blog': {
      title: 'Des actualités ou articles à vous',
      reasons: {
        seen: 'Le site a une rubrique d’actualités ou d’articles.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de rubrique d’actualités ou d’articles.',
      },
      why: 'Les articles qui répondent aux questions des clients se trouvent dans les recherches pendant des années, et vous donnent de quoi partager.',
      advice:
        'Notez les cinq questions que l’on vous pose le plus et répondez à une par mois, une demi-page chacune, avec une photo à vous. Si ce n’est pas tenable, une bonne page « questions et réponses » fait l’essentiel.',
    },
    'phone-shown': {
      title: 'Un numéro de téléphone sur le site',
      reasons: {
        seen: 'Le site affiche un numéro de téléphone, écrit ainsi : {phone}.',
        placeholder: 'Le numéro que nous avons vu, {phone}, ressemble à un exemple resté d’un modèle.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de numéro de téléphone de l’entreprise.',
      },
      why: 'Pour beaucoup de clients, le téléphone reste le moyen le plus rapide d’avoir une réponse, et un numéro visible montre qu’il y a quelqu’un.',
      whySector: {
        restaurant:
          'Une table pour ce soir se réserve par téléphone : qui a faim appelle la première adresse dont le numéro est sous la main.',
        lodging:
          'Un hôte qui hésite entre deux maisons appelle pour la chambre, le parking ou l’arrivée tardive ; celle qui répond a la réservation, sans commission.',
        health:
          'Qui ne va pas bien veut parler à quelqu’un, et beaucoup de patients, surtout âgés, ne prennent rendez-vous que par téléphone.',
        crafts: 'Une fuite ou une porte claquée n’attend pas un e-mail : on appelle le premier numéro que l’on voit.',
        professional:
          'Un nouveau client commence presque toujours par un appel : traitez-vous son cas, et combien coûte un premier entretien.',
      },
      advice: 'Écrivez le numéro en haut ou en bas de chaque page et sur la page de contact, en texte et non dans une image.',
    },
    'phone-clickable': {
      title: 'Un numéro à appeler d’un simple appui',
      reasons: {
        seen: 'Un appui sur le numéro lance l’appel.',
        some: 'Un appui appelle {phone} ; pour d’autres numéros, nous n’avons pas vu de lien qui les appelle.',
        not_clickable:
          'Nous n’avons pas vu de lien qui appelle {phone} d’un appui : sur un téléphone, il faut peut-être le recopier.',
        no_phone: 'Nous n’avons pas vu de numéro de téléphone ; la question ne se pose pas.',
      },
      why: 'Qui vous cherche sur son téléphone, peut-être depuis un parking, veut un seul geste, pas un papier et un crayon.',
      advice:
        'Faites de chaque numéro un lien de la forme tel:+33450123456 (avec l’indicatif du pays et sans espaces). Dans un outil de création : sélectionner le numéro, « lien », « téléphone ».',
    },
    'phone-consistent': {
      title: 'Des liens d’appel qui composent le numéro affiché',
      reasons: {
        seen: 'Nous n’avons pas vu de lien téléphonique qui appelle un autre numéro que celui affiché.',
        contradicts: 'La page affiche {printed}, mais un appui appelle {dials}.',
        no_link: 'Nous n’avons pas vu de lien téléphonique ; la question ne se pose pas.',
      },
      why: 'Un lien qui appelle un autre numéro, souvent resté d’un modèle ou d’un ancien abonnement, envoie les clients chez des inconnus, et personne ne vous le dit.',
      advice: 'Ouvrez le site sur votre téléphone, touchez chaque numéro et corrigez le lien derrière ceux qui diffèrent.',
    },
    'email-shown': {
      title: 'Une adresse e-mail sur le site',
      reasons: {
        seen: 'Le site affiche une adresse e-mail : {email}.',
        placeholder: 'L’adresse e-mail que nous avons vue, {email}, ressemble à un exemple resté d’un modèle.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu d’adresse e-mail de l’entreprise.',
      },
      why: 'Certains clients préfèrent écrire, avec photos ou documents, à toute heure. Dans l’Union européenne, les règles des services en ligne demandent aussi une adresse e-mail facile à trouver.',
      advice:
        'Mettez l’adresse sur la page de contact et en pied de chaque page, en lien de la forme mailto:info@votredomaine. Choisissez une boîte que quelqu’un lit chaque jour.',
    },
    'email-own-domain': {
      title: 'Une adresse e-mail à votre nom',
      reasons: {
        seen: 'L’adresse e-mail porte un domaine de l’entreprise : {email}.',
        not_free: 'L’adresse e-mail n’est pas celle d’un fournisseur de messagerie ou d’accès à internet : {email}.',
        free_mail:
          'L’adresse e-mail que nous avons vue est celle d’un fournisseur de messagerie ou d’accès à internet, pas d’un domaine à vous : {email}.',
        no_email: 'Nous n’avons pas vu d’adresse e-mail ; la question ne se pose pas.',
      },
      why: 'Une adresse comme info@votrenom fait maison établie, et reste à vous quel que soit le prestataire.',
      advice:
        'La plupart des offres de domaine comprennent des boîtes : créez info@ ou une semblable, renvoyez-la vers la boîte que vous utilisez, et remplacez l’adresse sur le site. L’ancienne continue de marcher.',
    },
    'contact-form': {
      title: 'Un formulaire pour vous écrire',
      reasons: {
        seen: 'Nous avons vu un formulaire par lequel les visiteurs peuvent écrire à l’entreprise.',
        callback:
          'Nous avons vu un formulaire par lequel les visiteurs demandent à être rappelés, mais aucun où ils puissent écrire ce qu’ils souhaitent.',
        not_seen:
          'Sur les pages consultées, nous n’avons pas vu de formulaire par lequel les visiteurs puissent écrire à l’entreprise.',
      },
      why: 'Un formulaire marche la nuit, sans logiciel de messagerie et sur n’importe quel ordinateur, et demande exactement ce qu’il vous faut pour répondre.',
      advice:
        'Ajoutez un formulaire court à la page de contact : nom, e-mail ou téléphone, message. Envoyez-vous un essai tous les quelques mois, et liez la politique de confidentialité à côté du bouton.',
    },
    'whatsapp-shown': {
      title: 'Un contact WhatsApp',
      reasons: {
        seen: 'Le site propose un contact WhatsApp ({value}).',
        placeholder: 'Le lien WhatsApp que nous avons vu mène à {value}, qui ressemble à un exemple resté d’un modèle.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de contact WhatsApp.',
      },
      why: 'Beaucoup préfèrent envoyer un message plutôt qu’appeler : c’est rapide, une photo peut suivre, et les deux côtés en gardent trace.',
      advice:
        'Installez WhatsApp Business sur votre numéro professionnel (gratuit), réglez les horaires et un message d’accueil, et mettez sur le site un lien de la forme https://wa.me/33….',
    },
    'messaging-channel': {
      title: 'Un moyen d’envoyer un message',
      reasons: {
        seen: 'Les visiteurs peuvent envoyer un message par {channels}.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de messagerie comme WhatsApp, Messenger ou Telegram.',
      },
      why: 'Les clients choisissent le canal qui leur plaît. Les messages conviennent à qui ne peut pas téléphoner au travail et à qui n’aime pas le faire.',
      advice:
        'Proposez l’application que vos clients utilisent déjà pour vous écrire, avec un lien sur la page de contact, et dites quand vous répondez.',
    },
    'live-chat': {
      title: 'Un chat sur le site',
      reasons: {
        seen: 'Le site a une fenêtre de chat ({product}).',
        at_the_counter: 'Nous n’avons pas vu de boutique en ligne : les clients se renseignent au comptoir ou par téléphone.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de fenêtre de chat.',
      },
      why: 'Un chat répond à la question qui sépare le visiteur de l’achat. C’est un plus : il n’aide que si quelqu’un répond.',
      advice:
        'N’en ajoutez un que si quelqu’un peut répondre en quelques minutes aux heures d’ouverture ; plusieurs services ont une offre gratuite. Sinon un lien WhatsApp fait la même chose avec moins d’effort.',
    },
    'address-shown': {
      title: 'L’adresse sur le site',
      reasons: {
        seen: 'Le site affiche l’adresse : {address}.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu d’adresse de l’entreprise.',
      },
      why: 'On veut savoir où vous êtes avant de venir, et à qui l’on a affaire avant de payer. Dans l’Union européenne, les règles des services en ligne demandent aussi l’adresse.',
      whySector: {
        restaurant:
          'On choisit une table près de là où l’on sera. Sans rue, impossible de le savoir, et la carte du téléphone ne peut pas y conduire.',
        lodging:
          'Les hôtes choisissent selon l’endroit : à quelle distance la mer, la gare, le salon. Sans adresse, ils regardent ailleurs ou demandent au portail.',
        shop: 'On veut savoir si vous êtes sur le chemin et si l’on peut se garer avant de partir.',
        crafts:
          'On préfère quelqu’un de proche : la ville dit si vous vous déplacez et qu’un vrai atelier est derrière le numéro.',
        health:
          'Les patients doivent savoir comment venir, s’il y a un ascenseur et où se garer, souvent pour quelqu’un qu’ils accompagnent.',
      },
      advice:
        'Écrivez rue, code postal et ville en pied de chaque page, exactement comme dans votre fiche Google Business Profile, pour que cartes et clients trouvent le même lieu.',
    },
    'opening-hours-shown': {
      title: 'Les horaires sur le site',
      reasons: {
        seen: 'Le site affiche des horaires.',
        online_only: 'Le magasin vend en ligne et nous n’avons vu aucun lieu où les clients pourraient venir.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu d’horaires.',
      },
      why: '« Est-ce ouvert maintenant ? » est l’une des questions les plus fréquentes. Une réponse sur le site évite des appels et des visites devant porte close.',
      whySector: {
        restaurant: '« C’est ouvert ce soir ? La cuisine sert encore ? » Qui ne trouve pas de réponse va là où il y en a une.',
        shop: 'Avant de partir, on vérifie si vous êtes ouvert à midi ou le samedi ; une visite devant porte close se répète rarement.',
        health: 'Les patients doivent savoir quand appeler, quand consulter et que faire en dehors de ces heures.',
        beauty: 'Le rendez-vous se case autour du travail : les heures du soir et du samedi décident du choix.',
        professional: 'On veut savoir quand on peut appeler ou passer sans rendez-vous.',
      },
      advice:
        'Écrivez les horaires en texte sur la page de contact et en pied de chaque page, avec le jour de fermeture et les congés, et tenez les mêmes dans votre fiche Google Business Profile.',
    },
    'contact-page': {
      title: 'Une page de contact',
      reasons: {
        seen: 'Nous avons vu une page ou une rubrique de contact.',
        elsewhere:
          'Nous n’avons pas vu de page ni de rubrique de contact, mais des coordonnées figurent sur les pages consultées.',
        not_seen: 'Sur les pages consultées, nous n’avons vu ni page de contact ni coordonnées.',
      },
      why: 'Les visiteurs cherchent « Contact » dans le menu avant toute chose. Une page qui réunit tout leur épargne la recherche.',
      advice:
        'Faites une page « Contact », liée depuis le menu de chaque page, avec téléphone, e-mail, formulaire, adresse, carte et horaires. Sur un site d’une page, une rubrique avec une entrée de menu suffit.',
    },
    'several-channels': {
      title: 'Plusieurs moyens de vous joindre',
      reasons: {
        several: 'Le site propose {count} sortes de contact (téléphone, e-mail, formulaire, messages ou chat).',
        two: 'Le site propose deux sortes de contact ; avec une troisième, chacun trouve la sienne.',
        few: 'Le site ne propose qu’une sorte de contact que nous ayons pu voir.',
        none: 'Sur les pages consultées, nous n’avons pas vu de moyen de contact qui semble être celui de l’entreprise (téléphone, e-mail, formulaire, messages ou chat).',
      },
      why: 'C’est le client qui choisit le canal : l’un appelle, l’autre écrit la nuit, un troisième envoie un message depuis le bus. Chaque canal qui manque perd ceux qui le préfèrent.',
      advice:
        'Ajoutez d’abord ce qui coûte le moins : un numéro à toucher, une adresse e-mail, un formulaire court, un lien WhatsApp. Ne proposez que des canaux auxquels vous répondez.',
    },
    'primary-cta': {
      title: 'Un appel à l’action clair',
      reasons: {
        seen: 'Le site invite les visiteurs à agir : « {label} ».',
        inner_page: 'Le site invite à agir (« {label} »), mais seulement sur une page intérieure : {page}.',
        minor: 'Le site a des liens qui invitent à agir (par exemple « {label} »), mais aucun ne se détache comme le principal.',
        form: 'Les visiteurs peuvent remplir un formulaire, mais nous n’avons vu aucun bouton ni lien dont les mots invitent à agir.',
        not_seen:
          'Sur les pages consultées, nous n’avons pas vu de bouton ni de lien dont les mots invitent à agir, comme « Appelez-nous » ou « Réserver ».',
      },
      why: 'Un visiteur à qui le site plaît doit connaître la suite. Une invitation simple (réserver, commander, demander un devis) fait d’un coup d’œil un contact.',
      whySector: {
        restaurant:
          'Qui regarde la carte est presque décidé : un « Réserver une table » ou « Commander » bien clair lui évite de chercher comment.',
        lodging:
          'Les hôtes comparent plusieurs maisons en quelques minutes. Un « Voir les disponibilités » ou « Demander une chambre » les garde chez vous plutôt que sur le portail.',
        shop: 'Qui a trouvé le bon article veut savoir tout de suite s’il peut le commander, le réserver ou venir le voir.',
        health:
          'Un patient décidé a besoin d’un seul chemin simple vers un rendez-vous ; plusieurs contacts épars le font remettre à plus tard.',
        professional:
          'Qui cherche un cabinet a une question qui le préoccupe : l’invitation à un premier entretien rend le premier pas facile.',
        crafts:
          'Qui veut faire des travaux demande un prix à deux ou trois entreprises. Un « Demander un devis » clair vous met du nombre.',
        manufacturing:
          'Un acheteur compare des fournisseurs : l’inviter à demander un devis, un échantillon ou le catalogue fait d’une visite un contact avec un nom.',
      },
      advice:
        'Choisissez la chose que vous voulez voir faire à la plupart des visiteurs et écrivez-la sur un bouton avec un verbe : « Réserver une table », « Demander un devis ». Mêmes mots, même couleur sur chaque page.',
    },
    'cta-first-screen': {
      title: 'L’appel à l’action visible tout de suite',
      reasons: {
        seen: 'L’appel principal, « {label} », se voit sans faire défiler.',
        further_down: 'L’appel principal, « {label} », se trouve plus bas dans la page.',
        no_cta: 'Nous n’avons pas vu d’appel à l’action ; la question ne se pose pas.',
        not_measured: 'À quelle hauteur de la page se trouve l’appel principal, « {label} », n’a pas été mesuré.',
      },
      why: 'Beaucoup de visiteurs ne font jamais défiler. Ce qu’ils doivent faire doit se voir dès l’ouverture, sur un téléphone aussi.',
      advice:
        'Placez le bouton en haut de la page d’accueil, à côté de la première phrase, ou dans une barre qui reste visible sur le téléphone.',
    },
    'cta-fits-sector': {
      title: 'Une invitation qui convient au métier',
      reasons: {
        seen: 'Le site invite à ce que viennent chercher les clients de ce métier : « {label} ».',
        other_kind:
          'Le site invite à agir (« {label} »), mais nous n’avons pas vu d’invitation du genre que cherchent les clients de ce métier.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de bouton ni de lien qui invite à agir.',
      },
      why: 'Chaque métier a sa suite naturelle : une table, une chambre, un rendez-vous, un devis, un achat. Proposer juste cela rejoint les clients où ils sont.',
      advice:
        'Restaurant : réserver ou commander. Hôtel ou vacances : réserver. Boutique : acheter. Santé et beauté : prendre rendez-vous. Artisanat et industrie : demander un devis. Cabinets et agences : convenir d’un entretien. Mettez cette étape sur un bouton.',
    },
    'invitation-to-contact': {
      title: 'Une invitation à prendre contact',
      reasons: {
        seen: 'Le site invite les visiteurs à prendre contact : « {label} ».',
        next_step: 'Le site invite d’emblée à l’étape suivante : « {label} ».',
        form: 'Un formulaire permet aux visiteurs de vous écrire.',
        icon_only:
          'Nous avons vu une icône qui ouvre {label}, mais aucun bouton ni lien dont les mots invitent à prendre contact.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de bouton ni de lien qui invite à prendre contact.',
      },
      why: 'Un numéro en pied de page informe ; « Appelez-nous, nous vous disons le prix tout de suite » invite. Le second apporte plus d’appels.',
      advice:
        'À la fin de chaque page, écrivez une ligne avec un verbe et un lien : « Une question ? Appelez-nous », « Écrivez-nous sur WhatsApp », « Venez nous voir ».',
    },
    'online-booking': {
      title: 'Réserver en ligne',
      reasons: {
        seen: 'Nous avons vu un moyen de réserver en ligne.',
        by_request: 'Les visiteurs peuvent demander une réservation par un formulaire du site.',
        by_contact:
          'Le site invite à réserver (« {label} »), mais nous n’avons pas vu de moyen d’achever la réservation en ligne.',
        other_way: 'Le site invite à commander ou à demander un devis (« {label} »), et nous n’avons rien vu au sujet de tables.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de moyen de réserver en ligne.',
      },
      why: 'Beaucoup réservent le soir, quand personne ne répond au téléphone. Un agenda en ligne prend ces réservations et réduit appels et absences.',
      whySector: {
        restaurant:
          'Beaucoup choisissent où manger pendant que vous servez et que personne ne peut répondre. Une réservation en ligne prend ces tables et rappelle les clients, et moins restent vides.',
        lodging:
          'Un hôte qui ne voit pas prix et dates libres sur votre site les voit sur un portail, et vous en payez la commission.',
        health:
          'Les patients prennent rendez-vous le soir et le week-end, quand le secrétariat est fermé. Un agenda en ligne prend le rendez-vous et le rappelle, et moins sont manqués.',
        beauty:
          'Vos mains sont prises quand le téléphone sonne. Un agenda en ligne prend les rendez-vous pendant que vous travaillez et les rappelle la veille.',
      },
      advice:
        'Choisissez un service de réservation de votre métier (souvent peu cher, parfois gratuit), entrez horaires et places, et mettez le bouton « Réserver » sur la page d’accueil et dans votre fiche Google Business Profile. Pour commencer, un formulaire de demande que vous confirmez par message suffit.',
    },
    'online-shop': {
      title: 'Acheter en ligne',
      reasons: {
        seen: 'Nous avons vu une boutique en ligne.',
        by_order: 'Le site invite à commander (« {label} »), mais nous n’avons pas vu de panier.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de moyen d’acheter en ligne.',
      },
      why: 'Une boutique qui vend aussi en ligne est ouverte toute la nuit et dépasse le quartier. Même ceux qui viennent aiment voir d’abord ce qu’il y a et à quel prix.',
      advice:
        'Commencez par un petit catalogue : vingt meilleures ventes avec photo, prix et retrait en boutique. Un service de boutique hébergé suffit ; livraison, paiement et droit de rétractation de 14 jours sont plus faciles avec quelqu’un qui l’a déjà fait.',
    },
    'shop-payments': {
      title: 'Des moyens de paiement connus',
      reasons: {
        seen: 'La boutique nomme ses moyens de paiement : {methods}.',
        not_seen: 'Nous avons vu une boutique en ligne, mais sur les pages consultées aucun signe de la façon de payer.',
        no_shop: 'Nous n’avons pas vu de boutique en ligne ; la question ne se pose pas.',
      },
      why: 'On abandonne un panier plein quand son moyen de paiement manque ou n’est annoncé qu’à la dernière étape.',
      advice:
        'Proposez les cartes et au moins un portefeuille (PayPal, Apple Pay, Google Pay …), et montrez leurs noms en pied de page et à côté du panier.',
    },
    'quote-request': {
      title: 'Demander un devis en ligne',
      reasons: {
        seen: 'Le site invite les clients à demander un devis.',
        by_phone:
          'Le site invite à demander un devis par téléphone (« {label} ») ; nous n’avons pas vu de moyen de le faire en ligne.',
        general_form: 'Il y a un formulaire de contact général ; nous n’avons pas vu d’invitation explicite à demander un devis.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de moyen de demander un devis en ligne.',
      },
      why: 'Pour un travail sur mesure, le prix est la première question. Qui peut le demander en deux minutes, avec une photo ou un croquis, vous écrit à vous plutôt qu’au suivant.',
      advice:
        'Ajoutez une page « Demander un devis » avec un formulaire court : quoi, où, quand, un champ pour photos ou croquis, et votre délai de réponse. Liez-la depuis chaque page de vos services.',
    },
    'newsletter-signup': {
      title: 'Une newsletter où s’abonner',
      reasons: {
        seen: 'Les visiteurs peuvent s’abonner à une newsletter.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de moyen de s’abonner à une newsletter.',
      },
      why: 'La plupart des visiteurs n’achètent pas aujourd’hui. Une adresse e-mail donnée librement vous permet de leur écrire encore, presque sans frais et sans algorithme entre vous.',
      advice:
        'Ouvrez un compte chez un service d’e-mailing (souvent gratuit pour de petites listes), mettez son formulaire en pied de page, dites ce que l’on reçoit et à quel rythme, et demandez le consentement.',
    },
    'coupon-offer': {
      title: 'Une offre ou un bon',
      reasons: {
        seen: 'Le site propose un bon, une carte cadeau ou un code de réduction.',
        not_seen: 'Sur les pages consultées, nous n’avons vu ni bon, ni carte cadeau, ni code de réduction.',
      },
      why: 'Un petit avantage pour qui vient du site donne aux indécis une raison de venir, et vous montre d’où ils viennent.',
      advice:
        'Proposez une chose avec un code, comme un café avec le menu, 10 % sur la première commande ou une carte cadeau, avec une date de fin, et comptez combien reviennent.',
    },
    'order-online': {
      title: 'Commander en ligne, à emporter ou livré',
      reasons: {
        seen: 'Nous avons vu un moyen de commander en ligne.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de moyen de commander en ligne, à emporter ou livré.',
      },
      why: 'Les commandes à emporter ou livrées remplissent les heures creuses. Une commande par votre site ne coûte pas de commission.',
      advice:
        'Si vous faites de la vente à emporter, liez un service de commande ou, pour commencer, un message WhatsApp avec la carte, et placez « Commander » à côté de « Réserver ». Sinon, laissez ce point de côté.',
    },
    'short-contact-form': {
      title: 'Un formulaire vite rempli',
      reasons: {
        one: 'Le formulaire que nous avons vu ne demande qu’une chose.',
        short: 'Le formulaire que nous avons vu demande {count} choses : vite rempli.',
        longish:
          'Le formulaire que nous avons vu demande {count} choses ; chaque champ en moins augmente les chances qu’on le termine.',
        long: 'Le formulaire que nous avons vu demande {count} choses, ce qui est beaucoup pour un premier contact.',
        no_form: 'Nous n’avons pas vu de formulaire dont les champs puissent être comptés ; la question ne se pose pas.',
      },
      why: 'Chaque champ de plus fait renoncer quelques personnes. Pour un premier contact, il faut peu : le reste se demande dans la réponse.',
      advice:
        'Gardez le nom, l’e-mail ou le téléphone, et le message. Supprimez ce qui ne sert pas à répondre, et marquez ce qui est facultatif.',
    },
    'catalogue-download': {
      title: 'Un catalogue ou une fiche technique à télécharger',
      reasons: {
        seen: 'Le site propose un téléchargement : « {label} ».',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de catalogue ni de fiche technique à télécharger.',
      },
      why: 'Les acheteurs d’autres entreprises comparent les fournisseurs sur papier et transmettent les documents à leurs collègues. Une bonne fiche vend en votre absence.',
      advice:
        'Mettez catalogue, fiches et certificats sur la page du produit concerné, avec vos coordonnées sur chaque feuille. Du texte sélectionnable, pas un scan, pour que moteurs et lecteurs d’écran puissent le lire.',
    },
    analytics: {
      title: 'Des statistiques de visites',
      reasons: {
        seen: 'Le site compte ses visites avec {products}.',
        container_only:
          'Nous avons vu {products}, qui peut charger un compteur de visites ; s’il le fait ne se voit pas de l’extérieur.',
        only_dead: 'Le seul compteur que nous avons vu, {products}, ne recueille plus de données depuis juillet 2023.',
        dead_in_panel:
          'Le seul compteur que nous avons vu dans les pages, {products}, ne recueille plus de données depuis juillet 2023 ; {platform} compte les visites dans son propre panneau, qui ne se voit pas de l’extérieur.',
        in_panel:
          'Dans les pages nous n’avons vu aucun outil qui compte les visites ; {platform} les compte dans son propre panneau, invisible de l’extérieur.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu d’outil qui compte les visites.',
      },
      why: 'Sans chiffres, personne ne peut dire combien viennent, d’où et pour quoi, ni si l’argent de la publicité est revenu.',
      whySector: {
        restaurant:
          'Sans chiffres, impossible de dire si les réservations viennent de Google, d’Instagram ou du portail qui prend une commission.',
        lodging:
          'Sans chiffres, impossible de dire combien d’hôtes vous trouvent directement et pour combien vous payez un portail.',
        shop: 'Sans chiffres, impossible de dire quels articles on regarde et quelle annonce amène des acheteurs.',
        crafts:
          'Sans chiffres, impossible de dire si les demandes viennent du site, de l’annuaire payant ou du bouche-à-oreille.',
        manufacturing:
          'Sans chiffres, impossible de dire de quels pays et métiers les acheteurs vous regardent, ni si un salon ou une annonce en a amené.',
      },
      advice:
        'Installez un outil : Google Analytics 4 est gratuit ; Matomo ou Plausible demandent moins de données personnelles. Puis regardez trois chiffres une fois par mois : visites, origine, prises de contact.',
    },
    'living-tags': {
      title: 'Des codes de mesure qui fonctionnent encore',
      reasons: {
        seen: 'Nous n’avons pas vu de code de mesure hors service.',
        dead: 'Les pages portent encore un code qui ne mesure plus rien : {products}.',
        none: 'Nous n’avons pas vu de code de mesure ; il n’y a rien à vérifier.',
      },
      why: 'Un code mort ralentit un peu la page et, surtout, laisse croire que les visites sont encore comptées.',
      advice:
        'Retirez l’ancien code, ou désactivez l’ancienne extension, et vérifiez que le nouvel outil enregistre : ouvrez votre site et cherchez-vous sous « temps réel ».',
    },
    'tag-manager': {
      title: 'Un seul endroit pour tous les codes de mesure',
      reasons: {
        seen: 'Le site garde ses codes de mesure en un seul endroit ({products}).',
        not_seen:
          'Le site mesure, mais nous n’avons pas vu de gestionnaire de balises, l’outil qui garde tous les codes en un seul endroit.',
        none: 'Nous n’avons pas vu de code de mesure en service ; un gestionnaire de balises n’est pas encore nécessaire.',
      },
      why: 'Avec un gestionnaire de balises, on ajoute de nouvelles mesures dans un seul panneau, sans toucher au site. C’est une commodité, pas une obligation.',
      advice:
        'À la prochaine modification des codes, déplacez-les dans un gestionnaire de balises (ceux de Google et de Matomo sont gratuits) et reliez-y le bandeau de consentement.',
    },
    'ad-tags': {
      title: 'Une publicité qui connaît ses visiteurs',
      reasons: {
        seen: 'Le site est prêt pour une publicité mesurée avec {products}.',
        only_dead: 'La seule balise publicitaire que nous avons vue, {products}, ne fonctionne plus.',
        none: 'Sur les pages consultées, nous n’avons pas vu de balise publicitaire. C’est normal pour qui ne fait pas de publicité en ligne.',
      },
      why: 'Qui paie des annonces sur Google ou les réseaux a besoin d’une balise sur le site : elle dit quelle annonce a amené des clients et à quel prix.',
      advice:
        'Si vous faites de la publicité, ou comptez en faire, installez la balise de ce réseau (Google Ads, Meta …) derrière le bandeau de consentement, avant de dépenser le premier euro. Sinon, laissez ce point de côté.',
    },
    'conversion-tracking': {
      title: 'Contacts, réservations et ventes comptés',
      reasons: {
        seen: 'Le site enregistre quand les visiteurs font ce pour quoi il est là (« {event} »).',
        not_seen:
          'Le site porte {products}, mais nous n’avons pas vu de signe que contacts, réservations ou ventes soient comptés.',
        container: 'Ce que {products} compte (contacts, réservations, ventes) ne se voit pas de l’extérieur.',
        nothing_measured: 'Nous n’avons pas vu de code de mesure en service ; cette question viendra plus tard.',
      },
      why: 'Les visites ne paient pas les factures. Seul le décompte des appels, messages, réservations et ventes dit ce qu’a coûté chaque client et où mettre le prochain euro.',
      advice:
        'Dans votre outil de mesure, marquez trois actions comme objectifs (« événements clés » dans Google Analytics) : une pression sur le numéro, un formulaire envoyé, une réservation ou une vente achevée.',
    },
    'email-marketing': {
      title: 'Un outil d’e-mailing',
      reasons: {
        seen: 'Le site travaille avec un outil d’e-mailing : {products}.',
        form_only:
          'On peut s’abonner à une newsletter, mais nous n’avons vu derrière aucun outil connu qui compte ouvertures et clics.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu d’outil d’e-mailing.',
      },
      why: 'Écrire par e-mail à qui l’a demandé est l’un des moyens les moins chers de faire revenir les clients. Un vrai outil garde les consentements, prend les désabonnements et montre ce qui a été lu.',
      advice:
        'Choisissez un outil dont les serveurs ou les garanties conviennent aux règles européennes, n’importez que des adresses consenties, et envoyez un message utile par mois.',
    },
    'consent-before-tags': {
      title: 'Le consentement avant la mesure',
      reasons: {
        waits: 'Le site demande le consentement, et le code de {products} est retenu jusque-là.',
        no_early_cookie: 'Le site demande le consentement, et avant tout choix nous n’avons vu aucun cookie de {products}.',
        asks: 'Le site demande le consentement ; le code des pages ne dit pas si le choix est attendu avant {products}.',
        too_early: 'Le site demande le consentement, mais des cookies de {products} étaient déjà là avant tout choix.',
        not_seen: 'Le site utilise {products}, et sur les pages consultées nous n’avons pas vu de demande de consentement.',
        no_tags: 'Nous n’avons pas vu de code de mesure ou de publicité qui demande un consentement.',
      },
      why: 'En Europe, la plupart des cookies de mesure et de publicité demandent d’abord l’accord du visiteur. Un bandeau propre rend aussi utilisables les chiffres de Google et de Meta.',
      advice:
        'Installez un outil de consentement (plusieurs ont une offre gratuite pour les petits sites), laissez-le bloquer les codes jusqu’à l’accord, et proposez « Refuser » aussi clairement qu’« Accepter ». Puis essayez dans une fenêtre privée.',
    },
    'vat-number-shown': {
      title: 'Le numéro de TVA sur la page d’accueil',
      reasons: {
        seen: 'Le numéro de TVA {number} figure sur la page d’accueil.',
        elsewhere: 'Nous avons vu le numéro de TVA {number} sur une autre page, mais pas sur la page d’accueil.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de numéro de TVA.',
      },
      why: 'En Italie, qui exerce avec un numéro de TVA doit l’afficher sur la page d’accueil de son site (art. 35 du DPR 633/1972). Il dit aussi aux clients à qui ils ont affaire.',
      advice:
        'Ajoutez « P.IVA » et les onze chiffres en pied de site, pour qu’ils apparaissent sur la page d’accueil comme sur toutes les autres.',
    },
    'company-line': {
      title: 'La ligne qui dit qui est la société',
      reasons: {
        complete: 'Le siège, le registre et le capital de la société figurent sur le site.',
        no_capital: 'La ligne de la société n’indique pas de capital ; la loi demande le montant versé.',
        no_seat: 'La ligne de la société ne dit pas quelle adresse est le siège social.',
        no_register: 'La ligne de la société ne nomme pas le registre des entreprises.',
        no_line: 'De cette ligne il manque le numéro d’immatriculation ou le tout : voir le point sur le registre.',
        not_a_company:
          'Le nom dont nous disposons n’est pas celui d’une société de capitaux (S.r.l., S.p.A.), à qui la loi demande cette mention.',
      },
      why: 'Les clients professionnels et les banques cherchent le siège, le registre et le capital en bas du site (art. 2250 du code civil italien) ; une ligne incomplète les oblige à demander.',
      advice:
        'Compléter la ligne en bas du site : dénomination, siège social, capital versé, registre des entreprises de …, numéro REA, numéro de TVA et code fiscal.',
    },
    'company-register': {
      title: 'L’inscription de la société au registre',
      reasons: {
        seen: 'Le site indique l’inscription de la société au registre ({text}).',
        not_seen: 'Dans les mentions légales, nous n’avons vu ni registre ni numéro de la société.',
        no_notice: 'Nous n’avons pas vu de mentions légales : voir le point à ce sujet.',
        not_a_company:
          'Le nom que nous avons n’est pas celui d’une société inscrite au registre (GmbH, SARL, S.L.), à laquelle la loi le demande.',
      },
      why: 'Une société inscrite à un registre l’indique avec son numéro dans les mentions légales : art. R123-237 du Code de commerce en France, § 5 DDG en Allemagne, § 5 ECG et § 14 UGB en Autriche, art. 10 LSSI en Espagne.',
      advice:
        'Ajoutez aux mentions légales le registre et le numéro, comme dans l’extrait (RCS et SIREN, tribunal et HRB, FN, Registro Mercantil).',
    },
    'rea-shown': {
      title: 'Les données de registre de la société',
      reasons: {
        seen: 'Le site affiche le numéro au registre des entreprises ({rea}).',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de numéro de registre (REA) de la société.',
        not_a_company:
          'Le nom que nous avons n’est pas celui d’une société de capitaux (S.r.l., S.p.A.), à qui la loi le demande.',
      },
      why: 'Les sociétés de capitaux italiennes indiquent aussi sur leur site siège, bureau et numéro d’inscription, et capital social (art. 2250 du code civil). Les clients professionnels le vérifient avant de commander.',
      advice:
        'Ajoutez une ligne en pied de site : raison sociale, siège, capital versé, registre des entreprises de …, numéro REA, numéro de TVA. Votre comptable a tout.',
    },
    'mail-protected': {
      title: 'Un courrier que personne d’autre n’envoie en votre nom',
      reasons: {
        seen: '{domain} indique qui peut envoyer son courrier (SPF) et que faire du reste (DMARC).',
        no_dmarc: '{domain} indique qui peut envoyer son courrier (SPF), mais pas que faire du reste (DMARC).',
        no_spf: '{domain} a un enregistrement DMARC, mais n’indique pas qui peut envoyer son courrier (SPF).',
        neither: '{domain} n’indique ni qui peut envoyer son courrier (SPF), ni que faire du reste (DMARC).',
      },
      why: 'Les grandes messageries classent plus facilement en indésirables les messages de domaines sans ces deux enregistrements. C’est un détail du domaine, pas du site.',
      advice: 'Demandez au fournisseur de vos boîtes les enregistrements SPF et DMARC et faites-les inscrire pour le domaine.',
    },
    'pec-shown': {
      title: 'L’adresse e-mail certifiée (PEC)',
      reasons: {
        seen: 'Le site affiche l’adresse e-mail certifiée : {pec}.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu d’adresse e-mail certifiée (PEC).',
      },
      why: 'Les entreprises italiennes ont de toute façon une boîte certifiée. L’afficher aide les autres entreprises et les administrations à écrire officiellement. C’est une courtoisie : le registre public INI-PEC la contient aussi.',
      advice: 'Ajoutez l’adresse PEC en pied de page, à côté du numéro de TVA. Tenez-la à part de l’adresse pour les clients.',
    },
    'legal-notice': {
      title: 'Des mentions légales : qui répond du site',
      reasons: {
        seen: 'Nous avons vu des mentions légales ou un lien vers elles (« {label} »).',
        not_named:
          'Nous n’avons pas vu de page intitulée mentions légales ; l’adresse et l’e-mail, qui doivent y figurer, sont bien sur le site.',
        not_seen: 'Sur les pages consultées, nous n’avons pas vu de mentions légales disant qui répond du site.',
      },
      why: 'Qui propose quelque chose en ligne dit qui il est : mentions légales en France (art. 1-1 de la LCEN), informations légales en Belgique (art. XII.6 CDE), Impressum en Allemagne (§ 5 DDG), en Autriche (§ 5 ECG, § 25 MedienG) et, pour ce qui se commande en ligne, en Suisse (art. 3 LCD), aviso legal en Espagne (art. 10 LSSI). Les clients y regardent avant de payer d’avance.',
      advice:
        'Faites une page « Mentions légales », liée en pied de chaque page, avec nom et forme juridique, adresse, e-mail et téléphone, registre et numéro, numéro de TVA, hébergeur, et pour les professions réglementées l’ordre compétent. Votre chambre ou fédération a un modèle.',
    },
    'privacy-policy': {
      title: 'Une politique de confidentialité',
      reasons: {
        seen: 'Nous avons vu une politique de confidentialité ou un lien vers elle.',
        dead_link:
          'Le lien « {label} » ne mène à aucune politique de confidentialité que nous ayons pu voir, et nous n’en avons pas vu d’autre sur les pages consultées.',
        collects_data:
          'Le site recueille des données personnelles (par un formulaire, une réservation, une commande ou un compteur de visites), et sur les pages consultées nous n’avons pas vu de politique de confidentialité.',
        collects_little:
          'Sur les pages consultées, nous n’avons pas vu de politique de confidentialité, ni rien qui recueille des données personnelles.',
      },
      why: 'Qui laisse un nom ou un numéro veut savoir ce qu’il devient. En Europe, l’information est obligatoire partout où l’on recueille des données personnelles (art. 13 du RGPD ; en Suisse, art. 19 LPD).',
      advice:
        'Écrivez en mots simples qui vous êtes, ce que vous recueillez, pourquoi, combien de temps et à qui s’adresser, et liez-le en pied de chaque page et à côté de chaque formulaire. Votre fédération a souvent un modèle ; un générateur est un début, mais relisez ce qu’il écrit.',
    },
    'cookie-policy': {
      title: 'Une information sur les cookies',
      reasons: {
        seen: 'Nous avons vu une information sur les cookies ou un lien vers elle.',
        perhaps_in_privacy:
          'Nous n’avons pas vu d’information distincte sur les cookies ; la politique de confidentialité en parle peut-être.',
        not_seen: 'Le site porte {products}, et sur les pages consultées nous n’avons pas vu d’information sur les cookies.',
        no_tags:
          'Nous n’avons pas vu de code de mesure ou de publicité qui utilise des cookies ; nous ne demandons donc pas d’information distincte.',
      },
      why: 'Qui doit accepter des cookies doit pouvoir lire lesquels, de qui et pour combien de temps.',
      advice:
        'La plupart des outils de consentement écrivent et tiennent à jour seuls la liste des cookies : publiez-la et liez-la dans le bandeau et en pied de page.',
    },
    'review-profiles': {
      title: 'Des liens vers les avis',
      reasons: {
        seen: 'Le site montre des avis sur {networks} ou y renvoie.',
        not_seen:
          'Sur les pages consultées, nous n’avons pas vu de lien vers des avis sur Google, Tripadvisor ou un autre site d’avis.',
      },
      why: 'Avant d’appeler, la plupart lisent ce que disent les autres. Un lien vers vos avis montre que vous n’avez rien à cacher et rappelle aux clients contents d’en laisser un.',
      whySector: {
        restaurant:
          'Presque tous regardent les avis avant de choisir où manger. Si le lien est sur votre site, ils reviennent au bouton « Réserver » au lieu de se perdre parmi les autres.',
        lodging: 'Qui réserve une chambre ne l’a jamais vue : les mots des hôtes passés comptent plus que toute description.',
        crafts:
          'Qui fait entrer quelqu’un chez soi veut savoir comment cela s’est passé ailleurs : ponctuel, propre, au prix convenu.',
        professional:
          'Un client ne peut juger votre travail d’avance. Savoir comment d’autres ont été écoutés aide à décider qui appeler.',
        beauty:
          'Pour le visage et les cheveux, on se fie d’abord aux autres clients : un lien vers les avis et des photos de votre travail décident souvent.',
      },
      advice:
        'Liez vos avis (Google, Tripadvisor ou le portail de votre métier) près des coordonnées, demandez deux lignes aux clients satisfaits, et répondez à tous, y compris aux critiques.',
    },
    'recent-news': {
      title: 'Des actualités récentes',
      reasons: {
        recent: 'Le dernier article que nous avons vu est du {date}.',
        ageing: 'Le dernier article que nous avons vu est du {date}, il y a plus d’un an.',
        old: 'Le dernier article que nous avons vu est du {date}, il y a plus de deux ans.',
        no_date: 'Nous avons vu des actualités ou des articles, mais pas de date lisible.',
        no_news: 'Nous n’avons pas vu de rubrique d’actualités ; la question ne se pose pas.',
      },
      why: 'Une dernière date ancienne fait douter que vous soyez encore en activité. Mieux vaut pas d’actualités que des actualités arrêtées.',
      advice:
        'Publiez maintenant quelque chose de court (une photo, une nouveauté, les horaires de la saison), ou retirez dates et rubrique si vous ne comptez pas continuer.',
    },
    'copyright-year-current': {
      title: 'Une année à jour en pied de page',
      reasons: {
        seen: 'L’année en pied de page est récente ({year}).',
        behind: 'L’année en pied de page est {year}.',
        old: 'L’année en pied de page est {year}, ce qui fait paraître le site abandonné.',
        no_year: 'Les pages n’affichent pas d’année ; il n’y a rien à corriger.',
      },
      why: 'C’est un détail, mais une année ancienne est le premier signe auquel on reconnaît un site dont personne ne s’occupe.',
      advice: 'Changez l’année, ou laissez le système écrire la courante ; s’en passer convient aussi.',
    },
    'identity-consistent': {
      title: 'Les mêmes informations sur le site qu’ailleurs',
      reasons: {
        data_differ: 'Les données pour les moteurs de recherche disent {row}, la page dit {site}.',
        phone_differs: 'Le téléphone que nous connaissons ({row}) ne figure nulle part sur le site, qui affiche {site}.',
        vat_differs: 'Le numéro de TVA du site ({site}) n’est pas celui que nous connaissons ({row}).',
        name_differs: 'Le site s’appelle « {site} » ; le nom que nous connaissons ({row}) n’y figure nulle part.',
        address_differs: 'Le site indique {site} ; l’adresse que nous connaissons ({row}) n’y figure nulle part.',
        domain_differs: 'L’adresse que nous connaissons ({row}) mène à un autre domaine : {site}.',
        company_differs: 'Les mentions de la société nomment « {site} » ; nous connaissons « {row} ».',
        town_differs: 'Le site donne une adresse à {site} ; {row}, la ville que nous connaissons, n’y figure nulle part.',
        seen: 'Ce que dit le site correspond à ce que nous savions de l’entreprise.',
        name_only:
          'Le nom ou le domaine correspondent à ce que nous savions de l’entreprise ; nous n’avions pas de coordonnées à comparer.',
        partly:
          'Peu de choses sur le site correspondent à ce que nous savions de l’entreprise ; nom et coordonnées ont peut-être changé.',
        not_seen: 'Sur les pages consultées, nous n’avons rien vu qui corresponde au nom et aux coordonnées que nous avions.',
      },
      why: 'Quand nom, téléphone et adresse sont les mêmes partout (site, cartes, annuaires, réseaux), moteurs de recherche et clients savent que c’est vous.',
      advice:
        'Écrivez nom, adresse et téléphone sur le site exactement comme dans votre fiche Google Business Profile et au registre, et corrigez ce qui n’est plus à jour.',
    },
    'fast-loading': {
      title: 'Un chargement rapide',
      reasons: {
        good: 'Le test de Google donne à la page d’accueil {score} sur 100 pour la vitesse.',
        fair: 'Le test de Google donne à la page d’accueil {score} sur 100 pour la vitesse ; à partir de 90, elle est jugée rapide.',
        poor: 'Le test de Google donne à la page d’accueil {score} sur 100 pour la vitesse ; sous 50, elle est jugée lente.',
      },
      why: 'Sur un téléphone mal capté, chaque seconde coûte des visiteurs. La vitesse compte aussi pour Google.',
      whySector: {
        restaurant:
          'Qui cherche où manger est dans la rue, avec peu de réseau et plusieurs choix : ce qui s’ouvre d’abord est lu d’abord.',
        shop: 'Chaque seconde de plus sur la page d’un article, ce sont quelques clients de moins à la caisse ; Google en tient compte aussi.',
        lodging:
          'Les hôtes ouvrent cinq maisons dans cinq onglets et ferment celui qui n’est pas encore apparu. Des images lourdes en sont presque toujours la cause.',
      },
      advice:
        'Commencez par les images : réduisez-les à la taille affichée et enregistrez-les en WebP. Retirez ensuite les extensions inutilisées et activez la mise en cache dans l’espace d’hébergement. Pour le reste, demandez à qui a fait le site.',
    },
    'accessible-page': {
      title: 'Une page que tous peuvent utiliser',
      reasons: {
        good: 'Le test automatique d’accessibilité donne à la page d’accueil {score} sur 100.',
        fair: 'Le test automatique d’accessibilité donne à la page d’accueil {score} sur 100 ; à partir de 90, il trouve peu d’obstacles.',
        poor: 'Le test automatique d’accessibilité donne à la page d’accueil {score} sur 100 : il trouve plusieurs obstacles.',
      },
      why: 'Beaucoup de gens voient, entendent ou bougent difficilement, et tout le monde lit un jour son téléphone au soleil. Depuis juin 2025, l’Union européenne l’exige aussi par la loi des boutiques en ligne et services de réservation ; les très petites entreprises de services en sont dispensées.',
      advice:
        'L’essentiel est simple : texte plus foncé sur fond clair, une description par image, une étiquette par champ, des mots sur chaque lien. Un test automatique n’en trouve qu’une partie : faites essayer le site au clavier seul.',
    },
    'sound-technique': {
      title: 'Une bonne santé technique',
      reasons: {
        good: 'Le test de bonnes pratiques techniques donne à la page d’accueil {score} sur 100.',
        fair: 'Le test de bonnes pratiques techniques donne à la page d’accueil {score} sur 100 ; à partir de 90, il trouve peu à corriger.',
        poor: 'Le test de bonnes pratiques techniques donne à la page d’accueil {score} sur 100 : plusieurs choses sont dépassées ou fautives.',
      },
      why: 'Composants dépassés et erreurs dans la page sont ce qui casse d’abord, et ce que cherchent les pirates.',
      advice:
        'Mettez à jour système, thème et extensions, après une sauvegarde, et remettez les points de ce rapport à qui s’occupe du site.',
    },
    'search-ready-page': {
      title: 'Une page que les moteurs lisent bien',
      reasons: {
        good: 'Le test de base du référencement donne à la page d’accueil {score} sur 100.',
        fair: 'Le test de base du référencement donne à la page d’accueil {score} sur 100 ; à partir de 90, les bases y sont.',
        poor: 'Le test de base du référencement donne à la page d’accueil {score} sur 100 : plusieurs bases manquent.',
      },
      why: 'Ce sont les bases formelles qui permettent aux moteurs de recherche de lire une page. Elles ne remplacent pas un bon contenu.',
      advice:
        'Parcourez les points un à un dans votre extension SEO : la plupart concernent titres, descriptions, textes de liens et taille du texte.',
    },
    'main-content-fast': {
      title: 'Le contenu principal vite visible',
      reasons: {
        good: 'Au test, le contenu principal était visible au bout de {seconds} secondes.',
        fair: 'Au test, le contenu principal était visible au bout de {seconds} secondes ; jusqu’à 2,5, c’est bon.',
        poor: 'Au test, le contenu principal n’était visible qu’au bout de {seconds} secondes ; au-delà de 4, c’est lent.',
      },
      why: 'Tant que l’image ou le texte principal n’apparaît pas, les visiteurs regardent une page vide et peuvent partir. Google appelle cela « Largest Contentful Paint ».',
      advice:
        'Trouvez la plus grande image du premier écran et allégez-la (WebP, au plus 200 ko) ; retirez diaporamas et vidéos du haut de page ; choisissez un hébergement proche de vos clients.',
    },
    'stable-layout': {
      title: 'Un contenu qui reste en place',
      reasons: {
        good: 'Au test, la page est restée stable pendant le chargement (décalage {shift} ; jusqu’à 0,1, c’est bon).',
        fair: 'Au test, des parties de la page ont bougé pendant le chargement (décalage {shift} ; jusqu’à 0,1, c’est bon).',
        poor: 'Au test, des parties de la page ont nettement sauté pendant le chargement (décalage {shift} ; au-delà de 0,25, c’est faible).',
      },
      why: 'Quand le contenu saute, on perd la ligne ou l’on touche le mauvais bouton. Google appelle cela « Cumulative Layout Shift ».',
      advice:
        'Donnez aux images, vidéos et annonces une largeur et une hauteur fixes, et ne laissez pas les bandeaux pousser la page vers le bas.',
    },
    'quick-response': {
      title: 'Une réponse rapide au doigt',
      reasons: {
        good: 'Au test, la page a répondu aux pressions sans attente sensible pendant le chargement.',
        fair: 'Au test, la page n’a pas réagi pendant {seconds} secondes en tout lors du chargement ; jusqu’à {limit}, c’est bon.',
        poor: 'Au test, la page n’a pas réagi pendant {seconds} secondes en tout lors du chargement ; au-delà de {limit}, c’est faible.',
      },
      why: 'Une page visible qui ne réagit pas semble en panne, surtout sur un téléphone ancien.',
      advice:
        'Retirez ce qui tourne sur chaque page sans servir : fenêtres de chat, carrousels, compteurs, vieilles extensions. Ne chargez cartes et vidéos qu’à la pression.',
    },
    'light-page': {
      title: 'Une page légère',
      reasons: {
        good: 'La page d’accueil pèse {bytes}.',
        fair: 'La page d’accueil pèse {megabytes} Mo ; jusqu’à 1,6 Mo, elle s’ouvre vite même mal captée.',
        poor: 'La page d’accueil pèse {megabytes} Mo, ce qui est beaucoup pour un téléphone.',
      },
      why: 'Le poids, c’est du temps et de l’argent : sur une mauvaise ligne, chaque mégaoctet prend des secondes, et certains visiteurs paient leurs données.',
      advice:
        'Ce sont presque toujours les images et vidéos : réduisez-les à la taille affichée, enregistrez-les en WebP, et ne chargez celles du bas que lorsqu’elles apparaissent.',
    },
  },
};
