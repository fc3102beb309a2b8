/** Languages that the detector knows, by ISO 639-1 code. */
export const KNOWN_LANGUAGES = ['it', 'en', 'de', 'fr', 'es', 'pt', 'nl'] as const;
export type KnownLanguage = (typeof KNOWN_LANGUAGES)[number];

/**
 * The commonest little words of each language, folded: about half of any running text. Words of several languages ("la",
 * "de", "in") count for each of them, so that the words that differ decide.
 */
export const STOP_WORDS: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  it: words(
    'il lo la i gli le l un uno una di da in con su per tra fra del dello della dei degli delle d al allo alla ai agli alle dal dalla dai nel nella nei nelle sul sulla e ed o ma che chi cui non come dove quando anche piu si ci vi ti mi sono siamo sei hai ha hanno abbiamo essere avere questo questa questi queste nostro nostra nostri nostre vostro tuo tua ogni tutti tutto tutte oltre presso dopo prima senza qui',
  ),
  en: words(
    'the of and to in a is are was were be been have has had for on with at by from as this that these those it its our your you we us they their he she or an not but if all more can will about what which who how when where than into over just any so do get out up new',
  ),
  de: words(
    'der die das den dem des ein eine einen einem einer eines und oder aber in im ins an am auf aus bei beim mit nach von vom zu zum zur fur uber unter vor durch ist sind war wird werden wurde hat haben kann konnen nicht auch als wie wir sie ihr ihre ihrer ihren ihnen unser unsere unserer unseren uns ich es er sich nur noch mehr alle bis dass wenn',
  ),
  fr: words(
    'le la les l un une des du de d et ou mais dans en sur sous par pour avec sans chez au aux ce cet cette ces qui que qu quoi dont ou est sont etait etre a ont avoir nous vous ils elles il elle on notre nos votre vos leur leurs son sa ses mon ne pas plus tout tous toute toutes aussi comme se y',
  ),
  es: words(
    'el la los las un una unos unas de del al y e o u pero en con sin por para sobre entre desde hasta es son era ser esta estan estamos ha han hemos haber que quien como cuando donde no mas tambien muy se su sus nuestro nuestra nuestros nuestras tu tus le les lo nos os este estos estas todo todos todas a',
  ),
  pt: words(
    'o a os as um uma uns umas de do da dos das ao aos e ou mas em no na nos nas com sem por para sobre entre ate que quem como quando onde nao mais tambem muito se seu sua seus suas nosso nossa nossos nossas voce voces e sao ser foi esta estao tem ter pelo pela este isso todos todas',
  ),
  nl: words(
    'de het een en of maar in op aan met van voor naar bij uit over onder door tot om te is zijn was waren wordt worden heeft hebben had kan kunnen niet ook als dat die dit deze wat wie wij we ons onze u uw je jij jouw ik zij ze er nog meer alle al',
  ),
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Names of languages as language switches write them, folded, in the language itself and in the others. */
export const LANGUAGE_NAMES: Readonly<Record<string, readonly string[]>> = {
  it: ['it', 'ita', 'italiano', 'italian', 'italienisch', 'italien'],
  en: ['en', 'eng', 'english', 'inglese', 'englisch', 'anglais', 'ingles', 'gb', 'uk', 'en gb', 'en us'],
  de: ['de', 'deu', 'ger', 'deutsch', 'german', 'tedesco', 'allemand', 'aleman'],
  fr: ['fr', 'fra', 'francais', 'french', 'francese', 'franzosisch', 'frances'],
  es: ['es', 'esp', 'spa', 'espanol', 'castellano', 'spanish', 'spagnolo', 'spanisch', 'espagnol'],
  pt: ['pt', 'portugues', 'portuguese', 'portoghese', 'portugiesisch', 'portugais'],
  nl: ['nl', 'nederlands', 'dutch', 'olandese', 'niederlandisch', 'neerlandais'],
  ru: ['ru', 'rus', 'russian', 'russo', 'russkii', 'русский', 'рус'],
  zh: ['zh', 'cn', 'chinese', 'cinese', '中文', '简体中文'],
  ja: ['ja', 'jp', 'japanese', 'giapponese', '日本語'],
  ar: ['ar', 'arabic', 'arabo', 'العربية'],
  pl: ['pl', 'polski', 'polish', 'polacco'],
  cs: ['cs', 'cz', 'cestina', 'czech', 'ceco'],
  ro: ['ro', 'romana', 'romanian', 'romeno', 'rumeno'],
  sl: ['sl', 'si', 'slovenscina', 'slovenian', 'sloveno'],
  hr: ['hr', 'hrvatski', 'croatian', 'croato'],
  hu: ['hu', 'magyar', 'hungarian', 'ungherese'],
  sv: ['sv', 'svenska', 'swedish', 'svedese'],
  da: ['da', 'dansk', 'danish', 'danese'],
  no: ['no', 'nb', 'norsk', 'norwegian'],
  fi: ['fi', 'suomi', 'finnish'],
  el: ['el', 'gr', 'greek', 'greco', 'ελληνικα'],
  tr: ['tr', 'turkce', 'turkish', 'turco'],
  ca: ['ca', 'cat', 'catala', 'catalan', 'catalano'],
  eu: ['eu', 'eus', 'euskara', 'euskera', 'basque'],
  gl: ['gl', 'galego', 'gallego'],
};
