import type { Language } from './language.ts';
import { steps } from './step.ts';

const MEASURED = 'Medido por Lighthouse en la página de inicio (mediana de las mediciones, si hubo varias).';

/** Todo lo que dicen en español los informes, las encuestas y el terminal. El lector es el dueño, al que se trata de «usted». */
export const es: Language = {
  locale: 'es-ES',

  page: {
    title: 'Cómo se ve {name} en internet',
    eyebrow: 'Revisión de la presencia en internet',
    unnamed: 'Negocio sin nombre',
    skip: 'Ir al informe',
    lookedAt: 'Revisado el {date}',
    score: 'Puntuación',
    outOf: 'de 100',
    grade: 'Nota {grade}',
    coverage: 'Hemos podido comprobar el {percent} de lo que cuenta.',
    noScore: 'Sin puntuación',
    noScoreWhy: 'Hemos visto demasiado poco para dar una justa.',
    pathTitle: 'El camino {people}, paso a paso',
    pathLead: 'De la primera búsqueda a la siguiente visita. El camino vale lo que vale su paso más débil.',
    stepScore: '{score} de 100',
    actionsTitle: 'Por dónde empezar: {count} cosas, en este orden',
    actionsTitleOne: 'Por dónde empezar: una cosa',
    noActions: 'Nada urgente que arreglar.',
    noActionsMore: 'Los detalles de abajo muestran qué se comprobó y qué no se pudo ver.',
    effort: 'Requiere',
    proof: 'Lo que hemos visto',
    seenOn: 'Visto en',
    why: 'Por qué importa',
    advice: 'Qué hacer',
    learnMore: 'Más información: {host}',
    goToDetails: 'Detalles',
    toFix: 'Por arreglar',
    inOrder: 'En orden',
    notSeen: 'Lo que no hemos podido ver',
    notApplicable: 'Aquí no procede: {list}.',
    because: 'No podemos decirlo: {reason}',
    moreSightings: '{count} en otros sitios',
    noFindings: 'Nada de este paso afecta a un negocio como el suyo.',
    afterScripts: 'visto cuando la página terminó de cargarse',
    fromInput: 'de los datos que se nos dieron',
    screenshotsTitle: 'La página de inicio, tal como la ven sus visitantes',
    screenshotMobile: 'En el móvil',
    screenshotDesktop: 'En el ordenador',
    screenshotAlt: 'Primera pantalla de la página de inicio de {name}',
    peersTitle: 'Entre negocios parecidos',
    peersLead: 'Las puntuaciones de {count} negocios del mismo tipo ({group}) revisados en la misma ronda.',
    peersHere: 'usted: {score}',
    peersMedian: 'centro: {score}',
    peersText:
      '{name} tiene {score} puntos. Puntuaciones más bajas: {lower} de los otros {others}; más altas: {higher}. La mitad del grupo está por debajo de {median}.',
    contactsTitle: 'Sus datos de contacto, tal como se encuentran',
    contactsLead: 'Compruebe que son correctos: es lo que ve un cliente nuevo.',
    contactsNone: 'No hemos visto datos de contacto en las páginas revisadas.',
    contactKind: 'Qué',
    contactValue: 'Como aparece',
    clickable: 'se llama con un toque',
    notClickable: 'no hemos visto un enlace para llamar',
    formFields: '{count} campos por rellenar',
    formField: 'un campo por rellenar',
    formThere: 'presente',
    doubtful: 'por confirmar',
    pagesTitle: 'Las páginas que hemos revisado',
    pagesRole: 'Página',
    pagesAddress: 'Dirección',
    pagesResult: 'Resultado',
    pagesNone: 'No se pudo revisar ninguna página.',
    pageOk: 'leída',
    pageRendered: 'leída y abierta en un navegador',
    glossaryTitle: 'Las palabras, explicadas',
    methodTitle: 'Cómo se hizo esta revisión',
    footer: 'Hecho con Vetrina, herramienta de código abierto que revisa la presencia en internet.',
    outcomeSeen: 'Qué ha pasado',
    outcomeMeaning: 'Qué significa',
    outcomeSteps: 'Qué hacer ahora',
    outcomeUnsaid: 'Lo que este informe no dice',
    attempt: 'Hemos pedido',
    attemptResult: 'Respuesta',
    givenAs: 'La dirección se nos dio como «{text}»; la hemos leído como {url}.',
    discovered: 'No se nos dio ninguna dirección; hemos encontrado esta.',
  },

  changes: {
    title: 'Qué ha cambiado',
    lead: 'Comparado con la revisión del {date}.',
    nothing: 'Nada de lo que ambas revisiones pudieron ver ha cambiado.',
    spoken: 'de {before} a {after}',
    became: 'pasa a',
    better: 'Mejor que antes',
    worse: 'Menos bien que antes',
    appeared: 'Nuevo en las páginas',
    gone: 'Ya no está en las páginas',
    likeForLike:
      'Para comparar lo comparable, aquí las puntuaciones cuentan solo los {count} puntos comprobados las dos veces; por eso pueden diferir de la puntuación de arriba.',
    otherScale:
      'Las comprobaciones o sus pesos no son los mismos que entonces, así que no se comparan las puntuaciones de los dos informes.',
    speedVaries: 'La velocidad medida varía un poco de una medición a otra, incluso en el mismo sitio.',
    unknown: 'Lo que no se pudo ver en una de las dos revisiones no cuenta como cambio.',
  },

  stages: {
    found: {
      label: 'Encontrado',
      question: '¿Le encuentran?',
      about: 'Una web propia que funciona, páginas para el móvil, lo básico que leen los buscadores, sus perfiles y el mapa.',
    },
    reachable: {
      label: 'Accesible',
      question: '¿Pueden contactarle?',
      about:
        'Teléfono, correo, mensajes, formularios, dirección y horario: cuantas más vías ofrezca, más personas usan la que prefieren.',
    },
    convert: {
      label: 'Elegido',
      question: '¿Hay un paso siguiente?',
      about:
        'Una llamada a la acción clara: reservar, comprar, pedir presupuesto, suscribirse. Las redes sociales y la web deberían llevar aquí.',
    },
    measured: {
      label: 'Medido',
      question: '¿Sabe qué funciona?',
      about: 'Herramientas que cuentan visitas y resultados. Sin ellas nadie puede decir si el dinero de la publicidad vuelve.',
    },
    trust: {
      label: 'Fiable',
      question: '¿Se fían de usted?',
      about: 'Quién es, a la vista: aviso legal, política de privacidad, reseñas, señales de que alguien cuida la web.',
    },
    quality: {
      label: 'Bien hecho',
      question: '¿Funciona bien la web?',
      about:
        'Velocidad, facilidad de uso para todos y buena salud técnica, medidas con Lighthouse, la herramienta que publica Google.',
    },
  },

  states: { good: 'En orden', half: 'A medias', weak: 'Por hacer', unknown: 'No visto', none: 'No hace falta' },

  efforts: { minutes: 'unos minutos', hours: 'unas horas', days: 'unos días', professional: 'un profesional' },
  verdicts: { pass: 'En orden', partial: 'En parte', fail: 'Por hacer', unknown: 'No visto', not_applicable: 'No procede' },

  sectors: {
    restaurant: { label: 'Restaurantes y bares', one: 'un restaurante', people: 'sus clientes', path: 'de sus clientes' },
    lodging: { label: 'Hoteles y alojamientos', one: 'un alojamiento', people: 'sus huéspedes', path: 'de sus huéspedes' },
    shop: { label: 'Tiendas', one: 'una tienda', people: 'sus clientes', path: 'de sus clientes' },
    professional: { label: 'Despachos y oficinas', one: 'un despacho', people: 'sus clientes', path: 'de sus clientes' },
    health: { label: 'Salud', one: 'una consulta', people: 'sus pacientes', path: 'de sus pacientes' },
    beauty: { label: 'Belleza y bienestar', one: 'un salón', people: 'sus clientes', path: 'de sus clientes' },
    crafts: { label: 'Oficios y reformas', one: 'un profesional del oficio', people: 'sus clientes', path: 'de sus clientes' },
    manufacturing: { label: 'Industria y fabricación', one: 'un fabricante', people: 'sus clientes', path: 'de sus clientes' },
    tourism: { label: 'Turismo y ocio', one: 'un negocio turístico', people: 'sus visitantes', path: 'de sus visitantes' },
    real_estate: { label: 'Inmobiliarias', one: 'una inmobiliaria', people: 'sus clientes', path: 'de sus clientes' },
    generic: { label: 'Otros negocios', one: 'un negocio', people: 'sus clientes', path: 'de sus clientes' },
  },

  summary: {
    can: '{people} pueden {list}',
    canNothing: 'La web responde',
    joint: '{good}; {bad}.',
    alone: '{good}.',
    unseen: 'no hemos visto ningún {list}',
    unseenSeveral: 'no hemos visto {list}',
    neither: 'ni {item}',
    call: 'llamarle',
    write: 'escribirle',
    message: 'mandarle un mensaje',
    book: 'reservar por internet',
    askToBook: 'pedir una reserva por internet',
    buy: 'comprar por internet',
    quote: 'pedir presupuesto por internet',
    contact: 'dejar una solicitud por internet',
    hidden: 'la web pide a los buscadores que no la muestren',
    lacking: {
      phone: 'número de teléfono',
      book: 'modo de reservar por internet',
      buy: 'modo de comprar por internet',
      quote: 'modo de pedir presupuesto por internet',
      contact: 'modo de dejar una solicitud por internet',
      counter: 'contador de visitas',
    },
    examplePhone: 'el número de teléfono que se ve parece un ejemplo',
    measured: 'las visitas se cuentan',
    deadTag: 'el contador de visitas que hemos visto ya no funciona',
    slow: 'en la prueba de velocidad la página de inicio es lenta en el móvil',
    slowDesktop: 'en la prueba de velocidad la página de inicio es lenta',
  },

  owner: {
    near: '{one} de la zona',
    elsewhere: '{one} de otra zona',
    contactsTitle: 'Sus datos de contacto, tal como los ven los clientes',
    contactsAllRight: 'Compruebe que todo es correcto.',
    contactsTrouble: 'Revise primero esto',
    contradiction: 'La página muestra {printed}, pero un toque llama al {dials}.',
    placeholder: '{value} parece un ejemplo que quedó de una plantilla.',
    placeholders: '{list} parecen ejemplos que quedaron de una plantilla.',
    unsure: '{value}: ¿es suyo? Lo que hemos visto no está claro.',
    notSeen: 'En las páginas revisadas no hemos visto: {list}.',
    more: '{count} más en el anexo',
    pictureTitle: 'Lo primero que ve un visitante',
    marks: {
      phone: 'Número para llamar con un toque',
      action: 'Botón principal',
      message: 'Mensajes',
      menu: 'Menú',
      banner: 'Aviso de cookies',
    },
    outOfView: {
      both: 'Sin desplazarse, ni en el móvil ni en el ordenador se ve: {list}.',
      mobile: 'En el móvil no se ve sin desplazarse: {list}.',
      desktop: 'En el ordenador no se ve sin desplazarse: {list}.',
    },
    outOfViewParts: { phone: 'un número para llamar con un toque', action: 'el botón principal («{label}»)' },
    besideTitle: 'Junto a otros de su oficio',
    besideLead: 'Vistos en la misma ronda. Sí quiere decir visto; un guion, que no se pudo saber.',
    you: 'Usted',
    yes: 'Sí',
    no: 'No',
    untold: '–',
    untoldSpoken: 'no se pudo saber',
    rows: {
      book: 'Reservas en línea',
      buy: 'Tienda en línea',
      quote: 'Presupuesto en línea',
      contact: 'Solicitudes en línea',
      whatsapp: 'WhatsApp',
      reviews: 'Muestra reseñas',
      hours: 'Horario',
      counts: 'Cuenta sus visitas',
      fast: 'Rápida (90 de 100 o más)',
    },
    stripTitle: 'Desde el {date}',
    stripBetter: 'hecho',
    stripWorse: 'menos bien',
    stripScore: 'Puntuación, con la misma base',
    stripNothing: 'Nada de lo que ambas revisiones pudieron ver ha cambiado.',
    nextTitle: 'El siguiente paso',
    nextAlone: 'Empiece por lo primero de arriba, enseñe esta página a quien cuida su web y fije un día.',
    nextWith: 'Diez minutos con {name} bastan para decidir por cuál de estas cosas empezar.',
    call: 'Llame al {phone}',
    write: 'Escriba a {email}',
    annexTitle: 'Anexo: todo lo que se revisó, con las pruebas',
    annexLead: 'Para quien cuida la web: cada punto con lo que se vio, dónde y qué hacer.',
    unknownTitle: 'Lo que no se pudo saber',
  },

  mix: {
    title: 'Todos los canales',
    lead: 'Ningún canal basta por sí solo. Esto es lo que hemos visto de cada uno, y si se cuentan sus resultados.',
    measured: 'Medido',
    there: 'Está',
    notSeen: 'No visto',
    unknown: 'No se pudo saber',
    isMeasured: 'Sí',
    notMeasured: 'No',
    measuredUnknown: 'No se pudo saber',
    channels: {
      search: 'Buscadores',
      social: 'Redes sociales',
      messaging: 'Mensajes y chat',
      email: 'Marketing por correo',
      ads: 'Publicidad',
      shop: 'Tienda en línea',
      booking: 'Reservas en línea',
      content: 'Noticias y artículos',
    },
    indexable: 'abierta a los buscadores',
    notIndexable: 'la web pide a los buscadores que no la muestren',
    lastPost: 'último artículo del {date}',
    dead: '{product} (ya no funciona)',
    signs: {
      form: 'un formulario en la web',
      request_form: 'un formulario de solicitud',
      order_form: 'un formulario de pedido',
      other_site: 'en otra web',
      add_to_cart: 'botones «añadir al carrito»',
      cart: 'un carrito',
      appointment: 'citas',
      room: 'habitaciones',
      table: 'mesas',
      ticket: 'entradas',
    },
  },

  speed: {
    title: 'Velocidad y calidad, medidas',
    lead: 'Medidas con Lighthouse en {form}, {runs}. Las notas van de 0 a 100.',
    mobile: 'un móvil de gama media simulado',
    desktop: 'un ordenador simulado',
    oneRun: 'una medición',
    manyRuns: 'la del medio de {count} mediciones',
    bestRuns: 'la mejor de {count} mediciones',
    spread: 'Velocidad en cada medición: de {least} a {most}.',
    both: 'En los dos aparatos',
    phone: 'Móvil',
    computer: 'Ordenador',
    ofPhone: 'Lo que sigue es del móvil.',
    disturbed: 'El ordenador que medía estaba ocupado: tome los tiempos como orientación.',
    performance: 'Velocidad',
    accessibility: 'Facilidad de uso para todos',
    bestPractices: 'Salud técnica',
    seo: 'Lo básico para los buscadores',
    lcp: 'Tiempo hasta ver el contenido principal (LCP)',
    lcpWhy: 'Cuánto espera un visitante hasta que la página parece lista.',
    cls: 'Saltos de la página al cargarse (CLS)',
    clsWhy: 'Si los botones se mueven justo cuando se van a tocar.',
    tbt: 'Tiempo en que la página no responde (TBT)',
    tbtWhy: 'Cuánto tiempo no se atienden los toques mientras la página está ocupada.',
    thresholds: 'bueno hasta {good}, malo por encima de {poor}',
    good: 'bueno',
    middling: 'mejorable',
    poor: 'malo',
    weight: 'La página pesa {bytes} en {requests} peticiones.',
    weightOne: 'La página pesa {bytes} en una sola petición.',
    thirdParty: 'De ellos, {bytes} vienen de servidores de otras empresas.',
    savings: 'Lo que más la aceleraría',
    saves: 'ahorra unos {amount}',
    barriers: 'Barreras para personas con discapacidad',
    others: 'Técnica y buscadores',
    insecure:
      'Partes que esta página segura pide sin cifrar: {count}, por ejemplo {example}. Los navegadores bloquean scripts y marcos de este tipo.',
    elements: '{count} sitios',
    element: '1 sitio',
    source: 'Umbrales: web.dev/articles/vitals (LCP, CLS) y Lighthouse (TBT).',
  },

  audits: {
    'color-contrast': 'Texto que destaca poco sobre el fondo',
    'image-alt': 'Imágenes sin descripción',
    'link-name': 'Enlaces sin palabras',
    'button-name': 'Botones sin nombre',
    label: 'Campos de formulario sin etiqueta',
    'html-has-lang': 'No se declara el idioma de la página',
    'document-title': 'La página no tiene título',
    'heading-order': 'Títulos que se saltan un nivel',
    'meta-viewport': 'La página no se puede ampliar en el móvil',
    'target-size': 'Botones y enlaces demasiado pequeños o juntos para tocarlos',
    'frame-title': 'Marcos incrustados sin título',
    'select-name': 'Desplegables sin etiqueta',
    list: 'Listas que no están hechas como listas',
    listitem: 'Elementos de lista fuera de una lista',
    'aria-allowed-attr': 'Indicaciones equivocadas para lectores de pantalla',
    'aria-hidden-focus': 'Elementos ocultos a los que llega el teclado',
    'landmark-one-main': 'La parte principal de la página no está marcada',
    'link-in-text-block': 'Enlaces que solo el color distingue del texto',
    'label-content-name-mismatch': 'Etiquetas distintas de lo que se lee en voz alta',
    'image-redundant-alt': 'Descripciones que repiten el texto de al lado',
    'image-delivery-insight': 'Imágenes más ligeras',
    'modern-image-formats': 'Imágenes en un formato más ligero',
    'uses-responsive-images': 'Imágenes del tamaño adecuado',
    'uses-optimized-images': 'Imágenes comprimidas',
    'offscreen-images': 'Imágenes que se cargan solo cuando hacen falta',
    'render-blocking-insight': 'Archivos que retrasan la aparición de la página',
    'render-blocking-resources': 'Archivos que retrasan la aparición de la página',
    'unused-javascript': 'Scripts que se cargan y no se usan',
    'unused-css-rules': 'Estilos que se cargan y no se usan',
    'unminified-javascript': 'Scripts sin comprimir',
    'unminified-css': 'Estilos sin comprimir',
    'legacy-javascript-insight': 'Scripts para navegadores que ya nadie usa',
    'duplicated-javascript-insight': 'Scripts cargados dos veces',
    'cache-insight': 'Archivos que el navegador guarda para la próxima visita',
    'uses-long-cache-ttl': 'Archivos que el navegador guarda para la próxima visita',
    'document-latency-insight': 'Una respuesta más rápida del servidor',
    'server-response-time': 'Una respuesta más rápida del servidor',
    'uses-text-compression': 'Textos enviados comprimidos',
    'font-display-insight': 'Texto visible mientras cargan las fuentes',
    'third-parties-insight': 'Menos scripts de otras empresas',
    'total-byte-weight': 'Una página más ligera',
    redirects: 'Menos rodeos antes de la página',
    'mainthread-work-breakdown': 'Menos trabajo para el navegador al cargar',
    'aria-prohibited-attr': 'Indicaciones equivocadas para lectores de pantalla',
    'errors-in-console': 'Errores de la página que el visitante no ve',
    'is-on-https': 'Partes o páginas sin cifrar',
    'redirects-http': 'Direcciones antiguas que no llevan a la segura',
    'inspector-issues': 'Avisos del navegador sobre la página',
    'third-party-cookies': 'Cookies de otras empresas',
    deprecations: 'Técnicas que los navegadores dejarán pronto',
    'image-aspect-ratio': 'Imágenes deformadas',
    'image-size-responsive': 'Imágenes demasiado toscas para la pantalla',
    doctype: 'Página escrita a la antigua',
    charset: 'No se declara el juego de caracteres',
    'geolocation-on-start': 'Pide la ubicación nada más entrar',
    'notification-on-start': 'Pide permiso de notificaciones nada más entrar',
    'paste-preventing-inputs': 'Campos en los que no se puede pegar',
    'meta-description': 'Sin descripción para los buscadores',
    'http-status-code': 'La página responde con un error',
    'link-text': 'Enlaces que no dicen adónde llevan',
    'crawlable-anchors': 'Enlaces que los buscadores no pueden seguir',
    'is-crawlable': 'Cerrada a los buscadores',
    'robots-txt': 'Archivo robots.txt con errores',
    hreflang: 'Indicaciones de idioma con errores',
    canonical: 'Dirección principal con errores',
    viewport: 'No preparada para el móvil',
  },

  unknownReasons: {
    site_not_seen: 'no se pudo ver la web.',
    needs_browser: 'la página la construyen scripts y esta ronda se hizo sin navegador.',
    browser_failed: 'la página no se abrió en nuestro navegador.',
    pages_not_seen: 'algunas páginas donde podría estar no respondieron.',
    robots: 'la web pide a programas como el nuestro que no lean esas páginas, y lo respetamos.',
    lighthouse_off: 'en esta ronda no se pidió medir la velocidad.',
    lighthouse_failed: 'la medición de velocidad no llegó a terminar.',
    doubtful: 'lo que hemos visto no está claro: se contradice, está incompleto o puede ser de otro.',
    language: 'las páginas están en un idioma que nuestro programa no lee.',
    picture: 'parece mostrarlo una imagen, y nuestro programa no lee imágenes.',
    not_asked: 'no formaba parte de esta ronda.',
    dns_failed: 'los servidores de nombres no respondieron o no conocen el DNS público.',
    not_all_asked: 'no se abrieron todos los enlaces: había más de los que abre esta revisión.',
    failed: 'aquí falló nuestro propio programa. Es culpa nuestra, no suya.',
  },

  rejected: {
    agency_credit: 'pertenece a quien hizo la web',
    others_list: 'está en una lista de otras organizaciones',
    authority: 'pertenece a una autoridad',
    host: 'pertenece al servicio que aloja la web',
    placeholder: 'un ejemplo que quedó de una plantilla',
    share: 'un botón para compartir',
    post: 'una publicación suelta, no un perfil',
    bare: 'la portada de la propia red',
    login: 'una página de acceso',
    policy: 'una página de normas de la red',
    search: 'una página de búsqueda',
    vendor: 'la página de un creador de webs o plantillas',
    dead_network: 'una red que ha cerrado',
    short_link: 'un enlace corto que no dice de quién es',
    technical: 'una dirección técnica, no una página',
    other: 'no es un perfil',
    no_label: 'nada dice qué es el número',
    other_number: 'indicado como otro tipo de número',
    invalid_number: 'no es un número válido',
    emergency_number: 'un número de emergencias',
    glued: 'pegado a otro texto',
    unsupported: 'muy pocas señales de que sea suyo',
    doubtful: 'contradice otras cosas vistas',
    contradicted: 'contradice otras cosas vistas',
    personal_profile: 'el perfil de una persona, sin señales de que sea del negocio',
    other_party: 'pertenece a otro',
    policy_page: 'está solo en un texto legal',
    weaker_candidate: 'hay otro del mismo tipo más seguro',
    town_served: 'una localidad atendida, no la dirección',
    passed_by: 'una calle mencionada, no la dirección',
    other_place: 'los datos estructurados indican otro lugar que las páginas',
    parking: 'un aparcamiento',
    only_meta: 'está solo en la descripción para máquinas',
    never_printed: 'lo marca un enlace, pero no está escrito',
    menu_word: 'una entrada de menú, no una llamada a la acción',
    dead_link: 'un enlace que no lleva a ninguna parte',
    gone_page: 'una página que ya no existe',
  },

  hows: {
    link: 'enlace',
    text: 'texto',
    json_ld: 'datos estructurados',
    microdata: 'datos estructurados',
    rdfa: 'datos estructurados',
    meta: 'descripción de la página',
    form: 'formulario',
    button: 'botón',
    iframe: 'contenido incrustado',
    image: 'imagen',
    script: 'script',
    request: 'petición de red',
    cookie: 'cookie',
    header: 'cabecera del servidor',
    sitemap: 'mapa del sitio',
    robots: 'robots.txt',
    redirect: 'redirección',
    response: 'respuesta del servidor',
    dns: 'DNS',
    lighthouse: 'Lighthouse',
    input: 'los datos que se nos dieron',
  },

  roles: {
    home: 'Inicio',
    contact: 'Contacto',
    about: 'Quiénes somos',
    privacy: 'Privacidad',
    cookies: 'Cookies',
    legal: 'Aviso legal',
    shop: 'Tienda',
    booking: 'Reservas',
    menu: 'Carta',
    services: 'Servicios',
    blog: 'Noticias',
    post: 'Artículo',
    cart: 'Carrito',
    frame: 'Marco',
    other: 'Otra página',
  },

  problems: {
    invalid_url: 'no es una dirección',
    dns_error: 'no se encontró el nombre',
    unreachable: 'el servidor no responde',
    timeout: 'sin respuesta a tiempo',
    tls_error: 'no se aceptó el certificado de seguridad',
    redirect_error: 'nos mandó en círculos',
    http_error: 'el servidor responde con un error',
    blocked: 'no nos dejaron entrar',
    robots: 'se pide a los programas que no la lean',
    refused_address: 'una dirección privada, no visitada',
    not_html: 'no es una página web',
    too_large: 'demasiado grande',
    browser_failed: 'no se abrió en el navegador',
    lighthouse_failed: 'la medición falló',
    off: 'no pedido',
  },

  ctas: {
    buy: 'Comprar',
    order: 'Pedir',
    book: 'Reservar',
    quote: 'Pedir presupuesto',
    newsletter: 'Boletín',
    coupon: 'Vale de descuento',
    call: 'Llamar',
    chat: 'Chat',
    contact: 'Contactar',
    directions: 'Cómo llegar',
    download: 'Descargar',
    signup: 'Registrarse',
    jobs: 'Ofertas de empleo',
    donate: 'Donar',
    login: 'Iniciar sesión',
    app: 'Descargar la app',
  },

  facts: {
    ownDomain: 'Dominio propio',
    https: 'Conexión segura (https)',
    httpsRedirect: 'Paso automático a https',
    insecureContent: 'Partes sin cifrar',
    title: 'Título de la página',
    metaDescription: 'Descripción para los buscadores',
    mainHeading: 'Título principal',
    indexable: 'Abierta a los buscadores',
    sitemap: 'Mapa del sitio',
    canonical: 'Dirección preferida',
    favicon: 'Icono de la web',
    sharePreview: 'Vista previa al compartir',
    mobileReady: 'Se adapta al móvil',
    languages: 'Idiomas',
    structuredData: 'Datos estructurados',
    nameShown: 'Nombre en el título',
    placeShown: 'Población en el título',
    map: 'Mapa',
    profiles: 'Redes sociales',
    brokenProfileLinks: 'Iconos de redes que no llevan a ninguna parte',
    phones: 'Teléfono',
    faxes: 'Fax',
    phoneContradictions: 'Enlaces que marcan otro número',
    emails: 'Correo electrónico',
    pec: 'PEC (correo certificado italiano)',
    whatsapp: 'WhatsApp',
    messenger: 'Messenger',
    telegram: 'Telegram',
    otherMessaging: 'Otra mensajería',
    contactForm: 'Formulario de contacto',
    liveChat: 'Chat en la web',
    address: 'Dirección',
    openingHours: 'Horario',
    contactPage: 'Página de contacto',
    ctas: 'Llamadas a la acción',
    primaryCta: 'Llamada a la acción principal',
    trade: 'Lo que hace la empresa',
    shop: 'Tienda en línea',
    shopPlatform: 'Sistema de la tienda',
    booking: 'Reservas en línea',
    payments: 'Pago en línea',
    newsletter: 'Boletín',
    coupon: 'Vale de descuento',
    analytics: 'Estadísticas de visitas',
    adTags: 'Etiquetas publicitarias',
    emailMarketing: 'Herramienta de marketing por correo',
    consentBanner: 'Aviso de cookies',
    conversionTracking: 'Resultados medidos',
    privacyPolicy: 'Política de privacidad',
    legalNotice: 'Aviso legal',
    cookiePolicy: 'Política de cookies',
    vatNumber: 'NIF-IVA',
    vatOnHome: 'Número de IVA en la página de inicio',
    mailServer: 'Servidor de correo',
    spf: 'Registro SPF',
    dmarc: 'Registro DMARC',
    rea: 'Número REA (registro italiano)',
    companyDetails: 'Datos de la sociedad',
    reviewProfiles: 'Reseñas',
    blog: 'Noticias o blog',
    blogLastPost: 'Último artículo',
    leftovers: 'Restos e información caducada',
    copyrightYear: 'Año al pie de la página',
    identity: 'Correspondencia con el negocio',
    platform: 'Hecha con',
    server: 'Programas del servidor',
    certificate: 'Certificado de seguridad',
    brokenLinks: 'Enlaces a páginas que faltan',
    lighthouse: 'Lighthouse',
  },

  glossary: {
    site: {
      term: 'Web y dominio propios',
      meaning:
        'Una web en una dirección que es suya (sunombre.es). Un perfil en una red social está de invitado en casa ajena; el dominio es suyo.',
    },
    https: {
      term: 'HTTPS',
      meaning:
        'El candado de la barra de direcciones: lo que los visitantes leen y escriben no se puede ver ni cambiar por el camino.',
    },
    indexable: {
      term: 'Lo básico del posicionamiento',
      meaning: 'Título, descripción y estructura que leen los buscadores para saber qué hace usted y dónde.',
    },
    structured: {
      term: 'Datos estructurados',
      meaning:
        'Una etiqueta para máquinas dentro de la página: nombre, dirección, horario y teléfono en una forma que los buscadores entienden sin adivinar.',
    },
    cta: {
      term: 'Llamada a la acción',
      meaning: 'Un botón o enlace que dice qué hacer después: reservar, comprar, pedir presupuesto, suscribirse.',
    },
    analytics: {
      term: 'Estadísticas (analítica)',
      meaning: 'Una herramienta que cuenta las visitas, de dónde vienen y qué hacen.',
    },
    tags: {
      term: 'Etiquetas publicitarias (tags)',
      meaning: 'Pequeños códigos que avisan a una plataforma publicitaria cuando un anuncio ha funcionado.',
    },
    conversion: {
      term: 'Conversión',
      meaning: 'Una visita que se convierte en algo: una llamada, una solicitud, una reserva, una venta.',
    },
    cpa: {
      term: 'Coste por adquisición (CPA)',
      meaning: 'Lo que gasta en promoción para ganar un cliente. Solo se puede saber si se miden las conversiones.',
    },
    consent: {
      term: 'Aviso de consentimiento',
      meaning: 'La ventana que pregunta a los visitantes si se pueden usar cookies para medir y para publicidad.',
    },
    vitals: {
      term: 'Core Web Vitals',
      meaning: 'Medidas con las que Google juzga cómo se siente una página: si se ve pronto, si salta, si responde.',
    },
    coverage: {
      term: 'Cobertura',
      meaning: 'La parte de las comprobaciones que se pudo hacer. Lo que no pudimos ver ni baja ni sube la puntuación.',
    },
  },

  method: {
    machine:
      'Un programa abrió las páginas públicas de la web citadas arriba, como haría un visitante, y anotó lo que veía. Nadie inició sesión, rellenó formularios ni llamó.',
    seen: 'No se afirma nada que no se haya visto. Cada punto dice dónde se vio; lo que no pudimos mirar se marca «no visto» y queda fuera de la puntuación.',
    score:
      'Cada comprobación tiene un peso. La puntuación de un paso es la parte de los puntos logrados entre las comprobaciones que se pudieron hacer y que afectan a este tipo de negocio ({sector}).',
    scoreNone: 'Aquí no se da puntuación: no había una web que se pudiera valorar.',
    lighthouse: 'Velocidad y calidad vienen de Lighthouse {version}.',
    polite: 'Las peticiones fueron pocas y lentas.',
    robots: 'Se respetaron las normas que la web da a los programas (robots.txt).',
    agent: 'En los registros del servidor la visita aparece como «{agent}».',
    made: 'Revisión del {date}, Vetrina {version}.',
    mistake:
      '¿Ha encontrado un error? Dígaselo a quien le envió este informe: cada afirmación se puede seguir hasta la página de la que viene.',
  },

  terminal: {
    noScore: 'sin puntuación',
    coverage: 'comprobado el {percent} de lo que cuenta',
    seen: 'Lo que hemos visto',
    actions: 'Por dónde empezar',
  },

  overview: {
    title: 'Resumen',
    heading: '{count} negocios revisados',
    headingOne: '1 negocio revisado',
    empty: 'Todavía no hay ningún negocio en esta ronda.',
    emptyMore: 'En cuanto se revise el primero, aparecerá aquí.',
    withSite: 'con una web propia que funciona',
    meanScore: 'puntuación mediana',
    noSite: 'sin una web que se pueda valorar',
    notSeen: 'cuya web no se pudo ver',
    notMeasured:
      'Velocidad medida en {measured} de {count} webs. Las demás: {reasons}. El motivo de cada una está en audit.csv (lh_note).',
    missingMeasurement: {
      heavy: 'demasiada memoria necesaria',
      slow: 'sin acabar a tiempo',
      nothing_shown: 'página sin nada visible',
      crashed: 'fallo del navegador',
      other: 'otros motivos',
    },
    outcomes: 'Qué fue de cada web',
    outcome: 'Web',
    count: 'Negocios',
    share: 'Parte',
    distribution: 'Cómo se reparten las puntuaciones',
    distributionText: 'De los {count} negocios cuya web se vio, la mitad tiene menos de {median} puntos.',
    range: 'Puntuación',
    noScores: 'Ningún negocio cuya web se haya visto tiene todavía puntuación.',
    stagesTitle: 'Dónde se corta el camino',
    stageMean: 'Puntuación mediana',
    stage: 'Paso',
    businesses: 'Negocios',
    search: 'Buscar',
    searchHint: 'Nombre, población o web',
    all: 'Cualquiera',
    grade: 'Nota',
    noGrade: 'Sin nota',
    sector: 'Sector',
    province: 'Provincia',
    city: 'Población',
    missing: 'Canal no visto',
    weakStage: 'Paso débil',
    reset: 'Quitar filtros',
    export: 'Guardar en CSV',
    print: 'Imprimir',
    filters: 'Filtros y orden',
    group: {
      by: 'Agrupar por',
      sector: 'Sector',
      area: 'Zona',
      both: 'Sector y zona',
      noArea: 'Zona no indicada',
      one: '1 negocio',
      many: '{count} negocios',
      score: 'puntuación mediana: {median}',
    },
    pick: {
      row: 'Seleccionar {name}',
      group: 'Seleccionar todo: {name}',
      all: 'Seleccionar todas las filas',
      one: '1 seleccionado',
      many: '{count} seleccionados',
      none: 'Quitar la selección',
    },
    panel: {
      reportOf: 'Informe de {name}',
      next: 'Siguiente',
      before: 'Anterior',
      tab: 'Abrir en otra pestaña',
      close: 'Cerrar',
    },
    keys: {
      title: 'Teclas',
      move: 'recorrer las filas',
      open: 'abrir el informe',
      pick: 'seleccionar',
      search: 'buscar',
      close: 'cerrar',
    },
    shown: '{shown} de {count} negocios',
    more: 'Mostrar más',
    nothing: 'Ningún negocio coincide.',
    nothingMore: 'Quite un filtro o busque otra cosa.',
    part: 'La tabla contiene los primeros {shown} de los {count} negocios, para que esta página se abra; las cifras de arriba son de todos, y audit.csv los contiene todos.',
    needsScript: 'Para ordenar y filtrar hacen falta scripts; se muestran los primeros {count} negocios.',
    name: 'Negocio',
    score: 'Puntuación',
    path: 'Pasos',
    firstAction: 'Lo primero que hacer',
    need: 'Margen de mejora',
    needHow:
      'El margen de mejora suma los puntos que faltan y cuenta más los que cuestan poco esfuerzo: minutos por entero, horas al 80 %, días al 50 %, trabajo de un profesional al 30 %. 100 querría decir que falta todo y se arregla deprisa. Solo lo tienen los negocios cuya web se pudo ver.',
    figures: 'La ronda en cifras: resultados, puntuaciones, pasos',
    notesHow: 'Las notas contienen qué decir al dueño y qué comprobar antes de enviar un informe.',
    columns: 'Columnas',
    coverage: 'Cobertura',
    peers: 'Entre los suyos',
    change: 'Cambio',
    changes: {
      better: 'Mejor',
      worse: 'Menos bien',
      mixed: 'Otros cambios',
      same: 'Como antes',
      site: 'Cambió el estado de la web',
      new: 'No estaba en la ronda anterior',
    },
    brief: {
      quoted: '«{text}»',
      heading: 'Notas',
      button: 'Notas',
      buttonOf: 'Notas sobre {name}',
      points: 'Qué decir',
      proof: 'visto en {page}',
      looked: 'revisadas {page} y otras',
      lookedOne: 'revisada {page}',
      copy: 'Copiar los puntos',
      copied: 'Copiado.',
      copyByHand: 'El navegador no nos deja copiar: pulse Ctrl+C (⌘C en Mac).',
      report: 'Abrir el informe',
      close: 'Cerrar',
      look: 'Ver la página',
    },
    verifyFirst: {
      title: 'Comprobar primero: ¿de quién es la web?',
      lead: 'Estas webs quizá sean de otros. Mientras nadie haya mirado no hay informe que enviar. Si la web es suya, añada a la lista teléfono, calle o NIF y repita.',
      look: 'Abrir la web',
      more: 'y {count} más: en audit.csv, columna belongs',
    },
    verify: {
      title: 'Comprobar antes de enviar',
      lead: 'Las afirmaciones más débiles de este informe, la más débil primero. Abra cada página y mire: es un minuto.',
      nothing: 'Ninguna afirmación de este informe se apoya en bases débiles.',
      ownSite: 'La web es suya',
      discovered: 'La lista no daba ninguna web; hemos encontrado esta.',
      weakIdentity: 'Solo el nombre une esta web al negocio: ni teléfono, ni dirección, ni NIF con que comparar.',
      noIdentity: 'Nada de la lista (nombre, teléfono, dirección, NIF) está en esta web.',
      contradiction: 'La página muestra {printed}, el enlace marca {dials}.',
      unsure: 'Estamos seguros al {percent}.',
      doubtful: 'Lo que se vio no está claro, así que el informe lo deja abierto.',
      missing: 'Se dice que falta: mire si al final está.',
    },
    sortedBy: 'Ordenar por',
    sortHint: 'Pulse el título de una columna para ordenar.',
    channels: {
      phone: 'Teléfono',
      email: 'Correo electrónico',
      messaging: 'Mensajería',
      form: 'Formulario de contacto',
      social: 'Redes sociales',
      booking: 'Reservas en línea',
      shop: 'Tienda en línea',
      newsletter: 'Boletín',
      analytics: 'Estadísticas de visitas',
      map: 'Mapa',
    },
  },

  outcomes: {
    ok: { label: 'Web vista', sentence: 'La web se ha visto.', meaning: '', unsaid: '', steps: steps() },
    no_website: {
      label: 'Sin web',
      sentence: 'No nos consta una web suya: quien le busca en internet no tiene una página de usted a la que llegar.',
      meaning:
        'Una web no tiene que ser grande: una página con qué hace, dónde está, cuándo abre y cómo contactarle responde a casi todo lo que se pregunta. Es también el lugar al que pueden llevar las publicaciones, los anuncios y el mapa.',
      unsaid:
        'Puede que tenga una web que no hemos encontrado. En ese caso, dígaselo a quien le envió este informe y se repetirá la revisión.',
      steps: steps(
        { act: 'Registre un dominio con el nombre del negocio, a su nombre y no al de un proveedor.', effort: 'minutes' },
        {
          act: 'Reclame su ficha en Perfil de Empresa de Google, Bing Places y Apple Business Connect: nombre, horario, teléfono, fotos.',
          effort: 'hours',
        },
        {
          act: 'Publique una página: qué hace, para quién, dónde, horario, teléfono, correo, mapa y aviso legal.',
          effort: 'days',
        },
        {
          act: 'Ponga en ella una llamada a la acción clara: llame, reserve, pida presupuesto, haga su pedido.',
          effort: 'hours',
        },
        {
          act: 'Añada desde el primer día una herramienta que cuente las visitas, con el consentimiento necesario.',
          effort: 'hours',
        },
        {
          act: 'Escriba la dirección de la web donde ya esté presente: perfiles, firma del correo, tiques, furgoneta, escaparate.',
          effort: 'hours',
        },
      ),
    },
    invalid_url: {
      label: 'Dirección inservible',
      sentence: 'La dirección de la web que se nos dio no se puede leer como dirección: no había nada que abrir.',
      meaning: 'Lo más probable es que sea un error al anotarla, no un problema de su web.',
      unsaid: 'No se dice nada de la web: no se visitó.',
      steps: steps(
        { act: 'Envíe la dirección correcta a quien le mandó este informe y haga repetir la revisión.', effort: 'minutes' },
        {
          act: 'Mire cómo está escrita en tarjetas, facturas, perfiles y directorios: el mismo error puede estar allí.',
          effort: 'minutes',
        },
      ),
    },
    social_only: {
      label: 'Solo un perfil social',
      sentence: 'La web indicada es un perfil en una red social; no nos consta una web suya a la que pueda llevar.',
      meaning:
        'Las redes sociales van bien para las novedades y para atender a los clientes. Pero la página es de la red: decide quién le ve, puede cerrarla y enseña poco a quien no tiene cuenta. Una web propia es el lugar donde una publicación, un anuncio o una búsqueda se convierten en una llamada, una reserva o un pedido.',
      unsaid: 'No hemos valorado el perfil: las redes no dejan que los programas lo lean.',
      steps: steps(
        { act: 'Complete el perfil: teléfono, correo, dirección, horario, un botón para llamar o escribir.', effort: 'minutes' },
        {
          act: 'Reclame su ficha en Perfil de Empresa de Google y en los demás mapas, con el mismo nombre, dirección y teléfono.',
          effort: 'hours',
        },
        { act: 'Registre un dominio con el nombre del negocio, a su nombre.', effort: 'minutes' },
        {
          act: 'Publique en él una página: qué hace, dónde, horario, contacto, aviso legal y una llamada a la acción clara.',
          effort: 'days',
        },
        { act: 'Enlace el perfil con la web y la web con el perfil.', effort: 'minutes' },
      ),
    },
    third_party: {
      label: 'Página en una web ajena',
      sentence: 'La web indicada es una página en la web de otros, donde ellos ponen las reglas.',
      meaning:
        'Directorios, portales y páginas de enlaces traen visitas, pero ponen las reglas: qué se muestra, a quién, a menudo junto a quién y con qué comisión. Una web propia es el único lugar donde los clientes son solo suyos.',
      unsaid: 'No hemos valorado la página del portal: no depende de usted.',
      steps: steps(
        {
          act: 'Reclame la página en el portal y compruebe que nombre, teléfono, horario y fotos son correctos.',
          effort: 'hours',
        },
        { act: 'Registre un dominio con el nombre del negocio, a su nombre.', effort: 'minutes' },
        {
          act: 'Publique en él una página: qué hace, dónde, horario, contacto, aviso legal y una llamada a la acción clara.',
          effort: 'days',
        },
        { act: 'Haga que el portal, los perfiles y el mapa lleven a su web.', effort: 'minutes' },
      ),
    },
    dns_error: {
      label: 'Nombre no encontrado',
      sentence: 'El nombre {site} no llevaba a ninguna parte cuando lo miramos: no se encontraba en internet.',
      meaning:
        'Un dominio hay que renovarlo cada año y apuntarlo a un servidor. Una de las dos cosas parece faltar, o la dirección que se nos dio está mal escrita.',
      unsaid: 'No se dice nada de la web: no se pudo ver.',
      steps: steps(
        { act: 'Escriba usted mismo la dirección, con y sin «www».', effort: 'minutes' },
        { act: 'Si la que tenemos está mal escrita, envíe la correcta y haga repetir la revisión.', effort: 'minutes' },
        {
          act: 'Pregunte a quien gestiona el dominio si ha caducado: al poco tiempo cualquiera puede registrarlo.',
          effort: 'minutes',
        },
        { act: 'Si está en vigor, pida que corrijan la configuración DNS.', effort: 'hours' },
        { act: 'Acuérdese del correo: mientras falte el dominio, sus direcciones pueden no funcionar.', effort: 'minutes' },
      ),
    },
    unreachable: {
      label: 'No responde',
      sentence: 'El servidor de {site} no nos dejó entrar: cuando lo miramos, la web no se abría.',
      meaning:
        'El nombre existe, pero el servidor rechazó o cortó la conexión. Pudo ser un fallo del momento, un servidor apagado o una protección contra programas.',
      unsaid: 'No se dice nada de la web: no se pudo ver.',
      steps: steps(
        {
          act: 'Abra la web en un móvil con el wifi apagado. Si se abre, el fallo ha pasado, o los programas como el nuestro se quedan fuera.',
          effort: 'minutes',
        },
        { act: 'Si no se abre, avise a quien la aloja e indique el día y la hora de esta revisión.', effort: 'minutes' },
        { act: 'Pida un vigilante gratuito que le escriba cuando la web se caiga.', effort: 'minutes' },
        { act: 'Haga repetir la revisión.', effort: 'minutes' },
      ),
    },
    timeout: {
      label: 'Sin respuesta a tiempo',
      sentence: '{site} no nos respondió a tiempo: cuando la miramos, la web no se pudo ver.',
      meaning: 'El servidor tardó más de lo que esperamos. Pudo estar saturado en ese momento, o ser lento todos los días.',
      unsaid: 'No se dice nada de la web: no se pudo ver.',
      steps: steps(
        { act: 'Abra la web en un móvil con el wifi apagado, a distintas horas, y cuente los segundos.', effort: 'minutes' },
        {
          act: 'Si es lenta, pregunte el motivo a quien la aloja: plan demasiado pequeño, base de datos, actualizaciones pendientes.',
          effort: 'hours',
        },
        { act: 'Pida un vigilante gratuito que le escriba cuando la web vaya lenta o se caiga.', effort: 'minutes' },
        { act: 'Haga repetir la revisión.', effort: 'minutes' },
      ),
    },
    tls_error: {
      label: 'Certificado no aceptado',
      sentence:
        'El certificado de seguridad de {site} no se aceptó cuando lo miramos: los navegadores pueden mostrar un aviso en lugar de la web.',
      meaning:
        'El certificado hace aparecer el candado. Si ha caducado, está incompleto o es de otro nombre, los visitantes pueden ver un aviso a toda página, y la mayoría se da la vuelta.',
      unsaid: 'No se dice nada del contenido de la web: no pasamos del aviso.',
      steps: steps(
        { act: 'Abra la web y mire si el navegador le avisa.', effort: 'minutes' },
        {
          act: 'Pida a quien la aloja que renueve el certificado: con Let’s Encrypt es gratuito y se renueva solo.',
          effort: 'hours',
        },
        { act: 'Compruebe que vale para la dirección con y sin «www».', effort: 'minutes' },
        { act: 'Haga repetir la revisión.', effort: 'minutes' },
      ),
    },
    redirect_error: {
      label: 'En círculos',
      sentence: '{site} nos mandó de una dirección a otra sin llegar nunca.',
      meaning: 'Lo más probable es que dos reglas del servidor se contradigan, a menudo «www» y «sin www», o http y https.',
      unsaid: 'No se dice nada de la web: no se pudo ver.',
      steps: steps(
        {
          act: 'Abra la web en una ventana privada del navegador y mire si dice «demasiadas redirecciones».',
          effort: 'minutes',
        },
        { act: 'Envíe esta página a quien cuida la web: las direcciones de abajo muestran el círculo.', effort: 'minutes' },
        { act: 'Haga repetir la revisión.', effort: 'minutes' },
      ),
    },
    http_error: {
      label: 'Responde con un error',
      sentence: '{site} nos respondió con un error en lugar de una página.',
      meaning: 'El servidor está encendido, pero la página no está o se ha estropeado el programa que hay detrás.',
      unsaid: 'No se dice nada del resto de la web: no se pudo ver.',
      steps: steps(
        {
          act: 'Abra usted mismo la dirección. Si la web se ve, el fallo ha pasado o la dirección que tenemos es antigua.',
          effort: 'minutes',
        },
        { act: 'Si ve un error, envíe esta página a quien cuida la web.', effort: 'minutes' },
        { act: 'Si la dirección ha cambiado, corríjala en perfiles, mapas, tarjetas y directorios.', effort: 'hours' },
        { act: 'Haga repetir la revisión.', effort: 'minutes' },
      ),
    },
    blocked: {
      label: 'No nos dejaron entrar',
      sentence:
        '{site} no dejó entrar a un programa como el nuestro, así que no pudimos mirar. Esto no dice nada malo de la web.',
      meaning:
        'Muchas webs se protegen de las visitas automáticas. Lo más probable es que las personas la vean como siempre, y este informe no afirma nada de ella.',
      unsaid: 'No se dice nada de contactos, contenidos, velocidad ni de nada más: no vimos nada de ello.',
      steps: steps(
        {
          act: 'Abra la web en un móvil con el wifi apagado: si se abre sin acertijos que resolver, para sus clientes va bien.',
          effort: 'minutes',
        },
        {
          act: 'Busque su negocio en Google: si sus páginas aparecen con su descripción, los buscadores entran.',
          effort: 'minutes',
        },
        {
          act: 'Si quiere la revisión completa, pida a quien cuida la web que deje entrar a este visitante (su nombre está al final).',
          effort: 'hours',
        },
      ),
    },
    parked: {
      label: 'Dominio aparcado',
      sentence: 'En {site} hay una página de espera de un vendedor de dominios: allí sus clientes no le encuentran.',
      meaning:
        'El dominio está registrado, pero no hay ninguna web en él, o ha caducado y está en venta. Los visitantes ven publicidad o una oferta para comprar el nombre.',
      unsaid: 'No buscamos una web en otra dirección.',
      steps: steps(
        {
          act: 'Averigüe a nombre de quién está el dominio y hasta cuándo: pregunte a su proveedor o mírelo en el registro.',
          effort: 'minutes',
        },
        { act: 'Si es suyo, haga que lleve a su web o a una página sencilla con sus datos de contacto.', effort: 'hours' },
        { act: 'Si ha caducado, pregunte enseguida si todavía se puede recuperar.', effort: 'minutes' },
        { act: 'Si se ha perdido, quite la dirección antigua de perfiles, mapas, tarjetas y directorios.', effort: 'hours' },
      ),
    },
    under_construction: {
      label: 'En construcción',
      sentence: '{site} dice que está en construcción: quien llega no encuentra todavía la web.',
      meaning:
        'Una página de espera vale para una semana. Hasta que la web esté lista, esa misma página puede hacer ya su trabajo con unas líneas.',
      unsaid: 'No hemos valorado la página de espera como si fuera la web.',
      steps: steps(
        { act: 'Ponga en la página de espera: qué hace, teléfono, correo o WhatsApp, dirección, horario.', effort: 'hours' },
        { act: 'Añada el aviso legal.', effort: 'minutes' },
        { act: 'Fije una fecha para la web y publique lo que esté listo: para empezar basta una página.', effort: 'days' },
      ),
    },
    hosting_default: {
      label: 'Alojamiento vacío',
      sentence: 'En {site} el servidor muestra su página por defecto: su web no está allí.',
      meaning: 'El espacio está contratado y funciona, pero no se ha puesto ninguna web, o se perdió en un traslado.',
      unsaid: 'No buscamos una web en otra dirección.',
      steps: steps(
        { act: 'Pregunte a quien cuida la web si se ha trasladado y cuándo volverá.', effort: 'minutes' },
        { act: 'Haga restaurar la última copia de seguridad.', effort: 'hours' },
        { act: 'Si nunca hubo una web, publique una página con qué hace, contacto y horario.', effort: 'days' },
      ),
    },
    suspended: {
      label: 'Suspendida',
      sentence: 'La empresa de alojamiento ha suspendido {site}: los visitantes ven un aviso en lugar de la web.',
      meaning: 'Ocurre por un impago, por recursos agotados o por un problema de seguridad. A menudo se resuelve en un día.',
      unsaid: 'De la web detrás del aviso no vimos nada.',
      steps: steps(
        { act: 'Pregunte el motivo a la empresa de alojamiento: empiece por la última factura.', effort: 'minutes' },
        {
          act: 'Si es cuestión de seguridad, haga limpiar y actualizar la web antes de volver a publicarla.',
          effort: 'professional',
        },
        { act: 'Mire si el correo del mismo dominio sigue funcionando.', effort: 'minutes' },
        { act: 'Haga repetir la revisión.', effort: 'minutes' },
      ),
    },
    empty: {
      label: 'Página vacía',
      sentence: '{site} responde, pero con una página en la que no hay prácticamente nada que ver.',
      meaning: 'La web pudo perderse en un traslado, o lo que debería construir la página no arranca.',
      unsaid: 'No vimos contenidos que se pudieran valorar.',
      steps: steps(
        { act: 'Abra la web en el móvil y en el ordenador.', effort: 'minutes' },
        { act: 'Si está en blanco, envíe esta página a quien cuida la web.', effort: 'minutes' },
        { act: 'Si la ve como siempre, dígaselo a quien le envió este informe: se repetirá la revisión.', effort: 'minutes' },
      ),
    },
    not_html: {
      label: 'No es una página web',
      sentence: 'La dirección indicada abre un archivo, no una web.',
      meaning:
        'Un PDF o una descarga se puede leer, pero en el móvil es incómodo, no invita a actuar y los buscadores lo muestran mal.',
      unsaid: 'No buscamos una web en otra dirección.',
      steps: steps(
        { act: 'Si tiene una web, envíe su dirección a quien le mandó este informe.', effort: 'minutes' },
        { act: 'Si solo existe el archivo, ponga el mismo contenido en una página: texto, contacto, horario.', effort: 'days' },
      ),
    },
    other_business: {
      label: 'La web de otro',
      sentence: 'La web de {site} parece ser de otro negocio, así que no la hemos valorado.',
      meaning: 'La dirección que se nos dio puede estar equivocada, o se abandonó el dominio y ahora lo usa otro.',
      unsaid: 'No se dice nada de su web: esta no parece serlo.',
      steps: steps(
        { act: 'Abra la dirección: ¿es la suya?', effort: 'minutes' },
        {
          act: 'Si lo es, haga que se lean en ella el nombre y los datos de contacto del negocio, y haga repetir la revisión.',
          effort: 'minutes',
        },
        {
          act: 'Si no lo es, envíe la correcta y corríjala en perfiles, mapas, tarjetas y directorios.',
          effort: 'hours',
        },
      ),
    },
    hijacked: {
      label: 'Ocupada por spam',
      sentence: 'En {site} hay ahora algo que no tiene que ver con el negocio: quien lo busca acaba allí.',
      meaning:
        'Ocurre cuando un dominio no se renueva y unos desconocidos lo registran por su buen nombre, o cuando entran a la fuerza en una web. Cuanto más dura, más clientes y buscadores la toman por suya.',
      unsaid: 'Nada de esa página se ha contado como suyo.',
      steps: steps(
        {
          act: 'Averigüe a nombre de quién está el dominio: pregunte a su proveedor o mírelo en el registro.',
          effort: 'minutes',
        },
        {
          act: 'Si sigue siendo suyo, haga retirar la web, limpiarla y restaurarla desde una copia, y cambie todas las contraseñas.',
          effort: 'professional',
        },
        { act: 'Si se ha perdido, quite la dirección de perfiles, mapas, tarjetas, facturas y directorios.', effort: 'hours' },
        {
          act: 'Registre un dominio con renovación automática y publique en él qué hace y sus datos de contacto.',
          effort: 'days',
        },
      ),
    },
    refused_address: {
      label: 'Dirección privada',
      sentence: 'La dirección indicada lleva a una red privada, y no la visitamos.',
      meaning: 'Las direcciones de este tipo solo funcionan dentro de una oficina o una casa. Los clientes no pueden abrirlas.',
      unsaid: 'No se dice nada de la web: no se visitó.',
      steps: steps(
        { act: 'Envíe la dirección pública de la web y haga repetir la revisión.', effort: 'minutes' },
        {
          act: 'Si el dominio lleva de verdad allí, pida a quien lo gestiona que corrija la configuración DNS.',
          effort: 'hours',
        },
      ),
    },
    failed: {
      label: 'Fallo nuestro',
      sentence: 'Nuestro propio programa falló con este negocio. Es culpa nuestra y no dice nada de usted.',
      meaning: 'La revisión se cortó antes de poder decir nada. Quien le envió este informe tiene los detalles técnicos.',
      unsaid: 'No se dice nada de la web.',
      steps: steps({ act: 'Haga repetir la revisión.', effort: 'minutes' }),
    },
  },

  outcomeReasons: {
    site_answers: 'La web responde.',
    answers_elsewhere: 'La dirección lleva a otro dominio: {to} en lugar de {from}.',
    doubtful_name: 'La web se llama «{site}»; de «{row}» no aparece nada.',
    doubtful_unnamed: 'De «{row}» no aparece nada en la web, cuyo título es «{site}».',
    doubtful_phone: 'Ni el nombre ni el teléfono de la lista ({row}) aparecen en la web, que muestra {site}.',
    doubtful_place: 'El nombre encaja, pero la web indica {site}; {row}, la ciudad de la lista, no aparece en ella.',
    doubtful_vat: 'La web muestra el NIF {site}, no {row}, y no se pudieron leer todas sus páginas.',
    doubtful_branch: 'La dirección es la página de una de las muchas tiendas de {site}: de la web responde la cadena.',
    doubtful_portal: 'La dirección es una ficha entre muchas en {site}: la web es de quien publica el directorio.',
    doubtful_public: 'La dirección es una página de {site}, la web de un organismo público.',
    none_given: 'No se nos indicó ninguna web de este negocio.',
    none_found: 'No se nos indicó ninguna web de este negocio, y una búsqueda con sus nombres probables no encontró ninguna.',
    not_an_address: 'Lo que se nos dio no se puede leer como dirección web.',
    social_profile: 'La dirección que se nos dio es un perfil en {name}.',
    leads_to_social_profile: 'La dirección lleva a los visitantes a un perfil en {name}.',
    third_party: 'La dirección que se nos dio es una página en {name}.',
    leads_to_third_party: 'La dirección lleva a los visitantes a una página en {name}.',
    dns_error: 'No se encontró el nombre en internet.',
    unreachable: 'El servidor rechazó o cortó la conexión.',
    timeout: 'El servidor no respondió en el tiempo que esperamos.',
    tls_error: 'No se aceptó el certificado de seguridad.',
    redirect_error: 'Las redirecciones no llegaron a ninguna página.',
    http_status: 'El servidor respondió con el código de error {status}.',
    soft_404: 'La página que responde dice que allí no hay nada.',
    status_refuses: 'El servidor no nos dejó entrar (código {status}).',
    bot_wall: 'Delante de la web había una protección contra programas ({by}).',
    consent_wall:
      'La web no muestra nada hasta que se aceptan las cookies o se declara la edad, y nuestro programa no decide por nadie.',
    robots_forbids: 'El archivo robots.txt de la web pide a programas como el nuestro que no entren, y lo respetamos.',
    robots_unreadable:
      'No se pudieron leer las normas de la web para programas (robots.txt); en ese caso el estándar dice que no se entre.',
    parked: 'La página tiene las señales de un dominio aparcado.',
    under_construction: 'La página dice que la web todavía no está lista.',
    hosting_default: 'La página es la que muestra un servidor antes de que se ponga una web.',
    suspended: 'La página dice que la cuenta o la web está suspendida.',
    nothing_shown: 'La página que respondió no muestra nada.',
    leftover_text: 'La página que respondió contiene unas palabras y nada más.',
    folder_listing: 'El servidor muestra una lista de archivos en lugar de una página.',
    broken_page: 'La página muestra un mensaje de error del programa que hay detrás.',
    not_html: 'El servidor envió un archivo ({type}) en lugar de una página.',
    too_large: 'Lo que envió el servidor es más grande que cualquier página web.',
    hijacked: 'La página habla de otra cosa: no aparecen ni el nombre ni el oficio del negocio.',
    other_vat_number: 'El NIF de la web ({site}) no es el que nos consta ({row}).',
    other_name_and_trade:
      'La web es de «{name}», {town}, de otro oficio; del nombre y la ciudad que nos constan no aparece nada.',
    other_name_and_place:
      'La web se presenta como {name} y está en {town}; el nombre, la ciudad y el teléfono que nos constan no aparecen en ella.',
    refused_address: 'El nombre lleva a una dirección de una red privada.',
    failed: 'Nuestro programa se interrumpió.',
  },

  survey: {
    title: 'Encuesta: {run}',
    eyebrow: 'Encuesta sobre la presencia en internet',
    skip: 'Ir a la encuesta',
    heading: 'Cómo se presentan en internet {count} negocios',
    headingOne: 'Cómo se presenta en internet un negocio',
    seenBetween: 'periodo de observación: {from} – {to}',
    seenOn: 'fecha de observación: {on}',
    finding:
      'Negocios con una web propia que funciona: {rate} ({interval}). Con solo un perfil social en su lugar: {social}. En {unknown} no se pudo saber.',
    findingNone: 'De ninguno de estos negocios se pudo saber si tiene web.',
    contents: 'Índice',
    empty: 'No hay nada que contar: la ronda no contiene ningún negocio.',

    interval: 'intervalo del 95 %: de {low} a {high}',
    intervalShort: '{low}–{high}',
    of: '{part} de {whole}',
    among: 'de {base}',
    table: 'Las cifras en tabla',
    notKnown: '{count} no conocidos',
    noneKnown: 'no se conoce nada',
    heldBack: 'no publicado',

    columns: {
      indicator: 'Indicador',
      group: 'Grupo',
      chart: 'Porcentaje con su intervalo del 95 %',
      rate: 'Porcentaje',
      interval: 'Intervalo del 95 %',
      counts: 'Sí, de los conocidos',
      unknown: 'No conocidos',
      bounds: 'Como mínimo – como máximo',
      businesses: 'Negocios',
      quarter: 'Primer cuartil',
      median: 'Mediana',
      threeQuarters: 'Tercer cuartil',
      spread: 'Mitad central',
      known: 'Conocidos',
      change: 'Cambio',
      changeChart: 'Cambio con su intervalo del 95 %',
      reading: 'Lectura',
      gained: 'De no a sí',
      lost: 'De sí a no',
      beforeNow: 'Antes → ahora',
      reason: 'Motivo',
      answers: 'Respuestas',
      definition: 'Definición',
      base: 'Se pregunta a',
      score: 'Puntuación',
      step: 'Paso',
    },

    sections: {
      path: 'Hasta dónde llega un cliente',
      outcomes: 'Lo que encontramos en la dirección',
      presence: 'Presencia',
      official: 'Indicadores de la estadística oficial',
      networks: 'Redes sociales enlazadas desde la web',
      channels: 'Vías de contacto',
      actions: 'Vender, reservar, invitar',
      measuring: 'Medición y publicidad',
      trust: 'Confianza y actualidad',
      technical: 'Bases técnicas',
      scores: 'Puntuaciones',
      lighthouse: 'Mediciones de Lighthouse',
      by: 'Por {dimension}',
      crossed: 'Por {dimension}: web propia que funciona',
      waves: 'Qué ha cambiado',
      definitions: 'Definiciones',
      method: 'Método',
    },
    leads: {
      path: 'De todos los negocios: cuántos tienen una web que funciona, y en cuántos de ellos cada paso siguiente se cumple al menos a medias. Cada paso cuenta solo a los que dieron todos los anteriores.',
      outcomes: 'Cada negocio está en una sola clase; los porcentajes suman el 100 %.',
      official:
        'Como porcentaje de todos los negocios, incluidos los que no tienen web, cerca de las definiciones de Eurostat (isoc_ciweb, isoc_ciwebn2) e Istat. Se leen en las webs, no las declaran las empresas: consulte el método antes de comparar.',
      sites: 'De los negocios cuya web se pudo ver, salvo que se indique otro grupo.',
      scores:
        'Cada web tiene una puntuación de 0 a 100 en cada paso. La caja contiene la mitad central de las webs, la línea es la mediana.',
      lighthouse: 'Medido en la página de inicio. La caja contiene la mitad central de las webs, la línea es la mediana.',
      heat: 'Cuanto más oscura la celda, mayor el porcentaje. Todas las cifras, con sus recuentos e intervalos, están en survey.csv.',
      heatMore: 'Los {shown} mayores de {count} grupos; todos están en survey.csv.',
      waves: 'Comparado con {wave}, {when}.',
      paired:
        '{pairs} negocios se vieron las dos veces; los cambios son entre ellos (emparejados), para que las altas y bajas de la lista no pasen por cambios.',
      independent:
        'Solo {pairs} de {count} negocios se pudieron reconocer en ambas, así que las dos oleadas se comparan como muestras independientes: también puede haber cambiado quién está en la lista.',
      definitions:
        'Qué cuenta como sí y a quién se pregunta. Un porcentaje es el número de síes entre los que tienen respuesta conocida.',
    },
    networksUnseen: 'No vistas en ninguna web: {list}.',
    scale: '0 a {most}',
    heatLegend: {
      scale: 'Porcentaje: de {low} a {high}',
      withheld:
        'c: no publicado, porque se conocen menos de {least} respuestas o de él se podría deducir otra cifra no publicada',
      unreliable: 'u: incierto, el intervalo del 95 % supera los 20 puntos porcentuales',
      missing: ': no se conoce ninguna respuesta',
    },
    symbols: { withheld: 'c', unreliable: 'u', missing: ':' },
    total: 'Todos',
    notGiven: 'no indicado',
    dimensions: {
      sector: 'sector',
      province: 'provincia',
      region: 'región',
      city: 'población',
      country: 'país',
      nace: 'división NACE',
      size: 'tamaño',
    },

    bases: {
      businesses: 'todos los negocios',
      sites: 'negocios con web propia',
      sites_with_phone: 'webs con número de teléfono',
      sites_with_email: 'webs con correo electrónico',
      sites_with_shop: 'webs con tienda',
      sites_with_analytics: 'webs con estadísticas de visitas',
      sites_with_tags: 'webs con estadísticas o etiquetas publicitarias',
      sites_with_news: 'webs con noticias',
      sites_with_year: 'webs que muestran un año',
    },

    path: {
      all: 'Todos los negocios',
      site: { label: 'Web propia que funciona', definition: 'El negocio tiene una web propia que funciona.' },
      step: 'El paso «{stage}» tiene al menos {floor} de 100 puntos, y también todos los anteriores; sin web: no. Un negocio detenido en un paso es un no desde ahí; aquel del que no se conoce un paso queda fuera desde ahí, de modo que los últimos pasos quedan más bien por debajo que por encima.',
      held: '{share} de los anteriores',
    },
    reasons: {
      site_not_seen: 'No se pudo ver la web (bloqueada, sin respuesta, robots.txt…; véanse las clases)',
      needs_browser: 'La página la construyen scripts y no se usó navegador',
      browser_failed: 'La página no se abrió en el navegador',
      pages_not_seen: 'Páginas donde podría estar no respondieron',
      robots: 'robots.txt prohíbe las páginas donde podría estar',
      lighthouse_off: 'No se ejecutó Lighthouse',
      lighthouse_failed: 'La medición con Lighthouse no terminó',
      doubtful: 'Lo que se vio se contradice o puede ser de otro',
      language: 'Las páginas están en un idioma que no se lee',
      picture: 'Parece mostrarlo una imagen; las imágenes no se leen',
      not_asked: 'Fuera de esta ronda',
      dns_failed: 'Los servidores de nombres no respondieron',
      not_all_asked: 'Más enlaces que los abiertos',
      failed: 'Fallo del programa',
    },
    histogram: { title: 'Puntuación total: cuántas webs, por decenas de puntos', range: 'Puntos', count: 'Webs' },
    networkDefinition: 'En la web se vio un enlace al perfil de {name} del negocio.',
    channelDefinition: 'En la web se vio un modo de escribir al negocio por {name}.',
    stageDefinition: 'Puntuación del paso «{stage}», de 0 a 100.',
    outcomeDefinition: 'La consulta de la dirección terminó en la clase «{outcome}» (columna outcome de audit.csv).',

    waves: {
      up: 'más',
      down: 'menos',
      unclear: 'sin cambio seguro',
      points: '{change} puntos',
      all: 'Todos los indicadores',
      transitions: 'Quién consiguió una web, quién la perdió',
      transitionsLead:
        'Negocios emparejados según lo que encontramos antes (filas) y ahora (columnas). Sus nombres están en survey-transitions.csv, que no está pensado para publicarse.',
      got: '{count} consiguieron una web',
      lost: '{count} la perdieron',
      states: { site: 'web propia', no_site: 'sin web propia', unknown: 'no conocido' },
      beforeState: 'Antes',
      nowState: 'Ahora: {state}',
      unmatched: '{now} negocios de ahora y {before} de antes no tienen pareja.',
    },

    method: {
      lead: 'Escrito por la propia ronda; se puede copiar tal cual en una publicación.',
      askedTitle: 'Qué se preguntó, a quién y cuándo',
      run: 'La lista «{file}» ({records} registros, SHA-256 {hash}) se consultó entre el {from} y el {to} con Vetrina {version}.',
      runUnfinished:
        'La lista «{file}» (SHA-256 {hash}) se consulta desde el {from} con Vetrina {version}. La ronda no ha terminado: estos son {records} registros de ella.',
      counted: 'Se cuentan {count} negocios.',
      excluded: 'Se dejaron fuera {count} registros sin nombre ni web.',
      duplicates: '{count} negocios estaban en más de una ronda y se cuentan una vez, con el registro más reciente.',
      looking:
        'Cada web se visitó como haría una persona: la página de inicio y hasta {pages} páginas en total, elegidas por contacto, oferta y textos legales. {browser} {lighthouse} {robots} {discovery} No se preguntó a nadie, ni se rellenó ni envió nada.',
      browserOn: 'Las páginas se mostraron en un navegador.',
      browserOff: 'Las páginas se leyeron sin navegador, así que lo que añaden los scripts no se vio y cuenta como no conocido.',
      lighthouseOn: 'La página de inicio se midió con Lighthouse ({runs}, {form}).',
      lighthouseRun: 'una medición',
      lighthouseRuns: 'mediana de {count} mediciones',
      formMobile: 'móvil simulado',
      formDesktop: 'ordenador',
      lighthouseOff: 'No se ejecutó Lighthouse.',
      robotsOn: 'Se respetó robots.txt.',
      robotsOff: 'No se respetó robots.txt.',
      discoveryOn: 'Donde la lista no daba ninguna web, se buscó una.',
      discoveryOff: 'Donde la lista no daba ninguna web, no se buscó; «sin web» significa, pues, ninguna en la lista.',
      sectorsGiven: 'El sector de cada negocio es el de la lista.',
      sectors:
        'El sector es el de la lista en {given} de {count} negocios; en los demás se leyó en los datos estructurados de la web o en el nombre, y si no es «{generic}». Un sector leído en la web solo lo tienen los que tienen web: compare porcentajes de webs por sector solo donde la lista da el sector.',
      unknownTitle: 'Lo que no se conoce, y por qué',
      unknown:
        'Cada pregunta tiene las respuestas sí, no, no procede y no conocido. Se dice «no» solo cuando se miró todo lo que podría mostrarlo. Los porcentajes son el número de síes entre las respuestas conocidas; «no conocido» y «no procede» quedan fuera del denominador y se cuentan aparte. Las columnas bound_low y bound_high de survey.csv dicen cuál sería el porcentaje si todas las respuestas desconocidas fueran no, y si todas fueran sí.',
      unknownTable: 'Respuestas no conocidas, por motivo',
      unknownNone: 'Se pudo responder a todas las preguntas.',
      nonresponse:
        'Los negocios cuya web no se pudo ver pueden ser distintos de los demás: los intervalos no lo cubren, las cotas sí.',
      statisticsTitle: 'Estadística',
      wilson:
        'Los intervalos de los porcentajes son intervalos de Wilson del 95 % (Wilson, JASA 22, 1927; Newcombe, Statistics in Medicine 17, 1998, 857–872).',
      quartiles:
        'Los cuartiles son de los valores conocidos; el intervalo de una mediana en survey.csv es el de Woodruff (JASA 47, 1952).',
      unweighted: 'Todos los negocios cuentan lo mismo (sin ponderación).',
      weighted:
        'Porcentajes y cuartiles se ponderan con la columna «{column}»; los intervalos usan el tamaño efectivo de Kish ({effective} para {count} negocios). Numeradores y denominadores son recuentos sin ponderar.',
      infinite:
        'No se indicó ninguna población: los negocios se toman como una muestra aleatoria de una población mucho mayor. Si la lista es toda la población, los porcentajes son exactos salvo por lo no conocido, y los intervalos hablan solo del azar.',
      finite:
        'Los negocios se toman como una muestra aleatoria de una población de {population}; los intervalos llevan la corrección de población finita. Cuántos de la población atañen a una pregunta se estima de la muestra; se supone que los grupos se muestrearon por igual (o como dicen los pesos).',
      suppression:
        'En los desgloses y en el total no se publican las cifras con menos de {least} respuestas conocidas, y con ellas las siguientes más pequeñas del mismo desglose mientras una cifra no publicada se pudiera deducir del total. Los desgloses cruzados se protegen en ambos sentidos. La regla mira los denominadores: un 0 % o un 100 % de un grupo mayor se publica. Se retiene otra cifra allí donde lo publicado, con el total y los demás desgloses, dejaría un solo número posible de síes en un grupo pequeño.',
      changes:
        'Los cambios son diferencias en puntos porcentuales, ahora menos antes, con los intervalos de Newcombe: para los mismos negocios el de proporciones emparejadas (Statistics in Medicine 17, 1998, 2635–2650), para distintos el de independientes (ibid., 873–890). Los negocios se emparejaron por identificador, si no por NIF, si no por nombre y población, y solo donde la clave es única en ambas oleadas. La corrección de población finita no se aplica a los cambios emparejados.',
      many: 'Son muchas cifras: de cada 20 intervalos, más o menos uno no contiene el valor verdadero solo por azar.',
      officialTitle: 'Comparación con la estadística oficial',
      official:
        'Eurostat (uso de las TIC en las empresas, metadatos de referencia isoc_e; tablas isoc_ciweb por tamaño e isoc_ciwebn2 por NACE) e Istat (Rilevazione sulle tecnologie dell’informazione e della comunicazione nelle imprese) preguntan por cuestionario a empresas de 10 o más ocupados, sobre todo de las secciones C a J y L a N de la NACE, y ponderan a la población. Aquí se miraron webs, las de los negocios de la lista, sea cual sea su tamaño. La estadística experimental de Istat «Modalità di utilizzo dei siti web da parte delle imprese» también lee en las webs los pedidos en línea, las ofertas de empleo y los enlaces a redes sociales, y es la más cercana. Cabe esperar diferencias de nivel; compare solo los mismos tamaños y sectores.',
      runOptions: 'Opciones de la ronda',
      cite: 'Cita sugerida: Vetrina {version}, encuesta «{run}», {date}.',
    },
  },

  indicators: {
    leftovers: {
      label: 'Restos e información caducada',
      definition:
        'Se ha visto en la web al menos un texto de plantilla, un error de programa, una oferta o un aviso caducado, una entrada de menú o un botón que no lleva a ninguna parte, o un contacto que lleva a otros.',
    },
    own_site: {
      label: 'Web propia que funciona',
      definition:
        'Una web del negocio respondió con una página de verdad. Los perfiles sociales, las páginas en portales ajenos, los dominios aparcados y las páginas de espera no cuentan. Webs que no se pudieron ver: no conocido.',
    },
    social_only: {
      label: 'Solo redes sociales',
      definition: 'En lugar de una web propia hay un perfil social: el que se dio como web, o aquel al que la web lleva.',
    },
    third_party_only: {
      label: 'Solo una página en un portal ajeno',
      definition: 'En lugar de una web propia hay una página en un portal (directorios, reservas, mapas).',
    },
    placeholder_site: {
      label: 'Dirección sin web',
      definition: 'La dirección responde con un dominio aparcado o una página de espera, del alojamiento, suspendida o vacía.',
    },
    social_presence: {
      label: 'Al menos un perfil social visto',
      definition: 'Un perfil social del negocio está enlazado desde su web o se dio en su lugar.',
    },
    own_domain: {
      label: 'Dominio propio',
      definition: 'La web está en un dominio registrado, no en un subdominio de un proveedor.',
    },
    eu_website: {
      label: 'Empresas con página web',
      definition: 'Eurostat E_WEB: empresas que tienen página web. Aquí: web propia que funciona, tal como se vio.',
    },
    eu_web_ordering: {
      label: 'Pedidos o reservas en línea',
      definition:
        'Eurostat E_WEBORD: empresas cuya web permite pedir o reservar en línea, por ejemplo un carrito. Aquí: en la web, una tienda con carrito, una reserva en línea o una invitación a pedir en línea.',
    },
    eu_social_links: {
      label: 'Enlaces a redes sociales en la web',
      definition:
        'Eurostat e Istat: empresas cuya web tiene enlaces o referencias a sus perfiles sociales. Aquí: en la web se vio al menos un perfil del negocio.',
    },
    eu_job_adverts: {
      label: 'Ofertas de empleo en la web',
      definition:
        'Eurostat E_WEBVAC: empresas cuya web anuncia puestos o permite solicitarlos. Aquí: una invitación a presentarse («Trabaja con nosotros»), aunque no haya ningún puesto abierto ahora.',
    },
    social_links: {
      label: 'Al menos un perfil social',
      definition: 'En la web se vio al menos un perfil social del negocio.',
    },
    broken_social_links: {
      label: 'Iconos que no llevan a ningún perfil',
      definition: 'Un icono o enlace de una red no lleva a ninguna parte, o solo a la portada de la red.',
    },
    phone: { label: 'Número de teléfono', definition: 'En la web se vio un número de teléfono del negocio.' },
    phone_tap: {
      label: 'Teléfono que se llama con un toque',
      definition: 'Al menos un número está enlazado con tel:.',
    },
    email: {
      label: 'Correo electrónico',
      definition: 'En la web se vio un correo electrónico del negocio (una PEC sola no cuenta).',
    },
    email_own_domain: {
      label: 'Correo en el dominio propio',
      definition: 'Al menos una dirección de correo está en el dominio de la web.',
    },
    contact_form: {
      label: 'Formulario de contacto',
      definition: 'En la web se vio un formulario para escribir al negocio.',
    },
    messaging: {
      label: 'Mensajería (al menos un servicio)',
      definition: 'En la web se vio al menos un servicio de mensajería del negocio.',
    },
    live_chat: { label: 'Chat en la web', definition: 'En la web se carga un servicio de chat.' },
    address: { label: 'Dirección', definition: 'En la web se vio una dirección postal del negocio.' },
    opening_hours: { label: 'Horario', definition: 'En la web se vio un horario de apertura.' },
    map: { label: 'Mapa', definition: 'Hay un mapa incrustado en la web o enlazado desde ella.' },
    clear_invitation: {
      label: 'Una llamada a la acción clara',
      definition: 'En la página de inicio una llamada a la acción destaca sobre las demás.',
    },
    shop: {
      label: 'Tienda en línea',
      definition: 'En la web se pueden poner productos en un carrito y comprarlos; un catálogo solo no cuenta.',
    },
    shop_payments: {
      label: 'Formas de pago a la vista',
      definition: 'La web con tienda muestra o carga al menos una forma de pagar.',
    },
    booking: {
      label: 'Reservas en línea',
      definition: 'La web tiene un sistema o un formulario para reservar en línea.',
    },
    order_online: {
      label: 'Invitación a pedir en línea',
      definition: 'En la web se vio una invitación a hacer un pedido (recogida, entrega).',
    },
    quote_request: {
      label: 'Petición de presupuesto',
      definition: 'En la web se vio una invitación a pedir presupuesto.',
    },
    newsletter: { label: 'Boletín', definition: 'En la web es posible suscribirse a un boletín.' },
    coupon: { label: 'Oferta o vale', definition: 'En la web se vio una oferta, un descuento o un vale.' },
    analytics: {
      label: 'Estadísticas de visitas',
      definition: 'En la web se vio al menos una herramienta de estadísticas que aún funciona.',
    },
    dead_tag: {
      label: 'Códigos de medición que ya no funcionan',
      definition:
        'Entre las herramientas vistas hay una retirada (por ejemplo Universal Analytics, detenida el 1 de julio de 2023).',
    },
    only_dead_tags: {
      label: 'Solo códigos que ya no funcionan',
      definition: 'Todas las herramientas de estadísticas vistas están retiradas: no se cuenta ninguna visita.',
    },
    ads: {
      label: 'Etiquetas publicitarias',
      definition: 'En la web se vio al menos una etiqueta de publicidad o remarketing.',
    },
    conversion_tracking: {
      label: 'Contactos o ventas contados',
      definition: 'Un evento avisa a las estadísticas o a la publicidad de un contacto, una reserva o una venta.',
    },
    email_marketing: {
      label: 'Servicio de marketing por correo',
      definition: 'En la web se vio un servicio de marketing por correo.',
    },
    consent_banner: {
      label: 'Consentimiento pedido donde se mide',
      definition:
        'La web con estadísticas o etiquetas publicitarias muestra o carga un aviso de consentimiento. Esto no dice si el aviso cumple.',
    },
    vat_number: { label: 'NIF', definition: 'En la web se vio el NIF o número de IVA del negocio.' },
    vat_on_home: {
      label: 'Número de IVA en la página de inicio',
      definition: 'El número de IVA está en la página de inicio (en Italia: art. 35 del DPR 633/1972).',
    },
    pec: { label: 'Correo certificado (PEC)', definition: 'En la web se vio una dirección de correo certificado.' },
    privacy_policy: {
      label: 'Política de privacidad',
      definition: 'Desde la web se llega a una política de privacidad. No se valora su contenido.',
    },
    legal_notice: {
      label: 'Aviso legal',
      definition:
        'En la web se ha visto un aviso legal o un enlace a él (obligatorio en ES, FR, BE, CH, DE y AT). No se valora su contenido.',
    },
    cookie_policy: {
      label: 'Política de cookies',
      definition: 'Desde la web se llega a una información sobre cookies. No se valora su contenido.',
    },
    review_links: {
      label: 'Enlaces a reseñas',
      definition: 'La web lleva a una página del negocio en un portal de reseñas.',
    },
    news: { label: 'Noticias o artículos', definition: 'La web tiene una sección de noticias o artículos.' },
    recent_news: { label: 'Noticias recientes', definition: 'El último artículo visto tiene menos de un año.' },
    current_year: {
      label: 'Año al día al pie de la página',
      definition: 'El año del copyright es el de la revisión o el anterior.',
    },
    https: {
      label: 'Conexión segura (https)',
      definition: 'La página de inicio responde por https con un certificado válido.',
    },
    https_redirect: {
      label: 'De http a https',
      definition: 'A quien pide la dirección http se le lleva a https.',
    },
    certificate_ending: {
      label: 'Certificado a punto de terminar',
      definition:
        'El certificado de la conexión segura termina en 7 días como mucho (o en el último sexto de una duración menor); sitios con https.',
    },
    server_version: {
      label: 'El servidor dice su versión',
      definition: 'La página de inicio se sirve con cabeceras que nombran un programa y su versión (Server, X-Powered-By).',
    },
    mobile_ready: {
      label: 'Hecha para el móvil',
      definition: 'La página de inicio declara que sigue el ancho de la pantalla (viewport).',
    },
    indexable: {
      label: 'Abierta a los buscadores',
      definition: 'Ni noindex ni robots.txt alejan a los buscadores de la página de inicio.',
    },
    structured_data: {
      label: 'Datos estructurados',
      definition: 'La web contiene datos de schema.org (JSON-LD, microdatos o RDFa).',
    },
    sitemap: {
      label: 'Mapa del sitio',
      definition: 'La web publica una lista de sus páginas para los buscadores.',
    },
    meta_description: {
      label: 'Descripción para los buscadores',
      definition: 'La página de inicio tiene una descripción (meta description).',
    },
    several_languages: { label: 'Varios idiomas', definition: 'La web se puede leer en al menos dos idiomas.' },
    fast: {
      label: 'Buena velocidad (Lighthouse 90 o más)',
      definition: 'Puntuación «Performance» de Lighthouse de la página de inicio de al menos 90 sobre 100.',
    },
    lcp_good: {
      label: 'Contenido principal en 2,5 s',
      definition: 'Largest Contentful Paint medido por Lighthouse de 2,5 segundos como máximo.',
    },
    accessible: {
      label: 'Buena accesibilidad (Lighthouse 90 o más)',
      definition: 'Puntuación «Accessibility» de Lighthouse de al menos 90 sobre 100: solo lo que puede probar una máquina.',
    },
    score: {
      label: 'Puntuación total',
      definition: 'Media ponderada de los seis pasos, de 0 a 100, donde se pudo comprobar lo suficiente.',
    },
    lh_performance: { label: 'Velocidad (Performance)', definition: MEASURED },
    lh_accessibility: { label: 'Accesibilidad', definition: MEASURED },
    lh_best_practices: { label: 'Salud técnica (Best Practices)', definition: MEASURED },
    lh_seo: { label: 'Lo básico para los buscadores (SEO)', definition: MEASURED },
    lcp: { label: 'Contenido principal a la vista (LCP)', definition: MEASURED },
    tbt: { label: 'Página que no responde (TBT)', definition: MEASURED },
    cls: { label: 'Saltos de la página (CLS)', definition: MEASURED },
    page_weight: { label: 'Peso de la página', definition: MEASURED },
  },

  checks: {
    'certificate-lasting': {
      title: 'Un certificado de seguridad renovado a tiempo',
      reasons: {
        lasting: 'El certificado de la conexión segura vale hasta el {date}.',
        ends_soon: 'El certificado de la conexión segura termina el {date}; para entonces debe estar renovado.',
        no_https: 'El sitio aún no tiene conexión segura (véase allí), así que no hay certificado que renovar.',
      },
      why: 'Desde el día siguiente los navegadores muestran un aviso en lugar del sitio, y nadie sigue adelante.',
      advice:
        'Mire en el panel del alojamiento si el certificado se renueva solo; si no, renuévelo a mano. Casi todos los proveedores lo incluyen.',
    },
    'inner-links-work': {
      title: 'Enlaces internos que se abren',
      reasons: {
        seen: 'Cada enlace de las páginas vistas a páginas y archivos del sitio se abre.',
        one: 'Un enlace lleva a una página o archivo del sitio que responde «no encontrado»: {links}.',
        several: '{count} enlaces llevan a páginas o archivos del sitio que responden «no encontrado»: {links}.',
        in_menu: 'Los enlaces a páginas que faltan están en el menú o en un botón, y se señalan allí.',
      },
      why: 'Artículos, tarifas y formularios desaparecidos se encuentran pronto y molestan a quien los buscaba; los buscadores también los retiran.',
      advice: 'Corrija la dirección de cada enlace, reponga el archivo o quite el enlace.',
    },
    'software-supported': {
      title: 'Programas que sus autores aún corrigen',
      reasons: {
        seen: 'El sitio dice usar {name}, que sus autores aún corrigen.',
        ended: 'El sitio dice usar {name}; sus autores dejaron de corregirlo antes del {date}.',
        no_version: 'El sitio no dice qué versiones usa, o de ninguna conocemos las fechas. No decirlo no es un defecto.',
      },
      why: 'Una versión sin actualizaciones conserva cada fallo que se descubre después. Algunos proveedores corrigen por su cuenta las antiguas: es una pregunta, no una prueba.',
      advice:
        'Pregunte a su proveedor si para esta versión aún llegan actualizaciones de seguridad. Si no, haga una copia y pase a una actual, probándola antes.',
    },
    'menu-leads-on': {
      title: 'Un menú cuyas entradas se abren',
      reasons: {
        seen: 'Las entradas del menú que abrimos llevan a páginas que responden.',
        one: 'Una entrada del menú lleva a una página que no existe: {entries}.',
        several: '{count} entradas del menú llevan a páginas que no existen: {entries}.',
      },
      why: 'Quien toca una entrada y lee «página no encontrada» no busca la correcta: vuelve atrás y abre el siguiente resultado.',
      advice: 'Abra cada entrada del menú, recupere las páginas que faltan o quite las entradas.',
    },
    'mail-arrives': {
      title: 'Los correos a su dirección llegan',
      reasons: {
        seen: 'Un servidor recibe el correo de {domain}.',
        by_address:
          'Para {domain} no hay servidor de correo indicado; los mensajes van al servidor de la web, que quizá no los acepte.',
        no_server: 'Nadie recibe el correo de {domain}: los mensajes a la dirección de la web vuelven.',
        null_mx: '{domain} declara que no recibe correo: los mensajes a la dirección de la web vuelven.',
        no_such_name: 'El dominio {domain} no existe (ya): los mensajes a la dirección de la web vuelven.',
      },
      why: 'Quien escribe recibe un error o ninguna respuesta, y usted nunca sabe que alguien escribió.',
      advice:
        'Envíe un mensaje a la dirección desde otro buzón. Si vuelve, haga registrar el servidor de correo (registro MX) donde se gestiona el dominio, o cambie la dirección en la web.',
    },
    'mail-consistent': {
      title: 'Enlaces de correo que escriben a la dirección mostrada',
      reasons: {
        seen: 'No hemos visto ningún enlace de correo que escriba a un buzón distinto del que muestra.',
        elsewhere: 'Al tocar «{label}» se escribe a {target}.',
        mistyped: 'El buzón {target} está en un dominio que parece mal escrito: probablemente se quiere decir {meant}.',
        alike: 'Dos buzones se diferencian en un solo signo, {one} y {other}: uno de los dos está probablemente mal escrito.',
        no_link: 'No hemos visto ningún buzón, así que la pregunta no procede.',
      },
      why: 'Un enlace que quedó de una plantilla, o una letra equivocada, envía los mensajes de sus clientes a desconocidos o a nadie, y usted nunca se entera.',
      advice: 'Toque cada dirección de correo de la web, mire a quién iría el mensaje y corrija el enlace donde no coincida.',
    },
    'buttons-lead-on': {
      title: 'Botones que hacen lo que dicen',
      reasons: {
        seen: 'No hemos visto ningún botón ni enlace con una invitación que no lleve a ninguna parte.',
        nowhere: '«{label}» invita a actuar, pero no lleva a ninguna parte: {target}.',
        missing_page: '«{label}» lleva a una página que no existe: {target}.',
        no_number: 'Al tocar «{label}» se marca {target}, que no es un número de teléfono.',
        no_address: 'Al tocar «{label}» se escribe a {target}, que no es una dirección de correo.',
        no_invitation: 'No hemos visto ninguna invitación a actuar, así que la pregunta no procede.',
      },
      why: 'El cliente que quiere reservar, comprar o preguntar y pulsa un botón que no hace nada cree que está cerrado.',
      advice: 'Pulse cada botón de la web, también en el móvil, y dé la dirección correcta a los que no hacen nada, o quítelos.',
    },
    'shop-open': {
      title: 'Una tienda que acepta pedidos',
      reasons: {
        open: 'No hemos visto ningún aviso de que la tienda esté cerrada.',
        closed: 'La página dice que no se aceptan pedidos: «{quote}».',
        closed_behind_buttons: 'La página dice que no se aceptan pedidos («{quote}»), aunque hay botones de compra.',
        no_shop: 'No hemos visto una tienda en línea, así que la pregunta no procede.',
      },
      why: 'Quien ha llenado una cesta y luego lee que la tienda está cerrada no vuelve; quien lo lee por error ni siquiera empieza.',
      advice:
        'Si la tienda está abierta, quite el aviso; si está cerrada, quite los botones y diga hasta cuándo y cómo pedir mientras tanto.',
    },
    'nothing-outdated': {
      title: 'Nada que haya pasado hace tiempo',
      reasons: {
        seen: 'No hemos visto ofertas, actos ni avisos cuya fecha haya pasado.',
        offer: 'Todavía se anuncia una oferta que terminó el {day}: «{quote}».',
        event: 'Entre las próximas citas sigue la del {day}: «{quote}».',
        notice: 'Sigue ahí un aviso del pasado: «{quote}».',
        dated_notice: 'Sigue ahí un aviso superado desde el {day}: «{quote}».',
      },
      why: 'Una oferta del año pasado o un aviso de la pandemia hace dudar de si el negocio sigue abierto, o decepciona a quien se lo cree.',
      advice: 'Quítelo, y apunte en su agenda el día en que quitar el próximo.',
    },
    'own-texts': {
      title: 'Textos propios en todas partes',
      reasons: {
        seen: 'No hemos visto textos que quedaran de una plantilla.',
        filler: 'En la web sigue un texto de relleno de la plantilla: «{quote}».',
        title: 'La página lleva aún el título que le puso el programa: «{quote}».',
        sample: 'Sigue ahí una entrada o una página de ejemplo del programa: «{quote}».',
        other_name: 'La página nombra una empresa cuyo nombre los visitantes no leen en ningún otro lugar de la web: «{quote}».',
      },
      why: 'Los textos de la plantilla dicen a los clientes que nadie ha leído la web y les hacen dudar del resto.',
      advice: 'Sustituya el texto por uno propio, o quítelo.',
    },
    'no-error-messages': {
      title: 'Páginas sin mensajes de error',
      reasons: {
        seen: 'No hemos visto mensajes de error de programas en las páginas examinadas.',
        errors: 'Los visitantes leen un mensaje de error del programa que hay detrás de la web: «{quote}».',
      },
      why: 'Un mensaje de error da imagen de negocio abandonado y dice a los atacantes con qué está hecha la web.',
      advice: 'Envíe esta página a quien se ocupa de la web: hay que corregir la causa y ocultar los mensajes a los visitantes.',
    },
    'own-website': {
      title: 'Una web propia que funciona',
      reasons: {
        hijacked: 'En la dirección hay algo que no tiene nada que ver con el negocio.',
        works: 'Una web del negocio respondió y se pudo ver.',
        no_website: 'No se indicó ninguna web de este negocio, y no conocemos ninguna.',
        social_only: 'La dirección dada como web es un perfil social; no conocemos ninguna web del negocio detrás.',
        third_party: 'La dirección dada como web es una página en un portal ajeno, no una web del negocio.',
        parked: 'La dirección lleva a la página de espera de un dominio aparcado, no a una web del negocio.',
        under_construction: 'La dirección responde con una página «en construcción»; la web todavía no se ve.',
        hosting_default: 'La dirección responde con la página por defecto del alojamiento; aún no se ha puesto ninguna web.',
        suspended: 'El proveedor muestra una página que dice que la web está suspendida.',
        empty: 'La dirección responde, pero con una página prácticamente sin contenido.',
        could_not_look: 'No pudimos ver la web, así que no decimos cómo es.',
      },
      why: 'Una web es el único lugar de internet que pertenece al negocio. Publicaciones, anuncios, mapas y tarjetas tienen que llevar a alguna parte, y el cliente encuentra allí oferta, horario y contacto en un solo sitio.',
      advice:
        'Empiece por poco: una página con qué hace, para quién, dónde, cuándo abre y cómo contactarle, en un dominio a nombre del negocio. Para una primera versión basta un creador de webs; un profesional compensa cuando quiera vender o recibir reservas.',
    },
    'own-domain': {
      title: 'Un dominio propio',
      reasons: {
        seen: 'La web está en su propio dominio, {domain}.',
        not_seen: 'La web está en una dirección del servicio con que se hizo, no en un dominio propio.',
      },
      why: 'El dominio es el nombre del negocio en internet. Sigue siendo suyo si cambia de proveedor, se recuerda mejor y le da correos con su nombre.',
      advice:
        'Registre un dominio a nombre del negocio (normalmente de 10 a 20 euros al año) y conéctelo en los ajustes del servicio que aloja la web. La dirección antigua puede llevar entonces a la nueva.',
    },
    https: {
      title: 'Una conexión segura (https)',
      reasons: {
        seen: 'La web responde por una conexión segura.',
        not_seen: 'La web respondió sin conexión segura; los navegadores marcan esas páginas como «no seguras».',
      },
      why: 'Una conexión segura mantiene en privado lo que escriben los visitantes. Los navegadores avisan cuando falta, y Google prefiere las páginas seguras.',
      advice:
        'En el panel de su alojamiento, active el certificado gratuito (a menudo llamado SSL o Let’s Encrypt). Si no encuentra el ajuste, pregunte al proveedor: viene incluido en casi todos los planes.',
    },
    'https-redirect': {
      title: 'Las direcciones antiguas llevan a la segura',
      reasons: {
        seen: 'A quien abre la dirección sin «https» se le lleva a la página segura.',
        not_seen: 'Quien abre la dirección sin «https» se queda en la página que no es segura.',
        no_https: 'La cuestión no se plantea mientras la web no tenga conexión segura.',
      },
      why: 'En enlaces antiguos, impresos y favoritos suele faltar «https». Sin la redirección esos visitantes ven un aviso, y los buscadores ven dos copias de la web.',
      advice:
        'Active «forzar https» o «redirigir a https» en el panel del alojamiento o en los ajustes de la web. Es un solo interruptor.',
    },
    'mobile-ready': {
      title: 'Páginas hechas para el móvil',
      reasons: {
        seen: 'La página de inicio se adapta al ancho del móvil.',
        not_seen:
          'La página de inicio no dice al móvil que use el ancho de su pantalla; esas páginas suelen verse encogidas, con letra diminuta.',
      },
      why: 'La mayoría busca negocios cercanos con el móvil, y Google juzga una web por su versión móvil. Si hay que ampliar, muchos vuelven a los resultados.',
      whySector: {
        restaurant:
          'Se busca dónde comer por la calle, con una mano. Si hay que ampliar la carta para leerla, se prueba el sitio siguiente.',
        lodging:
          'Los huéspedes preparan el viaje en el móvil, y de camino no tienen otra cosa para encontrar la casa y el número.',
        crafts: 'Quien necesita un profesional ya solo tiene el móvil a mano, a menudo delante de la avería.',
        tourism: 'Los visitantes deciden sobre la marcha qué hacer, con el móvil y con poco tiempo.',
      },
      advice:
        'Si la web está hecha con una plantilla, cambie a una que se adapte a la pantalla («responsive»). Una web antigua hecha a mano la tiene que revisar un profesional.',
    },
    'page-title': {
      title: 'Un título que dice quién es',
      reasons: {
        seen: 'El título de la página de inicio es «{title}».',
        vague: 'El título de la página de inicio es «{title}», que dice poco de quién es y qué hace.',
        not_seen: 'La página de inicio no tiene título.',
      },
      why: 'El título es la línea que se lee y se toca en Google, y el nombre de la pestaña del navegador.',
      advice:
        'Escriba un título de 50 a 60 caracteres: nombre, qué hace, población. Por ejemplo «Panadería Ruiz – pan y bollería en Gijón». El campo suele llamarse «título de la página» o «título SEO».',
    },
    'meta-description': {
      title: 'Una descripción para los resultados de búsqueda',
      reasons: {
        seen: 'La página de inicio lleva una descripción para los buscadores ({length} caracteres).',
        short: 'La descripción para los buscadores es muy corta ({length} caracteres): «{text}».',
        unchanged: 'La descripción para los buscadores es la que puso el sistema: «{text}».',
        not_seen: 'La página de inicio no lleva descripción para los buscadores.',
      },
      why: 'Google muestra a menudo este texto bajo el título. Es la ocasión de decir en dos líneas por qué elegirle.',
      advice:
        'Escriba una o dos frases (unos 120 a 155 caracteres): qué ofrece, dónde y qué le distingue. El campo suele llamarse «descripción» o «meta descripción».',
    },
    'main-heading': {
      title: 'Un título principal en la página de inicio',
      reasons: {
        seen: 'El título principal de la página de inicio es «{heading}».',
        vague: 'El título principal de la página de inicio no dice nada de la empresa: «{heading}».',
        not_seen: 'En la página de inicio no hemos visto un título principal.',
      },
      why: 'El título principal dice enseguida a visitantes, buscadores y lectores de pantalla de qué trata la página.',
      advice:
        'Marque la primera línea grande de la página de inicio como «Título 1», una vez por página, y que diga qué hace y dónde, no solo «Bienvenidos».',
    },
    indexable: {
      title: 'Abierta a los buscadores',
      reasons: {
        seen: 'No hemos visto en la página de inicio nada que aleje a los buscadores.',
        not_seen:
          'Un ajuste de la página de inicio o de robots.txt pide a los buscadores que no entren, así que la web puede no aparecer en Google.',
      },
      why: 'Una página que pide no salir en las listas no aparece en los resultados, por buena que sea. Suele ser un ajuste que quedó de cuando se construía.',
      advice:
        'En WordPress desmarque «Disuadir a los motores de búsqueda» en Ajustes → Lectura; en otros sistemas busque «ocultar a los buscadores» o «noindex», y haga revisar el archivo robots.txt.',
    },
    sitemap: {
      title: 'Una lista de páginas para los buscadores (sitemap)',
      reasons: {
        seen: 'La web ofrece a los buscadores una lista de sus páginas.',
        not_seen: 'En los lugares habituales no hemos visto una lista de páginas para los buscadores (sitemap).',
      },
      why: 'La lista ayuda a los buscadores a encontrar antes páginas nuevas o cambiadas. Para una web de pocas páginas bien enlazadas es un detalle.',
      advice:
        'La mayoría de los sistemas la hacen solos: actívela (en WordPress está en /wp-sitemap.xml) y dé la dirección a Google Search Console, que es gratuito.',
    },
    'local-business-data': {
      title: 'Datos del negocio que leen las máquinas',
      reasons: {
        seen: 'Las páginas describen el negocio en una forma que leen los buscadores ({types}).',
        organisation: 'Las páginas describen la organización ({types}), pero no como un lugar con dirección y horario.',
        of_another: 'La descripción que leen los buscadores es la de otra empresa: «{name}».',
        not_seen: 'No hemos visto una descripción del negocio en la forma que leen los buscadores («datos estructurados»).',
      },
      why: 'Con esta etiqueta oculta, Google, los mapas y los asistentes saben con certeza nombre, dirección, teléfono y horario, en vez de adivinar.',
      advice:
        'Añada un bloque «LocalBusiness» (o su tipo: Restaurant, Dentist, Store…) con nombre, dirección, teléfono, horario y enlaces a sus perfiles. Muchas extensiones de SEO tienen un formulario; compruebe el resultado con la prueba de resultados enriquecidos de Google.',
    },
    'share-preview': {
      title: 'Una buena vista previa al compartir la web',
      reasons: {
        seen: 'La página de inicio dice qué título o imagen mostrar al compartirla.',
        not_seen: 'La página de inicio no dice qué título ni qué imagen mostrar al compartirla.',
      },
      why: 'Cuando los clientes mandan su enlace por WhatsApp o Facebook, una imagen y un título claro invitan a tocar; una dirección pelada, no.',
      advice:
        'Ponga título, descripción e imagen para compartir («Open Graph», imagen de 1200 × 630 píxeles) en su extensión de SEO o en los ajustes de su creador de webs.',
    },
    favicon: {
      title: 'Un icono pequeño para pestañas y resultados',
      reasons: {
        seen: 'La web tiene un icono para la pestaña del navegador y los resultados de búsqueda.',
        not_seen: 'No hemos visto un icono para la pestaña del navegador y los resultados de búsqueda.',
      },
      why: 'Google muestra el icono junto a su nombre en los resultados; ayuda a reconocerle entre muchas pestañas.',
      advice:
        'Suba una versión cuadrada de su logotipo (al menos 48 × 48 píxeles) como «icono del sitio» o «favicon» en los ajustes de la web.',
    },
    'map-shown': {
      title: 'Un mapa que enseña el camino',
      reasons: {
        seen: 'La web muestra o enlaza un mapa.',
        not_seen: 'En las páginas revisadas no hemos visto ni mapa ni enlace a uno.',
      },
      why: 'Muchos visitantes solo quieren saber cómo llegar. Un toque en el mapa inicia la ruta en su móvil.',
      whySector: {
        restaurant:
          'Un toque en el mapa y el móvil lleva a los clientes a su puerta; sin él teclean la dirección o eligen un sitio más fácil de encontrar.',
        lodging: 'Los huéspedes llegan de lejos, a menudo de noche: un mapa inicia la ruta con un toque y le ahorra llamadas.',
        health:
          'Los pacientes suelen venir por primera vez y con prisa: un mapa con entrada y aparcamiento les ahorra retrasos y preocupación.',
        tourism: 'Los visitantes no conocen la zona: un toque en el mapa decide si se acercan.',
      },
      advice:
        'Búsquese en Google Maps, elija Compartir → Insertar un mapa (o copie el enlace) y péguelo en la página de contacto y junto a la dirección. Compruebe que la chincheta está en su puerta.',
    },
    'name-shown': {
      title: 'El nombre del negocio donde miran los buscadores',
      reasons: {
        seen: 'El nombre del negocio está en el título o en el título principal.',
        not_seen:
          'No hemos visto el nombre del negocio, tal como nos consta, en el título ni en el título principal de la página de inicio.',
      },
      why: 'Quien le conoce le busca por su nombre. Si está en el título, su web es la respuesta evidente.',
      advice:
        'Ponga el nombre que usan los clientes en el título de la página y en el primer encabezado. Si la razón social es otra, menciónela en el aviso legal.',
    },
    'place-shown': {
      title: 'La población donde miran los buscadores',
      reasons: {
        seen: 'La población está en el título, un encabezado o la descripción de la página de inicio.',
        not_seen: 'No hemos visto la población en el título, el título principal ni la descripción de la página de inicio.',
      },
      why: 'Se busca «fontanero Gijón», no «fontanero». Nombrar su población ayuda a salir entre los resultados de la zona.',
      advice:
        'Añada la población y la zona que atiende al título de la página, al primer encabezado y a la descripción: en una frase natural, no como lista de lugares.',
    },
    'social-presence': {
      title: 'Perfiles sociales enlazados',
      reasons: {
        seen: 'Hemos visto enlaces a perfiles del negocio: {networks}.',
        not_seen: 'En las páginas revisadas no hemos visto ningún enlace a un perfil social del negocio.',
      },
      why: 'En las redes es donde se oye hablar de usted y se pregunta. Enlazadas con la web en ambos sentidos, llevan a esas personas adonde pueden comprar, reservar o llamar.',
      advice:
        'Elija una o dos redes que sus clientes usen de verdad y que pueda mantener, complete el perfil con dirección, horario y web, y enlácelo al pie de su web.',
    },
    'social-links-work': {
      title: 'Iconos que llevan a sus perfiles',
      reasons: {
        seen: 'Los enlaces a redes que hemos visto llevan a un perfil.',
        broken: 'Enlaces a redes que no llevan a ningún perfil: {networks}.',
        gone: 'Perfiles enlazados que ya no responden: {networks}.',
        none: 'No hemos visto enlaces a redes, así que no hay nada que comprobar.',
      },
      why: 'Un icono que no lleva a ninguna parte, o a la portada de la red, parece un rótulo con la bombilla fundida: es poco, pero se nota.',
      advice:
        'Abra uno a uno los iconos de su web. Ponga detrás la dirección completa de su perfil y quite los de las redes que no usa.',
    },
    canonical: {
      title: 'Una dirección preferida para la página de inicio',
      reasons: {
        seen: 'La página de inicio indica su dirección preferida.',
        not_seen: 'La página de inicio no indica su dirección preferida.',
      },
      why: 'La misma página suele abrirse con varias direcciones. Nombrar una reúne su peso en las búsquedas en esa sola. Es un detalle.',
      advice:
        'La mayoría de las extensiones de SEO y creadores de webs lo hacen solos: active la opción o pregunte a quien mantiene la web.',
    },
    'guest-languages': {
      title: 'Más de un idioma para huéspedes extranjeros',
      reasons: {
        seen: 'Hemos visto páginas en {count} idiomas.',
        one_language: 'Las páginas revisadas están en un solo idioma.',
        not_clear: 'Las páginas tienen muy poco texto para saber el idioma.',
      },
      why: 'Los huéspedes extranjeros deciden con el texto que entienden. Las páginas en su idioma traen reservas sin comisión de portal.',
      advice:
        'Empiece con una página en inglés (y en el idioma de sus huéspedes más frecuentes): habitaciones u oferta, precios, cómo llegar, cómo reservar. Que la escriba una persona; una extensión puede cambiar luego de idioma.',
    },
    'news-or-blog': {
      title: 'Noticias o artículos propios',
      reasons: {
        seen: 'La web tiene una sección de noticias o artículos.',
        not_seen: 'En las páginas revisadas no hemos visto una sección de noticias o artículos.',
      },
      why: 'Los artículos que responden a lo que preguntan los clientes se encuentran en las búsquedas durante años, y le dan algo propio que compartir.',
      advice:
        'Apunte las cinco preguntas que más le hacen y responda una al mes, media página cada una, con una foto suya. Si no puede mantenerlo, una buena página de «preguntas y respuestas» hace casi todo el trabajo.',
    },
    'phone-shown': {
      title: 'Un número de teléfono en la web',
      reasons: {
        seen: 'La web muestra un número de teléfono, escrito así: {phone}.',
        placeholder: 'El número que hemos visto, {phone}, parece un ejemplo que quedó de una plantilla.',
        not_seen: 'En las páginas revisadas no hemos visto ningún teléfono del negocio.',
      },
      why: 'Para muchos clientes el teléfono sigue siendo la vía más rápida a una respuesta, y un número a la vista muestra que hay alguien.',
      whySector: {
        restaurant:
          'Una mesa para esta noche se reserva por teléfono: quien tiene hambre llama al primer sitio cuyo número tiene a mano.',
        lodging:
          'Un huésped que duda entre dos casas llama para preguntar por la habitación, el aparcamiento o la llegada tardía; la que contesta se lleva la reserva, sin comisión.',
        health:
          'Quien se encuentra mal quiere hablar con alguien, y muchos pacientes, sobre todo mayores, solo piden cita por teléfono.',
        crafts: 'Una fuga o una puerta cerrada no esperan a un correo: se llama al primer número que se ve.',
        professional:
          'Un cliente nuevo empieza casi siempre con una llamada: si lleva casos como el suyo y cuánto cuesta una primera consulta.',
      },
      advice:
        'Escriba el número arriba o al pie de cada página y en la página de contacto, como texto y no dentro de una imagen.',
    },
    'phone-clickable': {
      title: 'Un teléfono que se llama con un toque',
      reasons: {
        seen: 'Un toque en el número inicia la llamada.',
        some: 'Un toque llama al {phone}; en otros números no hemos visto ningún enlace que los marque.',
        not_clickable:
          'No hemos visto ningún enlace que llame al {phone} con un toque: en el móvil quizá haya que copiarlo a mano.',
        no_phone: 'No hemos visto ningún número, así que la cuestión no se plantea.',
      },
      why: 'Quien le busca en el móvil, quizá desde el aparcamiento, quiere un toque, no papel y lápiz.',
      advice:
        'Haga de cada número un enlace de la forma tel:+34985123456 (con el prefijo del país y sin espacios). En un creador de webs: seleccionar el número, «enlace», «teléfono».',
    },
    'phone-consistent': {
      title: 'Enlaces de teléfono que llaman al número mostrado',
      reasons: {
        seen: 'No hemos visto ningún enlace que marque otro número que el que muestra.',
        contradicts: 'La página muestra {printed}, pero un toque llama al {dials}.',
        no_link: 'No hemos visto ningún enlace de teléfono, así que la cuestión no se plantea.',
      },
      why: 'Un enlace que marca otro número, a menudo un resto de una plantilla o de un contrato antiguo, manda a los clientes a desconocidos, y nadie se lo dice.',
      advice: 'Abra la web en su móvil, toque cada número y corrija el enlace que hay detrás de los que no coincidan.',
    },
    'email-shown': {
      title: 'Un correo electrónico en la web',
      reasons: {
        seen: 'La web muestra un correo electrónico: {email}.',
        placeholder: 'El correo que hemos visto, {email}, parece un ejemplo que quedó de una plantilla.',
        not_seen: 'En las páginas revisadas no hemos visto ningún correo electrónico del negocio.',
      },
      why: 'Algunos clientes prefieren escribir, con fotos o documentos, a cualquier hora. En la Unión Europea las normas de servicios en línea piden además un correo fácil de encontrar.',
      advice:
        'Ponga la dirección en la página de contacto y al pie de cada página, como enlace de la forma mailto:info@sudominio. Use un buzón que alguien lea a diario.',
    },
    'email-own-domain': {
      title: 'Un correo con su propio nombre',
      reasons: {
        seen: 'El correo lleva un dominio del negocio: {email}.',
        not_free: 'El correo no es de un proveedor de correo o de internet: {email}.',
        free_mail: 'El correo que hemos visto es de un proveedor de correo o de internet, no de un dominio propio: {email}.',
        no_email: 'No hemos visto ningún correo, así que la cuestión no se plantea.',
      },
      why: 'Una dirección como info@sunombre da imagen de negocio asentado, y sigue siendo suya con cualquier proveedor.',
      advice:
        'La mayoría de los planes de dominio incluyen buzones: cree info@ o uno parecido, rediríjalo al que usa hoy y cambie la dirección de la web. El antiguo sigue funcionando.',
    },
    'contact-form': {
      title: 'Un formulario para escribirle',
      reasons: {
        seen: 'Hemos visto un formulario con el que los visitantes pueden escribir al negocio.',
        callback:
          'Hemos visto un formulario con el que los visitantes piden que se les llame, pero ninguno en el que puedan escribir lo que desean.',
        not_seen:
          'En las páginas revisadas no hemos visto ningún formulario con el que los visitantes puedan escribir al negocio.',
      },
      why: 'Un formulario funciona de noche, sin programa de correo y en cualquier ordenador, y puede preguntar justo lo que usted necesita para responder.',
      advice:
        'Añada un formulario corto a la página de contacto: nombre, correo o teléfono, mensaje. Mándese una prueba cada pocos meses y enlace la política de privacidad junto al botón.',
    },
    'whatsapp-shown': {
      title: 'Un contacto de WhatsApp',
      reasons: {
        seen: 'La web ofrece un contacto de WhatsApp ({value}).',
        placeholder: 'El enlace de WhatsApp que hemos visto lleva a {value}, que parece un ejemplo que quedó de una plantilla.',
        not_seen: 'En las páginas revisadas no hemos visto ningún contacto de WhatsApp.',
      },
      why: 'Muchos prefieren mandar un mensaje a llamar: es rápido, puede llevar una foto y deja constancia a ambos lados.',
      advice:
        'Instale WhatsApp Business en el número que usa para trabajar (gratis), ponga el horario y un saludo, y coloque en la web un enlace de la forma https://wa.me/34….',
    },
    'messaging-channel': {
      title: 'Un modo de mandar un mensaje',
      reasons: {
        seen: 'Los visitantes pueden mandar un mensaje por {channels}.',
        not_seen: 'En las páginas revisadas no hemos visto ningún canal de mensajería como WhatsApp, Messenger o Telegram.',
      },
      why: 'Los clientes eligen el canal que les gusta. Los mensajes convienen a quien no puede llamar en el trabajo y a quien no le gusta el teléfono.',
      advice:
        'Ofrezca la aplicación con la que sus clientes ya le escriben, con un enlace en la página de contacto, y diga cuándo responde.',
    },
    'live-chat': {
      title: 'Un chat en la web',
      reasons: {
        seen: 'La web tiene una ventana de chat ({product}).',
        at_the_counter: 'No hemos visto una tienda en línea: los clientes preguntan en el mostrador o por teléfono.',
        not_seen: 'En las páginas revisadas no hemos visto ninguna ventana de chat.',
      },
      why: 'Un chat responde a la pregunta que separa al visitante de la compra. Es un extra: solo ayuda si alguien contesta.',
      advice:
        'Póngalo solo si alguien puede contestar en minutos dentro del horario; varios servicios tienen un plan gratuito. Si no, un enlace de WhatsApp hace lo mismo con menos esfuerzo.',
    },
    'address-shown': {
      title: 'La dirección en la web',
      reasons: {
        seen: 'La web muestra la dirección: {address}.',
        not_seen: 'En las páginas revisadas no hemos visto ninguna dirección del negocio.',
      },
      why: 'Se quiere saber dónde está antes de ir, y con quién se trata antes de pagar. En la Unión Europea las normas de servicios en línea piden además la dirección.',
      whySector: {
        restaurant:
          'Se elige un sitio cerca de donde se va a estar. Sin calle no se puede saber, y el mapa del móvil no puede llevar allí.',
        lodging:
          'Los huéspedes eligen por la ubicación: a qué distancia está el mar, la estación, la feria. Sin dirección miran en otro sitio o preguntan al portal.',
        shop: 'Antes de salir se quiere saber si le pilla de camino y si se puede aparcar.',
        crafts:
          'Se prefiere a alguien de cerca: la población dice si usted se desplaza y que hay un taller de verdad detrás del número.',
        health:
          'Los pacientes necesitan saber cómo llegar, si hay ascensor y dónde aparcar, a menudo por alguien a quien acompañan.',
      },
      advice:
        'Escriba calle, código postal y población al pie de cada página, igual que en su Perfil de Empresa de Google, para que mapas y clientes encuentren el mismo lugar.',
    },
    'opening-hours-shown': {
      title: 'El horario en la web',
      reasons: {
        seen: 'La web muestra el horario.',
        online_only: 'La tienda vende en línea y no hemos visto ningún lugar que los clientes puedan visitar.',
        not_seen: 'En las páginas revisadas no hemos visto el horario.',
      },
      why: '«¿Estarán abiertos ahora?» es una de las preguntas más frecuentes. Una respuesta en la web ahorra llamadas y viajes que acaban ante una puerta cerrada.',
      whySector: {
        restaurant: '«¿Abren esta noche? ¿Sigue abierta la cocina?» Quien no encuentra respuesta va adonde la hay.',
        shop: 'Antes de salir se mira si abre a mediodía o el sábado; un viaje ante una puerta cerrada rara vez se repite.',
        health: 'Los pacientes necesitan saber cuándo llamar, cuándo hay consulta y qué hacer fuera de esas horas.',
        beauty: 'La cita se encaja con el trabajo: el horario de tarde y sábado decide a quién se elige.',
        professional: 'Se quiere saber cuándo se puede llamar o pasar sin cita.',
      },
      advice:
        'Escriba el horario como texto en la página de contacto y al pie de cada página, con el día de cierre y los festivos, y manténgalo igual en su Perfil de Empresa de Google.',
    },
    'contact-page': {
      title: 'Una página de contacto',
      reasons: {
        seen: 'Hemos visto una página o sección de contacto.',
        elsewhere: 'No hemos visto página ni sección de contacto, pero hay datos de contacto en las páginas revisadas.',
        not_seen: 'En las páginas revisadas no hemos visto ni página de contacto ni datos de contacto.',
      },
      why: 'Lo primero que se busca en el menú es «Contacto». Una página que lo reúna todo ahorra la búsqueda.',
      advice:
        'Haga una página «Contacto», enlazada desde el menú de cada página, con teléfono, correo, formulario, dirección, mapa y horario. En una web de una página basta una sección con su entrada de menú.',
    },
    'several-channels': {
      title: 'Varias vías de contacto',
      reasons: {
        several: 'La web ofrece {count} tipos de contacto (teléfono, correo, formulario, mensajes o chat).',
        two: 'La web ofrece dos tipos de contacto; con un tercero cada cual encuentra el suyo.',
        few: 'La web ofrece solo un tipo de contacto que hayamos podido ver.',
        none: 'En las páginas revisadas no hemos visto ninguna vía de contacto que parezca del negocio (teléfono, correo, formulario, mensajes o chat).',
      },
      why: 'El canal lo elige el cliente: uno llama, otro escribe de noche, otro manda un mensaje desde el autobús. Cada canal que falta pierde a quien lo prefiere.',
      advice:
        'Añada primero lo que menos cuesta: un número que se toca, un correo, un formulario corto, un enlace de WhatsApp. Ofrezca solo canales que atienda.',
    },
    'primary-cta': {
      title: 'Una llamada a la acción clara',
      reasons: {
        seen: 'La web invita a los visitantes a actuar: «{label}».',
        inner_page: 'El sitio invita a actuar («{label}»), pero solo en una página interior: {page}.',
        minor: 'La web tiene enlaces que invitan a actuar (por ejemplo «{label}»), pero ninguno destaca como el principal.',
        form: 'Los visitantes pueden rellenar un formulario, pero no hemos visto ningún botón ni enlace cuyas palabras inviten a actuar.',
        not_seen:
          'En las páginas revisadas no hemos visto ningún botón o enlace que invite a actuar, como «Llámenos» o «Reservar».',
      },
      why: 'A quien le gusta lo que ve hay que decirle el paso siguiente. Una invitación clara (reservar, pedir, solicitar presupuesto) convierte una mirada en un contacto.',
      whySector: {
        restaurant: 'Quien mira la carta está casi decidido: un «Reservar mesa» o «Pedir» bien claro le ahorra buscar cómo.',
        lodging:
          'Los huéspedes comparan varias casas en unos minutos. Un «Ver disponibilidad» o «Pedir habitación» claro los retiene con usted y no en el portal.',
        shop: 'Quien ha encontrado el artículo quiere saber enseguida si puede pedirlo, apartarlo o ir a verlo.',
        health:
          'Un paciente decidido necesita un solo camino claro hacia la cita; varios contactos dispersos hacen que lo deje para otro día.',
        professional:
          'Quien busca un despacho tiene una duda que le preocupa: la invitación a una primera consulta facilita el primer paso.',
        crafts: 'Quien quiere una obra pide precio a dos o tres empresas. Un «Pedir presupuesto» claro le pone entre ellas.',
        manufacturing:
          'Un comprador compara proveedores: invitarle a pedir presupuesto, muestra o catálogo convierte la visita en un contacto con nombre.',
      },
      advice:
        'Elija lo que quiere que haga la mayoría de los visitantes y escríbalo en un botón con un verbo: «Reservar mesa», «Pedir presupuesto». Las mismas palabras y el mismo color en cada página.',
    },
    'cta-first-screen': {
      title: 'La llamada a la acción, a la vista',
      reasons: {
        seen: 'La llamada principal, «{label}», se ve sin desplazarse.',
        further_down: 'La llamada principal, «{label}», está más abajo en la página.',
        no_cta: 'No hemos visto ninguna llamada a la acción, así que la cuestión no se plantea.',
        not_measured: 'No se midió a qué altura de la página está la llamada principal, «{label}».',
      },
      why: 'Muchos visitantes nunca se desplazan. Lo que deben hacer tiene que verse en cuanto se abre la página, también en el móvil.',
      advice:
        'Suba el botón a lo alto de la página de inicio, junto a la primera frase, o a una barra que quede a la vista en el móvil.',
    },
    'cta-fits-sector': {
      title: 'Una invitación que encaja con el oficio',
      reasons: {
        seen: 'La web invita a lo que buscan los clientes de este oficio: «{label}».',
        other_kind:
          'La web invita a actuar («{label}»), pero no hemos visto ninguna invitación del tipo que buscan los clientes de este oficio.',
        not_seen: 'En las páginas revisadas no hemos visto ningún botón o enlace que invite a actuar.',
      },
      why: 'Cada oficio tiene su paso natural: una mesa, una habitación, una cita, un presupuesto, una compra. Ofrecer justo eso sale al encuentro del cliente.',
      advice:
        'Restaurante: reservar o pedir. Hotel o vacaciones: reservar. Tienda: comprar. Salud y belleza: pedir cita. Oficios e industria: pedir presupuesto. Despachos y agencias: concertar una reunión. Ponga ese paso en un botón.',
    },
    'invitation-to-contact': {
      title: 'Una invitación a ponerse en contacto',
      reasons: {
        seen: 'La web invita a los visitantes a ponerse en contacto: «{label}».',
        next_step: 'La web invita de inmediato al siguiente paso: «{label}».',
        form: 'Un formulario permite a los visitantes escribirle.',
        icon_only:
          'Hemos visto un icono que abre {label}, pero ningún botón o enlace cuyas palabras inviten a ponerse en contacto.',
        not_seen: 'En las páginas revisadas no hemos visto ningún botón o enlace que invite a ponerse en contacto.',
      },
      why: 'Un número al pie informa; «Llámenos y le decimos el precio» invita. Lo segundo trae más llamadas.',
      advice:
        'Al final de cada página escriba una línea con un verbo y un enlace: «¿Dudas? Llámenos», «Escríbanos por WhatsApp», «Venga a vernos».',
    },
    'online-booking': {
      title: 'Reservar en línea',
      reasons: {
        seen: 'Hemos visto un modo de reservar en línea.',
        by_request: 'Los visitantes pueden pedir una reserva con un formulario de la web.',
        by_contact: 'La web invita a reservar («{label}»), pero no hemos visto el modo de completar la reserva en línea.',
        other_way: 'La web invita a pedir o a solicitar un presupuesto («{label}») y no hemos visto nada sobre mesas.',
        not_seen: 'En las páginas revisadas no hemos visto ningún modo de reservar en línea.',
      },
      why: 'Muchos reservan de noche, cuando nadie coge el teléfono. Una agenda en línea recoge esas reservas y reduce llamadas y ausencias.',
      whySector: {
        restaurant:
          'Muchos deciden dónde comer mientras usted sirve y nadie puede contestar. Una reserva en línea recoge esas mesas y avisa a los clientes, y quedan menos vacías.',
        lodging: 'Un huésped que no ve precio y fechas libres en su web los ve en un portal, y usted paga la comisión.',
        health:
          'Los pacientes piden cita de noche y en fin de semana, con la recepción cerrada. Una agenda en línea da la cita y la recuerda, y se pierden menos.',
        beauty:
          'Tiene las manos ocupadas cuando suena el teléfono. Una agenda en línea da citas mientras trabaja y las recuerda la víspera.',
      },
      advice:
        'Elija un servicio de reservas de su oficio (muchos cuestan poco al mes, algunos nada), ponga horario y plazas, y coloque el botón «Reservar» en la página de inicio y en su Perfil de Empresa de Google. Para empezar basta un formulario de solicitud que confirme por mensaje.',
    },
    'online-shop': {
      title: 'Comprar en línea',
      reasons: {
        seen: 'Hemos visto una tienda en línea.',
        by_order: 'La web invita a pedir («{label}»), pero no hemos visto ningún carrito.',
        not_seen: 'En las páginas revisadas no hemos visto ningún modo de comprar en línea.',
      },
      why: 'Una tienda que vende también por internet está abierta toda la noche y llega más allá del barrio. Hasta quien va en persona quiere ver antes qué hay y cuánto cuesta.',
      advice:
        'Empiece con un catálogo pequeño: veinte superventas con foto, precio y recogida en tienda. Basta un servicio de tienda alojado; envíos, pagos y el derecho de desistimiento de 14 días son más fáciles con quien ya lo ha hecho.',
    },
    'shop-payments': {
      title: 'Formas de pago conocidas',
      reasons: {
        seen: 'La tienda nombra sus formas de pago: {methods}.',
        not_seen: 'Hemos visto una tienda en línea, pero en las páginas revisadas ninguna señal de cómo se paga.',
        no_shop: 'No hemos visto ninguna tienda en línea, así que la cuestión no se plantea.',
      },
      why: 'Se abandona un carrito lleno cuando falta la forma de pago habitual o se descubre en el último paso.',
      advice:
        'Ofrezca tarjetas y al menos otra forma (Bizum, PayPal, Apple Pay, Google Pay…), y muestre sus nombres al pie de la página y junto al carrito.',
    },
    'quote-request': {
      title: 'Pedir presupuesto en línea',
      reasons: {
        seen: 'La web invita a los clientes a pedir presupuesto.',
        by_phone: 'La web invita a pedir presupuesto por teléfono («{label}»); no hemos visto el modo de hacerlo en línea.',
        general_form: 'Hay un formulario de contacto general; no hemos visto una invitación expresa a pedir presupuesto.',
        not_seen: 'En las páginas revisadas no hemos visto ningún modo de pedir presupuesto en línea.',
      },
      why: 'En los trabajos a medida el precio es la primera pregunta. Quien puede pedirlo en dos minutos, con una foto o un croquis, le escribe a usted y no al siguiente.',
      advice:
        'Añada una página «Pedir presupuesto» con un formulario corto: qué, dónde, cuándo, un campo para fotos o croquis y en cuánto tiempo responde. Enlácela desde cada página de sus servicios.',
    },
    'newsletter-signup': {
      title: 'Un boletín al que suscribirse',
      reasons: {
        seen: 'Los visitantes pueden suscribirse a un boletín.',
        not_seen: 'En las páginas revisadas no hemos visto ningún modo de suscribirse a un boletín.',
      },
      why: 'La mayoría de los visitantes no compra hoy. Un correo dado libremente le permite volver a escribirles, casi sin coste y sin algoritmo de por medio.',
      advice:
        'Abra una cuenta en un servicio de marketing por correo (para listas pequeñas suele ser gratis), ponga su formulario al pie, diga qué se recibe y cada cuánto, y pida el consentimiento.',
    },
    'coupon-offer': {
      title: 'Una oferta o un vale',
      reasons: {
        seen: 'La web ofrece un vale, una tarjeta regalo o un código de descuento.',
        not_seen: 'En las páginas revisadas no hemos visto ni vales, ni tarjetas regalo, ni códigos de descuento.',
      },
      why: 'Una pequeña ventaja para quien viene de la web da a los indecisos un motivo y le muestra de dónde vinieron.',
      advice:
        'Ofrezca una cosa con un código, como un café con el menú, un 10 % en el primer pedido o una tarjeta regalo, con fecha de fin, y cuente cuántos vuelven.',
    },
    'order-online': {
      title: 'Pedir en línea para recoger o a domicilio',
      reasons: {
        seen: 'Hemos visto un modo de pedir en línea.',
        not_seen: 'En las páginas revisadas no hemos visto ningún modo de pedir en línea para recoger o a domicilio.',
      },
      why: 'Los pedidos para recoger o a domicilio llenan las horas flojas. Un pedido por su web no paga comisión.',
      advice:
        'Si ofrece comida para llevar, enlace un servicio de pedidos o, para empezar, un mensaje de WhatsApp con la carta, y ponga «Pedir» junto a «Reservar». Si no la ofrece, deje este punto.',
    },
    'short-contact-form': {
      title: 'Un formulario que se rellena deprisa',
      reasons: {
        one: 'El formulario que hemos visto pide una sola cosa.',
        short: 'El formulario que hemos visto pide {count} cosas: se rellena deprisa.',
        longish: 'El formulario que hemos visto pide {count} cosas; con cada campo menos es más probable que se termine.',
        long: 'El formulario que hemos visto pide {count} cosas, que es mucho para un primer contacto.',
        no_form: 'No hemos visto ningún formulario cuyos campos se pudieran contar, así que la cuestión no se plantea.',
      },
      why: 'Con cada campo de más algunos abandonan. Para un primer contacto hace falta poco: el resto se pregunta al responder.',
      advice:
        'Deje nombre, correo o teléfono y el mensaje. Borre lo que no necesite para responder y marque lo que sea opcional.',
    },
    'catalogue-download': {
      title: 'Un catálogo o ficha técnica para descargar',
      reasons: {
        seen: 'La web ofrece algo para descargar: «{label}».',
        not_seen: 'En las páginas revisadas no hemos visto ningún catálogo ni ficha técnica para descargar.',
      },
      why: 'Los compradores de otras empresas comparan proveedores en papel y pasan los documentos a sus compañeros. Una buena ficha vende cuando usted no está.',
      advice:
        'Ponga catálogo, fichas y certificados en la página del producto al que corresponden, con sus datos de contacto en cada hoja. Texto que se pueda seleccionar, no un escaneo, para que lo lean buscadores y lectores de pantalla.',
    },
    analytics: {
      title: 'Estadísticas de visitas',
      reasons: {
        seen: 'La web cuenta sus visitas con {products}.',
        container_only: 'Hemos visto {products}, que puede cargar un contador de visitas; si lo hace no se ve desde fuera.',
        only_dead: 'El único contador que hemos visto, {products}, dejó de recoger datos en julio de 2023.',
        dead_in_panel:
          'El único contador que hemos visto en las páginas, {products}, dejó de recoger datos en julio de 2023; {platform} cuenta las visitas en su propio panel, que desde fuera no se ve.',
        in_panel:
          'En las páginas no vimos ninguna herramienta que cuente las visitas; {platform} las cuenta en su propio panel, que no se ve desde fuera.',
        not_seen: 'En las páginas revisadas no hemos visto ninguna herramienta que cuente visitas.',
      },
      why: 'Sin cifras nadie puede decir cuántos vienen, de dónde y qué buscan, ni si volvió el dinero de la publicidad.',
      whySector: {
        restaurant: 'Sin cifras no se sabe si las reservas vienen de Google, de Instagram o del portal que cobra comisión.',
        lodging: 'Sin cifras no se sabe cuántos huéspedes le encuentran directamente y por cuántos paga a un portal.',
        shop: 'Sin cifras no se sabe qué artículos se miran y qué anuncio trae a quienes luego compran.',
        crafts: 'Sin cifras no se sabe si las solicitudes vienen de la web, del directorio de pago o del boca a boca.',
        manufacturing: 'Sin cifras no se sabe de qué países y sectores le miran, ni si una feria o un anuncio trajo a alguien.',
      },
      advice:
        'Instale una herramienta: Google Analytics 4 es gratis; Matomo o Plausible necesitan menos datos personales. Luego mire tres cifras una vez al mes: visitas, de dónde vienen, cuántos contactaron.',
    },
    'living-tags': {
      title: 'Códigos de medición que aún funcionan',
      reasons: {
        seen: 'No hemos visto códigos de medición que hayan dejado de funcionar.',
        dead: 'Las páginas llevan todavía código que ya no mide nada: {products}.',
        none: 'No hemos visto códigos de medición, así que no hay nada que comprobar.',
      },
      why: 'El código muerto frena un poco la página y, sobre todo, hace creer que las visitas se siguen contando.',
      advice:
        'Quite el código antiguo, o desactive la extensión antigua, y compruebe que la nueva registra: abra su web y búsquese en «tiempo real».',
    },
    'tag-manager': {
      title: 'Un solo lugar para todos los códigos de medición',
      reasons: {
        seen: 'La web tiene sus códigos de medición en un solo lugar ({products}).',
        not_seen:
          'La web mide, pero no hemos visto un gestor de etiquetas, la herramienta que guarda todos los códigos en un lugar.',
        none: 'No hemos visto códigos de medición que funcionen, así que aún no hace falta un gestor de etiquetas.',
      },
      why: 'Con un gestor de etiquetas se añaden mediciones en un panel, sin tocar la web. Es una comodidad, no una obligación.',
      advice:
        'La próxima vez que cambie los códigos, páselos a un gestor de etiquetas (los de Google y Matomo son gratuitos) y conecte con él el aviso de consentimiento.',
    },
    'ad-tags': {
      title: 'Publicidad que conoce a sus visitantes',
      reasons: {
        seen: 'La web está preparada para publicidad medida con {products}.',
        only_dead: 'La única etiqueta publicitaria que hemos visto, {products}, ya no funciona.',
        none: 'En las páginas revisadas no hemos visto etiquetas publicitarias. Es lo normal en quien no se anuncia en internet.',
      },
      why: 'Quien paga anuncios en Google o en redes necesita una etiqueta en la web: dice qué anuncio trajo clientes y a qué coste.',
      advice:
        'Si se anuncia o piensa hacerlo, instale la etiqueta de esa red (Google Ads, Meta…) detrás del aviso de consentimiento, antes de gastar el primer euro. Si no, deje este punto.',
    },
    'conversion-tracking': {
      title: 'Contactos, reservas y ventas que se cuentan',
      reasons: {
        seen: 'La web registra cuándo los visitantes hacen aquello para lo que está («{event}»).',
        not_seen: 'La web lleva {products}, pero no hemos visto señales de que se cuenten contactos, reservas o ventas.',
        container: 'Lo que cuenta {products} (contactos, reservas, ventas) no se ve desde fuera.',
        nothing_measured: 'No hemos visto códigos de medición que funcionen, así que esta cuestión viene después.',
      },
      why: 'Las visitas no pagan facturas. Solo contando llamadas, mensajes, reservas y ventas se sabe qué costó cada cliente y dónde poner el próximo euro.',
      advice:
        'En su herramienta marque tres acciones como objetivos («eventos clave» en Google Analytics): un toque en el teléfono, un formulario enviado, una reserva o venta completada.',
    },
    'email-marketing': {
      title: 'Una herramienta de marketing por correo',
      reasons: {
        seen: 'La web trabaja con una herramienta de marketing por correo: {products}.',
        form_only:
          'Es posible suscribirse a un boletín, pero no hemos visto detrás ninguna herramienta conocida que cuente aperturas y clics.',
        not_seen: 'En las páginas revisadas no hemos visto ninguna herramienta de marketing por correo.',
      },
      why: 'Escribir por correo a quien lo pidió es de lo más barato para que los clientes vuelvan. Una herramienta de verdad guarda los consentimientos, recoge las bajas y muestra qué se leyó.',
      advice:
        'Elija una herramienta con servidores o garantías acordes con la normativa europea, importe solo direcciones con consentimiento y mande un mensaje útil al mes.',
    },
    'consent-before-tags': {
      title: 'El consentimiento, antes de medir',
      reasons: {
        waits: 'El sitio pide el consentimiento y el código de {products} queda retenido hasta entonces.',
        no_early_cookie: 'El sitio pide el consentimiento y antes de cualquier elección no vimos cookies de {products}.',
        asks: 'La web pide el consentimiento; el código de las páginas no dice si se espera la elección antes de {products}.',
        too_early: 'La web pide consentimiento, pero las cookies de {products} ya estaban antes de elegir.',
        not_seen: 'La web usa {products}, y en las páginas revisadas no hemos visto ninguna petición de consentimiento.',
        no_tags: 'No hemos visto códigos de medición o publicidad que requieran consentimiento.',
      },
      why: 'En Europa la mayoría de las cookies de medición y publicidad necesitan antes el consentimiento del visitante. Un aviso bien hecho también hace útiles las cifras de Google y Meta.',
      advice:
        'Instale una herramienta de consentimiento (varias tienen un plan gratuito para webs pequeñas), deje que bloquee los códigos hasta que se acepte, y ofrezca «Rechazar» tan claro como «Aceptar». Pruébelo luego en una ventana privada.',
    },
    'vat-number-shown': {
      title: 'El número de IVA en la página de inicio',
      reasons: {
        seen: 'El número de IVA {number} está en la página de inicio.',
        elsewhere: 'Hemos visto el número de IVA {number} en otra página, pero no en la de inicio.',
        not_seen: 'En las páginas revisadas no hemos visto ningún número de IVA.',
      },
      why: 'En Italia quien ejerce con número de IVA debe mostrarlo en la página de inicio de su web (art. 35 del DPR 633/1972). También dice a los clientes con quién tratan.',
      advice:
        'Añada «P.IVA» y las once cifras al pie de la web, de modo que salgan en la página de inicio como en todas las demás.',
    },
    'company-line': {
      title: 'La línea que dice quién es la sociedad',
      reasons: {
        complete: 'La sede, el registro y el capital de la sociedad figuran en el sitio.',
        no_capital: 'La línea de la sociedad no indica el capital; la ley pide la suma desembolsada.',
        no_seat: 'La línea de la sociedad no dice qué dirección es la sede social.',
        no_register: 'La línea de la sociedad no nombra el registro de empresas.',
        no_line: 'De esa línea falta el número de registro o toda ella: véase el punto sobre el registro.',
        not_a_company:
          'El nombre que tenemos no es el de una sociedad de capital (S.r.l., S.p.A.), a las que la ley pide este dato.',
      },
      why: 'Los clientes profesionales y los bancos buscan la sede, el registro y el capital al pie del sitio (art. 2250 del código civil italiano); una línea incompleta los obliga a preguntar.',
      advice:
        'Completar la línea al pie del sitio: denominación, sede social, capital desembolsado, registro de empresas de …, número REA, número de IVA y código fiscal.',
    },
    'company-register': {
      title: 'La inscripción de la sociedad en el registro',
      reasons: {
        seen: 'La web indica la inscripción de la sociedad en el registro ({text}).',
        not_seen: 'En el aviso legal no hemos visto registro ni número de la sociedad.',
        no_notice: 'No hemos visto aviso legal: véase el punto correspondiente.',
        not_a_company:
          'El nombre que tenemos no es el de una sociedad inscrita en el registro (GmbH, SARL, S.L.), a la que la ley pide este dato.',
      },
      why: 'Una sociedad inscrita en un registro lo indica con su número en el aviso legal: art. 10 LSSI en España, art. R123-237 del Code de commerce en Francia, § 5 DDG en Alemania, § 5 ECG y § 14 UGB en Austria.',
      advice:
        'Añada al aviso legal el registro y el número, como figuran en la nota registral (Registro Mercantil, RCS con SIREN, juzgado y HRB, FN).',
    },
    'rea-shown': {
      title: 'Los datos registrales de la sociedad',
      reasons: {
        seen: 'La web muestra el número del registro de empresas ({rea}).',
        not_seen: 'En las páginas revisadas no hemos visto ningún número de registro (REA) de la sociedad.',
        not_a_company: 'El nombre que tenemos no es el de una sociedad de capital (S.r.l., S.p.A.), a la que la ley se lo pide.',
      },
      why: 'Las sociedades de capital italianas indican también en su web sede, oficina y número de registro y capital social (art. 2250 del Código Civil). Los clientes de empresa lo miran antes de pedir.',
      advice:
        'Añada una línea al pie de la web: razón social, domicilio, capital desembolsado, registro de empresas de…, número REA, número de IVA. Su asesor lo tiene todo.',
    },
    'mail-protected': {
      title: 'Correo que nadie más envía en su nombre',
      reasons: {
        seen: '{domain} indica quién puede enviar su correo (SPF) y qué hacer con el resto (DMARC).',
        no_dmarc: '{domain} indica quién puede enviar su correo (SPF), pero no qué hacer con el resto (DMARC).',
        no_spf: '{domain} tiene un registro DMARC, pero no indica quién puede enviar su correo (SPF).',
        neither: '{domain} no indica ni quién puede enviar su correo (SPF) ni qué hacer con el resto (DMARC).',
      },
      why: 'Los grandes servicios de correo mandan más fácilmente a spam los mensajes de dominios sin estos dos registros. Es un detalle del dominio, no de la web.',
      advice: 'Pida al proveedor de sus buzones los registros SPF y DMARC y haga que se añadan al dominio.',
    },
    'pec-shown': {
      title: 'El correo certificado (PEC)',
      reasons: {
        seen: 'La web muestra el correo certificado: {pec}.',
        not_seen: 'En las páginas revisadas no hemos visto ningún correo certificado (PEC).',
      },
      why: 'Las empresas italianas tienen de todos modos un buzón certificado. Mostrarlo ayuda a otras empresas y administraciones a escribir formalmente. Es una cortesía: el registro público INI-PEC también lo contiene.',
      advice: 'Añada la dirección PEC al pie, junto al número de IVA. Manténgala aparte de la dirección para clientes.',
    },
    'legal-notice': {
      title: 'Un aviso legal: quién responde de la web',
      reasons: {
        seen: 'Hemos visto un aviso legal o un enlace a él («{label}»).',
        not_named:
          'No hemos visto una página con el nombre de aviso legal; la dirección y el correo, que deben figurar en él, sí están en la web.',
        not_seen: 'En las páginas revisadas no hemos visto ningún aviso legal que diga quién responde de la web.',
      },
      why: 'Quien ofrece algo por internet dice quién es: aviso legal en España (art. 10 de la LSSI), mentions légales en Francia (art. 1-1 de la LCEN), información legal en Bélgica (art. XII.6 CDE), Impressum en Alemania (§ 5 DDG), Austria (§ 5 ECG, § 25 MedienG) y, para lo que se pide en línea, Suiza (art. 3 UWG). Los clientes lo miran antes de pagar por adelantado.',
      advice:
        'Haga una página «Aviso legal», enlazada al pie de cada página, con nombre o razón social, domicilio, correo y teléfono, NIF, datos del registro y, en profesiones reguladas, el colegio. Su cámara o asociación tiene un modelo.',
    },
    'privacy-policy': {
      title: 'Una política de privacidad',
      reasons: {
        seen: 'Hemos visto una política de privacidad o un enlace a una.',
        dead_link:
          'El enlace «{label}» no lleva a ninguna política de privacidad que pudiéramos ver, y no hemos visto otra en las páginas revisadas.',
        collects_data:
          'La web recoge datos personales (con un formulario, una reserva, un pedido o un contador de visitas), y en las páginas revisadas no hemos visto ninguna política de privacidad.',
        collects_little:
          'En las páginas revisadas no hemos visto ninguna política de privacidad, ni nada que recoja datos personales.',
      },
      why: 'Quien deja un nombre o un número quiere saber qué se hace con él. En Europa la información es obligatoria dondequiera que se recojan datos personales (art. 13 del RGPD; en España, también la LOPDGDD).',
      advice:
        'Escriba con palabras sencillas quién es, qué recoge, por qué, cuánto tiempo y a quién dirigirse, y enlácelo al pie de cada página y junto a cada formulario. Su asociación suele tener un modelo; un generador es un comienzo, pero lea lo que escribe.',
    },
    'cookie-policy': {
      title: 'Una información sobre cookies',
      reasons: {
        seen: 'Hemos visto una información sobre cookies o un enlace a ella.',
        perhaps_in_privacy: 'No hemos visto una información aparte sobre cookies; quizá la política de privacidad las trate.',
        not_seen: 'La web lleva {products}, y en las páginas revisadas no hemos visto ninguna información sobre cookies.',
        no_tags: 'No hemos visto códigos de medición o publicidad que usen cookies, así que no pedimos una información aparte.',
      },
      why: 'Quien debe aceptar cookies debería poder leer cuáles, de quién y por cuánto tiempo.',
      advice:
        'La mayoría de las herramientas de consentimiento escriben y actualizan solas la relación de cookies: publíquela y enlácela en el aviso y al pie de la página.',
    },
    'review-profiles': {
      title: 'Enlaces a las reseñas',
      reasons: {
        seen: 'La web muestra o enlaza reseñas de {networks}.',
        not_seen:
          'En las páginas revisadas no hemos visto ningún enlace a reseñas en Google, Tripadvisor u otro sitio de reseñas.',
      },
      why: 'Antes de llamar, la mayoría lee lo que dicen otros. Un enlace a sus reseñas muestra que no tiene nada que ocultar y recuerda a los clientes contentos que dejen una.',
      whySector: {
        restaurant:
          'Casi todos miran las reseñas antes de elegir dónde comer. Si el enlace está en su web, después vuelven al botón «Reservar» en vez de perderse entre los demás.',
        lodging:
          'Quien reserva una habitación nunca la ha visto: las palabras de otros huéspedes valen más que cualquier descripción.',
        crafts: 'Quien mete a alguien en casa quiere saber cómo les fue a otros: puntual, limpio, al precio acordado.',
        professional:
          'El cliente no puede juzgar su trabajo de antemano. Saber cómo se sintieron atendidos otros ayuda a decidir a quién llamar.',
        beauty:
          'En la cara y el pelo se confía antes en otras clientas: un enlace a reseñas y fotos de su trabajo suele decidir.',
      },
      advice:
        'Enlace sus reseñas (Google, Tripadvisor o el portal de su oficio) cerca del contacto, pida dos líneas a los clientes satisfechos y responda a todas, también a las críticas.',
    },
    'recent-news': {
      title: 'Noticias que son recientes',
      reasons: {
        recent: 'El último artículo que hemos visto es del {date}.',
        ageing: 'El último artículo que hemos visto es del {date}, hace más de un año.',
        old: 'El último artículo que hemos visto es del {date}, hace más de dos años.',
        no_date: 'Hemos visto noticias o artículos, pero sin una fecha legible.',
        no_news: 'No hemos visto ninguna sección de noticias, así que la cuestión no se plantea.',
      },
      why: 'Una última fecha antigua hace dudar de si el negocio sigue abierto. Mejor ninguna sección de noticias que una parada.',
      advice:
        'Publique ahora algo breve (una foto, una novedad, el horario de temporada), o quite fechas y sección si no piensa seguir.',
    },
    'copyright-year-current': {
      title: 'Un año al día al pie de la página',
      reasons: {
        seen: 'El año al pie de la página es reciente ({year}).',
        behind: 'El año al pie de la página es {year}.',
        old: 'El año al pie de la página es {year}, y hace que la web parezca abandonada.',
        no_year: 'Las páginas no muestran ningún año, así que no hay nada que corregir.',
      },
      why: 'Es un detalle, pero un año antiguo es la primera señal por la que se nota que nadie cuida la web.',
      advice: 'Cambie el año o deje que el sistema escriba el actual; también se puede prescindir de él.',
    },
    'identity-consistent': {
      title: 'Los mismos datos en la web que en otros sitios',
      reasons: {
        data_differ: 'Los datos para los buscadores dicen {row}, la página dice {site}.',
        phone_differs: 'El teléfono que nos consta ({row}) no aparece en la web, que muestra {site}.',
        vat_differs: 'El NIF de la web ({site}) no es el que nos consta ({row}).',
        name_differs: 'La web se llama «{site}»; el nombre que nos consta ({row}) no aparece en ella.',
        address_differs: 'La web indica {site}; la dirección que nos consta ({row}) no aparece en ella.',
        domain_differs: 'La dirección que nos consta ({row}) lleva a otro dominio: {site}.',
        company_differs: 'Los datos de la sociedad nombran «{site}»; nos consta «{row}».',
        town_differs: 'La web da una dirección en {site}; {row}, la ciudad que nos consta, no aparece en ella.',
        seen: 'Lo que dice la web coincide con lo que sabíamos del negocio.',
        name_only:
          'El nombre o el dominio encajan con lo que sabíamos del negocio; no teníamos datos de contacto con que comparar.',
        partly:
          'Poco de la web coincide con lo que sabíamos del negocio; quizá hayan cambiado el nombre y los datos de contacto.',
        not_seen: 'En las páginas revisadas no hemos visto nada que coincida con el nombre y los datos de contacto que teníamos.',
      },
      why: 'Cuando nombre, teléfono y dirección son iguales en todas partes (web, mapas, directorios, redes), buscadores y clientes saben que es usted.',
      advice:
        'Escriba nombre, dirección y teléfono en la web igual que en su Perfil de Empresa de Google y en el registro, y corrija lo que no esté al día.',
    },
    'fast-loading': {
      title: 'Carga rápida',
      reasons: {
        good: 'La prueba de Google da a la página de inicio {score} sobre 100 en velocidad.',
        fair: 'La prueba de Google da a la página de inicio {score} sobre 100 en velocidad; desde 90 se considera rápida.',
        poor: 'La prueba de Google da a la página de inicio {score} sobre 100 en velocidad; por debajo de 50 se considera lenta.',
      },
      why: 'En un móvil con poca cobertura cada segundo cuesta visitantes. La velocidad es también una de las cosas que pesa Google.',
      whySector: {
        restaurant:
          'Quien busca dónde comer está en la calle, con poca cobertura y varias opciones: lo que se abre primero se lee primero.',
        shop: 'Cada segundo de más en la página de un artículo son unos clientes menos en la caja; Google también lo tiene en cuenta.',
        lodging:
          'Los huéspedes abren cinco casas en cinco pestañas y cierran la que aún no ha aparecido. Casi siempre es por imágenes pesadas.',
      },
      advice:
        'Empiece por las imágenes: redúzcalas al tamaño en que se muestran y guárdelas en WebP. Después quite las extensiones que no use y active la caché en el panel del alojamiento. Para el resto, pregunte a quien hizo la web.',
    },
    'accessible-page': {
      title: 'Una página que todos pueden usar',
      reasons: {
        good: 'La prueba automática de accesibilidad da a la página de inicio {score} sobre 100.',
        fair: 'La prueba automática de accesibilidad da a la página de inicio {score} sobre 100; desde 90 encuentra pocas barreras.',
        poor: 'La prueba automática de accesibilidad da a la página de inicio {score} sobre 100: encuentra varias barreras.',
      },
      why: 'Muchas personas ven, oyen o se mueven con dificultad, y todos leemos el móvil al sol. Desde junio de 2025 la Unión Europea lo exige también por ley a tiendas en línea y servicios de reservas; las microempresas de servicios están exentas.',
      advice:
        'La mayoría de los puntos son pequeños: texto más oscuro sobre fondo claro, una descripción por imagen, una etiqueta por campo, palabras en cada enlace. Una prueba automática solo encuentra una parte: pida a alguien que use la web solo con el teclado.',
    },
    'sound-technique': {
      title: 'Buena salud técnica',
      reasons: {
        good: 'La prueba de buenas prácticas técnicas da a la página de inicio {score} sobre 100.',
        fair: 'La prueba de buenas prácticas técnicas da a la página de inicio {score} sobre 100; desde 90 encuentra poco que arreglar.',
        poor: 'La prueba de buenas prácticas técnicas da a la página de inicio {score} sobre 100: varias cosas están anticuadas o fallan.',
      },
      why: 'Los componentes anticuados y los errores de la página son lo primero que se rompe y lo que buscan los atacantes.',
      advice:
        'Actualice sistema, plantilla y extensiones, tras una copia de seguridad, y pase los puntos de este informe a quien cuida la web.',
    },
    'search-ready-page': {
      title: 'Una página que los buscadores leen bien',
      reasons: {
        good: 'La prueba básica de búsqueda da a la página de inicio {score} sobre 100.',
        fair: 'La prueba básica de búsqueda da a la página de inicio {score} sobre 100; desde 90 lo básico está.',
        poor: 'La prueba básica de búsqueda da a la página de inicio {score} sobre 100: faltan varias cosas básicas.',
      },
      why: 'Son las bases formales con que los buscadores pueden leer una página. No sustituyen a un buen contenido.',
      advice:
        'Repase los puntos uno a uno en su extensión de SEO: la mayoría son títulos, descripciones, textos de enlaces y tamaño de letra.',
    },
    'main-content-fast': {
      title: 'El contenido principal, pronto a la vista',
      reasons: {
        good: 'En la prueba el contenido principal se vio a los {seconds} segundos.',
        fair: 'En la prueba el contenido principal se vio a los {seconds} segundos; hasta 2,5 se considera bueno.',
        poor: 'En la prueba el contenido principal no se vio hasta los {seconds} segundos; más de 4 se considera lento.',
      },
      why: 'Hasta que aparece la imagen o el texto principal, los visitantes miran una página vacía y pueden irse. Google lo llama «Largest Contentful Paint».',
      advice:
        'Busque la imagen más grande de la primera pantalla y aligérela (WebP, 200 kB como máximo); quite pases de fotos y vídeos de lo alto de la página; elija un alojamiento cercano a sus clientes.',
    },
    'stable-layout': {
      title: 'Contenidos que no se mueven',
      reasons: {
        good: 'En la prueba la página se mantuvo quieta al cargarse (desplazamiento {shift}; hasta 0,1 se considera bueno).',
        fair: 'En la prueba partes de la página se movieron al cargarse (desplazamiento {shift}; hasta 0,1 se considera bueno).',
        poor: 'En la prueba partes de la página saltaron de forma notable al cargarse (desplazamiento {shift}; más de 0,25 se considera malo).',
      },
      why: 'Cuando el contenido salta se pierde la línea o se toca el botón equivocado. Google lo llama «Cumulative Layout Shift».',
      advice: 'Dé a imágenes, vídeos y anuncios un ancho y alto fijos, y no deje que los avisos empujen la página hacia abajo.',
    },
    'quick-response': {
      title: 'Respuesta rápida al tocar',
      reasons: {
        good: 'En la prueba la página respondió a los toques sin espera notable al cargarse.',
        fair: 'En la prueba la página no reaccionó durante {seconds} segundos en total al cargarse; hasta {limit} se considera bueno.',
        poor: 'En la prueba la página no reaccionó durante {seconds} segundos en total al cargarse; más de {limit} se considera malo.',
      },
      why: 'Una página que se ve pero no reacciona parece estropeada, sobre todo en móviles antiguos.',
      advice:
        'Quite lo que se ejecuta en cada página sin usarse: ventanas de chat, carruseles, contadores, extensiones viejas. Cargue mapas y vídeos solo al tocarlos.',
    },
    'light-page': {
      title: 'Una página ligera',
      reasons: {
        good: 'La página de inicio pesa {bytes}.',
        fair: 'La página de inicio pesa {megabytes} MB; hasta 1,6 MB se abre deprisa incluso con poca cobertura.',
        poor: 'La página de inicio pesa {megabytes} MB, que es mucho para un móvil.',
      },
      why: 'El peso es tiempo y dinero: con mala conexión cada megabyte tarda segundos, y algunos visitantes pagan sus datos.',
      advice:
        'Casi siempre son imágenes y vídeos: redúzcalos al tamaño en que se muestran, guárdelos en WebP y cargue los de más abajo solo cuando aparezcan.',
    },
  },
};
