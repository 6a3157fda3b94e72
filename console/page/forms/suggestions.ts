import { controlDocument, readAny } from '../control/call.ts'
import { type ControlDocument, isRecord, readDocument } from '../control/document.ts'
import type { OperationId } from '../control/operations.ts'

/** A list of the world, and the member of its items that a field takes. */
interface Source {
  readonly operation: OperationId
  readonly member: string
  /** The collection, of `listState`. */
  readonly of?: { readonly service: string; readonly collection: string }
}

/** How many values of a list are offered, the latest first. */
const most = 50

const subscribers: Source = { operation: 'listSubscribers', member: 'number' }
const transactions = (member: string): Source => ({
  ...{ operation: 'listState', member },
  of: { service: 'dtone', collection: 'transactions' },
})

/** Where the values of fields are known, by the names of the fields. */
const sources: Readonly<Record<string, readonly Source[]>> = {
  number: [subscribers],
  creditParty: [subscribers],
  phoneNumber: [{ operation: 'listAfricasTalkingVoiceNumbers', member: 'phoneNumber' }],
  shortCode: [{ operation: 'listAfricasTalkingShortCodes', member: 'shortCode' }],
  serviceCode: [{ operation: 'listAfricasTalkingUssdCodes', member: 'serviceCode' }],
  code: [{ operation: 'listAfricasTalkingUssdCodes', member: 'serviceCode' }],
  sender: [{ operation: 'listAfricasTalkingSenders', member: 'sender' }],
  client: [{ operation: 'listAfricasTalkingVoiceClients', member: 'client' }],
  paymentProduct: [{ operation: 'listAfricasTalkingPaymentProducts', member: 'name' }],
  product: [
    { operation: 'listAfricasTalkingQueues', member: 'product' },
    { operation: 'listAfricasTalkingPaymentProducts', member: 'name' },
  ],
  product_id: [transactions('productId'), { operation: 'listDtoneProducts', member: 'product_id' }],
  operator_id: [{ operation: 'listDtoneOutages', member: 'operator_id' }],
  transaction: [transactions('id')],
  external_id: [transactions('externalId')],
  unit: [{ operation: 'listState', member: 'unit', of: { service: 'dtone', collection: 'balances' } }],
  iccid: [{ operation: 'listDtoneEsimProfiles', member: 'iccid' }],
  batch: [{ operation: 'listDtoneProductBatches', member: 'id' }],
  outcome: [{ operation: 'listDtoneOutcomes', member: 'id' }],
  outage: [{ operation: 'listDtoneOutages', member: 'id' }],
  fault: [{ operation: 'listFaults', member: 'id' }],
  plan: [{ operation: 'listCallbackPlans', member: 'id' }],
  prompt: [{ operation: 'listPrompts', member: 'id' }],
  participant: [{ operation: 'listParticipants', member: 'name' }],
}

/** Whether anything knows values of a field of this name. */
export function hasSuggestions(name: string): boolean {
  return name === 'operationId' || name === 'service' || Object.hasOwn(sources, name)
}

/** The values that the world, and the examples of the documents, have for a field of this name. */
export async function suggestionsFor(name: string, world: string): Promise<readonly string[]> {
  if (name === 'service') return services()
  if (name === 'operationId') return [...(await providerOperations())]
  const lists = await Promise.all((sources[name] ?? []).map((source) => valuesOf(source, world)))
  const known = [...lists.flat(), ...examplesOf(name, controlDocument())]
  return [...new Set(known)].slice(0, most)
}

async function valuesOf({ operation, member, of }: Source, world: string): Promise<readonly string[]> {
  const call = { operation, path: { world, ...of }, ...(of !== undefined && { query: { last: most } }) }
  const items = await readAny(call)
  if (!Array.isArray(items)) return []
  return items.flatMap((item) => (isRecord(item) ? textsOf(item[member]) : [])).reverse()
}

/** The values that members of this name have in the examples of bodies, wherever they stand. */
export function examplesOf(name: string, { operations }: ControlDocument): readonly string[] {
  const found = (node: unknown): readonly string[] => {
    if (Array.isArray(node)) return node.flatMap(found)
    if (!isRecord(node)) return []
    return Object.entries(node).flatMap(([key, value]) => [...(key === name ? textsOf(value) : []), ...found(value)])
  }
  return [...operations.values()].flatMap(({ body }) => body?.examples.flatMap(({ value }) => found(value)) ?? [])
}

function textsOf(value: unknown): readonly string[] {
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

async function services(): Promise<readonly string[]> {
  const health = await readAny({ operation: 'getHealth' })
  return isRecord(health) && Array.isArray(health['services']) ? health['services'].map(String) : []
}

let operationsOfProviders: Promise<readonly string[]> | undefined

/** The ids of the operations of all providers, which their documents have. They are loaded once. */
function providerOperations(): Promise<readonly string[]> {
  operationsOfProviders ??= services().then(async (names) => {
    const documents = await Promise.all(
      names.map((name) => fetch(`/reference/${name}.json`).then((file) => file.json())),
    )
    return documents.flatMap((document) => [...readDocument(document).operations.keys()])
  })
  return operationsOfProviders
}
