import ts from 'typescript'

const printer = ts.createPrinter({ removeComments: true })

/** A node as text without comments, on one line, with the members of unions in order. */
export function normalText(node: ts.Node, file: ts.SourceFile): string {
  if (ts.isUnionTypeNode(node))
    return node.types
      .map((one) => normalText(one, file))
      .sort()
      .join(' | ')
  let text = printer.printNode(ts.EmitHint.Unspecified, node, file)
  for (const union of unionsIn(node))
    text = text.replace(printer.printNode(ts.EmitHint.Unspecified, union, file), () => normalText(union, file))
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[;,] ?(?=[})\]])/g, ' ')
    .replace(/[;,]$/, '')
    .trim()
}

/** The outermost unions below a node. */
function unionsIn(node: ts.Node): ts.UnionTypeNode[] {
  const found: ts.UnionTypeNode[] = []
  ts.forEachChild(node, (child) => {
    found.push(...(ts.isUnionTypeNode(child) ? [child] : unionsIn(child)))
  })
  return found
}
