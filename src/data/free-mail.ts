/** Domains where anybody may have a mailbox. Providers of Italy, Germany, France, Spain, Switzerland, Austria, the UK and the world. */
export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.it hotmail.fr hotmail.es hotmail.de hotmail.co.uk outlook.com outlook.it outlook.fr outlook.es ' +
    'outlook.de live.com live.it live.fr live.de live.co.uk msn.com yahoo.com yahoo.it yahoo.fr yahoo.es yahoo.de yahoo.co.uk ymail.com rocketmail.com ' +
    'icloud.com me.com mac.com aol.com aol.it aim.com mail.com email.it email.com gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.fr gmx.es web.de freenet.de t-online.de ' +
    'arcor.de online.de mail.de posteo.de mailbox.org tutanota.com tutanota.de tuta.io tuta.com proton.me protonmail.com protonmail.ch pm.me zoho.com ' +
    'zohomail.com zohomail.eu yandex.com yandex.ru mail.ru libero.it virgilio.it alice.it tin.it tim.it iol.it inwind.it blu.it giallo.it ' +
    'tiscali.it tiscalinet.it fastwebnet.it vodafone.it supereva.it katamail.com kataweb.it teletu.it infinito.it aruba.it poste.it interfree.it ' +
    'orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr club-internet.fr cegetel.net aliceadsl.fr gmx.li ' +
    'telefonica.net movistar.es terra.es ya.com ono.com orange.es euskaltel.net bluewin.ch hispeed.ch sunrise.ch aon.at chello.at a1.net ' +
    'btinternet.com btopenworld.com talktalk.net sky.com virginmedia.com ntlworld.com blueyonder.co.uk tiscali.co.uk comcast.net verizon.net ' +
    'att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net rogers.com shaw.ca sympatico.ca bigpond.com ' +
    'bigpond.net.au optusnet.com.au xtra.co.nz eircom.net'
  ).split(' '),
);
