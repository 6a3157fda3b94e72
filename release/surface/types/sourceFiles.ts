import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** A declaration and the file that it is in. */
export interface Found {
  readonly file: ts.SourceFile
  readonly name: string
  readonly node: ts.DeclarationStatement | ts.VariableStatement
}

/** Finds declarations by their names, without a type checker: exports have explicit types. Files are parsed once. */
export class SourceFiles {
  readonly #parsed = new Map<string, ts.SourceFile>()

  parse(path: string): ts.SourceFile {
    const known = this.#parsed.get(path)
    if (known !== undefined) return known
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    this.#parsed.set(path, file)
    return file
  }

  /** The names that a module exports. */
  exportsOf(path: string): string[] {
    return this.parse(path).statements.flatMap((statement) => {
      if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
        return statement.exportClause.elements.map(({ name }) => name.text)
      return isExported(statement) ? namesOf(statement) : []
    })
  }

  /** The declaration of a name as a file sees it; undefined for names of packages, of TypeScript, and of type parameters. */
  find(path: string, name: string): Found | undefined {
    const file = this.parse(path)
    const node = file.statements.find((statement) => namesOf(statement).includes(name))
    if (node !== undefined && (ts.isVariableStatement(node) || isDeclaration(node))) return { file, name, node }
    for (const statement of file.statements) {
      const origin = originOf(statement, name)
      const target = origin && sourceOf(path, origin.module)
      if (target !== undefined) return this.find(target, origin?.name ?? name)
    }
    return undefined
  }
}

/** Where an import or a re-export takes a name from. */
function originOf(statement: ts.Statement, name: string): { module: string; name: string } | undefined {
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined
  const clause = ts.isExportDeclaration(statement) ? statement.exportClause : bindings
  const elements = clause && (ts.isNamedImports(clause) || ts.isNamedExports(clause)) ? [...clause.elements] : []
  const element = elements.find((one) => one.name.text === name)
  const module =
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined
  if (element === undefined || module === undefined || !ts.isStringLiteral(module)) return undefined
  return { module: module.text, name: (element.propertyName ?? element.name).text }
}

/** The source file of a module of ours. What is generated from documents is listed with these. */
function sourceOf(importer: string, module: string): string | undefined {
  if (!module.startsWith('.') || !module.endsWith('.ts') || module.includes('.generated.')) return undefined
  const path = join(dirname(importer), module)
  return existsSync(path) ? path : undefined
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}

function isDeclaration(
  node: ts.Node,
): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.FunctionDeclaration | ts.ClassDeclaration {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node)
  )
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  return isDeclaration(statement) && statement.name !== undefined ? [statement.name.text] : []
}
