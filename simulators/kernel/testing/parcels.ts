import {
  type Collection,
  createService,
  type Service,
  type ServiceDefinition,
  type Store,
  Worlds,
  type WorldsOptions,
} from '../index.ts'

/**
 * A minimal provider. A parcel is under way for three seconds after its request, then its arrival is called back. A request that waits
 * for a parcel is answered when the parcel has arrived, or after two seconds.
 */
export interface Parcel {
  readonly id: number
  readonly to: string
  readonly callbackUrl: string | undefined
  readonly status: 'UNDERWAY' | 'ARRIVED'
}

export interface ParcelState {
  readonly parcels: Collection<Parcel, number, 'to'>
  readonly ids: { next(): number }
}

type ParcelDefinition = ServiceDefinition<Shapes, ParcelState, 'arrive' | 'loop', 'awaitParcel'>

interface Shapes {
  sendParcel: {
    parameters: { query?: never; header?: never; path?: never }
    requestBody: { content: { 'application/json': { to: string; callback_url?: string } } }
    responses: {
      201: { headers: unknown; content: { 'application/json': { id: number; status: string; ticket: string } } }
      404: { headers: unknown; content: { 'application/json': { error: string } } }
    }
  }
  awaitParcel: {
    parameters: { query?: never; header?: never; path?: never }
    requestBody: { content: { 'application/json': { to: string } } }
    responses: { 201: { headers: unknown; content: { 'application/json': { id: number; status: string } } } }
  }
  getParcel: {
    parameters: { query?: never; header?: never; path: { id: number } }
    requestBody?: never
    responses: {
      200: { headers: unknown; content: { 'application/json': { id: number; status: string } } }
      404: { headers: unknown; content: { 'application/json': { error: string } } }
    }
  }
}

const json = (schema: object, examples: object = {}) => ({ 'application/json': { schema, examples } })
const failure = {
  description: 'no',
  content: json({ type: 'object', required: ['error'] }, { gone: { value: { error: 'gone' } } }),
}

const document = {
  openapi: '3.1.0',
  info: { title: 'Parcels', version: '1' },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  security: [{ key: [] }],
  paths: {
    '/parcels': {
      post: {
        operationId: 'sendParcel',
        requestBody: {
          required: true,
          content: json({
            type: 'object',
            required: ['to'],
            properties: { to: { type: 'string', minLength: 1 }, callback_url: { type: 'string' } },
          }),
        },
        responses: {
          201: { description: 'sent', content: json({ type: 'object', required: ['id', 'status', 'ticket'] }) },
          404: failure,
        },
      },
    },
    '/parcels/wait': {
      post: {
        operationId: 'awaitParcel',
        requestBody: { required: true, content: json({ type: 'object', required: ['to'] }) },
        responses: { 201: { description: 'sent', content: json({ type: 'object', required: ['id', 'status'] }) } },
      },
    },
    '/parcels/{id}': {
      get: {
        operationId: 'getParcel',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: {
          200: { description: 'it', content: json({ type: 'object', required: ['id', 'status'] }) },
          404: failure,
        },
      },
    },
  },
}

const operations: ParcelDefinition['operations'] = {
  sendParcel({ body }, context) {
    const { ids, parcels } = context.state
    const parcel = parcels.put({ id: ids.next(), to: body.to, callbackUrl: body.callback_url, status: 'UNDERWAY' })
    if (body.to === 'crash') throw new Error('the rule broke')
    if (body.to === 'loop') context.schedule('loop', context.now, String(parcel.id))
    context.schedule('arrive', context.now + (body.to === 'at once' ? 0 : 3000), String(parcel.id))
    if (body.to === 'undocumented')
      return {
        status: 201,
        body: { id: parcel.id, status: parcel.status, ...JSON.parse('{"ticket":null}'), ticket: undefined },
      }
    return { status: 201, body: { id: parcel.id, status: parcel.status, ticket: context.random.hex(8) } }
  },
  awaitParcel({ body }, context) {
    const { ids, parcels } = context.state
    const { id } = parcels.put({ id: ids.next(), to: body.to, callbackUrl: undefined, status: 'UNDERWAY' })
    context.schedule('arrive', context.now + (body.to === 'far' ? 3000 : 1000), String(id))
    return {
      until: context.now + 2000,
      key: String(id),
      reply: () => {
        if (body.to === 'crash') throw new Error('the rule broke')
        return { status: 201, body: { id, status: parcels.get(id)?.status ?? 'LOST' } }
      },
    }
  },
  getParcel({ path }, { state }) {
    const parcel = state.parcels.get(path.id)
    if (parcel === undefined) return { status: 404, body: { error: 'no such parcel' } }
    return { status: 200, body: { id: parcel.id, status: parcel.status } }
  },
}

const definition: ParcelDefinition = {
  name: 'parcels',
  document,
  caller({ credentials }) {
    const presented = credentials?.get('key')
    return presented?.type === 'apiKey' ? { key: presented.key } : { reason: 'missing' }
  },
  state: (store: Store) => ({
    ...store.collections<ParcelState>({
      parcels: { key: ({ id }) => id, keyType: 'number', indexes: { to: ({ to }) => to } },
    }),
    ids: store.sequence('parcels', 1),
  }),
  operations,
  timers: {
    arrive(key, context) {
      const parcel = context.state.parcels.get(Number(key))
      if (parcel === undefined) return
      const arrived = context.state.parcels.put({ ...parcel, status: 'ARRIVED' })
      context.release(key)
      if (arrived.callbackUrl === undefined) return
      context.callback({
        name: 'parcelArrived',
        url: arrived.callbackUrl,
        about: key,
        contentType: 'application/json',
        content: { id: arrived.id, status: arrived.status },
        retry: { delays: [1000, 5000], attempts: 3, timeout: 2000, acknowledged: '2xx' },
      })
    },
    loop: (key, context) => context.schedule('loop', context.now, key),
  },
  answers: {},
  refuse: (problem) => ({
    status:
      problem.kind === 'crashed' || problem.kind === 'replyUndocumented'
        ? 500
        : problem.kind === 'unauthenticated'
          ? 401
          : 400,
    body: { error: problem.kind },
  }),
  namedError: (name) => (name === 'tooManyRequests' ? { status: 429, body: { error: name } } : undefined),
}

export function createParcels(worlds: Worlds): Service<ParcelState, 'arrive' | 'loop'> {
  return createService(definition, worlds)
}

/** A request to the parcels service, without a socket. */
export function send(
  key: string,
  body: object,
  target = '/parcels',
): { method: string; target: string; headers: Record<string, string>; body: Uint8Array } {
  return {
    method: 'POST',
    target,
    headers: { 'x-key': key, 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
  }
}

/** Where the clocks of these worlds stand at first. */
export const start = Date.parse('2026-01-01T00:00:00Z')

/** The parcels service and a world `k` on a manual clock. */
export function openParcels(options: WorldsOptions = {}) {
  const worlds = new Worlds({ clock: { mode: 'manual', now: start }, ...options })
  const parcels = createParcels(worlds)
  const world = worlds.create({ name: 'k' })
  const post = async (body: object, key = 'k') => {
    const reply = await parcels.ask(send(key, body))
    return { status: reply.status, body: reply.body === '' ? undefined : JSON.parse(reply.body), reply }
  }
  const status = async (id: number, key = 'k'): Promise<unknown> =>
    JSON.parse((await parcels.ask({ ...send(key, {}, `/parcels/${id}`), method: 'GET' })).body).status
  return { worlds, parcels, world, post, status }
}
