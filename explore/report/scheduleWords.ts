import type { ChoicePoint } from '../schedule/choicePoint.ts'
import type { Schedule } from '../schedule/schedule.ts'

/** A schedule as plain sentences, in the order of its points. */
export function scheduleWords(schedule: Schedule): string {
  if (schedule.length === 0) return 'Nothing goes wrong.'
  return schedule
    .map(({ point, deviation }, at) => `${at === 0 ? '' : 'Then '}${pointWords(point)} ${deviation.about}.`)
    .map(capitalized)
    .join(' ')
}

/** `the second mobileB2C for +254711000100`. */
export function pointWords({ operation, subject, nth }: ChoicePoint): string {
  return `the ${ordinal(nth)} ${operation}${subject === undefined ? '' : ` for ${subject}`}`
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const endings: ReadonlyMap<string, string> = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
])

/** `second`, `11th`, `22nd`. */
export function ordinal(nth: number): string {
  const ending = endings.get(new Intl.PluralRules('en', { type: 'ordinal' }).select(nth)) ?? 'th'
  return ordinals[nth - 1] ?? `${nth}${ending}`
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
