import { posix } from 'node:path'

/** The modules that each source imports: relative ones resolved to paths from the root, packages left out. */
export type Imports = ReadonlyMap<string, readonly string[]>

/** The parts of the house and what each may import beside itself; `''` is the root, with `package.json`. */
const downwards: Readonly<Record<string, readonly string[]>> = {
  bin: ['scenarios', 'contracts', 'simulators', 'gateway', 'specs', ''],
  scenarios: ['specs'],
  contracts: ['specs'],
  gateway: ['specs'],
  simulators: ['simulators/dtone', 'simulators/africastalking', 'simulators/control', 'simulators/kernel', 'specs'],
  'simulators/dtone': ['simulators/kernel', 'specs'],
  'simulators/africastalking': ['simulators/kernel', 'specs'],
  'simulators/control': ['simulators/kernel', 'specs'],
  'simulators/kernel': ['specs'],
  specs: [],
}

/** What no rule of the house binds: it stands beside it. */
const beside = ['test', 'lint', 'bench', '']

/** Each import that leads upwards, sideways or to a test, and each circle of files, in words. Tests may use the whole house that they are in. */
export function violations(imports: Imports): string[] {
  return [...wrongImports(imports), ...circles(imports).map((circle) => `circle: ${circle.join(' → ')}`)]
}

function wrongImports(imports: Imports): string[] {
  const found: string[] = []
  for (const [from, targets] of imports) {
    for (const to of targets) {
      const objection = objectionTo(from, to, imports)
      if (objection !== undefined) found.push(`${from} → ${to}: ${objection}`)
    }
  }
  return found
}

function objectionTo(from: string, to: string, imports: Imports): string | undefined {
  const [importer, imported] = [partOf(from), partOf(to)]
  const top = importer.split('/')[0]
  if (to.endsWith('.ts') && !imports.has(to)) return 'there is no such file'
  if (isForTests(to) && !isForTests(from)) return 'only tests import what is made for tests'
  if (beside.includes(importer) || importer === imported) return undefined
  if (isForTests(from) && to === `${top}/index.ts`) return undefined
  const allowed = downwards[importer]
  if (allowed === undefined) return `the rules do not know the folder ${importer}`
  return allowed.includes(imported) ? undefined : `${importer} may not import ${imported || 'the root'}`
}

/** The longest part whose folder the file is in. */
function partOf(file: string): string {
  const [top = '', inner = ''] = posix.dirname(file).split('/')
  const nested = `${top}/${inner}`
  if (nested in downwards) return nested
  return top === '.' ? '' : top
}

/** Tests, and the helpers in folders of their own that only tests import. */
function isForTests(file: string): boolean {
  return /\.test\.ts$|(^|\/)test(ing)?\/|(^|\/)test[A-Z]\w*\.ts$/.test(file)
}

/** Every circle once, by the way a walk in depth closes it. */
function circles(imports: Imports): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start !== -1) found.push([...path.slice(start), file])
    if (start !== -1 || done.has(file)) return
    for (const next of imports.get(file) ?? []) walk(next, [...path, file])
    done.add(file)
  }
  for (const file of imports.keys()) walk(file, [])
  return found
}
