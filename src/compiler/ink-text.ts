// ink-text.ts: the small grammar of one stretch of ink text: escapes, braces, brackets, tags, diverts.

/** A stretch of a text, from `from` up to but not including `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands in a stretch, outside its braces. */
export interface Stretch {
  /** Words of its own, apart from glue. */
  readonly hasText: boolean;
  /** Its words end in glue: they are the beginning of whatever line comes next. */
  readonly glued: boolean;
  readonly groups: readonly Span[];
  readonly tags: readonly Span[];
  /** After its last word, tag or brace, before a divert: where one more tag can stand. */
  readonly end: number;
  /** Where the divert begins; the stretch's own end where it has none. */
  readonly divert: number;
  /** A brace that is not closed here, and one that closes what was opened earlier. */
  readonly opens: number | null;
  readonly closes: number | null;
}

/** The same text with its comments as blanks: positions and line ends stay. */
export function withoutComments(text: string): string {
  return text.replace(/^\uFEFF/, ' ').replace(/\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => {
    return comment.replace(/[^\r\n]/g, ' ');
  });
}

/** Past the `}` that closes the `{` at `from`, or null where none does before `to`. */
export function pastBrace(text: string, from: number, to: number): number | null {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** Reads a stretch up to its divert, to a brace that does not close, or to one too many. */
export function readStretch(text: string, { from, to }: Span): Stretch {
  const groups: Span[] = [];
  const tagsAt: number[] = [];
  let [hasText, glued, end] = [false, false, from];
  const stretch = (stop: number, rest: Partial<Stretch> = {}): Stretch => {
    const tags = tagsAt.map((at, index) => ({ from: at, to: tagsAt[index + 1] ?? stop }));
    return { hasText, glued, groups, tags, end, divert: stop, opens: null, closes: null, ...rest };
  };
  for (let at = from; at < to; at += 1) {
    const words = tagsAt.length === 0;
    if (isBlank(text[at])) continue;
    if (text.startsWith('->', at)) return stretch(at);
    if (text[at] === '}') return stretch(at, { closes: at });
    if (text[at] === '{') {
      const past = pastBrace(text, at, to);
      if (past === null) return stretch(at, { opens: at });
      if (words) {
        glued = /<>\s*[|}]/.test(text.slice(at, past));
        groups.push({ from: at, to: past });
      }
      at = past - 1;
    } else if (text[at] === '#') tagsAt.push(at);
    else if (text.startsWith('<>', at)) [at, glued] = [at + 1, glued || words];
    else {
      if (words) [hasText, glued] = [true, false];
      if (text[at] === '\\') at += 1;
    }
    end = Math.min(at + 1, to);
  }
  return stretch(to);
}

/** The brackets of a choice, with what is in them. */
export function bracketsIn(text: string, { from, to }: Span): Span | null {
  let open: number | null = null;
  for (let at = from; at < to; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') at = (pastBrace(text, at, to) ?? to) - 1;
    else if (text[at] === '[') open ??= at;
    else if (text[at] === ']' && open !== null) return { from: open, to: at + 1 };
  }
  return null;
}

export function isBlank(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char);
}

/** The id that one of these tags gives, or null. */
export function idIn(text: string, tags: readonly Span[]): string | null {
  for (const { from, to } of tags) {
    const id = /^#\s*id\s*:\s*(.*?)\s*$/s.exec(text.slice(from, to))?.[1];
    if (id) return id;
  }
  return null;
}

const TOKEN =
  /\s*(?:(?<operand>"[^"]*"|\d+(?:\.\d+)?|->\s*[\p{L}\p{N}_.]+)|(?<word>[\p{L}_][\p{L}\p{N}_.]*)|(?<operator>&&|\|\||[=!<>]=|!\?|[-+*/%<>!?^(),]))\s*/uy;
const WORD_OPERATORS: readonly string[] = ['not', 'and', 'or', 'mod', 'has', 'hasnt'];

/** Whether ink would read this as an expression and not as words: no two operands stand side by side. */
export function isExpression(text: string): boolean {
  if (text.trim() === '') return false;
  let operands = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.groups;
    if (!token) return false;
    const operand = token['operand'] ?? (WORD_OPERATORS.includes(token['word'] ?? 'not') ? undefined : token['word']);
    operands = operand === undefined ? 0 : operands + 1;
    if (operands > 1) return false;
  }
  return true;
}

/** Past `condition:` at the start of a stretch, or its start where there is no condition. */
export function pastCondition(text: string, { from, to }: Span): number {
  for (let at = from; at < to; at += 1) {
    if (text[at] === '{' || text[at] === '#') return from;
    if (text[at] === '"') at = Math.max(at, text.indexOf('"', at + 1));
    else if (text[at] === ':') return isExpression(text.slice(from, at)) ? at + 1 : from;
  }
  return from;
}

const SEQUENCE = /\s*(?:[&!~$]+|(?:(?:stopping|cycle|once|shuffle)\s*)+:)/y;

/** Past the sign of a sequence (`&`, `!`, `~`, `stopping:` …) at this place, or null. */
export function pastSequenceSign(text: string, from: number): number | null {
  SEQUENCE.lastIndex = from;
  return SEQUENCE.test(text) ? SEQUENCE.lastIndex : null;
}

/** The alternatives within `{…}`; null where it only prints an expression. */
export function alternatives(text: string, group: Span): readonly Span[] | null {
  const inner = { from: group.from + 1, to: group.to - 1 };
  const sign = pastSequenceSign(text, inner.from);
  const from = sign ?? pastCondition(text, inner);
  const spans = splitAtBars(text, { from, to: inner.to });
  return sign === null && from === inner.from && spans.length === 1 ? null : spans;
}

function splitAtBars(text: string, { from, to }: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') at = (pastBrace(text, at, to) ?? to) - 1;
    else if (text[at] === '|') {
      spans.push({ from: start, to: at });
      start = at + 1;
    }
  }
  return [...spans, { from: start, to }];
}
