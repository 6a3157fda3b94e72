import { atPointer, pointerPart } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type {
  Body,
  Callback,
  Contract,
  FieldEncoding,
  Link,
  Media,
  Operation,
  Parameter,
  Response,
  Webhook,
} from './contract.ts'
import { heldCases, heldFor, heldLongest } from './holds.ts'
import { idempotencyKeyOf } from './idempotencyKey.ts'
import { filterRuleOf, listRulesOf, sortFieldsOf } from './listRules.ts'
import { withLocalCallbacks } from './localCallbacks.ts'
import { isXml } from './mediaType.ts'
import { refusedAccounts } from './refusedAccounts.ts'
import { groupsOf, texts, textsIn } from './texts.ts'
import { repeatsOf, throttleOf } from './times.ts'
import { translationRuleOf } from './translationRule.ts'
import { upgrade } from './upgrade.ts'
import { callbackVariations, countsIn, plainVariation, setupSteps, variationsOf } from './variationsOf.ts'
import { withFilters } from './withFilters.ts'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
/** OpenAPI ignores header parameters of these names. */
const ignoredHeaders = ['accept', 'content-type', 'authorization']

/**
 * Reads a parsed OpenAPI document of version 3.0 or 3.1. Parts that are not understood are left out, since documents of other
 * services are read too. Throws if it is no such document.
 */
export function readContract(name: string, parsed: unknown): Contract {
  if (!isRecord(parsed) || !/^3\.[01]/.test(String(parsed['openapi'])))
    throw new Error(`${name}: this is no OpenAPI document of version 3.0 or 3.1`)
  const source = withLocalCallbacks(upgrade(parsed))
  const reader = new Reader(source)
  const info = reader.object(source['info'])
  const components = reader.object(source['components'])
  return {
    name,
    title: String(info['title'] ?? name),
    operations: reader.operations(),
    webhooks: reader.webhooks(),
    schemes: new Map(
      Object.entries(reader.object(components['securitySchemes'])).map(([key, scheme]) => [key, reader.object(scheme)]),
    ),
    refusedAccounts: refusedAccounts(source['x-accounts']),
    source,
  }
}

class Reader {
  readonly #root: JsonObject

  constructor(root: JsonObject) {
    this.#root = root
  }

  /** Resolves references; an empty object if there is no object. */
  object(value: unknown): JsonObject {
    let found = value
    for (let hops = 0; hops < 20 && isRecord(found) && typeof found['$ref'] === 'string'; hops++)
      found = atPointer(this.#root, found['$ref'])
    return isRecord(found) ? found : {}
  }

  operations(): Operation[] {
    const operations: Operation[] = []
    for (const [path, item] of Object.entries(this.object(this.#root['paths']))) {
      const pathItem = this.object(item)
      for (const method of methods)
        if (isRecord(pathItem[method])) operations.push(this.#operation(path, method, pathItem))
    }
    return unambiguous(operations)
  }

  #operation(path: string, method: string, pathItem: JsonObject): Operation {
    const source = this.object(pathItem[method])
    const pointer = `#/paths/${pointerPart(path)}/${method}`
    const { operationId, requestBody, security = this.#root['security'] } = source
    const parameters = withFilters(this.#parameters([pathItem['parameters'], source['parameters']]), source)
    return {
      id:
        typeof operationId === 'string'
          ? operationId
          : `${method}${path.replaceAll(/[^A-Za-z0-9]+(\w?)/g, (_, next: string) => next.toUpperCase())}`,
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody === undefined ? undefined : this.#body(requestBody),
      responses: Object.entries(this.object(source['responses'])).map(([key, response]) =>
        this.#response(key, response, `${pointer}/responses/${key}`),
      ),
      callbacks: Object.entries(this.object(source['callbacks'])).flatMap(([name, callback]) =>
        this.#callbacks(name, callback, `${pointer}/callbacks/${pointerPart(name)}`),
      ),
      holds: source['x-holds'] !== undefined,
      heldFor: heldFor(this.object(source['x-holds'])),
      heldLongest: heldLongest(this.object(source['x-holds'])),
      heldCases: heldCases(this.object(source['x-holds'])),
      isThrottled: source['x-throttle'] !== undefined,
      throttle: throttleOf(this.object(source['x-throttle'])),
      account: typeof source['x-account'] === 'string' ? source['x-account'] : undefined,
      hasOwnNames: source['x-own-names'] === true,
      isShared: source['x-shared'] === true || source['x-account'] !== undefined,
      causes: countsIn(source['x-causes']),
      known: textsIn(this.object(source['x-known'])),
      security: Array.isArray(security) ? security.map((one) => Object.keys(this.object(one))) : [],
      list: listRulesOf(source),
      translated: translationRuleOf(source),
      idempotencyKey: idempotencyKeyOf(source, parameters),
      changing: texts(source['x-changing']),
      keepsRefused: texts(source['x-keeps-refused']),
      amounts: [source['x-amounts']].flat().filter((one) => typeof one === 'number'),
      forks: isRecord(source['x-forks']) ? plainVariation(source['x-forks']) : undefined,
      sameQueries: groupsOf(source['x-same-queries']),
      keepsAbsent: source['x-keeps-absent'] === undefined ? method === 'patch' : source['x-keeps-absent'] === true,
      pointer,
    }
  }

  #parameters(lists: readonly unknown[]): Parameter[] {
    const parameters = new Map<string, Parameter>()
    for (const entry of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
      const parameter = this.#parameter(this.object(entry))
      if (parameter !== undefined) parameters.set(`${parameter.in} ${parameter.name}`, parameter)
    }
    return [...parameters.values()]
  }

  #parameter(source: JsonObject): Parameter | undefined {
    const { name, in: place, style, explode } = source
    if (typeof name !== 'string') return undefined
    if (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie') return undefined
    if (place === 'header' && ignoredHeaders.includes(name.toLowerCase())) return undefined
    const [content] = Object.values(this.object(source['content']))
    const usual = place === 'query' || place === 'cookie' ? 'form' : 'simple'
    return {
      name,
      in: place,
      required: source['required'] === true || place === 'path',
      style: typeof style === 'string' ? style : usual,
      explode: typeof explode === 'boolean' ? explode : (style ?? usual) === 'form',
      schema: source['schema'] ?? this.object(content)['schema'] ?? {},
      examples: [...this.#examples(source).values()],
      filter: filterRuleOf(source),
      sorts: sortFieldsOf(source),
      languages: [source['x-languages'] ?? []].flat().map(String),
    }
  }

  /** XML is left out if there is another media type, since it cannot be encoded here. */
  #body(value: unknown): Body {
    const source = this.object(value)
    const media = this.#media(source['content'])
    const written = media.filter(({ type }) => !isXml(type))
    return { required: source['required'] === true, media: written.length > 0 ? written : media }
  }

  #media(value: unknown): Media[] {
    return Object.entries(this.object(value)).map(([type, entry]) => {
      const media = this.object(entry)
      return {
        ...{ type, schema: media['schema'] ?? {}, examples: this.#examples(media), encoding: this.#encoding(media) },
        unique: texts(media['x-unique']),
        uniqueIgnores: texts(media['x-unique-ignores']),
        uniqueReplays: media['x-unique-replays'] === true,
      }
    })
  }

  #encoding(media: JsonObject): Map<string, FieldEncoding> {
    return new Map(
      Object.entries(this.object(media['encoding'])).map(([field, entry]) => {
        const { style, explode, allowReserved, contentType } = this.object(entry)
        const isStyled = [style, explode, allowReserved].some((setting) => setting !== undefined)
        const name = typeof style === 'string' ? style : 'form'
        const written = { style: name, explode: typeof explode === 'boolean' ? explode : name === 'form' }
        const type = typeof contentType === 'string' ? contentType : undefined
        return [field, { style: isStyled ? written : undefined, contentType: type }]
      }),
    )
  }

  #examples(source: JsonObject): Map<string, unknown> {
    const examples = new Map<string, unknown>()
    if (source['example'] !== undefined) examples.set('default', source['example'])
    for (const [name, example] of Object.entries(this.object(source['examples']))) {
      const value = this.object(example)['value']
      if (value !== undefined) examples.set(name, value)
    }
    return examples
  }

  #response(key: string, value: unknown, pointer: string): Response {
    const source = this.object(value)
    return {
      key,
      headers: Object.keys(this.object(source['headers'])),
      media: this.#media(source['content']),
      bodyLimit: typeof source['x-body-limit'] === 'number' ? source['x-body-limit'] : undefined,
      links: Object.entries(this.object(source['links'])).flatMap(([name, link]) =>
        this.#link(name, this.object(link), `${pointer}/links/${pointerPart(name)}`),
      ),
      pointer,
    }
  }

  #link(name: string, source: JsonObject, pointer: string): Link[] {
    const { operationId, operationRef } = source
    const target = typeof operationId === 'string' ? operationId : this.object({ $ref: operationRef })['operationId']
    if (typeof target !== 'string') return []
    const description = typeof source['description'] === 'string' ? source['description'] : undefined
    return variationsOf(source).map((variation) => ({ name, description, operationId: target, variation, pointer }))
  }

  #callbacks(name: string, value: unknown, pointer: string): Callback[] {
    return Object.entries(this.object(value)).flatMap(([expression, item]) =>
      Object.entries(this.object(item)).flatMap(([method, entry]) => {
        if (!methods.includes(method)) return []
        return [this.#callback(name, expression, method, this.object(entry), `${pointer}/${pointerPart(expression)}`)]
      }),
    )
  }

  #callback(name: string, expression: string, method: string, source: JsonObject, pointer: string): Callback {
    return {
      ...{ name, expression, method: method.toUpperCase(), pointer: `${pointer}/${method}` },
      media: this.#media(this.object(source['requestBody'])['content']),
      acknowledged: Object.keys(this.object(source['responses'])),
      repeats: repeatsOf(this.object(source['x-repeats'])),
      isSentOnce: source['x-repeats'] === false,
      isOrdered: source['x-order'] === 'examples',
      via: typeof source['x-via'] === 'string' ? source['x-via'] : undefined,
      once: texts(source['x-once']),
      ...callbackVariations(source),
      headers: this.#parameters([source['parameters']]).filter((parameter) => parameter.in === 'header'),
    }
  }

  webhooks(): Webhook[] {
    return Object.entries(this.object(this.#root['webhooks'])).flatMap(([name, item]) =>
      Object.entries(this.object(item)).flatMap(([method, entry]) => {
        if (!methods.includes(method)) return []
        const source = this.object(entry)
        const callback = this.#callback(name, '', method, source, `#/webhooks/${pointerPart(name)}`)
        return [{ ...callback, causes: setupSteps(source['x-caused-by']) }]
      }),
    )
  }
}

/** Numbers repeated operation ids, so that case names stay unique. */
function unambiguous(operations: readonly Operation[]): Operation[] {
  const seen = new Map<string, number>()
  return operations.map((operation) => {
    const count = (seen.get(operation.id) ?? 0) + 1
    seen.set(operation.id, count)
    return count === 1 ? operation : { ...operation, id: `${operation.id}_${count}` }
  })
}
