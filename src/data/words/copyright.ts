import { anyOf, expression, phrases } from '../../lib/words.ts';

const SINCE = {
  it: phrases`
    dal
    fondat\w*
  `,
  en: phrases`
    since
    est\.?
    established
  `,
  de: phrases`
    seit
    gegr\S*
  `,
  fr: phrases`
    depuis
    fondée?
  `,
  es: phrases`
    desde
    fundad\w*
  `,
};

/** "© Rossi, since 1999" says when it was founded. */
export const FOUNDED_IN = expression('i')`\b${SINCE}\s+\d{4}$`;

/** The line of rights, on `plain` text. */
export const RIGHTS_OF_THE_SITE = anyOf({
  it: phrases`
    \btutti i diritti\b
  `,
  en: phrases`
    \bcopyright\b
    \ball rights\b
  `,
  de: phrases`
    \balle rechte\b
  `,
  fr: phrases`
    \btous droits\b
  `,
  es: phrases`
    \btodos los derechos\b
  `,
  all: phrases`
    ©
    \(c\)
  `,
});
