import type { ErrorObject } from 'ajv'

/** Of the branches of a failed `oneOf` or `anyOf`, keeps what is said by the ones that the value was meant for. */
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
    for (const left of fitsSeveral || own.length === 0 ? [error] : meant(own, error)) kept.push(left)
  }
  return kept
}

function meant(own: readonly ErrorObject[], error: ErrorObject): ErrorObject[] {
  const mistyped = own.filter((inner) => inner.keyword === 'type' && inner.instancePath === error.instancePath)
  const telling = own.filter((inner) => !mistyped.includes(inner))
  if (telling.length === 0) return [{ ...error, keyword: 'type', message: `must be ${alternatives(mistyped)}` }]
  return chosenByTag(telling, error)
}

/** Where a constant property tells the branches apart, only the branch with the value's own tag counts. */
function chosenByTag(errors: readonly ErrorObject[], error: ErrorObject): ErrorObject[] {
  const branches = Map.groupBy(errors, (inner) => branchOf(inner, error))
  const isTag = ({ keyword, instancePath }: ErrorObject): boolean =>
    keyword === 'const' && instancePath.slice(error.instancePath.length).split('/').length === 2
  const tags = [...branches.values()].flatMap((branch) => branch.find(isTag) ?? [])
  if (tags.length < branches.size) return [...branches.values()].filter((branch) => !branch.some(isTag)).flat()
  const [tag] = tags
  if (tag === undefined || tags.some(({ instancePath }) => instancePath !== tag.instancePath)) return [...errors]
  return [{ ...tag, keyword: 'enum', params: { allowedValues: tags.map(({ params }) => params['allowedValue']) } }]
}

/** A branch stands in its parent, or is a component of its own. */
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
