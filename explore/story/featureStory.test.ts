import { afterAll, beforeAll, expect, test } from 'vitest'
import { featureStory } from './featureStory.ts'
import { openTeller, type TestTeller } from './teller.fixture.ts'

let teller: TestTeller
beforeAll(async () => {
  teller = await openTeller()
})
afterAll(() => teller[Symbol.asyncDispose]())

const payouts = `Feature: Payouts
  Background:
    Given my requests have the header "X-Key" "secret"

  Scenario: one
    When I POST "/payouts" with:
      | phone | +254711000100 |
    And I save "$.id" as "payout"
    When 5 minutes pass
    When I PUT "/payouts/{{payout}}" with:
      """
      {"raw": "{{payout}}"}
      """
    Then the response status is 200

  @later
  Scenario: two
    When I GET "/two"

  Scenario Outline: three
    When I GET "/<path>"
    Examples:
      | path |
      | a    |

  Rule: more
    Background:
      Given my requests have the header "X-More" "yes"
    Scenario: four
      When I DELETE "/four"

  Scenario: empty
`

/** Tells a scenario, and gives what the service has received. */
async function received(line: number) {
  const before = teller.received.length
  expect(await teller.tell(featureStory('story.feature', payouts, line))).toEqual([])
  return teller.received.slice(before)
}

test('a scenario is told with its background, tables, texts and saved values', async () => {
  teller.answer(200, '{"id":"po-1"}')
  const before = Date.parse((await teller.scene.world.clock()).now)
  expect(await received(8)).toMatchObject([
    { request: 'POST /payouts', headers: { 'x-key': 'secret' }, body: '{"phone":"+254711000100"}' },
    { request: 'PUT /payouts/po-1', body: '{"raw": "po-1"}' },
  ])
  expect(Date.parse((await teller.scene.world.clock()).now) - before).toBe(300_000)
})

test('a line within a scenario, or of its tags, names it, also within a rule', async () => {
  expect(await received(16)).toMatchObject([{ request: 'GET /two' }])
  expect(await received(18)).toMatchObject([{ request: 'GET /two' }])
  expect(await received(30)).toMatchObject([{ request: 'DELETE /four', headers: { 'x-more': 'yes' } }])
})

test('the steps have the text of their sentences with the keyword', () => {
  expect(featureStory('story.feature', payouts, 5).map(({ text }) => text)).toEqual([
    'Given my requests have the header "X-Key" "secret"',
    'When I POST "/payouts" with:',
    'And I save "$.id" as "payout"',
    'When 5 minutes pass',
    'When I PUT "/payouts/{{payout}}" with:',
    'Then the response status is 200',
  ])
})

test('a file with one scenario needs no line', () => {
  expect(featureStory('a.feature', 'Feature: a\nScenario: b\n* 5 minutes pass', undefined)).toHaveLength(1)
})

const scenario = (step: string) => `Feature: a\nScenario: b\n${step}`

test.each([
  [
    payouts,
    undefined,
    'story.feature has 5 scenarios, but a story is one: name it by its line: story.feature:5 (one), story.feature:16 (two), ',
  ],
  [payouts, 2, 'story.feature:2: no scenario is there; there are story.feature:5 (one), '],
  [
    payouts,
    20,
    'story.feature:20: a story is one scenario, but "three" is an outline with examples: write the one that is',
  ],
  [payouts, 32, 'story.feature:32: the scenario "empty" has no steps.'],
  ['Feature: a', undefined, 'story.feature has no scenario.'],
  ['', undefined, 'story.feature has no scenario.'],
  ['Scenario: a', undefined, /^story\.feature:1: this is no Gherkin: expected: .* got 'Scenario: a'\.$/],
  [
    scenario('When five minute passes by'),
    undefined,
    'story.feature:3: "five minute passes by" is no sentence of the vocabulary: the nearest are "',
  ],
  [
    scenario('When I order with:'),
    undefined,
    'story.feature:3: This sentence needs a table below it, as in: When I order with:',
  ],
  [scenario('When 5 minutes pass\n| a |'), undefined, 'story.feature:3: This sentence takes no table below it.'],
  [scenario('When it is 25:00'), undefined, 'story.feature:3: "25:00" is no time of day like 09:30'],
  [
    scenario("Given Africa's Talking answers 503 once for postTransactionAsync"),
    undefined,
    'story.feature:3: postTransactionAsync is of DT One alone.',
  ],
])('a wrong file is refused with its line: %#', (text, line, message) => {
  expect(() => featureStory('story.feature', text, line)).toThrow(message)
})
