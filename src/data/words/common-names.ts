/** Words too common in names of businesses to tell one from another. */
export const COMMON_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'srl srls spa snc sas societa company gmbh sarl ltd limited inc corp corporation group gruppo studio agenzia agency centro center centre hotel albergo ' +
    'ristorante restaurant pizzeria bar caffe cafe trattoria osteria agriturismo bed breakfast rooms camere casa house home shop store negozio ' +
    'officina autofficina auto service servizi services express online italia italy roma milano torino napoli firenze bologna verona dott dottor ' +
    'dottoressa dental dentista dentistico medico clinica clinic praxis zahnarztpraxis zahnarzt arzt cabinet avocat beauty hair salon london paris ' +
    'madrid berlin world best real estate immobiliare solutions consulting associates partners brothers sons fratelli figli della delle degli dello ' +
    'dell the and und les des los las del notar notary notaio notaire notaria notariat anwalt anwalte anwaltskanzlei kanzlei rechtsanwalt avvocato avvocati avvocata ' +
    'avocats abogado abogados steuerberater commercialista commercialisti geometra ingegnere architetto architekt architecte arquitecto farmacia pharmacie pharmacy apotheke ' +
    'physio physiotherapie fisioterapia psicologo psicologa psychologue veterinario veterinaria tierarzt zahnmedizin odontoiatra parrocchia comune associazione github localhost'
  ).split(' '),
);
