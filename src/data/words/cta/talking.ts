import { type CtaPhrases, SOME } from './phrases.ts';

export const CALL: CtaPhrases = {
  kind: 'call',
  invites: {
    it: ['(chiama|chiamaci|chiamare|chiamateci|chiamami|chiamalo|chiamate|telefona|telefonaci|telefonate|telefonateci)'],
    en: ['(call|phone|ring|dial|give us a call)'],
    de: ['(anrufen|anruf|rufen sie( uns)?|ruf(t)? uns|ruf an)'],
    fr: ['(appele[zr]|appelez nous|nous appeler|telephone[zr]|telephonez nous)'],
    es: ['(llama|llamar|llamanos|llamame|llame|llamenos|llamada)'],
  },
  names: {},
  not: ['call of', 'call for', 'come si chiama', 'call ?back', 'call to action'],
};

export const CHAT: CtaPhrases = {
  kind: 'chat',
  invites: {
    it: ['(chatta|chatta con noi|chat con noi|apri la chat)'],
    en: ['(chat (now|with|to|on)|live chat|start chat|message us|text us)'],
    de: ['(chatten|jetzt chatten|chat starten)'],
    fr: ['(chatte[zr]|discuter|discutez)'],
    es: ['(chatea|chatear)'],
  },
  names: { all: ['chat', 'whatsapp', 'messenger', 'telegram'] },
  not: ['chat privacy'],
};

export const CONTACT: CtaPhrases = {
  kind: 'contact',
  invites: {
    it: [
      '(contattaci|contattami|contattateci|contatta|contattate|contattare|contattalo|contattala)',
      '(scrivici|scrivimi|scriveteci|scrivi (una?|ci|a|per|su|un|all)|scriva(ci)?|inviaci|inviateci)',
      `(manda|mandaci|mandateci|invia|inviate|invii|inviare|mandare|lasciare|compilare|inoltrare|fai|fare|lascia|lasciaci|compila) ${SOME}(messaggio|e ?mail|mail|richiest[ae]|domanda|modulo|segnalazione)`,
      `(richied[iae]|richiedete|chied[iae]|chiedete|chiedici|richiesta|richiedere) ${SOME}(informazioni|info|contatto|consulenza|richiamata|richiamat[oi]|disponibilita|catalogo|brochure|campion[ei])`,
      '(vai|passa) (alla pagina |ai |alla sezione |al modulo )(contatti|di contatto|contatto)',
      'mettiti in contatto|parla con noi|parla con un esperto|parliamone|fatti (ri)?chiamare|(ti|vi) richiamiamo( noi)?|chiedi(ci)? (a noi|pure|un consiglio)|richiesta (di )?informazioni|hai (una domanda|domande)',
    ],
    en: [
      '(contact|email|e mail|mail|message|write to) (us|me|our team|now|today|the team)',
      '(get|be|keep) in touch',
      `(send|drop|leave|submit|make|place) ${SOME}(message|e ?mail|line|inquiry|enquiry|request|question)`,
      '(enquire|inquire)( now| today| here| online)?|reach out|talk to us|speak to us|speak with|let s talk|write to us|ask (us|a question)|request (a )?(call ?back|information|info|details|more information)|send request|(ask for|request|get) (the |an? |our |free )?(price list|prices?|brochure|catalogue|samples?|availability)|(have|got) (a|any) questions?|(online )?(enquiry|inquiry) form',
    ],
    de: [
      '(kontaktieren|kontaktiere|kontaktiert|schreiben|schreib|sprechen)( sie)? uns|jetzt kontaktieren|kontakt aufnehmen|zum kontaktformular|uns kontaktieren|kontaktaufnahme|nehmen sie kontakt( mit uns)? auf',
      '(\\w*anfrage|nachricht|(e )?mail|\\w*formular|frage|fragen) (stellen|senden|schicken|schreiben|absenden|abschicken|starten|ausfullen|formulieren|machen)',
      '(stellen|senden|schicken|schreiben) sie (uns )?(\\w+ ){0,2}(\\w*anfrage|nachricht|(e )?mail|fragen?)',
      '(ruckruf|informationen|infos?|informationsmaterial|unterlagen|katalog|prospekt|muster|beratung) (anfordern|vereinbaren|anfragen|erhalten|bestellen)|fragen sie uns|^(jetzt )?anfragen$|anfrageformular',
      '^(zimmer|verfugbarkeit|urlaub|aufenthalt|produkt|artikel|preise?|muster|gruppe|raum|material|ersatzteile?) anfragen$',
    ],
    fr: [
      '(contactez|contacter|contacte|ecrivez|ecrire|ecris)( nous| moi)|nous (contacter|ecrire|joindre)|me contacter|prendre contact|prenez contact',
      `(envoye[zr]|faire|faites|adresse[zr]|depose[zr]|transmett(?:re|ez)|formule[zr]|laisse[zr]) ${SOME}(message|mail|e ?mail|demande|question)`,
      `demande(r|z)? (d |de |des |un |une |la |les |plus d |plus de |votre )?(informations?|renseignements?|contact|rappel|documentation|catalogue|disponibilites?|echantillons?)|demande en ligne`,
      'etre (contacte|rappele)e?|posez (nous )?(une|votre|vos) questions?|demander conseil|une question',
    ],
    es: [
      '(contactanos|contactenos|contactame|contacta|contacte|contactar|escribenos|escribeme|escribanos|contacta con nosotros)',
      `(envianos|envienos|enviar|envia|envie|mandanos|mandar|manda|mande|dejar|remite|haz|haga|hacer|realizar|dejanos|deja|remitir) ${SOME}(mensaje|e ?mail|correo|consulta|solicitud|peticion|pregunta)`,
      '(solicit(a|e|ar)|pid(e|a)|pedir|quiero|necesito) (mas )?(informacion|info)|^solicit(ar|a|alo)( ahora)?$|(solicit(a|e|ar)|pid(e|a)|pedir) (el |un |nuestro )?(catalogo|folleto|muestras?)|hablemos|habla con nosotros|(ponte|pongase) en contacto|(pregunta|consulta)(nos|te)?$|te llamamos|consultenos|consultanos|preguntanos|(mas )?informacion sin compromiso',
    ],
    nl: [
      `(aanvraag|bericht|vraag|mail) (versturen|verzenden|indienen|doen|stellen)|(neem )?contact op(nemen)?|informatie aanvragen|stuur ${SOME}(bericht|mail)`,
    ],
    pt: [
      `(enviar|envie|deixe) ${SOME}(mensagem|pedido de informacao|email)|(pedir|solicitar|peca) (mais )?informacoes|(fale|entre em contato) conosco|contacte nos`,
    ],
  },
  names: {
    it: ['contatt[oi]', '(dove siamo e )?contatti', 'richiest[ae]'],
    en: ['contacts?', 'enquir(y|ies)'],
    de: ['kontakt(formular)?'],
    es: ['contacto'],
  },
  not: ['haufige anfragen', 'privacy', 'recension[ei]', 'una review', 'lens(es)?', 'lenti', 'segnala (un )?(errore|abuso)'],
};

export const NEWSLETTER: CtaPhrases = {
  kind: 'newsletter',
  invites: {
    it: [
      `(iscriviti|iscrivimi|iscrivetevi|iscrizione|iscriversi|registrati|abbonati|ricevi|richiedi) ${SOME}newsletter`,
      'newsletter (iscriviti|iscrizione)',
    ],
    en: [
      `(subscribe|sign up|join|get|receive) ${SOME}(newsletter|mailing list|email list|mail list)`,
      'newsletter (sign ?up|subscription)',
    ],
    de: [`newsletter ${SOME}(anmelden|anmeldung|abonnieren|abo|bestellen|erhalten)`, `(zum|unseren|den) ${SOME}newsletter`],
    fr: [
      `(s inscrire|inscrivez vous|inscription|s abonner|abonnez vous|recevez|recevoir) ${SOME}(newsletter|infolettre|lettre d (information|info|actualites?))`,
    ],
    es: [
      `(suscribete|suscribase|suscribirse|suscribir|suscribirme|apuntate|registrate|recibe|reciba) ${SOME}(newsletter|boletin)`,
    ],
  },
  names: { en: ['newsletters?', 'mailing list'], fr: ['infolettre'], es: ['boletin'] },
  not: [
    'privacy',
    'disiscri\\w+',
    'unsubscribe',
    'cancell\\w+',
    'archiv\\w+',
    'abmelde\\w*',
    'desabonn\\w+',
    'baja',
    'acconsento',
    'consent',
    'datenschutz',
  ],
};
