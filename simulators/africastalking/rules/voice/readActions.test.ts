import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CallbackAnswer } from '../../../kernel/index.ts'
import { readActions } from './readActions.ts'

const end = { attempt: 1, isRepeated: false, willRetry: false } as const

/** An answer of status 200 with this body. */
function answered(body: string, changes: Partial<Extract<CallbackAnswer, { kind: 'answered' }>> = {}): CallbackAnswer {
  const headers = { 'content-type': 'text/plain', 'content-length': String(Buffer.byteLength(body)) }
  return { kind: 'answered', status: 200, headers, body, isLate: false, ...end, ...changes }
}

function read(elements: string) {
  return readActions(answered(`<?xml version="1.0" encoding="UTF-8"?><Response>${elements}</Response>`))
}

function notesOf(elements: string) {
  return read(elements).notes
}

test('what an element leaves out is filled in', () => {
  expect(
    read('<Say>Hello</Say><Play url="https://a.example/b.mp3"/><GetDigits/><Record/><Enqueue/><Conference/>'),
  ).toEqual({
    kind: 'actions',
    notes: [],
    actions: [
      { kind: 'Say', text: 'Hello', voice: 'woman', playBeep: false },
      { kind: 'Play', url: 'https://a.example/b.mp3' },
      { kind: 'GetDigits', timeoutSeconds: 30 },
      { kind: 'Record', timeoutSeconds: 3600, trimSilence: false, playBeep: false, isTerminal: true },
      { kind: 'Enqueue', name: '' },
      { kind: 'Conference' },
    ],
  })
})

test('every attribute is read', () => {
  const elements = [
    '<GetDigits timeout="5" finishOnKey="#" numDigits="4" callbackUrl="http://a.example/pin"><Say voice="man" playBeep="True">PIN</Say></GetDigits>',
    '<Dial phoneNumbers="+254711000001, agent.sandbox" record="true" sequential="true" callerId="+254711082000" ringBackTone="http://a.example/r.mp3" maxDuration="60"/>',
    '<Record finishOnKey="*" maxLength="10" timeout="3" trimSilence="true" playBeep="true" callbackUrl="http://a.example/kept"><Play url="http://a.example/p.mp3"/></Record>',
    '<Enqueue holdMusic="http://a.example/h.mp3" name="sales"/>',
    '<Dequeue phoneNumber="+254711082000" name="sales"/>',
    '<Redirect> http://a.example/next?a=1&amp;b=2 </Redirect>',
  ]
  expect(read(elements.join('\n'))).toEqual({
    kind: 'actions',
    notes: [],
    actions: [
      {
        ...{
          kind: 'GetDigits',
          numDigits: 4,
          finishOnKey: '#',
          timeoutSeconds: 5,
          callbackUrl: 'http://a.example/pin',
        },
        prompt: { kind: 'Say', text: 'PIN', voice: 'man', playBeep: true },
      },
      {
        ...{ kind: 'Dial', phoneNumbers: ['+254711000001', 'agent.sandbox'], record: true, sequential: true },
        ...{ callerId: '+254711082000', ringBackTone: 'http://a.example/r.mp3', maxDurationSeconds: 60 },
      },
      {
        ...{
          kind: 'Record',
          finishOnKey: '*',
          maxLengthSeconds: 10,
          timeoutSeconds: 3,
          trimSilence: true,
          playBeep: true,
        },
        ...{
          callbackUrl: 'http://a.example/kept',
          isTerminal: false,
          prompt: { kind: 'Play', url: 'http://a.example/p.mp3' },
        },
      },
      { kind: 'Enqueue', holdMusic: 'http://a.example/h.mp3', name: 'sales' },
      { kind: 'Dequeue', phoneNumber: '+254711082000', name: 'sales' },
      { kind: 'Redirect', url: 'http://a.example/next?a=1&b=2' },
    ],
  })
})

test('names are case-sensitive, and what is meant is named', () => {
  expect(read('\n  <GetDigits callBackUrl="http://a.example/pin"></GetDigits>')).toEqual({
    kind: 'actions',
    actions: [{ kind: 'GetDigits', timeoutSeconds: 30 }],
    notes: ['2:48 <GetDigits>: the attribute callBackUrl is unknown and is ignored; it is written callbackUrl'],
  })
})

test.each([
  ['<Hangup/>', /<Hangup> has no meaning in <Response>/],
  ['<say>a</say>', /<say> has no meaning in <Response>/],
  ['Welcome<Say>a</Say>', /the text between its elements is ignored/],
  ['<Say loop="2">a</Say>', /the attribute loop is unknown and is ignored$/],
  ['<Say><b>a</b></Say>', /<b> has no meaning in <Say>/],
  ['<Say/>', /it has no text/],
  ['<Play/>', /it needs the attribute url/],
  ['<Dial phoneNumbers=" , "/>', /it needs the attribute phoneNumbers/],
  ['<Dequeue/>', /it needs the attribute phoneNumber/],
  ['<Redirect>next</Redirect>', /its text is no URL of http or https/],
  ['<Redirect>ftp://a.example/next</Redirect>', /its text is no URL of http or https/],
  ['<GetDigits callbackUrl="javascript:1"/>', /callbackUrl="javascript:1" is no URL of http or https/],
  ['<Record maxLength="5" callbackUrl="/next"/>', /callbackUrl="\/next" is no URL of http or https/],
  ['<GetDigits timeout="soon"/>', /timeout="soon" is no whole number above 0/],
  ['<GetDigits numDigits="0"/>', /numDigits="0" is no whole number above 0/],
  ['<GetDigits finishOnKey="##"/>', /finishOnKey="##" is no key of a phone/],
  ['<Record playBeep="yes" maxLength="5"/>', /playBeep="yes" is neither true nor false/],
  ['<GetDigits><Say>a</Say><Play url="http://a.example/p.mp3"/></GetDigits>', /the first one counts/],
  ['<GetDigits><Dial phoneNumbers="1"/></GetDigits>', /<Dial> has no meaning in <GetDigits>/],
  ['<Say>a</Say><Reject/>', /<Reject> must stand alone/],
])('%s is noted', (elements, note) => {
  expect(notesOf(elements)).toEqual([expect.stringMatching(note)])
})

test.each([
  ['ISO-8859-1', [expect.stringMatching(/encoding="ISO-8859-1", and the answer is read as UTF-8/)]],
  ['utf-8', []],
])('the encoding %s that an answer declares', (encoding, notes) => {
  const body = `<?xml version="1.0" encoding="${encoding}"?><Response><Say>Hello</Say></Response>`
  expect(readActions(answered(body))).toMatchObject({ kind: 'actions', actions: [{ text: 'Hello' }], notes })
})

test('a rejected call does nothing else', () => {
  expect(read('<Reject/>')).toEqual({ kind: 'actions', actions: [{ kind: 'Reject' }], notes: [] })
  expect(read('<Say>a</Say><Reject/>')).toMatchObject({ actions: [{ kind: 'Say' }] })
})

test.each([
  ['text/html', 'text/html; charset=utf-8'],
  ['application/json', 'application/json'],
])('the media type %s is as good as another', (_name, type) => {
  const body = '<Response><Reject/></Response>'
  const headers = { 'content-type': type, 'content-length': '30' }
  expect(readActions(answered(body, { headers }))).toMatchObject({ kind: 'actions', actions: [{ kind: 'Reject' }] })
})

test.each([
  ['length', { 'content-type': 'text/plain' }, 'the answer has no content-length'],
  ['media type', { 'content-length': '30' }, 'the answer has no content-type'],
  ['either', {}, 'the answer has no content-length and no content-type'],
])('an answer without %s is unclear', (_what, headers, note) => {
  expect(readActions(answered('<Response><Reject/></Response>', { headers }))).toEqual({
    kind: 'unclear',
    notes: [note],
  })
})

test.each([
  ['no XML', answered('OK'), /the answer is no XML: 1:2: text data outside of root node/],
  ['nothing', answered(''), /the answer is no XML/],
  ['an open element', answered('<Response><Say>a</Response>'), /1:\d+: unexpected close tag/],
  ['two roots', answered('<Response/><Response/>'), /no XML: 1:\d+/],
  ['a doubled attribute', answered('<Response><Say voice="a" voice="b">c</Say></Response>'), /duplicate attribute/],
  ['an ampersand', answered('<Response><Say>Fish & chips</Say></Response>'), /an & which must be written &amp;/],
  [
    'a blank before its declaration',
    answered('\n<?xml version="1.0"?><Response/>'),
    /declaration must be at the start/,
  ],
  ['another root', answered('<response/>'), /begins with <response>/],
  ['status 500', answered('<Response/>', { status: 500 }), /answered 500/],
  ['status 302', answered('<Response/>', { status: 302 }), /answered 302/],
  ['no answer', { kind: 'none', reason: 'no answer within 10 s', ...end } as const, /no answer within 10 s/],
])('an answer with %s ends the call', (_what, answer, note) => {
  expect(readActions(answer)).toEqual({ kind: 'failure', notes: [expect.stringMatching(note)] })
})

test('entities of a DOCTYPE are not read', () => {
  const declared =
    '<!DOCTYPE Response [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
  for (const name of ['a', 'b', 'c']) {
    const { kind, notes } = readActions(answered(`${declared}<Response><Say>&${name};</Say></Response>`))
    expect([kind, notes]).toEqual(['failure', [expect.stringMatching(/undefined entity/)]])
  }
  expect(readActions(answered(`${declared}<Response><Say>&lt;</Say></Response>`))).toMatchObject({
    actions: [{ text: '<' }],
  })
})

test('nesting as deep as an answer can be long does not exhaust anything', () => {
  const deep = answered(`<Response>${'<Say>a'.repeat(20_000)}${'</Say>'.repeat(20_000)}</Response>`)
  expect(readActions(deep)).toMatchObject({ kind: 'actions', actions: [{ kind: 'Say' }] })
})

const piece = fc.constantFrom(
  ...[
    '<',
    '>',
    '</',
    '/>',
    '"',
    '=',
    '&',
    ';',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml version="1.0"?>',
    '<!DOCTYPE a [',
    ']>',
  ],
  ...[
    'Response',
    'Say',
    'GetDigits',
    'Record',
    'Dial',
    'Reject',
    ' timeout',
    ' phoneNumbers',
    ' __proto__',
    'constructor',
    '1',
    '\n',
  ],
  ...[
    '<Response>',
    '</Response>',
    '<Say>',
    '</Say>',
    '<Dial phoneNumbers="1"/>',
    '<constructor/>',
    '<__proto__/>',
    '\u0000',
    '\ud800',
  ],
)

test('any answer is read, and none throws', () => {
  const body = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  )
  const wrapped = fc.oneof(
    body,
    body.map((inner) => `<Response>${inner}</Response>`),
  )
  const kinds = new Set<string>()
  fc.assert(
    fc.property(wrapped, fc.integer({ min: 100, max: 599 }), fc.boolean(), (text, status, isGood) => {
      const { kind, notes } = readActions(answered(text, isGood ? {} : { status }))
      kinds.add(kind)
      expect(kind === 'actions' || notes.length > 0).toBe(true)
    }),
    { numRuns: 300 },
  )
  expect([...kinds].sort()).toEqual(['actions', 'failure'])
})
