import ts from 'typescript';

/** Of an alias what it stands for. */
const meant = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The name in a type that refers to something declared elsewhere. */
function referred(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isTypeQueryNode(node)) return node.exprName;
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  return undefined;
}

/**
 * What the signatures of a module's exports name, however deep, that the module itself does not export: users could not
 * write it down. Each as `Type, in Export`.
 * @param index the module's declaration file
 * @param folder whose declarations are its own
 */
export function unnamedTypes(index: string, folder: string): string[] {
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, types: [], strict: true };
  const program = ts.createProgram([index], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(index) as ts.SourceFile) as ts.Symbol;
  const exported = checker.getExportsOfModule(module).map((symbol) => meant(checker, symbol));
  const known = new Set(exported);
  const unnamed: string[] = [];
  const isOwn = ({ declarations = [] }: ts.Symbol): boolean =>
    declarations.some((one) => one.getSourceFile().fileName.startsWith(folder));

  function visit(node: ts.Node, where: string): void {
    const name = referred(node);
    const found = name && checker.getSymbolAtLocation(name);
    const symbol = found && meant(checker, found);
    if (symbol && isOwn(symbol) && !(symbol.flags & ts.SymbolFlags.TypeParameter) && !known.has(symbol)) {
      known.add(symbol);
      exported.push(symbol);
      unnamed.push(`${symbol.name}, in ${where}`);
    }
    ts.forEachChild(node, (child) => visit(child, where));
  }
  for (const symbol of exported) for (const declaration of symbol.declarations ?? []) visit(declaration, symbol.name);
  return unnamed;
}
