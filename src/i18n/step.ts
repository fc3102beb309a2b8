/** One step of an outcome's checklist. */
export interface Step {
  readonly act: string;
  readonly effort: 'minutes' | 'hours' | 'days' | 'professional';
}

export function steps(...list: readonly Step[]): readonly Step[] {
  return list;
}
