import { names } from './names.ts';

/**
 * ISO 3166-1 codes in use: alpha-2, alpha-3 and, where it is another, the sign on number plates (UNECE, distinguishing signs
 * of vehicles in international traffic). Withdrawn codes (DD, YU, BU …) are none.
 */
const CODES =
  'AD AND,AE ARE UAE,AF AFG,AG ATG,AI AIA,AL ALB,AM ARM,AO AGO,AQ ATA,AR ARG RA,AS ASM,AT AUT A,AU AUS,AW ABW,AX ALA,AZ AZE,BA BIH,BB BRB BDS,BD BGD,BE BEL B,BF BFA,BG BGR,BH BHR BRN,BI BDI,BJ BEN,BL BLM,BM BMU,BN BRN BRU,BO BOL,BQ BES,BR BRA,BS BHS,BT BTN,BV BVT,BW BWA,BY BLR,BZ BLZ,CA CAN CDN,CC CCK,CD COD,CF CAF,CG COG,CH CHE,CI CIV,CK COK,CL CHL RCH,CM CMR,CN CHN,CO COL,CR CRI,CU CUB C,CV CPV,CW CUW,CX CXR,CY CYP,CZ CZE,DE DEU D,DJ DJI,DK DNK,DM DMA,DO DOM,DZ DZA,EC ECU,EE EST,EG EGY,EH ESH,ER ERI,ES ESP E,ET ETH,FI FIN,FJ FJI,FK FLK,FM FSM,FO FRO,FR FRA F,GA GAB,GB GBR,GD GRD,GE GEO,GF GUF,GG GGY,GH GHA,GI GIB GBZ,GL GRL,GM GMB,GN GIN,GP GLP,GQ GNQ,GR GRC,GS SGS,GT GTM,GU GUM,GW GNB,GY GUY,HK HKG,HM HMD,HN HND,HR HRV,HT HTI,HU HUN H,ID IDN,IE IRL,IL ISR,IM IMN GBM,IN IND,IO IOT,IQ IRQ,IR IRN,IS ISL,IT ITA I,JE JEY GBJ,JM JAM,JO JOR,JP JPN J,KE KEN EAK,KG KGZ,KH KHM,KI KIR,KM COM,KN KNA,KP PRK,KR KOR ROK,KW KWT,KY CYM,KZ KAZ,LA LAO,LB LBN RL,LC LCA,LI LIE FL,LK LKA,LR LBR,LS LSO,LT LTU,LU LUX L,LV LVA,LY LBY,MA MAR,MC MCO,MD MDA,ME MNE,MF MAF,MG MDG,MH MHL,MK MKD NMK,ML MLI,MM MMR,MN MNG,MO MAC,MP MNP,MQ MTQ,MR MRT,MS MSR,MT MLT M,MU MUS,MV MDV,MW MWI,MX MEX,MY MYS,MZ MOZ,NA NAM,NC NCL,NE NER,NF NFK,NG NGA WAN,NI NIC,NL NLD,NO NOR N,NP NPL,NR NRU,NU NIU,NZ NZL,OM OMN,PA PAN,PE PER,PF PYF,PG PNG,PH PHL RP,PK PAK,PL POL,PM SPM,PN PCN,PR PRI,PS PSE,PT PRT P,PW PLW,PY PRY,QA QAT Q,RE REU,RO ROU,RS SRB,RU RUS,RW RWA,SA SAU KSA,SB SLB,SC SYC,SD SDN,SE SWE S,SG SGP,SH SHN,SI SVN SLO,SJ SJM,SK SVK,SL SLE,SM SMR RSM,SN SEN,SO SOM,SR SUR,SS SSD,ST STP,SV SLV,SX SXM,SY SYR,SZ SWZ,TC TCA,TD TCD,TF ATF,TG TGO,TH THA T,TJ TJK,TK TKL,TL TLS,TM TKM,TN TUN,TO TON,TR TUR,TT TTO,TV TUV,TW TWN,TZ TZA,UA UKR,UG UGA EAU,UM UMI,US USA,UY URY,UZ UZB,VA VAT V,VC VCT,VE VEN YV,VG VGB,VI VIR,VN VNM,VU VUT,WF WLF,WS WSM,XK XKX,YE YEM,YT MYT,ZA ZAF,ZM ZMB,ZW ZWE';

/** Alpha-2 → the other codes and signs of the country. */
export const COUNTRY_CODES: ReadonlyMap<string, readonly string[]> = new Map(
  CODES.split(',').map((entry) => {
    const [code = '', ...others] = entry.split(' ');
    return [code, others];
  }),
);

/** Names that people use and the tables of Unicode do not: former and short names, parts of a country, the names of states in full; folded. */
export const OTHER_COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  IT: names`repubblica italiana | italian republic | italienische republik | republique italienne | italy it`,
  DE: names`
    bundesrepublik deutschland | brd | repubblica federale di germania | federal republic of germany |
    republique federale d allemagne | republica federal de alemania | west germany
  `,
  AT: names`republik osterreich | oesterreich | osterr | republic of austria`,
  CH: names`
    schweizerische eidgenossenschaft | confederazione svizzera | confederation suisse | swiss confederation |
    svizzera italiana | switzerland ch | schweizer eidgenossenschaft
  `,
  FR: names`
    republique francaise | france metropolitaine | repubblica francese | french republic | metropolitan france | corsica |
    corse | korsika
  `,
  ES: names`reino de espana | espana peninsular | kingdom of spain | regno di spagna | islas canarias | islas baleares`,
  GB: names`
    uk | u k | england | inghilterra | angleterre | inglaterra | scotland | scozia | schottland | ecosse | escocia | wales |
    galles | pays de galles | gales | northern ireland | irlanda del nord | nordirland | irlande du nord | irlanda del norte |
    great britain | gran bretagna | grossbritannien | gran bretana | grande bretagne | britain | england and wales |
    england wales | united kingdom of great britain and northern ireland | vereinigtes koenigreich | engl | britannien
  `,
  US: names`
    u s | usa | u s a | united states of america | stati uniti d america | stati uniti | vereinigte staaten von amerika |
    etats unis d amerique | etats unis | estados unidos de america | estados unidos | eeuu | ee uu | e e u u | america |
    us of a | usa united states
  `,
  NL: names`
    olanda | holland | hollande | holanda | the netherlands | nederland | netherlands the | i paesi bassi | die niederlande |
    les pays bas | konigreich der niederlande
  `,
  BE: names`belgie | kingdom of belgium | royaume de belgique`,
  CZ: names`
    rep ceca | tschechische republik | repubblica ceca | czech republic | republique tcheque | republica checa |
    ceska republika | cesko | chequia | cechia
  `,
  SK: names`
    slovacchia | repubblica slovacca | slowakische republik | slovak republic | republique slovaque | slovensko |
    republica eslovaca
  `,
  TR: names`turkey | turkei | turkiye | turquie | turchia | turquia | republic of turkey`,
  RU: names`
    russia | russian federation | federazione russa | russische foderation | russland | federation de russie | federacion rusa |
    federacion de rusia
  `,
  PL: names`polska | republic of poland | repubblica di polonia`,
  PT: names`republica portuguesa`,
  GR: names`hellas | hellenic republic | ellada`,
  HR: names`hrvatska | republic of croatia`,
  SI: names`slovenija | republic of slovenia`,
  RO: names`romania ro | rumania | roumanie`,
  HU: names`magyarorszag`,
  SE: names`sverige | kingdom of sweden`,
  NO: names`norge | kingdom of norway`,
  DK: names`danmark | kingdom of denmark`,
  FI: names`suomi`,
  IE: names`
    eire | republic of ireland | repubblica d irlanda | republik irland | republique d irlande | republica de irlanda |
    ireland republic of | irish republic | irlanda repubblica
  `,
  LU: names`grossherzogtum luxemburg | grand duche de luxembourg | granducato di lussemburgo`,
  SM: names`repubblica di san marino | rsm | rep san marino | s marino`,
  VA: names`
    citta del vaticano | stato della citta del vaticano | vatican | vaticano | vatikan | holy see | santa sede |
    cite du vatican | ciudad del vaticano | stato citta del vaticano
  `,
  MC: names`
    principato di monaco | principaute de monaco | fuerstentum monaco | furstentum monaco | montecarlo | monte carlo |
    principality of monaco
  `,
  LI: names`furstentum liechtenstein | principato del liechtenstein`,
  AD: names`principat d andorra | principato di andorra`,
  MK: names`macedonia | mazedonien | macedoine | macedonia del nord | north macedonia | fyrom | republic of north macedonia`,
  RS: names`repubblica di serbia | republic of serbia | srbija`,
  BA: names`
    bosnia | bosnia erzegovina | bosnia ed erzegovina | bosnien | bosnie | bosnia and herzegovina | bosnia herzegovina |
    bosnien herzegowina
  `,
  AL: names`shqiperia | shqiperi`,
  MD: names`moldova | moldavia | moldawien | moldavie | republic of moldova | repubblica di moldova`,
  BY: names`bielorussia | belarus | weissrussland | bielorrusia | bielorussie`,
  UA: names`ukraina`,
  XK: names`kosovo`,
  MM: names`myanmar | birmania | burma | birmanie | birma | myanmar burma`,
  VN: names`vietnam | viet nam | socialist republic of vietnam`,
  YE: names`yemen | jemen | republic of yemen`,
  ZW: names`zimbabwe | simbabwe | rhodesia`,
  VU: names`vanuatu | nuove ebridi | new hebrides`,
  CW: names`curacao`,
  CD: names`
    congo kinshasa | repubblica democratica del congo | democratic republic of the congo | dr congo | drc | zaire |
    demokratische republik kongo | republique democratique du congo | rd congo | republica democratica del congo
  `,
  CG: names`congo | republic of the congo | repubblica del congo | congo brazzaville`,
  BJ: names`benin | dahomey`,
  BF: names`burkina faso | burkina | alto volta | upper volta`,
  CI: names`costa d avorio | ivory coast | elfenbeinkuste | cote d ivoire | costa de marfil`,
  CV: names`capo verde | cape verde | kap verde | cap vert | cabo verde`,
  SZ: names`swaziland | eswatini`,
  TL: names`timor est | east timor | osttimor | timor oriental`,
  KR: names`
    south korea | corea del sud | sudkorea | coree du sud | corea del sur | republic of korea | korea republic of |
    korea south | repubblica di corea | korea
  `,
  KP: names`north korea | corea del nord | nordkorea | coree du nord | corea del norte`,
  CN: names`
    people s republic of china | repubblica popolare cinese | volksrepublik china | prc | p r china | rep popolare cinese |
    mainland china
  `,
  TW: names`taiwan | taiwan r o c | formosa`,
  HK: names`hong kong | hongkong`,
  MO: names`macau | macao`,
  AE: names`
    emirati arabi | uae | u a e | emirati arabi uniti | vereinigte arabische emirate | emirats arabes unis | emiratos arabes |
    dubai | abu dhabi
  `,
  SA: names`arabia saudita | saudi arabia | ksa | kingdom of saudi arabia`,
  IR: names`iran | islamic republic of iran | persia`,
  SY: names`siria | syria | syrian arab republic | syrien | syrie`,
  PS: names`palestina | palestine | palastina | state of palestine`,
  IL: names`israele | state of israel`,
  LA: names`laos`,
  BN: names`brunei`,
  TZ: names`tanzania | united republic of tanzania`,
  BO: names`bolivia`,
  VE: names`venezuela`,
  ZA: names`sudafrica | south africa | rsa | sudafrika | afrique du sud`,
  CA: names`kanada`,
  AU: names`commonwealth of australia`,
  NZ: names`new zealand | nuova zelanda | aotearoa`,
  BR: names`brasil | brasile | republica federativa do brasil`,
  MX: names`mejico | messico | estados unidos mexicanos`,
  AR: names`republica argentina`,
  DO: names`repubblica dominicana | santo domingo | rep dominicana`,
  IN: names`bharat | republic of india`,
  JP: names`giappone | nippon | nihon`,
  EG: names`arab republic of egypt`,
  MA: names`kingdom of morocco | royaume du maroc`,
  GM: names`gambia | the gambia`,
  BS: names`bahamas | the bahamas`,
  PH: names`philippines | filippine | the philippines | philippinen | filipinas`,
  FM: names`micronesia | federated states of micronesia`,
  KN: names`saint kitts and nevis | st kitts and nevis`,
  LC: names`saint lucia | st lucia`,
  VC: names`saint vincent | st vincent and the grenadines`,
  ST: names`sao tome | sao tome and principe`,
  TT: names`trinidad | trinidad e tobago | trinidad and tobago`,
  GE: names`sakartvelo`,
  AM: names`hayastan`,
};
