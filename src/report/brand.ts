import { z } from 'zod';
import { UsageError } from '../model/usage-error.ts';
import { contrastOf, parseColour, readableOn } from './colour.ts';
import { safeHref } from './page/link.ts';
import { GROUNDS } from './style/tokens.ts';

/** WCAG 2.2, 1.4.3: text against its background (AA). */
const TEXT_CONTRAST = 4.5;

const address = z.string().transform((text, context) => {
  const href = safeHref(text);
  if (href) return href;
  context.addIssue({ code: 'custom', message: 'must be a http, https, mailto or tel address' });
  return z.NEVER;
});

const IMAGE = /^data:image\/(?:png|jpeg|webp|gif|svg\+xml);base64,[A-Za-z0-9+/=]+$/;

/** White label: what `brand.json` holds. The logo is a data URI by then. */
const brandSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  logo: z.string().regex(IMAGE, 'must be an image as a base64 data URI').nullable().default(null),
  colour: z
    .string()
    .refine((text) => parseColour(text) !== null, 'must be a colour such as #0b5d57')
    .nullable()
    .default(null),
  /** One line: who to call, where. */
  contact: z.string().trim().max(200).nullable().default(null),
  site: address.nullable().default(null),
  /** One call to action in the footer. */
  cta: z
    .strictObject({ label: z.string().trim().min(1).max(60), href: address })
    .nullable()
    .default(null),
  /** The person to call about the report: stands at the end of the owner's pages. The picture is a data URI by then. */
  consultant: z
    .strictObject({
      name: z.string().trim().min(1).max(80),
      role: z.string().trim().max(80).nullable().default(null),
      phone: z
        .string()
        .trim()
        .regex(/^[+\d][\d\s./()-]{5,24}$/, 'must be a telephone number')
        .nullable()
        .default(null),
      email: z.email('must be an e-mail address').nullable().default(null),
      picture: z.string().regex(IMAGE, 'must be an image as a base64 data URI').nullable().default(null),
    })
    .nullable()
    .default(null),
  /** Leaves our own name out of the footer. */
  hideMaker: z.boolean().default(false),
});
export type Brand = Readonly<z.infer<typeof brandSchema>>;

/** Reads a brand; `where` names the file in the message when it cannot be used. */
export function parseBrand(value: unknown, where: string): Brand {
  const parsed = brandSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`);
  throw new UsageError(`${where} cannot be used as a brand: ${problems.join('; ')}`);
}

/** True when the colour had to be changed to be readable: worth telling whoever chose it. */
export function brandColourIsAdjusted({ colour }: Brand): boolean {
  return colour !== null && readableOn(colour, GROUNDS.light, TEXT_CONTRAST) !== readableOn(colour, GROUNDS.light, 1);
}

/** The accent of the brand for both modes, always readable on its ground, and the text that stands on it. */
export function brandStyle(brand: Brand | null): string {
  if (!brand?.colour) return '';
  const variables = (ground: string) => {
    const accent = readableOn(brand.colour ?? '', ground, TEXT_CONTRAST);
    const onAccent = (contrastOf(accent, '#ffffff') ?? 0) >= TEXT_CONTRAST ? '#ffffff' : '#101415';
    return `:root{--accent:${accent};--on-accent:${onAccent}}`;
  };
  return `${variables(GROUNDS.light)}@media screen and (prefers-color-scheme:dark){${variables(GROUNDS.dark)}}`;
}
