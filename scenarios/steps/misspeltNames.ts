import { nearestFirst } from '../../specs/formats/nearest.ts'
import { callbackNames, misbehaviours } from '../../testing/index.ts'
import { providerOperations } from '../vocabulary/providerNames.ts'
import { isMisspelt, likeness } from './likeness.ts'

/** A name in a sentence that is not known, with those that are. */
export interface MisspeltName {
  readonly kind: 'trouble' | 'callback' | 'operation'
  readonly name: string
  /** The nearest first. */
  readonly nearest: readonly string[]
}

/** How many troubles are proposed for one that is not known. */
const proposed = 3
/** How alike a trouble must be, from 0 to 1, to be proposed. */
const leastLikeness = 0.6
/** Characters of a sentence that are read. */
const read = 300

/** A trouble, a callback or an operation that a sentence seems to mean; undefined where there is none. */
export function misspeltName(sentence: string): MisspeltName | undefined {
  const text = sentence.slice(0, read)
  return misspeltTrouble(text) ?? misspeltIdentifier(text)
}

const troubled =
  /^(?:DT One|Africa's Talking|the card acquirer) (?<name>.+?)(?: once| \d+ times)?(?: for (?:request \d+ to |callback \d+ of )?\S+(?: with:)?)?$/

function misspeltTrouble(text: string): MisspeltName | undefined {
  const name = troubled.exec(text)?.groups?.['name']
  if (name === undefined || misbehaviours.some(({ phrase }) => phrase === name)) return undefined
  const words = new Set(name.split(' '))
  const nearest = misbehaviours
    .map(({ phrase }) => ({ phrase, alike: likeness(words, new Set(phrase.split(' '))) }))
    .filter(({ alike }) => alike >= leastLikeness)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, proposed)
    .map(({ phrase }) => phrase)
  return nearest.length === 0 ? undefined : { kind: 'trouble', name, nearest }
}

function misspeltIdentifier(text: string): MisspeltName | undefined {
  const known = [
    ...callbackNames.map((name) => ({ kind: 'callback' as const, name })),
    ...providerOperations.map(({ id }) => ({ kind: 'operation' as const, name: id })),
  ]
  const isKnown = (word: string): boolean => known.some(({ name }) => name === word)
  for (const name of text.match(/\b[a-z]+[A-Z\d]\w*\b/g)?.filter((word) => !isKnown(word)) ?? []) {
    const alike = known.filter((one) => isMisspelt(name, one.name))
    const [nearest] = nearestFirst(name, alike, (one) => [one.name])
    if (nearest !== undefined) return { kind: nearest.kind, name, nearest: [nearest.name] }
  }
  return undefined
}
