/** A name of the web as people write it: labels, the last of letters only. */
const HOST_NAME = /\b(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,4})(\p{L}{2,24})\b/gu;

/**
 * Writes each domain name as two words, name and ending, so that phrases with a domain in them ("The domain … is for sale") match
 * whatever hyphens and dots the name has: `www.red-rose.co.uk` → `redroseco uk`.
 */
export function joinHostNames(text: string): string {
  if (!text.includes('.')) return text;
  return text.replace(HOST_NAME, (_, labels: string, ending: string) => `${labels.replace(/[.-]/g, '')} ${ending}`);
}
