import { visibleText } from '../../specs/formats/visibleText.ts'
import type { Contract } from '../document/contract.ts'
import { type Oddity, oddities } from '../document/oddities.ts'
import { unpagedLists } from '../document/unpagedLists.ts'
import type { PlaceOf } from '../report/index.ts'

interface PassedOver extends Omit<Oddity, 'kind'> {
  readonly kind: Oddity['kind'] | 'paging'
}

const meanings: Readonly<Record<PassedOver['kind'], string>> = {
  pattern: 'a pattern that is no regular expression allows every text',
  type: 'a type that JSON Schema does not have allows every value',
  link: 'a link to an operation that is not there is not followed',
  paging:
    'a list is not tested page by page if its page or offset, and the size beside it, have other than the usual names',
}

/** So many places of one kind are named. */
const most = 5

/** What a user should know of a document before a run: one line for each kind of part that the run passes over. */
export function documentNotes(contract: Contract, placeOf: PlaceOf): string[] {
  const kinds = Map.groupBy(passedOver(contract), ({ kind }) => kind)
  return [...kinds].map(([kind, found]) => {
    const named = found.slice(0, most).map(({ text, pointer }) => {
      const place = placeOf(contract.name, pointer)
      return `${place === undefined ? pointer : `${place.file}:${place.line}`} (${visibleText(text)})`
    })
    const more = found.length > most ? ` and ${found.length - most} more` : ''
    return `${contract.name}: ${meanings[kind]}: ${named.join(', ')}${more}`
  })
}

function passedOver(contract: Contract): PassedOver[] {
  const lists = unpagedLists(contract).map(({ operation: { id, pointer }, parameter }): PassedOver => {
    return { kind: 'paging', text: `${id}, ${parameter.name}`, pointer }
  })
  return [...oddities(contract), ...lists]
}
