import UssdMenu from 'ussd-menu-builder'

/** A customer of the shop. */
export interface Account {
  balance: number
  readonly pin: string
}

/** Answers one question of the gateway. The builder keeps the question that it answers, so each one gets a menu of its own. */
export function answerTo(question: UssdMenu.UssdGatewayArgs, accounts: ReadonlyMap<string, Account>): Promise<string> {
  const account = accounts.get(question.phoneNumber)
  const [amount = '', last = ''] = ['', ...question.text.split('*')].slice(-2)
  const menu = new UssdMenu()
  menu.startState({
    run: () => (account ? menu.con('Your shop\n1. Balance\n2. Airtime') : menu.end('You have no account')),
    next: { 1: 'balance', 2: 'airtime' },
  })
  menu
    .state('balance', { run: () => menu.end(`Your balance is KES ${account?.balance}`) })
    .state('airtime', { run: () => menu.con('Amount in KES?'), next: { '*^[1-9][0-9]*$': 'amount' } })
    .state('amount', { run: () => menu.con(`PIN for KES ${last}?`), next: { '*.*': 'bought' } })
    .state('bought', { run: () => menu.end(buy(account, Number(amount), last)) })
  return menu.run(question)
}

function buy(account: Account | undefined, amount: number, pin: string): string {
  if (account?.pin !== pin) return 'Wrong PIN'
  if (account.balance < amount) return `You have only KES ${account.balance}`
  account.balance -= amount
  return `KES ${amount} of airtime is on its way`
}
