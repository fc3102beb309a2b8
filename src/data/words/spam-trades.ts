import { phrases, wholeWords } from '../../lib/words.ts';

/**
 * What stands on the domain of a firm that lapsed or was broken into: online casinos, betting, pills, replicas, loans, escorts. Words as
 * folded text; each row is one thing such pages speak of, in the languages they are written in.
 */
export interface SpamTrade {
  readonly id: 'gambling' | 'pills' | 'replicas' | 'loans' | 'adult';
  /** Words that name the trade in a title or a heading. */
  readonly names: RegExp;
  /** Things that such a page speaks of, each counted once. */
  readonly things: readonly RegExp[];
}

export const SPAM_TRADES: readonly SpamTrade[] = [
  {
    id: 'gambling',
    names: wholeWords(phrases`
        casinos?
        kasino
        slots?
        slot online
        scommess[ae]
        bookmakers?
        betting
        sportsbook
        poker online
        spielautomaten
        sportwetten
        online ?casinos?
        paris sportifs?
        machines? a sous
        apuestas
        tragaperras
        judi
        togel
        slot gacor
        situs
        toto
        bonus (?:di )?benvenuto
        free ?spins?
        jackpot
      `),
    things: [
      /\bcasinos?\b|\bkasino\b/,
      /\bslots?\b|\bspielautomaten\b|\bmachines? a sous\b|\btragaperras\b|\btragamonedas\b/,
      /\broulett[ea]?\b|\bruleta\b/,
      /\bblack ?jack\b/,
      /\bpoker\b|\bbaccarat\b|\bcraps\b/,
      /\bscommess[ae]\b|\bbetting\b|\bsportwetten\b|\bparis sportifs?\b|\bapuestas\b|\bbookmakers?\b|\bsportsbook\b/,
      /\bbonus\b|\bwillkommensbonus\b|\bbono\b/,
      /\bgiri gratis\b|\bfree ?spins?\b|\bfreispiele?n?\b|\btours gratuits\b|\b(?:tiradas|giros) gratis\b/,
      /\bjackpots?\b/,
      /\bsenza deposito\b|\bno deposit\b|\bohne einzahlung\b|\bsans depot\b|\bsin deposito\b|\bwagering\b|\bprelie?vi?\b/,
      /\b(?:live|dal vivo|en vivo|en direct) (?:casino|dealer|croupier)\b|\b(?:casino|roulette) (?:live|dal vivo|en vivo|en direct)\b/,
      /\bdi azzardo\b|\bgambling\b|\bglucksspiel\w*\b|\bjeux d argent\b|\bjuegos de azar\b/,
      /\bgacor\b|\btogel\b|\bjudi\b|\bmaxwin\b|\bpragmatic\b|\brtp\b|\bscatter\b/,
      /\b(?:licenza|license|lizenz|licence|licencia) (?:aams|adm|mga|curacao|malta)\b|\baams\b/,
    ],
  },
  {
    id: 'pills',
    names:
      /\b(?:viagra|cialis|levitra|sildenafil|tadalafil|kamagra|priligy|xanax|tramadol|ozempic|semaglutide|online pharmacy|farmacia online|online ?apotheke|pharmacie en ligne)\b/,
    things: [
      /\bviagra\b|\bsildenafil\b/,
      /\bcialis\b|\btadalafil\b/,
      /\blevitra\b|\bvardenafil\b|\bkamagra\b|\bpriligy\b|\bdapoxetin\w*\b/,
      /\bxanax\b|\btramadol\b|\bvalium\b|\bambien\b|\bmodafinil\b|\boxycodone\b/,
      /\b(?:without|no|senza|ohne|sans|sin) (?:a |la |une |una )?(?:prescription|ricetta|rezept|ordonnance|receta)\b/,
      /\bgeneric(?:s|o|a|i|he)?\b|\bgenerik\w*\b/,
      /\b(?:mg|tablets?|compresse|pillole|tabletten|comprimes|pastillas)\b/,
      /\berectile\b|\berettile\b|\berektil\w*\b|\berectil\w*\b/,
      /\b(?:cheap|buy|order|comprare|acquistare|kaufen|acheter|comprar) (?:\S+ ){0,2}online\b/,
    ],
  },
  {
    id: 'replicas',
    names:
      /\b(?:replica (?:watch\w*|handbags?|rolex)|fake rolex|outlet (?:online )?(?:moncler|gucci|nike|michael kors|ugg|ray ?ban)|(?:moncler|gucci|louis vuitton|canada goose) outlet)\b/,
    things: [
      /\breplicas?\b|\bfake\b/,
      /\brolex\b|\bomega\b|\bpatek\b|\btag heuer\b/,
      /\bmoncler\b|\bcanada goose\b/,
      /\bgucci\b|\blouis vuitton\b|\bchanel\b|\bhermes\b/,
      /\boutlet\b/,
      /\b(?:cheap|discount|sale|wholesale|scontat\w*|gunstig|pas cher|barat\w*)\b/,
      /\bnike\b|\byeezy\b|\bjordans?\b|\bray ?ban\b|\bugg\b|\bmichael kors\b/,
    ],
  },
  {
    id: 'loans',
    names:
      /\b(?:payday loans?|quick loans?|bitcoin (?:profit|trader|code|era)|crypto(?:currency)? trading|forex (?:broker|trading)|binary options)\b/,
    things: [
      /\bpayday\b/,
      /\bloans?\b|\bbad credit\b/,
      /\bbitcoin\b|\bcrypto\w*\b|\bethereum\b/,
      /\bforex\b|\bbinary options\b|\btrading\b/,
      /\binvest(?:ment|ors?|ing)?\b/,
      /\bprofits?\b|\bpassive income\b/,
      /\bbroker\b/,
    ],
  },
  {
    id: 'adult',
    names: /\b(?:porn\w*|xxx|escorts?|sex ?(?:cam|chat|toys|dating|videos?)|adult dating|hookups?|onlyfans leaks?)\b/,
    things: [
      /\bporn\w*\b/,
      /\bxxx\b|\bnsfw\b/,
      /\bescorts?\b|\bcall girls?\b/,
      /\bsex\w*\b/,
      /\b(?:web)?cams?\b|\blive chat\b/,
      /\bmilf\b|\bteens?\b|\bamateur\b|\bnude\b/,
      /\bhookups?\b|\badult dating\b/,
    ],
  },
];
