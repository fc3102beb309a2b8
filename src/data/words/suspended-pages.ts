import { expression, phrases, wholeWords } from '../../lib/words.ts';
import type { StateSign } from './page-state-signs.ts';

const PLACES_DE = phrases`
  konto
  account
  web ?site
  web ?seite
  internetseite
  internetprasenz
  webprasenz
  seite
  domain
  prasenz
  webspace
`;

/** What hosts show for an account they switched off (cPanel's suspended page, Plesk, resellers, site builders). */
export const SUSPENDED_SIGNS: readonly StateSign[] = [
  {
    where: 'anywhere',
    says: /\b(?:account|web ?site|site|web ?page|hosting|domain|shop|store)(?: \S+ \S+)? (?:has |have |is |was |been |temporarily |currently )*(?:suspended|disabled|deactivated|terminated)\b/,
  },
  {
    where: 'headline',
    says: /\b(?:account|web ?site|site|hosting|domain) (?:is |has been )?suspended\b|\bsuspended (?:account|web ?site|site|page|domain)\b|^suspended$/,
  },
  {
    where: 'headline',
    says: /\bweb ?site expired\b|\bbandwidth limit exceeded\b|\b(?:shop|store|site|web ?site) is (?:currently |temporarily )?unavailable\b|^(?:web ?site|site) (?:disabled|deactivated|no longer available)$/,
  },
  {
    where: 'anywhere',
    says: /\b(?:sito|account|dominio|hosting|spazio web)(?: \S+ \S+)? (?:web |internet |e |e stato |stato |momentaneamente |temporaneamente |attualmente )*(?:sospeso|disattivato|bloccato|oscurato|disabilitato)\b/,
  },
  {
    where: 'anywhere',
    says: expression()`\b${PLACES_DE}(?: \S+ \S+)? (?:wurde |ist |derzeit |momentan |vorubergehend |temporar |voruber )*(?:gesperrt|deaktiviert|stillgelegt|abgeschaltet)\b`,
  },
  {
    where: 'anywhere',
    says: /\b(?:compte|site|site web|site internet|hebergement|domaine)(?: \S+ \S+)? (?:a ete |est |ete |temporairement |actuellement )*(?:suspendu|desactive|bloque)e?\b/,
  },
  {
    where: 'anywhere',
    says: /\b(?:cuenta|sitio|sitio web|pagina|pagina web|web|dominio|alojamiento|hosting)(?: \S+ \S+)? (?:ha sido |esta |se encuentra |temporalmente )*(?:suspendid|desactivad|deshabilitad|bloquead)[oa]\b/,
  },
  // whoever runs it calls the site a service
  {
    where: 'anywhere',
    says: wholeWords({
      it: phrases`
        questo servizio e (?:stato |attualmente |temporaneamente |momentaneamente )*sospeso
      `,
      en: phrases`
        (?:this|your)(?: internet| web| hosting)? service (?:has been|is|was) (?:currently |temporarily )?suspended
      `,
      fr: phrases`
        ce service est (?:actuellement |temporairement )?suspendu
      `,
      es: phrases`
        este servicio (?:ha sido|esta|se encuentra) (?:temporalmente )?suspendido
      `,
    }),
  },
];
