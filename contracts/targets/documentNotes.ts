import { visibleText } from '../../specs/formats/visibleText.ts'
import type { Contract } from '../document/contract.ts'
import { type Oddity, oddities } from '../document/oddities.ts'
import type { PlaceOf } from '../report/index.ts'

const meanings: Readonly<Record<Oddity['kind'], string>> = {
  pattern: 'a pattern that is no regular expression allows every text',
  type: 'a type that JSON Schema does not have allows every value',
  link: 'a link to an operation that is not there is not followed',
}

/** So many places of one kind are named. */
const most = 5

/** What a user should know of a document before a run: one line for each kind of part that the run passes over. */
export function documentNotes(contract: Contract, placeOf: PlaceOf): string[] {
  const kinds = Map.groupBy(oddities(contract), ({ kind }) => kind)
  return [...kinds].map(([kind, found]) => {
    const named = found.slice(0, most).map(({ text, pointer }) => {
      const place = placeOf(contract.name, pointer)
      return `${place === undefined ? pointer : `${place.file}:${place.line}`} (${visibleText(text)})`
    })
    const more = found.length > most ? ` and ${found.length - most} more` : ''
    return `${contract.name}: ${meanings[kind]}: ${named.join(', ')}${more}`
  })
}
