import { type Misbehaviour, misbehaviours } from '../../testing/index.ts'
import { deviations as rows } from './data/deviations.generated.ts'

/** Something that can go wrong at one point of a run. @see data/deviations.yaml */
export interface Deviation {
  readonly name: string
  /** The kind of points at which it is tried. */
  readonly at: 'request' | 'callback' | 'answer'
  /** What brings it about. Undefined where only `kills` or `then` do. */
  readonly misbehaviour: Misbehaviour | undefined
  /** Whether it is tried at requests that only read. */
  readonly reads: boolean
  /** The operations at which it is tried. Undefined for all. */
  readonly operations: readonly string[] | undefined
  /** Whether the service is killed there, and started again. */
  readonly kills: boolean
  /** What follows: a callback that contradicts, or the same request again. */
  readonly next: 'contradict' | 'repeat' | undefined
  /** What happens, in words that follow the point: `is done, but answered with 500`. */
  readonly about: string
}

type Row = Pick<Deviation, 'at' | 'about'> & {
  readonly misbehaviour?: string
  readonly reads?: boolean
  readonly of?: readonly string[]
  readonly kills?: boolean
  readonly then?: Deviation['next']
}

/** All deviations, in the order in which they are tried. */
export const deviations: readonly Deviation[] = Object.entries<Row>(rows).map(
  ([name, { at, misbehaviour, reads = false, kills = false, of, then, about }]) => ({
    ...{ name, at, reads, kills, about },
    misbehaviour: misbehaviour === undefined ? undefined : misbehaviourNamed(misbehaviour),
    operations: of,
    next: then,
  }),
)

/** The deviation of a name. Throws with the names there are. */
export function deviationNamed(name: string): Deviation {
  const found = deviations.find((one) => one.name === name)
  if (found !== undefined) return found
  throw new Error(`"${name}" is no deviation: there are ${deviations.map((one) => one.name).join(', ')}`)
}

function misbehaviourNamed(name: string): Misbehaviour {
  const found = misbehaviours.find((one) => one.name === name)
  if (found === undefined) throw new Error(`deviations.yaml: no misbehaviour has the name ${name}`)
  return found
}
