import { z } from 'zod';

/** What is marked on a picture of the first screen. */
export const MARK_KINDS = ['phone', 'action', 'message', 'menu', 'banner'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

const mark = z.object({
  kind: z.enum(MARK_KINDS),
  /** Left, top, width and height in CSS pixels of the screen. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});
export type Mark = Readonly<z.infer<typeof mark>>;

const screen = z.object({
  /** Size of the screen in CSS pixels: the picture shows just this. */
  width: z.number(),
  height: z.number(),
  marks: z.array(mark),
  /** What is there, but under a window or a curtain: neither marked nor missed. */
  covered: z.array(z.enum(MARK_KINDS)).optional(),
});
export type MarkedScreen = Readonly<z.infer<typeof screen>>;

/** Where on the first screen of the home page things stand that a visitor looks for; null where no browser looked. */
export const firstScreenSchema = z.object({
  mobile: screen.nullable(),
  desktop: screen.nullable(),
  /** Style sheets failed to load: the picture does not show the page as visitors see it. */
  unstyled: z.boolean(),
});
export type FirstScreen = Readonly<z.infer<typeof firstScreenSchema>>;
