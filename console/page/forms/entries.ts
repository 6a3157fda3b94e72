import { isRecord } from '../control/document.ts'
import type { Field, Member } from './fields.ts'

/** What a person has entered in a field. */
export interface Entry {
  /** Of text, numbers and JSON; the chosen value as JSON; the chosen branch. */
  readonly text: string
  /** Given although nothing is entered: an empty text, list or object. */
  readonly isGiven: boolean
  readonly isNull: boolean
  /** Of lists and maps. */
  readonly items: readonly Entry[]
  /** The keys of a map. */
  readonly names: readonly string[]
  /** Of objects. */
  readonly members: Readonly<Record<string, Entry>>
}

/** Nothing entered. */
export const blank: Entry = { text: '', isGiven: false, isNull: false, items: [], names: [], members: {} }

/** The entry that gives a value. */
export function entryOf(field: Field, value: unknown): Entry {
  if (value === undefined) return blank
  if (value === null && field.kind !== 'choice' && field.kind !== 'json') return { ...blank, isNull: field.isNullable }
  switch (field.kind) {
    case 'text':
      return { ...blank, text: String(value), isGiven: value === '' }
    case 'number':
      return { ...blank, text: String(value) }
    case 'choice':
      return { ...blank, text: JSON.stringify(value) }
    case 'json':
      return { ...blank, text: writtenAsJson(value, field.isLong) }
    case 'list':
      return listEntry(field.item, Array.isArray(value) ? value : [])
    case 'map':
      return mapEntry(field.value, isRecord(value) ? value : {})
    case 'group':
      return { ...membersEntry(field.members, isRecord(value) ? value : {}), isGiven: true }
    case 'branches': {
      const content = isRecord(value) ? value : {}
      const chosen = field.branches.find((branch) => branch.value === content[field.key])
      return { ...membersEntry(chosen?.members ?? [], content), text: chosen?.value ?? '' }
    }
  }
}

/** Whether null is switched on beside the input; choices and JSON have it among their values. */
export function hasNullSwitch({ isNullable, kind }: Field): boolean {
  return isNullable && kind !== 'choice' && kind !== 'json'
}

/** The value that an entry gives. Undefined where it is left out, as every optional one without content is. */
export function valueFor(field: Field, entry: Entry, isRequired: boolean): unknown {
  if (entry.isNull) return null
  if (!isFilled(field, entry) && !isRequired) return undefined
  switch (field.kind) {
    case 'text':
      return entry.text
    case 'number':
      return numberOf(entry.text)
    case 'choice':
      return chosenOf(field.values, entry.text, isRequired)
    case 'json':
      return entry.text === '' ? undefined : parsed(entry.text)
    case 'list':
      return entry.items.map((item) => valueFor(field.item, item, true))
    case 'map':
      return Object.fromEntries(
        entry.names.map((name, at) => [name, valueFor(field.value, entry.items[at] ?? blank, true)]),
      )
    case 'group':
      return valuesFor(field.members, entry)
    case 'branches': {
      const chosen = field.branches.find(({ value }) => value === entry.text)
      return chosen === undefined ? {} : { [field.key]: chosen.value, ...valuesFor(chosen.members, entry) }
    }
  }
}

/** The values of members by name, without those that are left out. */
export function valuesFor(members: readonly Member[], entry: Entry): Readonly<Record<string, unknown>> {
  const values = members.map(({ name, field, isRequired }): [string, unknown] => [
    name,
    valueFor(field, memberOf(entry, name), isRequired),
  ])
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

/** What is entered in a member of an object. */
export function memberOf({ members }: Entry, name: string): Entry {
  return Object.hasOwn(members, name) ? (members[name] ?? blank) : blank
}

/** The entry of an object with another content of one member. */
export function withMember(entry: Entry, name: string, member: Entry): Entry {
  return { ...entry, members: { ...entry.members, [name]: member } }
}

/** Whether anything is entered in a field. */
export function isFilled(field: Field, entry: Entry): boolean {
  if (entry.isNull || entry.isGiven || entry.text !== '' || entry.items.length > 0) return true
  return field.kind === 'group' && field.members.some((each) => isFilled(each.field, memberOf(entry, each.name)))
}

function membersEntry(members: readonly Member[], value: Readonly<Record<string, unknown>>): Entry {
  const given = members.filter(({ name }) => Object.hasOwn(value, name))
  return { ...blank, members: Object.fromEntries(given.map(({ name, field }) => [name, entryOf(field, value[name])])) }
}

function listEntry(item: Field, values: readonly unknown[]): Entry {
  return { ...blank, items: values.map((value) => entryOf(item, value)), isGiven: values.length === 0 }
}

function mapEntry(field: Field, values: Readonly<Record<string, unknown>>): Entry {
  return { ...listEntry(field, Object.values(values)), names: Object.keys(values) }
}

/** A string stands as it is, unless it would be read as another value. */
function writtenAsJson(value: unknown, isLong: boolean): string {
  if (typeof value === 'string' && value !== '' && parsed(value) === value) return value
  return isLong ? JSON.stringify(value, null, 2) : JSON.stringify(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What is no number, or would become another one, stays text, so that the answer can say so. */
function numberOf(text: string): unknown {
  if (text.trim() === '') return undefined
  const number = Number(text)
  const isExact = !/^\s*[+-]?\d+\s*$/.test(text) || Number.isSafeInteger(number)
  return Number.isFinite(number) && isExact ? number : text
}

function chosenOf(values: readonly unknown[], text: string, isRequired: boolean): unknown {
  if (text === '') return isRequired && values.length === 1 ? values[0] : undefined
  return values.find((value) => JSON.stringify(value) === text)
}
