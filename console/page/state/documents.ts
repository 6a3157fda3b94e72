import { isRecord } from '../control/document.ts'

export type StateDocument = Readonly<Record<string, unknown>>

/** A column of a table: the first of these members that a document has. */
export interface Column {
  readonly name: string
  /** Dotted. */
  readonly paths: readonly string[]
}

/** The most useful columns, in their order. */
const known: readonly Column[] = [
  { name: 'id', paths: ['id', 'iccid', 'product'] },
  { name: 'status', paths: ['status', 'state'] },
  { name: 'number', paths: ['number', 'phoneNumber', 'destination.name', ...partyPaths()] },
  { name: 'external id', paths: ['externalId'] },
  { name: 'unit', paths: ['unit', 'currency'] },
  { name: 'amount', paths: ['value', 'cost', 'amount'] },
  ...['available', 'holding', 'credit_limit', 'balance', 'wallet', 'stash', 'mobileMoney', 'airtime'].map(column),
  ...['from', 'to', 'text', 'description', 'depth', 'perSecond', 'isPaused', 'stalledUntil'].map(column),
  { name: 'time', paths: ['createdAt', 'at', 'sentAt', 'receivedAt', 'startedAt', 'leftAt'] },
]
/** A document without these columns shows its first members. */
const fewest = 3
const most = 8

function partyPaths(): readonly string[] {
  return ['mobile_number', 'account_number', 'email'].map((name) => `parties.credit_party_identifier.${name}`)
}

function column(name: string): Column {
  return { name, paths: [name] }
}

/** The columns for a table of these documents. */
export function columnsOf(documents: readonly StateDocument[]): readonly Column[] {
  const columns = known.filter(({ paths }) => documents.some((document) => paths.some((path) => has(document, path))))
  if (columns.length >= fewest) return columns.slice(0, most)
  const names = new Set(documents.flatMap((document) => Object.keys(document).filter((name) => has(document, name))))
  const used = columns.flatMap(({ paths }) => paths)
  return [...columns, ...[...names].filter((name) => !used.includes(name)).map(column)].slice(0, fewest + 2)
}

/** Whether a document has something that fits a cell. */
function has(document: StateDocument, path: string): boolean {
  const value = at(document, path)
  return value !== undefined && (!isRecord(value) || 'amount' in value) && !Array.isArray(value)
}

function at(document: StateDocument, path: string): unknown {
  return path.split('.').reduce<unknown>((node, name) => (isRecord(node) ? node[name] : undefined), document)
}

/** Services that keep amounts in units of 0.0001. */
const inTenThousandths: readonly string[] = ['africastalking', 'subscribers']
const amounts: readonly string[] = ['amount', 'balance', 'wallet', 'stash', 'mobileMoney', 'airtime', 'value', 'cost']

/** The text of a cell. Moments are shown in UTC, amounts in units of their currency. */
export function cellOf(document: StateDocument, { paths }: Column, service: string): string {
  const path = paths.find((each) => has(document, each))
  const value = path === undefined ? undefined : at(document, path)
  return path === undefined ? '' : textOf(path, value, service)
}

function textOf(name: string, value: unknown, service: string): string {
  if (isRecord(value))
    return `${value['currency'] ?? value['unit'] ?? ''} ${textOf('amount', value['amount'], service)}`
  if (typeof value !== 'number') return String(value ?? '')
  if (/(^at|At|Until)$/.test(name)) return value > 0 ? momentOf(value) : ''
  return amounts.includes(name) && inTenThousandths.includes(service) ? String(value / 10_000) : String(value)
}

function momentOf(instant: number): string {
  return new Date(instant)
    .toISOString()
    .slice(0, -1)
    .replace('T', ' ')
    .replace(/\.000$/, '')
}

/** The documents in which a text occurs, the latest first. */
export function found(documents: readonly StateDocument[], text: string): readonly StateDocument[] {
  const wanted = text.trim().toLowerCase()
  const matching =
    wanted === '' ? documents : documents.filter((each) => JSON.stringify(each).toLowerCase().includes(wanted))
  return matching.toReversed()
}
