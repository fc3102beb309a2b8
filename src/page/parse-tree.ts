import {
  type defaultTreeAdapter,
  html,
  Parser,
  type ParserOptions,
  parse,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from 'parse5';
import type { Attributes, PageElement, PageText, PageTree } from './page-tree.ts';
import { QuickTokenizer, WildMarkup } from './quick-tokenizer.ts';
import { MAX_LENGTH, tameMarkup } from './tame-markup.ts';

/** What the parser builds and moves about; one shape for all kinds, so that the engine knows it well. */
interface Node {
  readonly kind: 'element' | 'text' | 'other';
  readonly name: string;
  readonly namespace: html.NS;
  readonly attributes: Attribute[];
  /** Of elements: children, the content of a template too. */
  readonly children: Node[];
  /** The content of a template. */
  content: Node | null;
  parent: Node | null;
  text: string;
  mode: html.DOCUMENT_MODE;
}
type Attribute = Parameters<typeof defaultTreeAdapter.createElement>[2][number];

interface ParsedTree {
  readonly tree: PageTree;
  /** False when a part of the markup had to be left out. */
  readonly whole: boolean;
}

/** Parses as browsers do with scripts off (WHATWG "Parsing HTML documents"), into two flat lists; what parsers cannot take is tamed. */
export function parseTree(markup: string): ParsedTree {
  const tree = markup.length > MAX_LENGTH.head + MAX_LENGTH.foot || dropsLetters(markup) ? null : parseQuickly(markup);
  if (tree) return { tree, whole: true };
  const tame = tameMarkup(markup);
  return { tree: flatten(parse(tame.html, OPTIONS)), whole: tame.whole };
}

/** Null for markup that is wild. */
function parseQuickly(markup: string): PageTree | null {
  const parser = new Parser(OPTIONS);
  parser.tokenizer = new QuickTokenizer(parser);
  try {
    parser.tokenizer.write(markup.includes('\r') ? markup.replace(/\r\n?/g, '\n') : markup, true);
  } catch (error) {
    if (error instanceof WildMarkup) return null;
    throw error;
  }
  return flatten(parser.document);
}

/** Where the parser keeps blanks and drops letters: in framesets, and among the columns of a template. */
const dropsLetters = (markup: string): boolean =>
  /<frameset/i.test(markup) || (/<template/i.test(markup) && /<col/i.test(markup));

/** V8 keeps a text of fewer signs as a copy; a longer one that is part of the page would keep the whole page. */
const COPIED = 13;
const apart = (text: string): string => (text.length < COPIED ? text : ` ${text}`.slice(1));

interface Building extends Omit<PageElement, 'end' | 'textEnd'> {
  end: number;
  textEnd: number;
}

/** One pass with a stack of its own: pages nest without end. */
function flatten(root: Node): PageTree {
  const elements: Building[] = [];
  const texts: PageText[] = [];
  const tree: PageTree = { elements, texts };
  const open: { readonly node: Node; readonly element: Building | null; next: number }[] = [
    { node: root, element: null, next: 0 },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.children[top.next++];
    if (!child) {
      if (top.element && top.node.kind === 'element') {
        top.element.end = elements.length;
        top.element.textEnd = texts.length;
      }
      open.pop();
    } else if (child.kind === 'text') texts.push({ data: apart(child.text), parent: top.element, after: elements.length });
    else if (child.kind === 'element') {
      const at = elements.length;
      const text = texts.length;
      const { element: parent } = top;
      const attribs = recordOf(child.attributes);
      const element: Building = { name: child.name, attribs, parent, at, end: at + 1, text, textEnd: text, tree };
      elements.push(element);
      if (child.children.length > 0) open.push({ node: child, element, next: 0 });
    } else if (child.children.length > 0) open.push({ node: child, element: top.element, next: 0 });
  }
  return tree;
}

const NONE: Attributes = Object.freeze({});

/** Names of foreign elements' attributes without their prefix: `xlink:href` is `href`. */
function recordOf(attributes: readonly Attribute[]): Attributes {
  if (attributes.length === 0) return NONE;
  const record: Record<string, string> = {};
  for (const { name, value } of attributes) record[name] = apart(value);
  return record;
}

function nodeOf(kind: Node['kind'], name: string, namespace: html.NS, attributes: Attribute[], text: string): Node {
  const mode = html.DOCUMENT_MODE.NO_QUIRKS;
  const children = kind === 'text' ? CHILDLESS : [];
  return { kind, name, namespace, attributes, children, content: null, parent: null, text, mode };
}
const CHILDLESS: Node[] = [];
const BARE: Attribute[] = [];
const textNode = (text: string): Node => nodeOf('text', '', html.NS.HTML, BARE, text);
const other = (): Node => nodeOf('other', '', html.NS.HTML, [], '');

function append(parent: Node, node: Node): void {
  parent.children.push(node);
  node.parent = parent;
}

function insertBefore(parent: Node, node: Node, reference: Node): void {
  parent.children.splice(parent.children.indexOf(reference), 0, node);
  node.parent = parent;
}

interface Map extends TreeAdapterTypeMap<Node, Node, Node, Node, Node, Node, Node, Node, Node, Node> {}

/** How the parser builds. What it knows of comments, doctypes and places in the source is not kept. */
const ADAPTER: TreeAdapter<Map> = {
  createDocument: other,
  createDocumentFragment: other,
  createElement: (name, namespace, attributes) => nodeOf('element', name, namespace, attributes, ''),
  createCommentNode: other,
  createTextNode: textNode,
  appendChild: append,
  insertBefore,
  setTemplateContent: (template, content) => {
    template.content = content;
    append(template, content);
  },
  getTemplateContent: (template) => template.content ?? template,
  setDocumentType: () => undefined,
  setDocumentMode: (document, mode) => {
    document.mode = mode;
  },
  getDocumentMode: ({ mode }) => mode,
  detachNode: (node) => {
    const siblings = node.parent?.children;
    siblings?.splice(siblings.indexOf(node), 1);
    node.parent = null;
  },
  insertText: (parent, text) => {
    const last = parent.children.at(-1);
    if (last?.kind === 'text') last.text += text;
    else append(parent, textNode(text));
  },
  insertTextBefore: (parent, text, reference) => {
    const before = parent.children[parent.children.indexOf(reference) - 1];
    if (before?.kind === 'text') before.text += text;
    else insertBefore(parent, textNode(text), reference);
  },
  adoptAttributes: ({ attributes }, more) => {
    for (const attribute of more) if (!attributes.some(({ name }) => name === attribute.name)) attributes.push(attribute);
  },
  getFirstChild: ({ children }) => children[0] ?? null,
  getChildNodes: ({ children }) => children,
  getParentNode: ({ parent }) => parent,
  getAttrList: ({ attributes }) => attributes,
  getTagName: ({ name }) => name,
  getNamespaceURI: ({ namespace }) => namespace,
  getTextNodeContent: ({ text }) => text,
  getCommentNodeContent: ({ text }) => text,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is Node => node.kind === 'text',
  isCommentNode: (_node): _node is Node => false,
  isDocumentTypeNode: (_node): _node is Node => false,
  isElementNode: (node): node is Node => node.kind === 'element',
  setNodeSourceCodeLocation: () => undefined,
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => undefined,
};

const OPTIONS: ParserOptions<Map> = { treeAdapter: ADAPTER, scriptingEnabled: false };
