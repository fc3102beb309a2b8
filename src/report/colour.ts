/** Colours as WCAG 2.2 measures them (w3.org/TR/WCAG22/#dfn-relative-luminance). */
type Rgb = readonly [number, number, number];

export function parseColour(hex: string): Rgb | null {
  const digits = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(hex.trim());
  if (!digits) return null;
  const full = digits[2] ?? [...(digits[1] ?? '')].map((digit) => digit + digit).join('');
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb;
}

function formatColour(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 (the same) to 21 (black on white); null when one of them is no `#rrggbb` colour. */
export function contrastOf(first: string, second: string): number | null {
  const [one, other] = [parseColour(first), parseColour(second)];
  if (!one || !other) return null;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, darkened or lightened in small steps until it stands out from the ground by `ratio`. */
export function readableOn(hex: string, ground: string, ratio: number): string {
  const towards: Rgb = (contrastOf(ground, '#ffffff') ?? 1) > (contrastOf(ground, '#000000') ?? 1) ? [255, 255, 255] : [0, 0, 0];
  const start = parseColour(hex) ?? towards;
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = formatColour(start.map((part, index) => part + ((towards[index] ?? 0) - part) * share) as unknown as Rgb);
    if ((contrastOf(mixed, ground) ?? 0) >= ratio) return mixed;
  }
  return formatColour(towards);
}
