import { parameterTypes } from '../vocabulary/parameterTypes.ts'
import { likeness } from './likeness.ts'
import type { Step } from './step.ts'
import { vocabulary } from './vocabulary.ts'

/** How many sentences are proposed for one that is not known. */
const proposed = 3
/** How alike a sentence must be, from 0 to 1, to be proposed. */
const leastLikeness = 0.3
/** Characters of a text that are compared. */
const compared = 300

/** The sentences of the vocabulary that are most like a text, the nearest first. */
export function nearestSteps(text: string): readonly Step[] {
  const words = wordsOf(text.slice(0, compared))
  return vocabulary
    .flatMap(({ steps }) => steps)
    .map((step) => ({
      step,
      likeness: Math.max(likeness(words, wordsOf(step.text)), likeness(words, wordsOf(step.example))),
    }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, proposed)
    .map(({ step }) => step)
}

/** Sentences that have a word, or tell of it. */
export function stepsAbout(word: string): readonly Step[] {
  const wanted = word.toLowerCase()
  return vocabulary
    .flatMap(({ steps }) => steps)
    .filter(({ text, about, example }) => `${text} ${about} ${example}`.toLowerCase().includes(wanted))
}

/** Words that say nothing of what a sentence is about. */
const commonWords: readonly string[] = ['given', 'when', 'then', 'and', 'but', 'the', 'a', 'an', 'is', 'of']

/** Values that are known by their form; those of the others are words like any. */
const recognised = parameterTypes.filter(({ name }) => ['duration', 'money', 'msisdn'].includes(name))

/** The words of a sentence. A value counts as the name of its type, whatever it is. */
function wordsOf(text: string): ReadonlySet<string> {
  const named = recognised.reduce(
    (told, { name, regexp }) => told.replaceAll(new RegExp(regexp, 'g'), ` ${name} `),
    text,
  )
  const plain = named.replaceAll(/"[^"]*"|\(\w*\)|\{(?!duration|money|msisdn)\w+\}/g, ' ').toLowerCase()
  const words = plain.match(/[a-z']+/g)?.filter((word) => !commonWords.includes(word)) ?? []
  return new Set(words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)))
}
