import ts from 'typescript';

const { SyntaxKind } = ts;

/** Signs that one mixes up, each with the other. */
const SWAPPED = new Map([
  [SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [SyntaxKind.LessThanToken, '<='],
  [SyntaxKind.LessThanEqualsToken, '<'],
  [SyntaxKind.GreaterThanToken, '>='],
  [SyntaxKind.GreaterThanEqualsToken, '>'],
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
  [SyntaxKind.MinusToken, '+'],
  [SyntaxKind.AsteriskToken, '/'],
]);

/** What stands in for a part of a node: `[what is replaced, what by]`, or nothing. */
function* replacementsOf(node) {
  if (ts.isBinaryExpression(node)) {
    const swapped = SWAPPED.get(node.operatorToken.kind);
    if (swapped) yield [node.operatorToken, swapped];
    if (node.operatorToken.kind === SyntaxKind.QuestionQuestionToken) yield [node, node.left.getText()];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) yield [node, node.operand.getText()];
  if (ts.isIfStatement(node)) {
    yield [node.expression, 'true'];
    yield [node.expression, 'false'];
  }
  if (ts.isConditionalExpression(node)) yield [node.condition, 'true'];
  if (ts.isConditionalExpression(node)) yield [node.condition, 'false'];
  if (node.kind === SyntaxKind.TrueKeyword) yield [node, 'false'];
  if (node.kind === SyntaxKind.FalseKeyword) yield [node, 'true'];
  if (ts.isNumericLiteral(node) && node.parent.name !== node) yield [node, String(Number(node.text) + 1)];
  if (ts.isCallExpression(node) && ts.isExpressionStatement(node.parent)) yield [node, 'undefined'];
}

/**
 * Every small change that can be made to a module, each by itself: `{ start, end, becomes, around, line }`, places as offsets in UTF-16 code units; `around`
 * is the expression in which it stands. Types have none.
 * The operators are the usual ones: https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators/
 */
export function mutationsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    for (const [target, becomes] of replacementsOf(node)) {
      const [start, end] = [target.getStart(), target.getEnd()];
      const line = tree.getLineAndCharacterOfPosition(start).line + 1;
      const expression = ts.isIfStatement(node) ? target : node;
      found.push({ file, start, end, becomes, around: [expression.getStart(), expression.getEnd()], line });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
