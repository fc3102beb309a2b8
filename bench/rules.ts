// npm run rules [-- --book NAME] [--cases]
// How many labelled cases each rule of each book decides, and which (--cases). Every rule wants at least one.
import { parseArgs } from 'node:util';
import { countRules } from '../fixtures/count-rules.ts';

const { values: options } = parseArgs({ options: { book: { type: 'string' }, cases: { type: 'boolean', default: false } } });
const counted = countRules().filter(({ book }) => !options.book || book === options.book);
for (const { book, rule, like, cases } of counted) {
  const wrong = cases.length === 0 ? '  no case' : cases.includes(like) ? '' : `  is not like ${like}`;
  console.log(`${book.padEnd(18)} ${rule.padEnd(28)} ${String(cases.length).padStart(4)}${wrong}`);
  if (options.cases) for (const name of cases.slice(0, 12)) console.log(`${' '.repeat(26)}${name}`);
}
const without = counted.filter(({ cases }) => cases.length === 0).length;
console.log(`${counted.length} rules, ${without} without a case`);
if (without > 0) process.exitCode = 1;
