import { expect, test } from 'vitest'
import { brokenBy, no, type Respond, refusal, smallDocument } from '../../run/smallService.fixture.ts'

const document = smallDocument({
  '/draw': {
    get: { operationId: 'draw', 'x-forks': {}, responses: { 200: { description: 'Lucky.' }, 503: refusal } },
  },
})

/** An account draws by its own count; a copy that is made `again` begins anew. */
function draws(isCopied: boolean): { readonly respond: Respond; readonly fork: () => Promise<void> } {
  let own = 0
  let copy = 0
  return {
    respond({ account }) {
      const isOwn = !account.startsWith('other')
      const drawn = isOwn ? own++ : copy++
      return (drawn * 7) % 3 === 0 ? no(503) : { status: 200 }
    },
    async fork() {
      copy = isCopied ? own : 0
    },
  }
}

test('a copy that goes on where the account was draws the same', async () => {
  const { respond, fork } = draws(true)
  expect(await brokenBy(document, respond, ['small/draw/law/fork'], { fork })).toEqual({})
})

test('a copy that draws apart is found', async () => {
  const { respond, fork } = draws(false)
  expect(await brokenBy(document, respond, ['small/draw/law/fork'], { fork })).toEqual({
    'draw/law/fork': expect.stringMatching(
      /^the copy of the account answered 503 200 200 .*, and the account itself 200/,
    ),
  })
})
