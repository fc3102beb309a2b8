import { expect, test } from 'vitest';
import { listsInStrings } from '../../../tools/expressions.ts';

const long = (between: string) => Array.from({ length: 60 }, (_, index) => `word${index}`).join(between);
const lines = (source: string) => listsInStrings(source).map(({ line }) => line);

test('sees a long list in a string, in a template and in a place of a template', () => {
  expect(lines(`const A = '${long('|')}';\nconst B = \`${long('|')}\`;\nconst C = \`x\${f('${long('|')}')}y\`;`)).toEqual([
    1, 2, 3, 3,
  ]);
});

test('leaves out phrases, prose, code, comments, literals and short lists', () => {
  expect(
    lines(`const A = phrases\`${long('|')}\`; const B = expression('i')\`${long('|')}\`; const C = names\`${long(' | ')}\`;`),
  ).toEqual([]);
  expect(lines(`const A = '${long(' ')}'; const B = '${long(' || ')}'; const C = 'a|b|c';`)).toEqual([]);
  expect(lines(`// it's ${long('|')}\n/* '${long('|')}' */\nconst A = /'${long('|')}/; const B = a / b;`)).toEqual([]);
});
