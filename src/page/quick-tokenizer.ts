import { type Parser, Token, type TokenHandler, Tokenizer, TokenizerMode, type TreeAdapterTypeMap } from 'parse5';
import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_TAGS } from './tame-markup.ts';

type State = Tokenizer['state'];

/** What the parser's own tokenizer takes sign by sign in a state, as far as it does the same with each. */
interface Run {
  /** Sticky. */
  readonly signs: RegExp;
  readonly kind: 'text' | 'value' | 'tag' | 'attribute' | 'comment';
}

const BLANKS = /[ \t\n\f]+/y;
const TEXT = /[^ \t\n\f<&\0][^<&\0]*/y;
const CODE = /[^ \t\n\f<\0][^<\0]*/y;
const NAME = /[a-z\d-]+/y;

const SILENT: TokenHandler = {
  onComment: () => undefined,
  onDoctype: () => undefined,
  onStartTag: () => undefined,
  onEndTag: () => undefined,
  onEof: () => undefined,
  onCharacter: () => undefined,
  onNullCharacter: () => undefined,
  onWhitespaceCharacter: () => undefined,
};

/** The state in which the tokenizer is after the beginning of a page: most of them have no name outside. */
function stateAfter(beginning: string): State {
  const tokenizer = new Tokenizer({}, SILENT);
  tokenizer.write(beginning, false);
  return tokenizer.state;
}

const RUNS = new Map<State, Run>([
  [TokenizerMode.DATA, { signs: TEXT, kind: 'text' }],
  [TokenizerMode.RCDATA, { signs: TEXT, kind: 'text' }],
  [TokenizerMode.RAWTEXT, { signs: CODE, kind: 'text' }],
  [TokenizerMode.SCRIPT_DATA, { signs: CODE, kind: 'text' }],
  [stateAfter('<a b="'), { signs: /[^"&\0]+/y, kind: 'value' }],
  [stateAfter("<a b='"), { signs: /[^'&\0]+/y, kind: 'value' }],
  [stateAfter('<a'), { signs: NAME, kind: 'tag' }],
  [stateAfter('<a b'), { signs: NAME, kind: 'attribute' }],
  [stateAfter('<!-- a'), { signs: /[^-<\0]+/y, kind: 'comment' }],
]);
/** By state. */
const RUN_IN: readonly (Run | undefined)[] = Array.from({ length: Math.max(...RUNS.keys()) + 1 }, (_, state) => RUNS.get(state));

/** More tags, deeper ones or more attributes than parsers can take: it has to be tamed. */
export class WildMarkup extends Error {}

/**
 * parse5's tokenizer, but signs that it takes alike are taken at once: a text, a value, the code of a script. Gives the parser the same
 * tokens, with blanks behind the first letter of a text as part of the text. Wants the whole page in one piece, line ends as `\n`, and a
 * page in which the parser nowhere keeps blanks and drops letters. Gives up where markup is wild.
 */
export class QuickTokenizer<T extends TreeAdapterTypeMap> extends Tokenizer {
  private readonly parser: Parser<T>;
  private tags = 0;

  constructor(parser: Parser<T>) {
    super(parser.options, parser);
    this.parser = parser;
  }

  /** @throws WildMarkup */
  protected override emitCurrentTagToken(): void {
    super.emitCurrentTagToken();
    this.tags += 1;
    if (this.tags > MAX_TAGS.head + MAX_TAGS.foot || this.parser.openElements.stackTop > MAX_DEPTH) throw new WildMarkup();
  }

  /** @throws WildMarkup */
  protected override _createAttr(first: string): void {
    if ((this.currentToken as Token.TagToken).attrs.length > MAX_ATTRIBUTES) throw new WildMarkup();
    super._createAttr(first);
  }

  protected override _runParsingLoop(): void {
    if (this.inLoop) return;
    this.inLoop = true;
    while (this.active && !this.paused) {
      this.consumedAfterSnapshot = 0;
      const run = RUN_IN[this.state];
      if (run) this.take(run);
      const sign = this._consume();
      if (!this._ensureHibernation()) this._callState(sign);
    }
    this.inLoop = false;
  }

  private take({ signs, kind }: Run): void {
    if (kind === 'text') {
      const blanks = this.next(BLANKS);
      if (blanks) this._appendCharToCurrentCharacterToken(Token.TokenType.WHITESPACE_CHARACTER, blanks);
      const text = this.next(signs);
      if (text) this._appendCharToCurrentCharacterToken(Token.TokenType.CHARACTER, text);
      return;
    }
    const taken = this.next(signs);
    if (!taken) return;
    if (kind === 'value') this.currentAttr.value += taken;
    else if (kind === 'attribute') this.currentAttr.name += taken;
    else if (kind === 'tag') (this.currentToken as Token.TagToken).tagName += taken;
    else (this.currentToken as Token.CommentToken).data += taken;
  }

  private next(signs: RegExp): string {
    const { preprocessor } = this;
    const { html } = preprocessor;
    signs.lastIndex = preprocessor.pos + 1;
    if (!signs.test(html)) return '';
    const taken = html.slice(preprocessor.pos + 1, signs.lastIndex);
    preprocessor.pos = signs.lastIndex - 1;
    return taken;
  }
}
