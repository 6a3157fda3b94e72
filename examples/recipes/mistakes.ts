import type { Recipe } from './readPage.ts'

/** What a reader could get wrong in the application of a recipe, and what the run of its test says then. */
export interface Mistake {
  readonly file: string
  readonly right: string
  readonly wrong: string
  readonly noticed: string
}

/** One for each recipe, by its name: a recipe whose test does not notice its mistake shows nothing. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  curl: { file: 'pay.sh', right: `'"$2"'`, wrong: `'"$2"'0`, noticed: 'lacks "payout: Queued"' },
  django: {
    ...{ file: 'shop/views.py', right: ', status="open").first()', wrong: ').first()' },
    noticed: 'FAILED test_shop.py::test_a_declined_order_gives_the_money_back_once[3]',
  },
  'first-ci': {
    ...{ file: 'payouts.mjs', right: `entry?.status !== 'Queued'`, wrong: 'entry === undefined' },
    noticed: '× a payout without money is an error',
  },
  'go-net-http': {
    ...{ file: 'shop.go', right: 'isRefunded && shop.open[order]', wrong: 'isRefunded' },
    noticed: 'the purse has 25 after a declined order',
  },
  'java-httpclient': {
    ...{ file: 'TopUps.java', right: 'contains("\\"code\\":1007001")', wrong: 'isEmpty()' },
    noticed: 'has already been used',
  },
  nestjs: {
    ...{ file: 'topUps.ts', right: `order?.status !== 'open'`, wrong: 'order === undefined' },
    noticed: '× a declined order gives the money back once: duplicate',
  },
  'node-africastalking': {
    ...{ file: 'rewards.mjs', right: ', idempotencyKey: reward', wrong: '' },
    noticed: '✖ a reward whose answer was lost is sent once',
  },
  'node-dtone': {
    ...{ file: 'shop.mjs', right: ' && error.status < 500', wrong: '' },
    noticed: '× a 503 after the purchase leaves the money where it is',
  },
  'node-fetch-axios': {
    ...{ file: 'payouts.mjs', right: `undefined) return 'unknown'`, wrong: `undefined) return 'refused'` },
    noticed: '× with axios, a payout is unknown after malformed',
  },
  'php-guzzle': {
    ...{ file: 'TopUps.php', right: `$error['code'] === 1007001`, wrong: 'false' },
    noticed: 'has already been used',
  },
  'python-requests': {
    ...{ file: 'payouts.py', right: ', headers={"Idempotency-Key": payout}', wrong: '' },
    noticed: 'FAILED test_payouts.py::test_a_lost_answer_pays_once[502]',
  },
  'receive-callbacks': {
    ...{ file: 'shop.mjs', right: '= status.class.message', wrong: '= callback.status.class.message' },
    noticed: '× a forged callback gives nothing back',
  },
  'retry-a-payout': {
    ...{ file: 'payouts.mjs', right: `'idempotency-key': payout.id`, wrong: `'idempotency-key': crypto.randomUUID()` },
    noticed: `× Africa's Talking, after it was done: { kind: 'hang' }`,
  },
}

/** The recipe with the mistake, in a folder of its own. It installs nothing. */
export function mistaken(recipe: Recipe, { file, right, wrong }: Mistake): Recipe {
  const files = recipe.files.filter(({ name }) => !name.startsWith('.github/'))
  if (!files.some(({ name, text }) => name === file && text.includes(right)))
    throw new Error(`Failed to make the mistake of ${recipe.name}: ${file} has no ${right}.`)
  return {
    ...recipe,
    name: `${recipe.name}-mistaken`,
    files: files.map((each) => (each.name === file ? { ...each, text: each.text.replace(right, () => wrong) } : each)),
    commands: recipe.commands.filter((command) => !/^npm (i|init) /.test(command)),
  }
}
