import ts from 'typescript';

/** Replaces `skip` characters, which may be none, by a text; `from` is where the node begins for whose sake. */
interface Edit { readonly at: number; readonly skip?: number; readonly from: number; readonly opens: boolean; readonly text: string }

/** What is written where a function or a turn of a loop begins, where something is copied, and where an expression is searched for. */
function* editsOf(node: ts.Node): Generator<Edit> {
  const body = bodyOf(node);
  if (body) yield* beginning(body);
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) yield* copied(node.expression);
  if (ts.isCallExpression(node) && !ts.isOptionalChain(node) && ts.isPropertyAccessExpression(node.expression)) yield* search(node.expression, node.arguments);
}

function bodyOf(node: ts.Node): ts.Node | undefined {
  if (ts.isIterationStatement(node, false)) return node.statement;
  return ts.isFunctionLike(node) && 'body' in node ? (node.body as ts.Node | undefined) : undefined;
}

function* beginning(body: ts.Node): Generator<Edit> {
  const [from, end] = [body.getStart(), body.getEnd()];
  if (ts.isBlock(body)) return yield { at: from + 1, from, opens: true, text: ' $work.steps++; ' };
  const [opening, closing] = ts.isStatement(body) ? ['{ $work.steps++; ', ' }'] : ['($work.steps++, ', ')'];
  yield { at: from, from, opens: true, text: opening };
  yield { at: end, from, opens: false, text: closing };
}

/** `[...list, item]` becomes `[...$work.copied(list), item]`: what is copied is gone through. */
function* copied(list: ts.Expression): Generator<Edit> {
  const from = list.getStart();
  yield { at: from, from, opens: true, text: '$work.copied(' };
  yield { at: list.getEnd(), from, opens: false, text: ')' };
}

/** `pattern.test(text)` becomes `$work.search(pattern, "test", text)`: engines are slow with expressions where the functions themselves are changed. */
function* search({ expression, name: { text } }: ts.PropertyAccessExpression, [first, ...others]: readonly ts.Expression[]): Generator<Edit> {
  if ((text !== 'exec' && text !== 'test') || first === undefined || others.length > 0) return;
  yield { at: expression.getStart(), from: expression.getStart(), opens: true, text: '$work.search(' };
  yield { at: expression.getEnd(), skip: first.getStart() - expression.getEnd(), from: expression.getStart(), opens: false, text: `, "${text}", ` };
}

/** The source of a module which counts its steps in `globalThis.galleyWork`: where a function is called, where a loop turns, and what is copied and searched. */
export function counted(source: string): string {
  const edits: Edit[] = [];
  const visit = (node: ts.Node) => {
    edits.push(...editsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('counted.js', source, ts.ScriptTarget.Latest, true));
  // at one place what closes comes before what opens, and the inner of two that close before the outer
  edits.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || (a.opens ? 0 : b.from - a.from));
  let [text, from] = ['const $work = globalThis.galleyWork;', 0];
  for (const { at, skip = 0, text: written } of edits) {
    text += source.slice(from, at) + written;
    from = at + skip;
  }
  return text + source.slice(from);
}
