import type { ErrorObject } from 'ajv'

/** Keeps, for each failed `oneOf` or `anyOf`, only the errors of the branches that match the type or tag of the value. */
export function withoutBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  const kept: ErrorObject[] = []
  for (const error of errors) {
    if (error.keyword !== 'oneOf' && error.keyword !== 'anyOf') {
      kept.push(error)
      continue
    }
    let first = kept.length
    while (isWithin(kept[first - 1], error.instancePath)) first -= 1
    const own = kept.splice(first)
    const fitsSeveral = error.params['passingSchemas']?.length > 1
    for (const relevant of fitsSeveral || own.length === 0 ? [error] : relevantErrors(own, error)) kept.push(relevant)
  }
  return kept
}

function relevantErrors(own: readonly ErrorObject[], error: ErrorObject): ErrorObject[] {
  const mistyped = own.filter((inner) => inner.keyword === 'type' && inner.instancePath === error.instancePath)
  const others = own.filter((inner) => !mistyped.includes(inner))
  if (others.length === 0) return [{ ...error, keyword: 'type', message: `must be ${alternatives(mistyped)}` }]
  return selectByTag(begun(others, error), error)
}

/** The errors of the branches of which the value has some required members, if there are any: it was meant as one of these. */
function begun(errors: readonly ErrorObject[], error: ErrorObject): readonly ErrorObject[] {
  const branches = Map.groupBy(errors, (inner) => branchOf(inner, error))
  const isBegun = (branch: readonly ErrorObject[]): boolean => {
    const missing = branch.filter((inner) => inner.keyword === 'required' && inner.instancePath === error.instancePath)
    const required: unknown = missing[0]?.parentSchema?.['required']
    return !Array.isArray(required) || missing.length < required.length
  }
  const some = [...branches.values()].filter(isBegun).flat()
  return some.length === 0 ? errors : some
}

/** Selects the branch with the tag of the value, if a constant property distinguishes the branches. */
function selectByTag(errors: readonly ErrorObject[], error: ErrorObject): ErrorObject[] {
  const branches = Map.groupBy(errors, (inner) => branchOf(inner, error))
  const isTag = ({ keyword, instancePath }: ErrorObject): boolean =>
    keyword === 'const' && instancePath.slice(error.instancePath.length).split('/').length === 2
  const tags = [...branches.values()].flatMap((branch) => branch.find(isTag) ?? [])
  if (tags.length < branches.size) return [...branches.values()].filter((branch) => !branch.some(isTag)).flat()
  const [tag] = tags
  if (tag === undefined || tags.some(({ instancePath }) => instancePath !== tag.instancePath)) return [...errors]
  return [{ ...tag, keyword: 'enum', params: { allowedValues: tags.map(({ params }) => params['allowedValue']) } }]
}

/** Identifies the branch of an error: an inline branch by its index, a referenced one by its component. */
function branchOf(inner: ErrorObject, parent: ErrorObject): string {
  const path = inner.schemaPath
  if (!path.startsWith(`${parent.schemaPath}/`)) return path.split('/').slice(0, 4).join('/')
  return path.slice(parent.schemaPath.length + 1).split('/')[0] ?? path
}

function isWithin(error: ErrorObject | undefined, path: string): boolean {
  return error !== undefined && (error.instancePath === path || error.instancePath.startsWith(`${path}/`))
}

function alternatives(errors: readonly ErrorObject[]): string {
  return [...new Set(errors.flatMap(({ params }) => params['type']))].join(' or ')
}
