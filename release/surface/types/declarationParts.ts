import ts from 'typescript'
import type { SurfacePart } from '../surface.ts'
import { normalText } from './normalText.ts'
import type { Found } from './sourceFiles.ts'

/** What a declaration promises, and the nodes whose names lead to further declarations. */
export interface DeclarationParts {
  readonly parts: readonly [string, SurfacePart][]
  readonly types: readonly { readonly node: ts.Node; readonly isGiven: boolean }[]
}

/** The parts of a declaration: one for each member of an interface, class or object type. */
export function declarationParts({ node, name, file }: Found, part: string, isGiven: boolean): DeclarationParts {
  if (ts.isInterfaceDeclaration(node))
    return membersOf(node.members, {
      part,
      file,
      isGiven,
      head: [...(node.typeParameters ?? []), ...(node.heritageClauses ?? [])],
    })
  if (ts.isClassDeclaration(node))
    return membersOf(node.members.filter(isPublic), {
      part,
      file,
      isGiven,
      head: [...(node.typeParameters ?? []), ...(node.heritageClauses ?? [])],
    })
  if (ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type))
    return membersOf(node.type.members, { part, file, isGiven, head: [...(node.typeParameters ?? [])] })
  if (ts.isTypeAliasDeclaration(node))
    return aliasParts(node, { part, file, isGiven, head: [...(node.typeParameters ?? [])] })
  if (ts.isFunctionDeclaration(node))
    return { parts: [[part, { form: signatureText(node, file) }]], types: signatureTypes(node) }
  if (ts.isVariableStatement(node)) return variableParts(node, name, part, file)
  return { parts: [], types: [] }
}

interface PartContext {
  readonly part: string
  readonly file: ts.SourceFile
  readonly isGiven: boolean
  /** Type parameters and what is extended. */
  readonly head: readonly ts.Node[]
}

/** Each member of a union is a part, so that a further one is an addition. */
function aliasParts({ type }: ts.TypeAliasDeclaration, { part, file, isGiven, head }: PartContext): DeclarationParts {
  const types = [type, ...head].map((node) => ({ node, isGiven }))
  const generic = head.map((one) => normalText(one, file))
  if (!ts.isUnionTypeNode(type))
    return { parts: [[part, { form: [...generic, normalText(type, file)].join(' => ') }]], types }
  const members = type.types.map((one): [string, SurfacePart] => [`${part}.(${normalText(one, file)})`, { form: '' }])
  return { parts: [[part, { form: generic.join(' => ') }], ...members], types }
}

function membersOf(
  members: readonly (ts.TypeElement | ts.ClassElement)[],
  { part, file, isGiven, head }: PartContext,
): DeclarationParts {
  const shown = members.filter((member) => !isInternal(member))
  const own = shown.map((member): [string, SurfacePart] => {
    const isRequired = isGiven && ts.isPropertySignature(member) && member.questionToken === undefined
    return [
      `${part}.${memberName(member, file)}`,
      { form: memberText(member, file), ...(isRequired && { isRequired }) },
    ]
  })
  const types = shown.flatMap((member) => memberTypes(member, isGiven))
  return {
    parts: [[part, { form: head.map((one) => normalText(one, file)).join(' ') }], ...merged(own)],
    types: [...types, ...head.map((node) => ({ node, isGiven }))],
  }
}

/** Overloads are one part. */
function merged(parts: readonly [string, SurfacePart][]): [string, SurfacePart][] {
  return [...Map.groupBy(parts, ([name]) => name)].map(([name, same]) => {
    const [first] = same
    const form = same
      .map(([, part]) => part.form)
      .sort()
      .join(' & ')
    return [name, { ...first?.[1], form }]
  })
}

function memberName(member: ts.TypeElement | ts.ClassElement, file: ts.SourceFile): string {
  if (ts.isConstructorDeclaration(member)) return 'new'
  return member.name === undefined ? normalText(member, file) : member.name.getText(file)
}

function memberText(member: ts.TypeElement | ts.ClassElement, file: ts.SourceFile): string {
  const optional = 'questionToken' in member && member.questionToken !== undefined ? '? ' : ''
  if (isSignature(member)) return `${optional}${signatureText(member, file)}`
  if (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member))
    return `${optional}${member.type === undefined ? 'inferred' : normalText(member.type, file)}`
  return normalText(member, file)
}

function memberTypes(
  member: ts.TypeElement | ts.ClassElement,
  isGiven: boolean,
): { node: ts.Node; isGiven: boolean }[] {
  if (isSignature(member)) return signatureTypes(member, isGiven)
  if (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member))
    return member.type === undefined ? [] : [{ node: member.type, isGiven }]
  return [{ node: member, isGiven }]
}

function isSignature(node: ts.Node): node is ts.SignatureDeclaration {
  return (
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isGetAccessorDeclaration(node) ||
    ts.isCallSignatureDeclaration(node)
  )
}

function signatureText(
  { typeParameters, parameters, type }: ts.SignatureDeclaration | ts.FunctionDeclaration,
  file: ts.SourceFile,
): string {
  const generic = [...(typeParameters ?? [])].map((one) => normalText(one, file)).join(', ')
  const given = [...parameters].map((one) => {
    const isOptional = one.questionToken !== undefined || one.initializer !== undefined
    return `${one.dotDotDotToken === undefined ? '' : '...'}${isOptional ? '?' : ''}${one.type === undefined ? 'inferred' : normalText(one.type, file)}`
  })
  return `${generic === '' ? '' : `<${generic}>`}(${given.join(', ')}) => ${type === undefined ? 'inferred' : normalText(type, file)}`
}

/** What a function takes is given where it is got itself, and the reverse. */
function signatureTypes(
  { typeParameters, parameters, type }: ts.SignatureDeclaration | ts.FunctionDeclaration,
  isGiven = false,
): { node: ts.Node; isGiven: boolean }[] {
  return [
    ...[...parameters].flatMap((one) => (one.type === undefined ? [] : [{ node: one.type, isGiven: !isGiven }])),
    ...(type === undefined ? [] : [{ node: type, isGiven }]),
    ...[...(typeParameters ?? [])].map((node) => ({ node, isGiven })),
  ]
}

/** A constant by its type, or else by the names of its properties or its elements. */
function variableParts(node: ts.VariableStatement, name: string, part: string, file: ts.SourceFile): DeclarationParts {
  const one = node.declarationList.declarations.find((declared) => declared.name.getText(file) === name)
  if (one?.type !== undefined)
    return { parts: [[part, { form: normalText(one.type, file) }]], types: [{ node: one.type, isGiven: false }] }
  const value = one?.initializer
  const plain = value !== undefined && ts.isAsExpression(value) ? value.expression : value
  const names = plain === undefined ? [] : namesIn(plain, file)
  return {
    parts: [[part, { form: '' }], ...names.map((key): [string, SurfacePart] => [`${part}.(${key})`, { form: '' }])],
    types: [],
  }
}

function namesIn(value: ts.Expression, file: ts.SourceFile): string[] {
  if (ts.isArrayLiteralExpression(value)) return value.elements.map((one) => normalText(one, file))
  if (!ts.isObjectLiteralExpression(value)) return []
  return value.properties.flatMap(({ name }) => (name === undefined ? [] : [name.getText(file)]))
}

/** What is there for Railyard itself is not promised. */
function isInternal(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')
}

function isPublic(member: ts.ClassElement): boolean {
  if (member.name !== undefined && ts.isPrivateIdentifier(member.name)) return false
  const hidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword]
  return !(ts.canHaveModifiers(member) && (ts.getModifiers(member) ?? []).some(({ kind }) => hidden.includes(kind)))
}
