import * as atUid from 'stdnum/lib/cjs/at/uid.js';
import * as beVat from 'stdnum/lib/cjs/be/vat.js';
import * as chUid from 'stdnum/lib/cjs/ch/uid.js';
import * as deVat from 'stdnum/lib/cjs/de/vat.js';
import * as esCif from 'stdnum/lib/cjs/es/cif.js';
import * as esDni from 'stdnum/lib/cjs/es/dni.js';
import * as esNie from 'stdnum/lib/cjs/es/nie.js';
import * as esNif from 'stdnum/lib/cjs/es/nif.js';
import * as frTva from 'stdnum/lib/cjs/fr/tva.js';
import * as gbVat from 'stdnum/lib/cjs/gb/vat.js';
import * as ieVat from 'stdnum/lib/cjs/ie/vat.js';
import * as itIva from 'stdnum/lib/cjs/it/iva.js';
import * as nlBtw from 'stdnum/lib/cjs/nl/btw.js';

interface VatChecker {
  readonly validate: (number: string) => { readonly isValid: boolean };
}

/** What knows the checksums, by country and by the name of its number; one by one, for the whole collection is 300 modules. */
export const VAT_CHECKERS: Readonly<Record<string, Readonly<Record<string, VatChecker>>>> = {
  IT: { iva: itIva },
  DE: { vat: deVat },
  AT: { uid: atUid },
  CH: { uid: chUid },
  FR: { tva: frTva },
  ES: { cif: esCif, nif: esNif, dni: esDni, nie: esNie },
  GB: { vat: gbVat },
  IE: { vat: ieVat },
  NL: { btw: nlBtw },
  BE: { vat: beVat },
};
