export type TemplateParams = Readonly<Record<string, string | number>>;

/**
 * Puts the parameters into the `{name}` places of a template. A place without a parameter becomes `[…]`: a hole
 * in a sentence is better seen than hidden.
 */
export function fillTemplate(template: string, params: TemplateParams = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : '[…]'));
}
