/** Fields of a fact's value that tell people most, the best first. */
const TELLING = ['printed', 'e164', 'address', 'url', 'value', 'text', 'product', 'label', 'kind', 'number', 'vendor', 'sign'];

/** The value of a fact in a few characters, whatever fact it is of; '' when nothing of it can be shown. */
export function shownValue(value: Readonly<Record<string, unknown>>): string {
  for (const key of TELLING) {
    const shown = value[key];
    if (typeof shown === 'string' && shown.trim()) return shown.trim();
  }
  return '';
}
