import { names } from '../../lib/names.ts';
import type { HeaderVocabulary } from './vocabulary.ts';

export const ENGLISH: HeaderVocabulary = {
  fields: {
    id: names`
      id | record id | key | ref | reference | company id | company number | companynumber | company registration number |
      registration number | registration no | reg no | reg number | customer id | customer number | customer no |
      customer code | client id | client number | client code | account id | account number | account no | account code |
      account ref | account reference | a c | supplier id | vendor id | contact id | lead id | organization id |
      organisation id | business id | store id | store code | store number | place id | placeid | fsq place id | fsq id |
      osm id | osmid | external id | externalid | unique id | uid | uuid | guid | object id | objectid | licence number |
      license number | license no | licence no | listing id | location id | member id | member number | membership number |
      internal id | system id | entity number | entity id | charity number | crn | ein | duns | duns number | bvd id |
      bvd id number | bvdid | permit number | establishment id | facility id | shop id | item id | debtor number |
      creditor number | row id | record number | business account number | fhrsid | estab id
    `,
    name: names`
      company name | business name | account name | organization name | organisation name | organization | organisation |
      company | name of company | name of business | business | legal name | legal business name | registered name |
      registered company name | entity name | company legal name | trading name | trade name | dba | dba name |
      doing business as | doing business as name | store name | shop name | restaurant name | hotel name | venue name |
      place name | listing name | vendor name | supplier name | customer name | client name | company or name | customer |
      client | supplier | vendor | merchant | merchant name | firm | firm name | employer | employer name | establishment name |
      facility name | property name | names primary | practice name | partner name | provider name | business title |
      agency name | school name | exhibitor name | member name | location name | poi name | outlet name | print on check as |
      company account | sponsor | org name | org
    `,
    website: names`
      website | web site | website url | web site url | website address | company website | company web site |
      business website | web address | webaddress | web page | webpage | web | www | homepage | home page | homepage url |
      home page url | website 1 | site url | site web | web url | weburl | company url | business url | store url |
      official website | official site | official url | company domain | company domain name | domain | domain name |
      primary domain | root domain | email domain | associated company domain | internet address | internet site |
      personal web page | business web page | web link | websites | website link | user url | url page | store website |
      weblink | websiteurl | website uri | website url raw | url website | site address | online presence
    `,
    city: names`
      city | town | post town | posttown | town city | city town | place | municipality | locality | suburb | city name |
      village | settlement | city or town | location city | borough | mailing city | city locality | headquarters |
      headquarters location | hq city | hq location | hq | city 1 | urban area | postal town | address town | metro area |
      headquarter city
    `,
    province: names`
      province | county | state | region | state province | province state | state region | region state | state or province |
      state code | province code | state abbreviation | state abbr | administrative area | admin area |
      administrative area level 1 | state county | county state | territory | prefecture | district | local authority |
      county name | state name | region name | subdivision | location state | st | federal state
    `,
    street: names`
      street no building etc line | street | street address | address | adress | addres | address 1 | address line 1 |
      address1 | addressline1 | addr | full address | complete address | address full | formatted address | street 1 |
      street line 1 | street name | street and number | street number and name | street address 1 | street address line 1 |
      mailing address | postal address | physical address | business address | office address | registered address |
      registered office address | registered office | location address | address street | freeform | address lines |
      addr street | premises address | site address | street full | line 1 | line1 | delivery address | store address |
      company address | display address | address line
    `,
    postalCode: names`
      postal code | billing code | shipping code | mailing code | postalcode | zip | zip code | zipcode | postcode | post code |
      zip postal code | zip postalcode | postal zip code | postal zip | zip postcode | postcode zip | zip or postal code |
      zip 5 | zip5 | pin code | pincode | eircode | postal | post zip | zip code 5 | code zip | postal code zip
    `,
    country: names`
      country | country code | countrycode | country name | country region | country territory | nation | country iso |
      iso country | iso country code | country iso code | cc iso | iso2 | country code iso | country 2 | headquarters country |
      location country | country or region | country full name | home country
    `,
    sector: names`
      sector | industry | category | business category | business type | type of business | primary category | main category |
      category name | categories | industry type | industry sector | sector industry | line of business | trade |
      business activity | activity | nature of business | main activity | primary activity | type | place type |
      establishment type | venue type | cuisine | cuisines | cuisine type | primary type | main type | industries |
      company industry | industry group | occupation | speciality | specialty | specialties | services | license type |
      licence type | license description | category labels | fsq category labels | category label | amenity | shop | craft |
      tourism | office | leisure | healthcare | vertical | market segment | business description | naics description |
      naics title | sic description | nace description | primary industry | trade description | segment | subtypes | types |
      category 1 | classification | classifications | product category | subcategory | sub category | keywords | facility type |
      property type | store type | restaurant type | profession | industry name | business sector | categories primary |
      rubric | primary naics description | service type
    `,
    nace: names`
      nace | nace code | nace rev 2 | nace rev 2 code | nacerev2 | sic | sic code | sic codes | siccode | primary sic |
      primary sic code | uk sic | us sic | naics | naics code | primary naics | primary naics code | industry code |
      activity code | isic | isic code | nace core code | nace primary code | nace rev 2 core code | sic code 1 | uksic |
      naics codes | nace rev 2 main section
    `,
    phone: names`
      phone | phone number | phone no | telephone | telephone number | telephone no | tel | tel no | telno | telnumber |
      main phone | primary phone | business phone | work phone | company phone | company main phone | office phone | phone 1 |
      contact number | contact phone | contact no | landline | phone main | phone work | phone office | phonenumber |
      phone numbers | phones | national phone number | international phone number | business phone number |
      phone standard format | call | company phone number | phone unformatted | local phone | toll free | toll free number |
      switchboard | corporate phone | hq phone | telephone 1 | phone e164 | direct phone | dial | formatted phone number |
      formatted phone | phone default | general phone | telephone main | main number | main telephone
    `,
    email: names`
      email | e mail | mail | email address | e mail address | emailaddress | email addresses | e mail addresses | emails |
      work email | business email | company email | contact email | primary email | main email | office email | email 1 |
      e mail 1 | email work | user email | mail address | email id | emailid | email addr | public email | general email |
      info email | generic email | business email address | accounts email | billing email | electronic mail | email main |
      email default | email office | primary email address | primary contact email | default email
    `,
    pec: names`pec | certified email | certified mail | certified e mail | pec address | pec email | registered email`,
    vatNumber: names`
      vat number | vatin | ref vatin | vat | vat no | vat id | vatid | vat reg no | vat reg | vat registration number |
      vat registration no | vat registration | vat code | tax id | taxid | tax number | tax no | tax identification number |
      tax id number | tax registration number | vat tax number | vat tax id | eu vat number | company vat | vat tax code |
      fiscal code | tax code | tin | abn | gst number | gstin | gst no | vat id number | vat identification number |
      tax reg no | company tax number | vat or tax number | vatnumber | taxnumber | vat reg number | national id |
      tax identifier | tax registration no | company vat number
    `,
  },
  unsure: {
    location: ['city', 'street'],
    area: ['province'],
    url: ['website'],
    urls: ['website'],
    link: ['website'],
    links: ['website'],
    href: ['website'],
    site: ['website', 'name'],
    state: ['province'],
    contact: ['phone', 'email', 'name'],
    number: ['phone', 'id'],
    code: ['id'],
    internet: ['website'],
    online: ['website'],
    page: ['website'],
    domain: ['website'],
    vat: ['vatNumber'],
    district: ['province'],
    office: ['sector', 'phone'],
    mobile: ['phone'],
    activity: ['sector'],
    headquarters: ['city', 'street'],
    landmark: ['street'],
    'profile url': ['website'],
    'contact name': ['name'],
    'brand name': ['name'],
    'external url': ['website'],
    'business url': ['website'],
    'source website': ['website'],
    work: ['phone'],
  },
  things: names`
    market | farm | charity | club | clinic | company | companies | business | businesses | organization | organizations |
    organisation | organisations | firm | firms | account | accounts | store | stores | shop | shops | restaurant |
    restaurants | hotel | hotels | venue | venues | place | places | location | locations | establishment | establishments |
    facility | facilities | enterprise | enterprises | corporation | merchant | merchants | vendor | vendors | supplier |
    suppliers | customer | customers | client | clients | lead | leads | prospect | prospects | member | members | listing |
    listings | entity | entities | outlet | branch | dealer | dealers | contractor | practice | office | provider | agency |
    exhibitor | startup | employer | record | debtor | creditor | partner | property | bar | pub | cafe | school | winery |
    brewery | poi | licensee | trader | org
  `,
  neutral: names`
    of | the | a | an | and | or | in | for | by | at | on | to | from | s | primary | main | work | business | office |
    official | legal | registered | reg | billing | bill | invoice | invoicing | shipping | ship | mailing | postal | physical |
    po | address | addresses | addr | addrs | contact | contacts | company | default | current | full | complete | formatted |
    raw | text | value | string | standard | local | first | general | public | headquarters | head | hq | uk | us | usa | en |
    eng | english | gb | label | info | information | details | detail | field | custom | data | ows | corporate | head office |
    principal | iso | international | user | owner company | results | result | item | items | node | node s | global | input |
    core | basic | display | clean | cleaned | final | gmaps | google | osm | place | properties | property | attributes |
    tags | fields | biz | number | no | as | entered | original | preferred | domestic | e | best | home office | mail |
    extracted | scraped | found | combined | normalized | normalised | parsed | organisation s | company s | key | street |
    delivery | trading
  `,
  names: names`name | title | full name | names | display name`,
  codes: names`code | id | number | no | nr | num | key | ref | reference | identifier | #`,
  kinds: names`type | kind | category | class`,
  texts: names`description | desc | text | descriptor | title | label | labels | name | meaning`,
  persons: names`
    operator | brand operator | person | contact person | owner | owners | manager | director | president | ceo | founder |
    cfo | cto | agent | representative | rep | sales rep | salesperson | account owner | contact owner | record owner |
    lead owner | key contact | primary contact | decision maker | executive | principal officer | officer | assistant | spouse |
    employee | applicant | permit holder | author | user | salutation | main contact | contact name | contact full name |
    licensee name | created by | modified by | assigned to | head teacher | staff | sales
  `,
  personNames: names`
    first name | firstname | last name | lastname | given name | family name | middle name | middlename | surname | forename |
    nickname | maiden name | given name yomi | family name yomi | additional name | fname | lname | name prefix | name suffix |
    first | last | contact first name | contact last name | initials | person name
  `,
  secondary: names`
    mobile | cell | cellphone | cellular | other | secondary | second | alternate | alternative | home | personal | private |
    direct | additional | alt | backup | mobile phone | mobile number | extra | direct dial | previous | old | former | parent
  `,
  addressParts: names`
    house number | housenumber | building | building number | unit | unit number | suite | apt | apartment | floor | room |
    flat | line | lines | etc | house | door
  `,
  others: names`
    section | sections | button | hero | cover | edition | slug | customer type | account type | record type | client type |
    contact type | do not modify | row checksum | local authority website | local authority web site |
    local authority email address | local authority code | local authority business id | brand | date | time | times | year |
    month | day | days | hours | hour | open | opened | opening | closing | closed | fax | fax number | pager | telex | isdn |
    radio phone | car phone | callback | tty | ttd | notes | note | comment | comments | remarks | about | bio | rating |
    ratings | score | stars | star | review | reviews | reviews count | count | counts | total | price | prices | range | cost |
    amount | revenue | turnover | sales volume | annual revenue | employees | employee | employee count | employeecount |
    headcount | staff count | size | founded | founded year | incorporation | incorporated | latitude | longitude | lat | lng |
    lon | long | coordinates | coordinate | coords | geo | geometry | geom | location lat | location lng | x | y | easting |
    northing | plus code | pluscode | cid | kgmid | fid | data id | timezone | time zone | image | images | photo | photos |
    picture | pictures | thumbnail | logo | icon | avatar | video | facebook | instagram | twitter | linkedin | linked in |
    youtube | tiktok | pinterest | snapchat | threads | whatsapp | telegram | skype | messenger | yelp | tripadvisor |
    crunchbase | github | angellist | social | socials | social media | social links | google maps | maps | map | google map |
    gmap | google url | google link | google | place link | status | stage | lifecycle | life cycle | lifecycle stage |
    verified | validated | verification | valid | validity | confirmed | subscribed | unsubscribed | opt in | optin | opt out |
    consent | bounce | bounced | source | source url | sourceurl | created | create | modified | updated | update | last |
    last activity | changed | last changed | last modified | deleted | active | is active | inactive | enabled | disabled |
    flag | language | languages | locale | currency | priority | owner link | owner id | owner | rank | ranking | position |
    index | row | order | order online | sort | group | groups | tag | tags | list | segment id | campaign | job | job title |
    jobtitle | role | department | dept | birthday | birth | gender | sex | age | anniversary | spouse | children | hobby |
    interest | care of | careof | po box | pobox | p o box | box | attention | attn | origin | country of origin | dialing |
    dial code | calling code | area code | phone extension | extension | ext | phone type | email type | address type |
    website type | email status | email confidence | confidence | quality | popular times | menu | reservation | reservations |
    reserve | booking | booking link | appointment | delivery | takeout | dine | payment | payments | amenities |
    accessibility | attributes json | json | html | keyword | query | search | search query | search term | input id |
    input url | request | error | permanently | temporarily | claimed | sponsored | ad | ads | ip | ip address | iban | bic |
    bank | bank account | sort code | balance | credit | discount | terms | payment terms | tax rate | tax type | tax status |
    tax exempt | currency code | invoice number | member rating | memberrating | leid | euid | gmtoff | dstoff | dst | cc |
    subsidiary | legal form | legal status | company type | company category | companycategory | company status |
    companystatus | ownership | ticker | stock | funding | investors | technologies | tech | uri | companies house | mortgages |
    mortgage | accounts | returns | previous name | previousname | limited partnerships | confirmation | password | login |
    username | user login | handle | wikidata | wikipedia | brand wikidata | wheelchair | smoking | capacity | beds | rooms |
    seats | seating | diet | internet access | outdoor | parking | fee | level | levels | layer | height | width | area sq |
    sqft | square feet | ward | parcel | apn | council | precinct | block | lot | zoning | inspection | violation | grade |
    expiration | expires | expiry | expire | issue | issued | license status | application | start | end | effective |
    description | short description | shortdescription | long description | story | summary | snippet | headline | slogan |
    url facebook | message | reason | result count | distance | traffic | alexa | seo | meta | schema | reviews link |
    reviews url | reviewlink | google id | feature id | user reviews | thumbnails | street view | hits | visits | views |
    likes | followers | fans | posts | checkins | equipment | timetable | classifier | mainlocale | main locale | children |
    parent company | parent id | parent account | ultimate parent | domain authority | companylinkedin | sunday hours |
    monday hours | sunday | monday | tuesday | wednesday | thursday | friday | saturday | lifecycle status | mailing list |
    salutation | prefix | suffix | yomi | subject | file as | sensitivity | mileage | profile | anrede | nr employees
  `,
};
