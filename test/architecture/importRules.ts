import { posix } from 'node:path'

/** The files that each source imports, as paths from the root. Packages are omitted. */
export type Imports = ReadonlyMap<string, readonly string[]>

/** What every floor above the simulators and the gateway may import of them. */
const services = [
  'simulators',
  'simulators/dtone',
  'simulators/africastalking',
  'simulators/control',
  'simulators/subscribers',
  'simulators/kernel',
]

/** The parts of the house and what each may import beside itself; `''` is the root, with `package.json`. */
const downwards: Readonly<Record<string, readonly string[]>> = {
  bin: [
    'explore',
    'mutants',
    'scenarios',
    'mutation',
    'proxy',
    'console',
    'contracts',
    'testing',
    'simulators',
    'gateway',
    'specs',
    '',
  ],
  explore: ['scenarios', 'diagrams', 'testing', 'simulators', 'specs'],
  mutants: ['scenarios', 'testing', 'simulators', 'specs'],
  scenarios: ['testing', 'diagrams', 'specs'],
  mutation: ['contracts', 'testing', 'simulators', 'gateway', 'specs'],
  proxy: ['testing', 'simulators', 'gateway', 'specs'],
  console: ['diagrams', 'specs'],
  diagrams: ['specs'],
  contracts: ['specs'],
  testing: [...services, 'gateway', 'specs'],
  gateway: ['specs'],
  simulators: [...services, 'specs'],
  'simulators/dtone': ['simulators/subscribers', 'simulators/kernel', 'specs'],
  'simulators/africastalking': ['simulators/subscribers', 'simulators/kernel', 'specs'],
  'simulators/control': ['simulators/kernel', 'specs'],
  'simulators/subscribers': ['simulators/kernel', 'specs'],
  'simulators/kernel': ['specs'],
  specs: [],
}

/** Folders without import rules. */
const unrestricted = ['test', 'lint', 'release', 'bench', 'peers', 'interop', 'examples', '']

/** Parts that others may import only by their `index.ts`. */
const throughIndex = ['contracts', 'mutation']

/** Lists imports that point upwards, sideways or to a test, cycles of files, and pairs of folders that import each other. */
export function violations(imports: Imports): string[] {
  return [
    ...wrongImports(imports),
    ...circles(imports).map((circle) => `circle: ${circle.join(' → ')}`),
    ...mutualFolders(imports),
  ]
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
  if (/\.tsx?$/.test(to) && !imports.has(to)) return 'there is no such file'
  if (isForTests(to) && !isForTests(from)) return 'only tests may import code for tests'
  if (unrestricted.includes(importer) || importer === imported) return undefined
  if (isForTests(from) && (to === `${top}/index.ts` || imported === 'testing')) return undefined
  const allowed = downwards[importer]
  if (allowed === undefined) return `the rules do not know the folder ${importer}`
  if (!allowed.includes(imported)) return `${importer} may not import ${imported || 'the root'}`
  if (throughIndex.includes(imported) && !to.endsWith('/index.ts')) return `${imported} is imported by its index.ts`
  return undefined
}

/** The innermost part that contains the file. */
function partOf(file: string): string {
  const [top = '', inner = ''] = posix.dirname(file).split('/')
  const nested = `${top}/${inner}`
  if (nested in downwards) return nested
  return top === '.' ? '' : top
}

/** Tests, their fixtures, and folders with code for tests; `testing/` at the top is a floor that the published package has. */
function isForTests(file: string): boolean {
  return /\.(test|fixture)\.ts$|^test\/|\/test(ing)?\/|^testing\/(providers|fakes)\/|(^|\/)test[A-Z]\w*\.ts$/.test(file)
}

/** Finds each cycle once, by depth-first search. */
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

/** Finds folders with the same parent that import each other, without tests: `gateway: jobs ⇄ payments`. */
function mutualFolders(imports: Imports): string[] {
  const edges = new Set<string>()
  for (const [from, targets] of imports) {
    for (const to of targets) {
      if (isForTests(from) || isForTests(to)) continue
      const branch = branchOf(from, to)
      if (branch !== undefined) edges.add(branch.join('|'))
    }
  }
  return [...edges].flatMap((edge) => {
    const [parent = '', one = '', other = ''] = edge.split('|')
    return one < other && edges.has([parent, other, one].join('|')) ? [`${parent}: ${one} ⇄ ${other}`] : []
  })
}

/** The common parent of two files, and their folders below it; `undefined` if a file is directly in the parent. */
function branchOf(from: string, to: string): [parent: string, one: string, other: string] | undefined {
  const [one, other] = [posix.dirname(from).split('/'), posix.dirname(to).split('/')]
  const at = one.findIndex((folder, index) => folder !== other[index])
  const [oneBelow, otherBelow] = [one[at], other[at]]
  if (at < 1 || oneBelow === undefined || otherBelow === undefined) return undefined
  return [one.slice(0, at).join('/'), oneBelow, otherBelow]
}
