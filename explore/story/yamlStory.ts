import { DataTable } from '@cucumber/cucumber'
import { compile } from 'json-p3'
import { type ReadSentence, sentenceReader } from '../../scenarios/steps/readSentence.ts'
import { isoDuration } from '../../specs/formats/shortDuration.ts'
import { readYaml, type YamlNode } from '../yaml/yamlNode.ts'
import { oneLine } from './oneLine.ts'
import { type RequestOrder, requestStep } from './requestStep.ts'
import { sentenceStep } from './sentenceStep.ts'
import type { StoryStep } from './story.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const requestMembers = [...methods, 'headers', 'body', 'type', 'expect', 'save', 'every', 'times'] as const
const keyword = /^(?:Given|When|Then|And|But|\*) /
/** The most repetitions of a request, against a slip of the hand. */
const mostTimes = 1_000

type Members = ReadonlyMap<(typeof requestMembers)[number], YamlNode>

/** Reads the steps of a story in YAML. Throws with the line of what is wrong. */
export function yamlStory(name: string, text: string): readonly StoryStep[] {
  const story = readYaml(name, text)
  const items = story.kind === 'nothing' ? [] : story.list('a story')
  if (items.length === 0) story.fail('a story has at least one step, such as "- POST: /orders"')
  const read = sentenceReader()
  const saved = new Set<string>()
  return items.flatMap((item) => {
    checkSaved(item, saved)
    const steps = stepsOf(item, read)
    for (const one of namesSavedBy(item)) saved.add(one)
    return steps
  })
}

function stepsOf(item: YamlNode, read: ReadSentence): readonly StoryStep[] {
  if (item.kind === 'scalar') return [sentenceOf(item, item.text('a sentence'), undefined, read)]
  const members = item.members('a step')
  const [first, value] = [...members][0] ?? []
  if (first === undefined || value === undefined) return item.fail('this step is empty')
  if (keyword.test(first)) {
    if (members.size === 1) return [sentenceOf(item, `${first}:`, belowOf(value), read)]
    return item.fail(`a sentence is a step of its own: begin a new one with "- "`)
  }
  if (members.has('advance')) return [advanceOf(item)]
  return requestsOf(item)
}

function advanceOf(item: YamlNode): StoryStep {
  const by = item.known('a step with "advance"', ['advance']).get('advance') ?? item
  const duration = durationOf(by)
  return {
    text: `advance ${by.text('a duration')}`,
    told: [{ kind: 'advance', by: duration }],
    run: (teller) => teller.advance(duration),
  }
}

function durationOf(node: YamlNode): string {
  const text = node.text('a duration')
  return isoDuration(text) ?? node.fail(`"${text}" is no duration, such as 5m, 1h30m or PT5M`)
}

function sentenceOf(node: YamlNode, text: string, below: unknown, read: ReadSentence): StoryStep {
  if (!keyword.test(text))
    return node.fail(
      `"${text}" is no step: write a request, as "POST: /orders", or a sentence that begins with Given, When, Then, And or But`,
    )
  try {
    return sentenceStep(text, read(text.replace(keyword, ''), below))
  } catch (error) {
    return node.fail(oneLine(error).replace(/\.$/, ''))
  }
}

/** What stands below a sentence: a table of names and values or of rows, or a text. */
function belowOf(node: YamlNode): unknown {
  if (node.kind === 'nothing') return undefined
  if (node.kind === 'scalar') return node.text('what stands below a sentence')
  const rows =
    node.kind === 'map'
      ? [...node.members('a table')].map(([name, cell]) => [name, cellOf(cell)])
      : node.list('a table').map((row) => row.list('a row of a table').map(cellOf))
  return new DataTable(rows)
}

function cellOf(cell: YamlNode): string {
  return cell.kind === 'scalar' ? (cell.written ?? String(cell.value)) : JSON.stringify(cell.value)
}

function requestsOf(item: YamlNode): readonly StoryStep[] {
  const members = item.known('a step', requestMembers)
  const order = orderOf(item, members)
  const [every, times] = [members.get('every'), members.get('times')]
  if (every === undefined && times === undefined) return [requestStep(order)]
  if (every === undefined || times === undefined)
    return item.fail('"every" and "times" come together, as in "every: 10m" and "times: 6"')
  const after = durationOf(every)
  const count = timesOf(times)
  return Array.from({ length: count }, (_, at) =>
    requestStep(at === 0 ? order : { ...order, after }, ` (${at + 1} of ${count})`),
  )
}

function timesOf(node: YamlNode): number {
  const { value } = node
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostTimes) return value
  return node.fail(`"times" is a whole number from 1 to ${mostTimes}`)
}

function orderOf(item: YamlNode, members: Members): RequestOrder {
  const [method, other] = methods.filter((one) => members.has(one))
  if (method === undefined) return item.fail(`a step names one of ${methods.join(', ')} and a path: "POST: /orders"`)
  if (other !== undefined) return item.fail(`a step sends one request, but this one has ${method} and ${other}`)
  return {
    method,
    path: pathOf(members.get(method) ?? item),
    ...contentOf(members),
    expected: expectedOf(members.get('expect')),
    save: saveOf(members.get('save')),
    after: undefined,
  }
}

function pathOf(node: YamlNode): string {
  const path = node.text('a path')
  return path.startsWith('/') ? path : node.fail(`"${path}" is no path: it begins with a slash, as /orders`)
}

function contentOf(members: Members): Pick<RequestOrder, 'headers' | 'body'> {
  const written = members.get('headers')?.members('"headers"') ?? new Map<string, YamlNode>()
  const headers = Object.fromEntries([...written].map(([name, node]) => [name, headerOf(name, node)]))
  const [node, type] = [members.get('body'), members.get('type')]
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  if (type !== undefined && hasType) return type.fail('"type" and the header Content-Type say the same: leave one out')
  if (node === undefined) return type === undefined ? { headers, body: undefined } : type.fail('"type" needs a "body"')
  checkNumbers(node)
  const body = node.value
  if (typeof body === 'string' && type === undefined && !hasType)
    return node.fail('a body that is a text needs its media type, as "type: application/x-www-form-urlencoded"')
  const named = hasType ? {} : { 'content-type': type?.text('a media type') ?? 'application/json' }
  return { headers: { ...named, ...headers }, body }
}

function headerOf(name: string, node: YamlNode): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return node.fail(`"${name}" is no name of a header`)
  const value = node.text(`the header ${name}`)
  return /[\r\n]/.test(value) ? node.fail(`the header ${name} is one line`) : value
}

/** YAML reads `+254711000100` and `0711000100` as numbers, and the sign and the zero are lost. */
function checkNumbers(node: YamlNode): void {
  if (node.kind === 'map') for (const one of node.members('a body').values()) checkNumbers(one)
  if (node.kind === 'list') for (const one of node.list('a body')) checkNumbers(one)
  const written = node.written ?? ''
  if (typeof node.value === 'number' && /^(?:\+|0\d)/.test(written))
    node.fail(`YAML reads ${written} as the number ${node.value}: write "${written}" in quotes`)
}

function expectedOf(node: YamlNode | undefined): string | undefined {
  if (node === undefined) return undefined
  const text = node.text('"expect"')
  return /^[1-5](?:\d\d|xx)$/.test(text) ? text : node.fail(`"${text}" is no status, such as 201, or 2xx for a class`)
}

function saveOf(node: YamlNode | undefined): ReadonlyMap<string, string> {
  const members = node?.members('"save"') ?? new Map<string, YamlNode>()
  return new Map([...members].map(([name, path]) => [nameOf(name, path), jsonPathOf(path)]))
}

function nameOf(name: string, node: YamlNode): string {
  return /^[\w.-]+$/.test(name) ? name : node.fail(`"${name}" is no name: it has letters, digits, "_", "." and "-"`)
}

function jsonPathOf(node: YamlNode): string {
  const path = node.text('a JSON path')
  try {
    compile(path)
    return path
  } catch {
    return node.fail(`"${path}" is no JSON path (RFC 9535), such as $.id or $.items[0].id`)
  }
}

/** Throws where a step has the name of a value that no step before it saves. */
function checkSaved(item: YamlNode, saved: ReadonlySet<string>): void {
  for (const [mark, name = ''] of JSON.stringify(item.value).matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)) {
    if (saved.has(name)) continue
    const known = saved.size === 0 ? 'no step before it saves anything' : `saved are ${[...saved].join(', ')}`
    item.fail(`${mark} is saved by no step before this one: ${known}`)
  }
}

/** The names under which a step saves values, by `save` or by a sentence. */
function namesSavedBy(item: YamlNode): readonly string[] {
  if (item.kind === 'map') return [...(item.members('a step').get('save')?.members('"save"').keys() ?? [])]
  const [, name] = /\bI save ".*" as "([^"]+)"$/.exec(String(item.value)) ?? []
  return name === undefined ? [] : [name]
}
