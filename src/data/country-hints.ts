import { names } from '../lib/names.ts';

/** Signs of a country in the cells of a list, where no column names it. */

/** Names and codes of provinces, cantons, states by country, folded. Only those that mean no place elsewhere that lists write the same way. */
export const REGIONS: Readonly<Record<string, readonly string[]>> = {
  DE: names`
    baden wurttemberg | bayern | berlin | brandenburg | bremen | hamburg | hessen | mecklenburg vorpommern | niedersachsen |
    nordrhein westfalen | rheinland pfalz | saarland | sachsen | sachsen anhalt | schleswig holstein | thuringen | bavaria |
    baviera | assia | north rhine westphalia | lower saxony | saxony | nrw | baden wuerttemberg | thueringen
  `,
  AT: names`
    burgenland | karnten | kaernten | niederosterreich | niederoesterreich | oberosterreich | oberoesterreich | salzburg |
    steiermark | tirol | vorarlberg | wien | noe | ooe | stmk | ktn | vbg | bgld | sbg
  `,
  CH: names`
    zh | be | lu | ur | sz | ow | nw | gl | zg | fr | so | bs | bl | sh | ar | ai | sg | gr | ag | tg | ti | vd | vs | ne | ge |
    ju | zurich | zuerich | bern | luzern | uri | schwyz | obwalden | nidwalden | glarus | zug | solothurn | basel stadt |
    basel landschaft | basel | schaffhausen | appenzell ausserrhoden | appenzell innerrhoden | st gallen | graubunden | aargau |
    thurgau | ticino | vaud | valais | wallis | neuchatel | geneve | genf | jura | fribourg | freiburg | berne
  `,
  FR: names`
    ain | aisne | allier | alpes de haute provence | hautes alpes | alpes maritimes | ardeche | ardennes | ariege | aube |
    aude | aveyron | bouches du rhone | calvados | cantal | charente | charente maritime | cher | correze | corse du sud |
    haute corse | cote d or | cotes d armor | creuse | dordogne | doubs | drome | eure | eure et loir | finistere | gard |
    haute garonne | gers | gironde | herault | ille et vilaine | indre | indre et loire | isere | landes | loir et cher |
    loire | haute loire | loire atlantique | loiret | lot | lot et garonne | lozere | maine et loire | manche | marne |
    haute marne | mayenne | meurthe et moselle | meuse | morbihan | moselle | nievre | nord | oise | orne | pas de calais |
    puy de dome | pyrenees atlantiques | hautes pyrenees | pyrenees orientales | bas rhin | haut rhin | rhone | haute saone |
    saone et loire | sarthe | savoie | haute savoie | paris | seine maritime | seine et marne | yvelines | deux sevres | somme |
    tarn | tarn et garonne | var | vaucluse | vendee | vienne | haute vienne | vosges | yonne | territoire de belfort |
    essonne | hauts de seine | seine saint denis | val de marne | val d oise | bretagne | normandie | ile de france |
    occitanie | nouvelle aquitaine | auvergne rhone alpes | grand est | hauts de france | pays de la loire |
    centre val de loire | bourgogne franche comte | provence alpes cote d azur | corse
  `,
  ES: names`
    alava | araba | albacete | alicante | almeria | asturias | avila | badajoz | baleares | illes balears | islas baleares |
    barcelona | bizkaia | vizcaya | burgos | caceres | cadiz | cantabria | castellon | ciudad real | cordoba | coruna |
    a coruna | la coruna | cuenca | gipuzkoa | guipuzcoa | girona | gerona | granada | guadalajara | huelva | huesca | jaen |
    leon | lleida | lerida | lugo | madrid | malaga | murcia | navarra | ourense | orense | palencia | las palmas | pontevedra |
    la rioja | salamanca | segovia | sevilla | soria | tarragona | santa cruz de tenerife | tenerife | teruel | toledo |
    valencia | valladolid | zamora | zaragoza | ceuta | melilla | andalucia | aragon | canarias | castilla y leon |
    castilla la mancha | cataluna | catalunya | comunidad valenciana | extremadura | galicia | pais vasco | euskadi |
    comunidad de madrid
  `,
  GB: names`
    avon | bedfordshire | berkshire | buckinghamshire | cambridgeshire | cheshire | cornwall | cumbria | derbyshire | devon |
    dorset | durham | county durham | east sussex | east yorkshire | essex | gloucestershire | greater london |
    greater manchester | hampshire | herefordshire | hertfordshire | isle of wight | kent | lancashire | leicestershire |
    lincolnshire | merseyside | middlesex | norfolk | north yorkshire | northamptonshire | northumberland | nottinghamshire |
    oxfordshire | rutland | shropshire | somerset | south yorkshire | staffordshire | suffolk | surrey | tyne and wear |
    warwickshire | west midlands | west sussex | west yorkshire | wiltshire | worcestershire | clwyd | dyfed | gwent | gwynedd |
    powys | glamorgan | fife | lothian | strathclyde | tayside | grampian | highland | county antrim | county down |
    county tyrone | london
  `,
  US: names`
    alabama | alaska | arizona | arkansas | california | colorado | connecticut | delaware | florida | hawaii | idaho |
    illinois | indiana | iowa | kansas | kentucky | louisiana | maine | maryland | massachusetts | michigan | minnesota |
    mississippi | missouri | montana | nebraska | nevada | new hampshire | new jersey | new mexico | new york | north carolina |
    north dakota | ohio | oklahoma | oregon | pennsylvania | rhode island | south carolina | south dakota | tennessee | texas |
    utah | vermont | virginia | washington | west virginia | wisconsin | wyoming | al | ak | az | ar | ca | co | ct | dc | de |
    fl | ga | hi | ia | id | il | in | ks | ky | la | ma | md | me | mi | mn | mo | ms | mt | nc | nd | ne | nh | nj | nm | nv |
    ny | oh | ok | or | pa | pr | ri | sc | sd | tn | tx | ut | va | vt | wa | wi | wv | wy
  `,
  CA: names`
    ontario | quebec | british columbia | alberta | manitoba | saskatchewan | nova scotia | new brunswick |
    newfoundland and labrador | prince edward island | on | qc | bc | ab | mb | sk | ns | nb | nl | pe | yt | nt | nu
  `,
  AU: names`
    new south wales | victoria | queensland | south australia | western australia | tasmania | nsw | vic | qld | wa | tas |
    act
  `,
  IE: names`
    co dublin | co cork | co galway | co kerry | dublin | cork | galway | kerry | mayo | wicklow | kildare | donegal |
    limerick | tipperary | wexford | waterford | kilkenny | sligo | leitrim | roscommon | offaly | laois | longford |
    westmeath | meath | louth | cavan | monaghan | clare | carlow
  `,
  NL: names`
    noord holland | zuid holland | utrecht | gelderland | noord brabant | overijssel | drenthe | friesland | groningen |
    flevoland | zeeland
  `,
  MX: names`
    jalisco | nuevo leon | ciudad de mexico | cdmx | estado de mexico | puebla | veracruz | oaxaca | chiapas | sonora |
    sinaloa | yucatan | quintana roo | michoacan | guanajuato | chihuahua | coahuila | tamaulipas
  `,
};

/** Postal codes whose form only one country has (the Universal Postal Union's addressing formats). */
export const POSTAL_FORMS: readonly (readonly [country: string, form: RegExp])[] = [
  ['GB', /^[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}$/i],
  ['CA', /^[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d$/i],
  ['NL', /^\d{4} ?[A-Z]{2}$/],
  ['PT', /^\d{4}-\d{3}$/],
  ['PL', /^\d{2}-\d{3}$/],
  ['US', /^\d{5}-\d{4}$/],
  ['BR', /^\d{5}-\d{3}$/],
  ['IE', /^[AC-FHKNPRTV-Y]\d[\dW] ?[A-Z\d]{4}$/i],
  ['CZ', /^\d{3} \d{2}$/],
];

/** Letters before a postal code or a VAT number that are a country's. */
export const CODE_LETTERS: Readonly<Record<string, string>> = {
  A: 'AT',
  D: 'DE',
  I: 'IT',
  F: 'FR',
  E: 'ES',
  CH: 'CH',
  B: 'BE',
  L: 'LU',
  FL: 'LI',
  GB: 'GB',
};

/** Ways to write a telephone number or a tax number that one country has. */
export const NUMBER_FORMS: readonly (readonly [country: string, form: RegExp])[] = [
  ['US', /^(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]\d{4}$/],
  ['FR', /^0[1-9](?:[ .]\d{2}){4}$/],
  ['ES', /^[ABCDEFGHJNPQRSUVW]-?\d{7}[\dA-J]$/],
  ['GB', /^0\d{4} \d{6}$|^0\d{2} \d{4} \d{4}$|^0\d{3} \d{3} \d{4}$/],
];

/** Countries of a language whose lists are most, with the digits of their postal codes: what a header in it says when nothing else does. English says nothing: programs speak it everywhere. */
export const COUNTRIES_OF_LANGUAGE: Readonly<Record<string, readonly (readonly [country: string, digits: number])[]>> = {
  it: [['IT', 5]],
  de: [
    ['DE', 5],
    ['AT', 4],
  ],
  fr: [['FR', 5]],
  es: [['ES', 5]],
};

/** Legal forms that firms of one country have, folded and without blanks. */
export const FORMS_OF_COUNTRY: Readonly<Record<string, readonly string[]>> = {
  IT: names`srl | srls | spa | snc | sas | scarl`,
  DE: names`gmbh | ohg | kg | ug | gmbhcokg | ek`,
  GB: names`ltd | limited | plc | llp`,
  US: names`llc | inc | corp`,
  FR: names`sarl | sasu | eurl | sa`,
  ES: names`sl | slu | slne | sll`,
};

/** Domain endings that are bought for their sound, not for the country. */
export const SOLD_WORLDWIDE: ReadonlySet<string> = new Set(
  'ai am bz cc cd co eu fm gg gl io la ly me ms nu pw sc sh so st tk to tv vc ws'.split(' '),
);
