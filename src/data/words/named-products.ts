import { phrases, wholeWords } from '../../lib/words.ts';

/** Products that notices name, on folded text. */
export const ANALYTICS_NAMED =
  /\b(?:google analytics|matomo|piwik|microsoft clarity|hotjar|etracker|plausible|adobe analytics)\b/;
export const AD_TAGS_NAMED =
  /\b(?:google ads|meta pixel|facebook pixel|pixel (?:di|de|von) (?:facebook|meta)|linkedin insight tag|tiktok pixel)\b/;

/** It runs only after a yes; folded, five languages. */
export const AFTER_CONSENT = wholeWords({
  it: phrases`
    (?:previo|con|dopo) (?:il )?(?:vostro |suo |tuo )?consenso
    se (?:acconsenti|accetti|acconsentite)
  `,
  en: phrases`
    (?:only )?(?:with|after|based on|upon) (?:your )?(?:prior )?consent
    if you (?:consent|agree|accept)
  `,
  de: phrases`
    (?:nur )?(?:mit|nach|aufgrund|auf grundlage) (?:ihrer |deiner )?(?:ausdrucklichen )?(?:einwilligung|zustimmung)
    wenn sie (?:einwilligen|zustimmen)
  `,
  fr: phrases`
    (?:avec|apres|sous reserve de) votre (?:consentement|accord)
    si vous (?:consentez|acceptez)
  `,
  es: phrases`
    (?:previo|con|tras) (?:su |tu |el )?consentimiento
    si (?:consiente|acepta|aceptas)
  `,
});

/** It does not run at all; right before its name. */
export const NOT_USED = wholeWords({
  it: phrases`non (?:usa|usiamo|utilizza|utilizziamo|impiega|fa uso di)`,
  en: phrases`(?:do|does) not use|don t use|without|no longer use[sd]?|not using`,
  de: phrases`kein(?:e|en)?|nicht|verzichten? auf|ohne`,
  fr: phrases`n utilis\w+ (?:pas|plus)|sans`,
  es: phrases`no (?:usa|usamos|utiliza|utilizamos|empleamos)|sin`,
});
