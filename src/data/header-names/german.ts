import { names } from '../../lib/names.ts';
import type { HeaderVocabulary } from './vocabulary.ts';

export const GERMAN: HeaderVocabulary = {
  fields: {
    id: names`
      kennung | kundennummer | kunden nr | kundennr | kdnr | kd nr | kunden id | kundenkonto | debitorennummer | debitor nr |
      debitorennr | kreditorennummer | lieferantennummer | lieferanten nr | lieferantennr | konto | kontonummer debitor |
      mitgliedsnummer | mitglieds nr | mitgliedsnr | betriebsnummer | betriebs nr | firmennummer | firmen nr | firmenid |
      firmen id | handelsregisternummer | hr nummer | hrnr | hrb | registernummer | rollennummer | handwerksrollennummer |
      rolle nr | betriebs nummer | registernr | register nr | unternehmensnummer | uid nummer firma | firmenbuchnummer |
      fn nummer | firmenbuch nr | gisa zahl | gisazahl | adressnummer | adress nr | adressnr | adress id | kontaktnummer |
      laufende nummer | lfd nr | lfdnr | satznummer | crefonummer | crefo nr | crefo | nr | nummer | personenkonto |
      geschaftspartner nr | geschaftspartnernummer | objekt id | betriebs id | vereinsnummer | che nummer | kontakt nr
    `,
    name: names`
      firma | firmenname | firmenbezeichnung | firmenwortlaut | unternehmen | unternehmensname | unternehmensbezeichnung |
      betrieb | betriebsname | betriebsbezeichnung | geschaftsname | name der firma | name des unternehmens |
      name des betriebs | name unternehmen | name betrieb | name firma | firma name | organisation | organisationsname |
      organisation name | kundenname | kunde | lieferant | lieferantenname | kontakt firma | geschaftsbezeichnung |
      gesellschaft | gesellschaftsname | handelsname | markenname | ladenname | geschaft | verein | vereinsname | institution |
      einrichtung | name der einrichtung | adressat unternehmen | name adressattyp unternehmen | name der organisation |
      bezeichnung | unternehmen name | firmierung | mitgliedsbetrieb | gastgeber | aussteller | praxisname | name der praxis |
      name der apotheke | hotelname | restaurantname | name des hotels | betreiber name | kurzname
    `,
    website: names`
      webseite | website | webseiten | internetseite | internetadresse | internetauftritt | webadresse | web adresse |
      web seite | homepage | home page | homepage url | internet | url homepage | url webseite | url der webseite |
      webauftritt | internet adresse | internet seite | web url | webpage | web | www | www adresse | url website |
      link zur webseite | firmenwebsite | firmenhomepage | webprasenz | internet url | domain | webshop | online shop |
      onlineshop | internetprasenz | webside
    `,
    city: names`
      ort | stadt | gemeinde | wohnort | ortschaft | ort stadt | stadt ort | standort | sitz | firmensitz | ortsname |
      gemeindename | ortsteil | stadtname | plz ort ort | sitzort | betriebsort | firmenort | sitz der gesellschaft |
      rechnungsort | politische gemeinde | standortgemeinde
    `,
    province: names`
      bundesland | kreis | landkreis | kanton | region | bezirk | kantonskurzel | kantonskuerzel | kt | regierungsbezirk |
      bundesland kanton | land kreis | politischer bezirk | provinz | bl | bundesstaat | landesteil | stadt landkreis |
      bundesland region
    `,
    street: names`
      strasse | str | strassenname | strasse und hausnummer | strasse hausnummer | strasse hausnr | strasse nr |
      strasse u hausnummer | strasse u nr | strasse und nr | strasse hnr | anschrift | adresse | postanschrift |
      firmenanschrift | adresse 1 | adresszeile | adresszeile 1 | anschriftenzeile | strassenanschrift | geschaftsadresse |
      firmenadresse | lieferanschrift | rechnungsanschrift | standortadresse | adresse strasse | betriebsadresse | strasse 1 |
      adresse zeile 1 | strasse postfach | adresse geschaftlich | hausanschrift
    `,
    postalCode: names`plz | postleitzahl | post leitzahl | plz ort plz | plz strasse | plz zip | postleit zahl`,
    country: names`
      landercode | landerkennzeichen | laenderkennzeichen | laendercode | lkz | land iso | landercode iso | landname |
      landesname | landkurzel | staat | nation | landeskennzeichen | iso land | land region | land geschaftlich |
      lander kennzeichen | land kurzzeichen | laenderkuerzel | landbezeichnung | iso code land | land code
    `,
    sector: names`
      branche | branchen | sparte | kategorie | kategorien | gewerbe | gewerk | gewerbeart | gewerbezweig |
      branchenbezeichnung | branchentext | wirtschaftszweig text | wirtschaftszweig bezeichnung | tatigkeit |
      tatigkeitsbereich | tatigkeitsfeld | haupttatigkeit | geschaftsfeld | geschaftszweig | geschaftszweck |
      unternehmensgegenstand | gegenstand des unternehmens | art des betriebs | betriebsart | art | typ | unternehmenstyp |
      rubrik | rubriken | handwerk | beruf | fachrichtung | fachgebiet | fachbereich | kuche | betriebstyp | industrie |
      wirtschaftsbereich | wirtschaftsklasse text | angebot | sektor | bereich | unterkategorie | hauptkategorie | fachgruppe |
      warengruppe | leistungen | spezialisierung | lokaltyp | unterkunftsart | einrichtungsart | gegenstand | taetigkeit
    `,
    nace: names`
      wz | wz code | wz nummer | wzcode | wirtschaftszweig | wirtschaftszweig code | wz schlussel | branchencode |
      branchenschlussel | wz klassifikation | onace | onace code | noga | noga code | nacecode | nace code |
      wirtschaftszweignummer | wirtschaftszweigcode | branchen code | branchennummer | wz 2008 code
    `,
    phone: names`
      telefon | telefonnummer | telefonnr | telefon nr | tel | tel nr | telnr | rufnummer | fon | telefon geschaftlich |
      telefon geschaeftlich | geschaftlich telefon | telefon firma | telefon zentrale | zentrale | festnetz | festnetznummer |
      telefon 1 | telefon festnetz | telefonnummer geschaftlich | telefonnummer firma | phone | telefon arbeit | telefon buro |
      geschaftstelefon | hauptnummer | firmentelefon | telefon dienstlich | durchwahl zentrale | tel geschaft |
      tel geschaftlich | fernruf | telefone | telefon geschaft | firma haupttelefon | haupttelefon firma | telefonzentrale
    `,
    email: names`
      e mail | email | mail | e mail adresse | emailadresse | e mailadresse | mailadresse | mail adresse | e mail geschaftlich |
      email geschaftlich | e mail firma | elektronische post | kontakt email | kontakt e mail | e mail kontakt | firmen email |
      e mail 1 | geschaftliche e mail | e post | e mail adressen | e mail arbeit | e mail buro | e mail zentrale | email firma |
      e mail dienstlich | rechnungs e mail
    `,
    pec: names`pec | zertifizierte e mail | pec adresse | zertifiziertes postfach | zertifizierte mail | pec mail`,
    vatNumber: names`
      ust id | ust idnr | ustid | ustidnr | ust id nr | ust ident nr | ust identnummer | umsatzsteuer id |
      umsatzsteuer identifikationsnummer | umsatzsteueridentifikationsnummer | umsatzsteuer identnummer | umsatzsteuer idnr |
      ust nr | uid | uid nummer | uid nr | uidnr | mwst nr | mwst nummer | mwst | mwstnr | ust | eu ust idnr | eu ust id |
      ustidnummer | ust id nummer | steuernummer | steuer nr | steuernr | mehrwertsteuernummer | mehrwertsteuer nr |
      vat nummer | umsatzsteuernummer | eu uid | eu uid nummer | eu land und ust idnr | ust identifikationsnummer |
      unternehmens identifikationsnummer | steuerliche identnummer | steuer id
    `,
  },
  unsure: {
    land: ['country', 'province'],
    ort: ['city'],
    kontakt: ['phone', 'email', 'website', 'name'],
    standort: ['city', 'street'],
    sitz: ['city', 'street'],
    link: ['website'],
    seite: ['website'],
    'plz ort': ['city'],
    'plz und ort': ['city'],
    'plz stadt': ['city'],
    konto: ['id'],
    uid: ['vatNumber', 'id'],
    art: ['sector'],
    typ: ['sector'],
    nr: ['id'],
    geschaftlich: ['phone'],
    erreichbarkeit: ['phone'],
    bezirk: ['province'],
    gebiet: ['province'],
  },
  things: names`
    firma | firmen | firmens | unternehmen | unternehmens | betrieb | betriebe | betriebs | organisation | organisations |
    kunde | kunden | lieferant | lieferanten | geschaft | geschafts | geschaefts | laden | verein | vereins | mitglied |
    mitglieds | mitglieder | gesellschaft | gesellschafts | einrichtung | einrichtungs | institution | anbieter | handler |
    hersteller | gastbetrieb | restaurant | hotel | praxis | praxen | apotheke | apotheken | werkstatt | handwerker |
    handwerksbetrieb | handwerksbetriebs | debitor | debitoren | kreditor | kreditoren | interessent | interessenten | partner |
    aussteller | unterkunft | gasthaus | gaststatte | objekt | niederlassung | filiale | standort | unternehmer |
    gewerbebetrieb | gewerbetreibender | buro | kanzlei | studio | salon | gastronomie | bar | lokal | ladens | weingut |
    weinguter | brauerei | gasthof | pension | ferienwohnung | campingplatz | backerei | metzgerei | winzer | hof | museum |
    dienstleister | betreibergesellschaft
  `,
  neutral: names`
    der | die | das | des | dem | den | und | u | von | vom | zum | zur | fur | fuer | im | in | am | an | geschaftlich |
    geschaeftlich | dienstlich | arbeit | buro | firmen | haupt | allgemein | zentrale | offiziell | offizielle | rechnung |
    rechnungs | rechnungsadresse | lieferung | liefer | lieferadresse | hauptsitz | sitz | adresse | anschrift | anschriften |
    korrespondenz | post | gesch | de | deutsch | dt | aktuell | vollstandig | vollstandige | angabe | angaben | daten | stamm |
    stammdaten | kontakt | kontaktdaten | sowie | bzw | oder | nach | laut | gem | erste | erster | 1 | kurz | lang | voll |
    gesamt | inkl | z | d | zeile | s | tel | name | bezeichnung | internet | einer | eines | eu
  `,
  names: names`
    name | titel | name vorname | vorname name | voller name | vollstandiger name | vorname nachname | nachname vorname
  `,
  codes: names`nummer | nr | code | kennung | schlussel | id | kennziffer | kennzeichen | kurzel | no`,
  kinds: names`art | typ | kategorie | gattung | klasse`,
  texts: names`beschreibung | bezeichnung | text | klartext | titel | name | beschr`,
  persons: names`
    ansprechpartner | ansprechperson | kontaktperson | inhaber | inhaberin | geschaftsfuhrer | geschaftsfuhrung |
    geschaeftsfuehrer | eigentumer | betreiber | leiter | leitung | vorstand | vorsitzender | verantwortlich |
    verantwortlicher | sachbearbeiter | betreuer | vertreter | zustandig | prokurist | person | mitarbeiter | arzt |
    inhabername | privatperson | sekretariat
  `,
  personNames: names`
    vorname | nachname | familienname | zuname | rufname | zweiter vorname | weitere vornamen | name vorname person | anrede |
    vornamen | geburtsname | name kontaktperson | name adressattyp nat person | name adressattyp keine angabe |
    name ansprechpartner | namenszusatz
  `,
  secondary: names`
    mobil | mobiltelefon | handy | handynummer | mobilnummer | mobilfunk | mobilfunknummer | natel | privat | private |
    privates | weitere | weiterer | weiteres | zweite | zweiter | zusatzlich | andere | anderes | alternativ | sonstige |
    sonstiges | 2 rufnummer | durchwahl | direkt | abweichend | abweichende
  `,
  addressParts: names`
    hausnummer | hausnr | hnr | haus nr | hausnummer zusatz | stockwerk | etage | postfach | haus | stiege | top
  `,
  others: names`
    datum | zeit | uhrzeit | jahr | monat | tag | offnungszeiten | oeffnungszeiten | ruhetag | fax | telefax | faxnummer |
    faxnr | bemerkung | bemerkungen | notiz | notizen | anmerkung | anmerkungen | hinweis | hinweise | kommentar | bewertung |
    bewertungen | anzahl | umsatz | preis | mitarbeiterzahl | mitarbeiteranzahl | beschaftigte | anzahl mitarbeiter | grosse |
    grundung | grundungsjahr | grundungsdatum | gegrundet | breitengrad | langengrad | lat | lon | koordinaten | koordinate |
    rechtswert | hochwert | bild | bilder | foto | fotos | logo | facebook | instagram | twitter | xing | linkedin | youtube |
    kununu | status | rechtsform | gesellschaftsform | geloscht | erstellt | geandert | aktualisiert | angelegt | aktiv |
    inaktiv | sprache | wahrung | prioritat | position | abteilung | funktion | beruf person | geburtstag | geburtsdatum |
    geschlecht | alter | zusatz | adresszusatz | adress zusatz | anrede | briefanrede | grussformel | iban | bic | bank |
    bankleitzahl | blz | kontonummer | kontoinhaber | zahlungsbedingung | zahlungsbedingungen | zahlungsziel | skonto | rabatt |
    saldo | mandat | mandatsreferenz | sepa | gruppe | gruppen | schlagworte | schlagworter | quelle | herkunft | stand |
    letzte anderung | vorwahl | landesvorwahl | ags | gemeindeschlussel | gemeindekennzahl | gkz | registergericht |
    amtsgericht | gericht | registerart | kapital | stammkapital | betten | zimmer | sterne | platze | sitzplatze |
    ortsvorwahl | newsletter | werbung | einwilligung | datenschutz | kurzbeschreibung | beschreibung | filter | eintrag |
    eingetragen | austritt | eintritt | beitrag | zahlweise | lieferbedingung | preisgruppe | geburtsort | kundengruppe |
    kundentyp | adressattyp | adresstyp | ja nein | steuernummer finanzamt | finanzamt | eu land | notizfeld | titel | innung |
    obermeister | kostenstelle | mahnstufe | kreditlimit | geburts
  `,
};
