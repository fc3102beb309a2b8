import { AUDIT, CHECK, REPORT, SURVEY, WORKER } from './commands.ts';
import { type OptionTable, withEffect } from './option.ts';

const LASTING = ['seen', 'spent', 'read', 'machine', 'told'] as const;

/** The options that may stand in a configuration: all but those of one call, and those that it has in places of their own. */
export const CONFIGURABLE = {
  ...withoutOwnPlace(withEffect(SURVEY, ...LASTING)),
  ...withoutOwnPlace(withEffect(REPORT, ...LASTING)),
  ...withoutOwnPlace(withEffect(WORKER, ...LASTING)),
  ...withoutOwnPlace(withEffect(CHECK, ...LASTING)),
  ...withoutOwnPlace(withEffect(AUDIT, ...LASTING)),
};

function withoutOwnPlace<Table extends OptionTable>(table: Table): Omit<Table, 'brand' | 'weights' | 'since'> {
  const { brand: _, weights: __, since: ___, ...others } = table;
  return others as Omit<Table, 'brand' | 'weights' | 'since'>;
}
