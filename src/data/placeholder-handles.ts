/**
 * Handles that stand in templates until somebody fills them in. Compared without case and without anything but letters
 * and digits; Italian, English, German, French, Spanish.
 */
export const PLACEHOLDER_HANDLES: ReadonlySet<string> = new Set(
  (
    'username name yourname yourusername youruser yourprofile yourpage yourhandle youraccount yourbusiness yourbusinessname yourcompany yourcompanyname yourbrand ' +
    'yourchannel yourchannelname yoursite yourwebsite yourshop yourstore yourrestaurant yourhotel yourlink yoururl yourid yourfacebook yourinstagram yourtwitter ' +
    'myname mypage mysite myprofile mycompany mybusiness mybrand mychannel myaccount pageid profilename companyname businessname brandname accountname channelname ' +
    'nomeutente nomepagina nomeprofilo nomeazienda nomeattivita nomeaccount nomeditta tuonome tuapagina tuoprofilo tuoaccount tuaazienda tuaattivita tuosito tuocanale ' +
    'iltuonome iltuoprofilo iltuoaccount iltuosito iltuocanale iltuobrand iltuohandle latuapagina latuaazienda latuaattivita tuobrand tuohandle tuolink tuousername vostroprofilo ' +
    'ihrname ihreseite ihrprofil ihrefirma deinname deineseite deinprofil deinefirma benutzername seitenname firmenname deinkanal ' +
    'votrenom votrepage votrecompte votreentreprise votreprofil nomutilisateur nomdutilisateur tonprofil tapage tonnom nomdelapage ' +
    'tunombre tupagina tuperfil tucuenta tuempresa tunegocio tumarca nombredeusuario nombredelapagina usuario sunombre supagina ' +
    'example exampleuser examplepage esempio beispiel exemple ejemplo placeholder sample samplepage demo demopage test testpage testuser prova changeme todo tbd lorem loremipsum ' +
    'xxx xxxx xxxxx xxxxxx xxxxxxx xxxxxxxx abc123 link linkhere handle facebookpage instagramhandle facebookprofile instagramprofile facebookurl instagramurl profilo profil perfil pagina undefined null nan object objectobject'
  ).split(' '),
);

/** A placeholder by its beginning: `your-page-here`, `IL_TUO_PROFILO_QUI`; squashed as above, the rest is free. */
export const PLACEHOLDER_PREFIXES: readonly string[] = [
  'yourpage',
  'yourprofile',
  'yourhandle',
  'yourusername',
  'youraccount',
  'yourcompany',
  'yourbusiness',
  'yourbrand',
  'yourchannel',
  'yourname',
  'iltuoprofilo',
  'iltuonome',
  'iltuoaccount',
  'tuoprofilo',
  'tuapagina',
  'latuapagina',
  'latuaazienda',
  'nometuapagina',
  'nometuo',
  'ihrprofil',
  'ihreseite',
  'deinprofil',
  'deineseite',
  'votrepage',
  'votreprofil',
  'votrecompte',
  'tupagina',
  'tuperfil',
  'tucuenta',
  'inserisci',
  'insert',
  'replace',
];

/** Pages of site builders, hosts and theme sellers that their templates link to. */
export const VENDOR_HANDLES: ReadonlySet<string> = new Set(
  (
    'wix wixcom wixdotcom squarespace wordpress wordpresscom wordpressdotcom weebly jimdo jimdode godaddy webflow shopify prestashop joomla drupal magento elementor elegantthemes divi ' +
    'themeforest envato envatomarket envatotuts colorlib templatemo themezy html5up bootstrapmade bootstrap getbootstrap twbootstrap mobirise mobirisesite w3layouts w3schools templatemonster ' +
    'themehunk athemes themeisle thememove qodeinteractive qodethemes muffingroup avada themefusion themefusioncom cssigniter ocdi startbootstrap sbootstrap creativetim freehtml5co uicookies ' +
    'site123 site123com strikingly carrd tumblrtheme aruba arubait register registerit ionos ionoscom 1und1 strato duda dudamobile one onecom webnode ovh ovhcloud hostinger siteground ' +
    'facebook facebookapp instagram twitter x youtube linkedin tiktok pinterest meta creators google tailwindcss fontawesome vercel netlify github themewagon htmlcodex ' +
    'dealerdesign freepik unsplash pexels untreeco cssauthor webthemez gettemplates'
  ).split(' '),
);
