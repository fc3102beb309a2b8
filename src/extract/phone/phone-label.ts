import {
  CODE_AFTER,
  FAX_AFTER,
  FAX_LABEL,
  NUMBERED_LABEL,
  ONLY_NUMBER,
  OTHER_NUMBER_LABEL,
  PHONE_AND_FAX_LABEL,
  PHONE_LABEL,
  QUANTITY_AFTER,
  QUANTITY_BEFORE,
  REGISTER_AFTER,
  REGISTER_SIGN_BEFORE,
} from '../../data/words/phones.ts';
import { plain } from '../../lib/plain-text.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';

/** What the words beside a number say that it is; null when they say nothing. */
export type NumberLabel = 'phone' | 'fax' | 'phone_and_fax' | 'other_number' | null;

/** A label stands at most this many characters before its number. */
const LABEL_REACH = 45;

/** Reads the label that ends where the number begins: the nearest one wins. */
export const labelBefore = (before: string): NumberLabel => labelAtEnd(before.slice(-LABEL_REACH));

const labelAtEnd = rememberTexts((before: string): NumberLabel => {
  if (QUANTITY_BEFORE.test(before.slice(-6)) || REGISTER_SIGN_BEFORE.test(before.slice(-20))) return 'other_number';
  const near = plain(before);
  if (PHONE_AND_FAX_LABEL.test(near.slice(-24))) return 'phone_and_fax';
  const [phone, fax, other] = [PHONE_LABEL, FAX_LABEL, OTHER_NUMBER_LABEL].map((label) => endOfLast(label, near));
  const nearest = Math.max(phone ?? -1, fax ?? -1, other ?? -1);
  if (nearest < 0) return NUMBERED_LABEL.test(near) ? 'other_number' : null;
  if (nearest === fax) return 'fax';
  if (fax !== undefined && fax >= 0 && nearest === phone && ONLY_NUMBER.test(near.slice(fax, nearest))) return 'fax';
  return nearest === phone ? 'phone' : 'other_number';
});

/** Reads what stands after the number: "(fax)", "€", "km". Of a word in an element of its own (`apart`) no code is made. */
export function labelAfter(after: string, apart = false): NumberLabel {
  if (FAX_AFTER.test(after.slice(0, 16))) return 'fax';
  return QUANTITY_AFTER.test(after) || REGISTER_AFTER.test(after) || (!apart && CODE_AFTER.test(after)) ? 'other_number' : null;
}

function endOfLast(label: RegExp, text: string): number {
  let end = -1;
  for (const match of text.matchAll(label)) end = match.index + match[0].length;
  return end;
}
