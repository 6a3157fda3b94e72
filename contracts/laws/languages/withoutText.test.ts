import { expect, test } from 'vitest'
import type { JsonObject } from '../../../specs/openapi/index.ts'
import { brokenBy, json, type Respond, smallDocument } from '../../run/smallService.fixture.ts'

const text = { type: 'string' }
const lamp = { type: 'object', properties: { name: text, offer: { type: ['string', 'null'] } } }

function lamps(parameters: unknown): JsonObject {
  return smallDocument({
    '/lamps/{id}': {
      get: {
        operationId: 'getLamp',
        'x-translated': { members: ['/name', '/offer'], parameters },
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 1 },
          {
            name: 'Accept-Language',
            in: 'header',
            schema: { type: 'string', enum: ['en', 'fr'] },
            'x-languages': ['en', 'fr'],
          },
        ],
        responses: {
          200: { description: 'A lamp.', headers: { 'Content-Language': { schema: text } }, content: json(lamp) },
        },
      },
    },
  })
}

/** Two lamps, of which the second has an offer. */
function respond(offers: Readonly<Record<string, string>>): Respond {
  return ({ path, headers }) => {
    const wish = String(headers['accept-language'] ?? '').toLowerCase()
    const language = wish.includes('fr') && !wish.startsWith('en;q=0.8') ? 'fr' : 'en'
    const name = language === 'fr' ? 'lampe' : 'lamp'
    return { status: 200, body: { name, offer: path === '/lamps/2' ? offers[language] : null } }
  }
}

const broken = (document: JsonObject, offers: Readonly<Record<string, string>>): Promise<JsonObject> =>
  brokenBy(document, respond(offers), ['small/getLamp/law/language'])

const offers = { en: 'half price', fr: 'moitié prix' }

test('a text that one of several requests shows is held', async () => {
  expect(await broken(lamps([{ id: 1 }, { id: 2 }]), offers)).toEqual({})
})

test('a text that is not translated is found, although other requests do not have it', async () => {
  expect(await broken(lamps([{ id: 1 }, { id: 2 }]), { ...offers, fr: offers.en })).toEqual({
    'getLamp/law/language': '/offer is in en, must be in fr: Accept-Language: fr',
  })
})

test('a text that no request shows is found, since it is not tested', async () => {
  expect(await broken(lamps({ id: 1 }), offers)).toEqual({
    'getLamp/law/language': 'no reply has a text at /offer: name parameters in x-translated for which it has one',
  })
})
