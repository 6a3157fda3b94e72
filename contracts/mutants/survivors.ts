/** A mutant that the suite is known not to notice. */
interface Survivor {
  /** `*` stands for anything. */
  readonly name: string
  readonly reason: string
}

const sameRefusal = 'the rule behind the validation refuses the request as well, with a documented status'
const moneyOfAccount =
  'no documented operation shows the account or is refused for it; shown by simulators/africastalking/mutants/africasTalkingMutants.test.ts'

/** Every one with its reason; the command fails on any other. */
export const survivors: readonly Survivor[] = [
  { name: 'dtone/*/validation-skipped/path.*', reason: sameRefusal },
  { name: 'dtone/post*/validation-skipped/body.required.product_id', reason: sameRefusal },
  { name: 'dtone/post*/validation-skipped/body.product_id.*', reason: sameRefusal },
  { name: 'dtone/post*/validation-skipped/body*.mobile_number.pattern', reason: sameRefusal },
  { name: 'dtone/postLookupStatementInquiry/validation-skipped/body.required.account_number', reason: sameRefusal },
  { name: 'dtone/getProducts/validation-skipped/query.sort.pattern', reason: sameRefusal },
  { name: 'dtone/getBalances/validation-skipped/query.unit.pattern', reason: sameRefusal },
  { name: 'africastalking/mobileB2C/validation-skipped/body.username.type', reason: sameRefusal },
  { name: 'africastalking/sendMessage/balance-skipped/charge', reason: moneyOfAccount },
  { name: 'africastalking/sendMessage/balance-doubled/charge', reason: moneyOfAccount },
]
