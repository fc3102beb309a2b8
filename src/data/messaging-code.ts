/** How WhatsApp buttons stand in the code of pages. */
/** Class names, ids and variables of WhatsApp buttons that carry their number in a configuration of their own. */
export const WHATSAPP_WIDGETS =
  /whatsapp|whats-app|joinchat|ht[-_]ctc|qlwapp|wa[-_]?(?:chat|widget|button|link|number)|chaty|nta[-_]wa|wapp|getbutton|getsitecontrol|whwidget|social-?chat|click-?to-?chat/i;
/** Code that may hold such a button, asked first. */
export const WIDGET_CODE = /whats|wa\.me|joinchat|ht_ctc|chaty|getbutton/i;
/** Code that makes a link to WhatsApp. */
export const WHATSAPP_CODE = /wa\.me|whatsapp\.com\/send|whatsapp:\/\//i;
/** Scripts that bring a button. */
export const WHATSAPP_LOADERS = /whatsapp|joinchat|getbutton\.io|elfsight|chaty|click-to-chat|wati\.io/i;
/** A cart that is sent as a message. */
export const MESSAGE_ORDER =
  /(?:wa\.me|api\.whatsapp\.com)[^"'`]{0,200}(?:ordine|order|pedido|commande|bestell)|(?:ordine|order|pedido|commande|bestell)[^\n]{0,200}(?:wa\.me|api\.whatsapp\.com)/i;

export const WHOLE_LINK =
  /(?:wa\.me\/|whatsapp\.com\/send\/?\?(?:[\w=&%]{0,40}&)?phone=|whatsapp:\/\/send\/?\?phone=)(\+?[\d][\d%\s.-]{6,20})/gi;
/** `wa.me/${numbers[agent]}`, `"https://wa.me/" + CONFIG.phone`: the name of what the link is built from. */
export const BUILT_LINK =
  /(?:wa\.me\/|send\/?\?(?:[\w=&%]{0,40}&)?phone=)(?:\$\{\s*|["'`]\s*\+\s*)(?:encodeURIComponent\(\s*)?([A-Za-z_$][\w$]{0,40}(?:\.[\w$]{1,40}){0,4})/gi;
/** A variable or a key that says itself what it is. */
export const NAMED_NUMBER =
  /["']?\b(\w{0,20}(?:whats_?app|wa_?(?:phone|number|num|nr)|whatsapp_?\w{0,12}))["']?\s{0,3}[:=]\s{0,3}["'`](\+?[\d][\d\s().-]{6,18})["'`]/gi;
/** Settings of vendors' buttons, in the same object as the vendor's own words. */
export const VENDOR_CODE = /ht_ctc|joinchat|chaty|getbutton|floatingWhatsApp|whatsappWidget|WhWidget/i;
export const VENDOR_SETTING =
  /["']?\b(?:number|phone|phone_?number|telephone|whatsapp|value)["']?\s{0,3}:\s{0,3}["'](\+?[\d][\d\s().-]{6,18})["']/gi;
