type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What became of the name of a picture's file; `what` is how an error calls the picture. */
export type ForPicture = (file: string, what: string) => string;

/** A brand as somebody wrote it, with each picture that it names as a file (logo, consultant) put through `change`. */
export function changePictures(brand: unknown, change: ForPicture): unknown {
  if (!isObject(brand)) return brand;
  const changed = changeField(brand, 'logo', (file) => change(file, 'logo'));
  const { consultant } = changed;
  if (!isObject(consultant)) return changed;
  return { ...changed, consultant: changeField(consultant, 'picture', (file) => change(file, "consultant's picture")) };
}

function changeField(holder: Fields, field: string, change: (file: string) => string): Fields {
  const named = holder[field];
  return typeof named === 'string' && !named.startsWith('data:') ? { ...holder, [field]: change(named) } : holder;
}
