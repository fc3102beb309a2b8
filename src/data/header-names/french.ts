import { names } from '../../lib/names.ts';
import type { HeaderVocabulary } from './vocabulary.ts';

export const FRENCH: HeaderVocabulary = {
  fields: {
    id: names`
      identifiant | siret | n siret | numero siret | siren | n siren | numero siren | code client | numero client | n client |
      no client | code fournisseur | numero fournisseur | id client | id entreprise | id etablissement | reference |
      ref client | numero adherent | n adherent | numero rcs | rcs | nic | rna | finess | n finess | numero finess |
      code etablissement | numero etablissement | matricule | code tiers | numero de tiers | id objet | cle |
      numero d entreprise | n entreprise | compte tiers | numero compte tiers | identifiant client | identifiant tiers |
      num client | numero bce | compte client | siret siege | siret etablissement | code uai | identifiant unique |
      numero licence | ide | numero ide
    `,
    name: names`
      raison sociale | denomination | denomination sociale | nom de l entreprise | nom entreprise | nom de la societe |
      nom societe | nom de la structure | nom structure | nom de l etablissement | nom etablissement | nom du commerce |
      nom commercial | nom du client | nom client | nom du fournisseur | nom de l organisation | nom organisation |
      nom de l organisme | nom du restaurant | nom de l hotel | nom de l hebergement | nom hebergement | nom du magasin |
      nom magasin | nom de l enseigne | nom du producteur | nom du point de vente | entreprise | societe | enseigne |
      etablissement | denomination usuelle | denomination unite legale | denomination usuelle etablissement |
      enseigne etablissement | enseigne 1 etablissement | raison soc | rs | libelle | nom raison sociale |
      nom ou raison sociale | raison sociale nom | nom de l offre | nom offre | nom d usage commercial | intitule |
      appellation | nom du lieu | nom du domaine viticole | organisme | organisation | commerce | tiers |
      nom de l exploitation | client | nom de la marque | l1 normalisee | nom complet entreprise | nom complet |
      denomination de l unite legale
    `,
    website: names`
      site web | site internet | site | siteweb | adresse web | adresse internet | adresse du site | adresse du site web |
      url du site | url site | url site web | url du site web | url site internet | page web | page d accueil | web | www |
      site officiel | lien site | lien site web | lien du site | lien vers le site | adresse url | internet |
      site de l entreprise | nom de domaine | domaine | site web entreprise | site marchand | adresse site internet |
      sites web | site internet url | lien internet
    `,
    city: names`
      ville | commune | localite | municipalite | libelle commune | nom commune | nom de la commune | nom ville |
      libelle commune etablissement | ville etablissement | bureau distributeur | lieu | ville siege | commune siege |
      lib commune | libelle de la commune | ville entreprise | cite | bureau de poste | localite entreprise | nom comm |
      lieu dit | commune etablissement | libcom | nomcommune
    `,
    province: names`
      departement | region | canton | code departement | dept | dep | nom departement | libelle departement | libelle region |
      nom region | province | num departement | numero departement | code dept | departement region | etat province |
      etat region | n departement | code dep
    `,
    street: names`
      adresse | rue | adresse postale | adresse complete | adresse 1 | adresse ligne 1 | ligne adresse 1 | numero et voie |
      numero et rue | voie | nom de la voie | libelle voie | libelle voie etablissement | adresse de l entreprise |
      adresse entreprise | adresse siege | siege social | adresse du siege | adresse siege social | adresse etablissement |
      adresse facturation | adresse de facturation | adresse geographique | n et rue | n rue | adresse physique | adresse rue |
      adresse1 | lieu adresse | rue et numero | localisation adresse | geo adresse | adresse ligne1 | l4 normalisee |
      l4 declaree | nom voie | num et voie
    `,
    postalCode: names`
      code postal | cp | codepostal | code post | code postal etablissement | npa | c p | cdpostal | cod postal | codpost |
      postal | codpos | code postale | codposte
    `,
    country: names`
      pays | code pays | nom pays | nom du pays | libelle pays | pays region | pays iso | code pays iso | code iso pays |
      pays facturation | pays etablissement | libelle pays etranger
    `,
    sector: names`
      secteur | secteur d activite | secteur activite | activite | activites | activite principale | categorie | categories |
      libelle naf | libelle ape | libelle activite | libelle activite principale | libelle code naf | branche |
      domaine d activite | domaine activite | metier | metiers | profession | type d etablissement | type etablissement |
      type de commerce | type commerce | type d activite | type activite | type de structure | type hebergement |
      type d hebergement | type d offre | type | typologie | nature activite | nature de l activite | nature | specialite |
      specialites | cuisine | type de cuisine | rubrique | activite commerciale | famille | libelle section |
      description activite | objet social | categorie principale | sous categorie | activite exercee | thematique | filiere |
      classement type | libelle categorie | secteurs | produits | type de produits | services
    `,
    nace: names`
      ape | code ape | naf | code naf | ape naf | naf ape | code ape naf | code naf ape | code activite |
      activite principale naf | activite principale etablissement | activite principale unite legale | code nace |
      code activite principale | naf rev 2 | apet700 | apen700 | apet | apen | nafrev2 | code naf 2008 | naf entreprise | nace |
      code noga | code naf rev2
    `,
    phone: names`
      telephone | tel | numero de telephone | numero telephone | n telephone | n de telephone | num telephone | num tel |
      no tel | telephone fixe | tel fixe | fixe | telephone 1 | tel 1 | telephone bureau | telephone professionnel | tel pro |
      telephone entreprise | telephone principal | standard | numero | contact telephone | contact telephonique | ligne fixe |
      telephones | coordonnees telephoniques | tel entreprise | telephone standard | telephone societe | telephone pro |
      tel bureau | tel principal
    `,
    email: names`
      email | e mail | mail | courriel | courrier electronique | adresse email | adresse e mail | adresse mail |
      adresse electronique | adresse de messagerie | adresse courriel | mel | email entreprise | email contact |
      email de contact | mail de contact | mail contact | contact mail | contact email | email professionnel |
      e mail professionnel | email pro | mail pro | emails | courriels | adresse mel | messagerie | email principal |
      courriel professionnel | email societe | tous les emails
    `,
    pec: names`pec | courriel certifie | email certifie | lettre electronique certifiee`,
    vatNumber: names`
      numero tva | tva | n tva | tva intracommunautaire | numero de tva | numero tva intracommunautaire |
      n tva intracommunautaire | tva intra | n tva intra | num tva | num tva intra | code tva | id tva | tva ue |
      identifiant tva | numero de tva intracommunautaire | n de tva | no tva | tva intracom | identification tva |
      numero fiscal | n tva intracom | numero identification tva | tva intra communautaire
    `,
  },
  unsure: {
    lieu: ['city', 'street'],
    site: ['website', 'name'],
    contact: ['phone', 'email', 'name'],
    coordonnees: ['phone', 'email'],
    lien: ['website'],
    url: ['website'],
    siege: ['city', 'street'],
    localisation: ['city', 'street'],
    numero: ['phone', 'id'],
    'code postal ville': ['city'],
    'cp ville': ['city'],
    etat: ['country', 'province'],
    zone: ['city', 'province'],
    secteur: ['sector', 'city'],
    domaine: ['website', 'sector', 'name'],
    libelle: ['name'],
    nature: ['sector'],
    nic: ['id'],
    implantation: ['city', 'street'],
    fixe: ['phone'],
  },
  things: names`
    entreprise | entreprises | societe | societes | etablissement | etablissements | commerce | commerces | magasin | magasins |
    boutique | boutiques | client | clients | fournisseur | fournisseurs | structure | structures | organisme | organismes |
    organisation | association | associations | restaurant | restaurants | hotel | hotels | hebergement | hebergements |
    adherent | adherents | membre | membres | tiers | prospect | prospects | exploitation | domaine | producteur | producteurs |
    artisan | artisans | professionnel | point de vente | unite legale | unite | enseigne | cabinet | agence | pharmacie |
    garage | partenaire | exposant | offre | lieu | gite | camping | camp | officine | atelier | salon | unitelegale |
    prestataire | commercant
  `,
  neutral: names`
    de | du | des | la | le | les | l | d | et | ou | un | une | a | au | aux | en | sur | pour | par | siege | social |
    siege social | principal | principale | officiel | officielle | professionnel | professionnelle | pro | bureau |
    facturation | livraison | adresse | complet | complete | fr | fra | francais | francaise | commercial | commerciale |
    actuel | general | generale | premier | premiere | public | publique | etab | ets | 1 | libelle | contact | contacts |
    coordonnees | geo | usuel | usuelle | usage | denomination | legale | legal | electronique | normalise | normalisee | nom |
    physique | courrier | travail | info | internet
  `,
  names: names`nom | titre | nom prenom | nom et prenom | prenom nom | nom contact | nom complet contact`,
  codes: names`code | numero | num | n | no | id | identifiant | cle | ref | reference | matricule`,
  kinds: names`type | categorie | genre | nature | typologie | classe`,
  texts: names`libelle | description | intitule | texte | denomination | designation | lib`,
  persons: names`
    dirigeant | dirigeants | gerant | gerante | responsable | proprietaire | contact nom | interlocuteur | representant |
    representant legal | president | directeur | directrice | referent | exploitant | personne | personne contact |
    personne a contacter | civilite | chef | associe | titulaire | maire | pharmacien | medecin | salarie | utilisateur |
    charge | commercial affecte | loueur | nom du contact | nom du gerant | nom du responsable | nom dirigeant | nom contact |
    nom responsable | nom proprietaire | mandataire | praticien | conseiller
  `,
  personNames: names`
    prenom | prenoms | nom de famille | nom de naissance | nom usage | deuxieme prenom | prenom contact | nom d usage |
    nom patronymique | prenom usuel | prenom dirigeant | surnom
  `,
  secondary: names`
    mobile | portable | telephone mobile | telephone portable | tel mobile | tel portable | gsm | autre | secondaire | second |
    seconde | personnel | personnelle | domicile | prive | supplementaire | alternatif | complementaire | direct | port |
    natel | perso
  `,
  addressParts: names`
    etage | batiment | escalier | numero de voie | numero voie | indice de repetition | repetition | bp | boite postale |
    cedex | bis
  `,
  others: names`
    type de client | type client | type de tiers | type de contact | date | heure | heures | horaires | horaire | annee | mois |
    jour | jours | fax | telecopie | telecopieur | remarque | remarques | commentaire | commentaires | observation |
    observations | notes | avis | nombre d avis | note moyenne | note | evaluation | nombre | nb | effectif | effectifs |
    tranche effectif | tranche effectifs | tranche | salaries | chiffre d affaires | ca | chiffre | prix | tarif | tarifs |
    capital | capital social | creation | date creation | fermeture | ouverture | latitude | longitude | lat | lon | long |
    coordonnees gps | coordonnees geographiques | gps | x | y | coordx | coordy | image | photo | photos | logo | visuel |
    facebook | instagram | twitter | linkedin | youtube | tiktok | pinterest | reseaux sociaux | google maps |
    lien google maps | carte | plan | statut | etat administratif | forme juridique | categorie juridique | nature juridique |
    statut juridique | categorie entreprise | actif | langue | langues | devise | fonction | poste | service contact | sexe |
    civilite | age | naissance | complement | complement adresse | complement d adresse | adresse 2 | code insee | insee |
    code commune | code officiel | commune insee | code officiel geographique | epci | arrondissement | quartier | iris |
    section | code rivoli | fantoir | iban | bic | rib | banque | mode de reglement | reglement | remise | encours | groupe |
    etiquette | tags | source | mise a jour | maj | modification | derniere maj | derniere modification | diffusion |
    statut diffusion | nombre periodes | periode | type voie | type de voie | capacite | chambres | lits | etoiles |
    classement | couverts | emplacements | accessibilite | handicap | paiement | modes de paiement | description | descriptif |
    presentation | menu | newsletter | rgpd | consentement | identifiant association | caractere employeur | economie sociale |
    greffe | departement greffe | code greffe | fiche | lien fiche | url fiche | tranche ca | millesime | indicatif | vendeur |
    surface | superficie | parking | wifi | animaux | labels | label | certification | organisme certificateur |
    nombre etoiles | geolocalisation | geom | geo point | geo shape | type mail | intra
  `,
};
