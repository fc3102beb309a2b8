import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { expect, test } from 'vitest';
import { parseTree } from '../../../src/page/parse-tree.ts';

type Shown = readonly (readonly unknown[])[];

/** Elements and texts in document order, each with its depth, as parse5 builds them by itself. */
function builtByParse5(markup: string): Shown {
  const shown: unknown[][] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node, depth: number): void => {
    if (defaultTreeAdapter.isTextNode(node)) shown.push([depth, node.value]);
    if (defaultTreeAdapter.isElementNode(node)) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      shown.push([depth, node.tagName, Object.fromEntries(attributes)]);
    }
    const inner = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
    for (const child of inner) walk(child, depth + 1);
  };
  for (const child of parse(markup, { scriptingEnabled: false }).childNodes) walk(child, 0);
  return shown;
}

function builtByUs(markup: string): Shown {
  const { elements, texts } = parseTree(markup).tree;
  const depthOf = (parent: (typeof elements)[number] | null): number => (parent ? depthOf(parent.parent) + 1 : 0);
  const shown: unknown[][] = [];
  let text = 0;
  for (let at = 0; at <= elements.length; at++) {
    for (; texts[text]?.after === at; text++) shown.push([depthOf(texts[text]?.parent ?? null), texts[text]?.data]);
    const element = elements[at];
    if (element) shown.push([depthOf(element.parent), element.name, { ...element.attribs }]);
  }
  return shown;
}

/** Pieces of markup, whole and broken, that put the tokenizer into all of its states. */
const PIECES = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '=',
    '"',
    "'",
    '&',
    ';',
    '-',
    '!',
    '\0',
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\f',
    'x',
    'É',
    '😀',
    '\ud83d',
  ],
  ...[
    '<div>',
    '</div>',
    '<p class="a b">',
    "<P ID='x\ny'>",
    '</p>',
    '<b>',
    '</b>',
    '<a href=/x?a=1&b=2>',
    '</a>',
    '<br/>',
    '<a a A=1>',
  ],
  ...[
    'words and more',
    ' words',
    'words ',
    '&amp;',
    '&euro',
    '&notit;',
    '&#13;',
    '&#0;',
    '&#xD83D;',
    '<!--',
    '-->',
    '--!>',
    '<!-- <b> -->',
  ],
  ...[
    '<script>',
    '</script>',
    'a<b',
    '<\\/script>',
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<textarea>\n',
    '</textarea>',
    '<pre>\n',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</table>',
    '<caption>',
    '<colgroup> ',
    '<col>',
    '<select>',
    '<option>',
    '</select>',
    '<noscript>',
  ],
  ...[
    '<svg>',
    '<path d="M 0">',
    '</svg>',
    '<math>',
    '<mi>',
    '<![CDATA[',
    ']]>',
    '<foreignObject>',
    '<template>',
    '</template>',
    '<plaintext>',
  ],
  ...[
    '<html lang="it">',
    '<head>',
    '</head>',
    '<body class=x>',
    '</body>',
    '</html>',
    '<frameset>',
    '<frame>',
    '</frameset>',
    '<noframes>',
  ],
  ...[
    '<!doctype html>',
    '<!DOCTYPE html PUBLIC "x">',
    '<?php ?>',
    '<form>',
    '</form>',
    '<li>',
    '<h1>',
    '</h1>',
    '<iframe>',
    '</iframe>',
  ],
];

test('builds what parse5 builds, of any pieces of markup', () => {
  const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(markup, (text) => {
      expect(builtByUs(text)).toEqual(builtByParse5(text));
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  'text <b> in </b> between <table> a <tr> b </table> and behind',
  '<pre>\n\n kept</pre><textarea>\r\n\r\nkept too</textarea>',
  '<script>if (a < b) { c = "</b>" } // <!-- </script>x',
  '<a title="1 &lt; 2 &amp; &unknown; \0 \n">link</a>',
  `<p>${'long text with many words '.repeat(5_000)}</p><div>behind</div>`,
  '<frameset> a <frame> b </frameset> c',
  '<template><col> a b </template>',
])('the same for %j', (markup) => {
  expect(builtByUs(markup)).toEqual(builtByParse5(markup));
});
