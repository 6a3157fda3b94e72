/** A program that talks to a provider, and what it prints when a simulator answers. */
export interface Example {
  readonly name: string
  readonly command: readonly string[]
  /** The command by which a machine shows that it can run the example. */
  readonly needs: readonly string[]
  readonly prints: RegExp
}

const node = ['node', '--version']
const duplicate = 'A duplicate request was received within the last 5 minutes'
const topped = new RegExp(`^Sent USD 6\\.8213 USD 0\\.2729\nfound: Success\n0 ${duplicate}\n1 None\n$`)
const sent = /^Sent to 1\/1 Total Cost: USD 0\.0079 Message parts: 1 Success\ninbox: 1\n$/

const productLines = new RegExp(
  [
    '^airtime: Sent USD 0\\.6920 1',
    'data: Queued KES 5\\.0000 Success bundles Success',
    'account: USD ATtkn_ 3600',
    'SIM swap: Processed Queued',
    'WhatsApp: SENT \\+254711123457\n$',
  ].join('\n'),
)
const paymentLines = new RegExp(
  [
    '^business: Queued 525900 KES 0\\.1000 Queued',
    'data: Queued KES 5\\.0000',
    'bank: PendingValidation Failed Success',
    'transfer: Queued NGN 50\\.0000',
    'card: PendingValidation Success ATCdTkn_ Success',
    'within: Transfered funds to sandbox \\[Product 2\\] - Topped up user stash',
    'queries: MobileB2B 2 NGN 1485\\.0000 KES\n$',
  ].join('\n'),
)
const called =
  /^Queued Queued\nSuccess 0\nThe request has been fulfilled and resulted in a new resource being created\.\n$/
const premium = /^Success Waiting for user input\nSent to 1\/1 0 Success\nsubscribed: 0\nSuccess Succeeded\n102\n$/
const premiumInPython =
  /^Sent to 1\/1 0 Success\nSent to 1\/1 Total Cost: USD 0\.0079 Message parts: 1 True\nSent Tid_ False\nSent True\nATtkn_\n$/

/** @param python the interpreter that has the packages of requirements.txt */
export const examples = (python: string): readonly Example[] => [
  { name: 'africastalking 0.8.3 (Node)', command: ['node', 'sms.mjs'], needs: node, prints: sent },
  { name: 'africastalking 0.8.3 (Node, airtime)', command: ['node', 'airtime.mjs'], needs: node, prints: topped },
  {
    name: 'africastalking 0.8.3 (Node, premium SMS)',
    command: ['node', 'premium.mjs'],
    needs: node,
    prints: premium,
  },
  {
    name: 'africastalking 0.8.3 (Node, account)',
    command: ['node', 'account.mjs'],
    needs: node,
    prints: /^USD USD ATtkn_ 3600\n$/,
  },
  {
    name: 'africastalking 0.8.3 (Node, mobile data)',
    command: ['node', 'data.mjs'],
    needs: node,
    prints: /^Queued KES 5\.0000 Success bundles Success KES\n$/,
  },
  {
    name: 'africastalking 0.8.3 (Node, SIM swap)',
    command: ['node', 'insights.mjs'],
    needs: node,
    prints: /^Processed Queued Safaricom 0\.05 USD\n$/,
  },
  {
    name: 'africastalking 0.8.3 (Node, WhatsApp)',
    command: ['node', 'whatsapp.mjs'],
    needs: node,
    prints: /^SENT \+254711123456 Pending\n$/,
  },
  { name: 'africastalking 0.8.3 (Node, voice)', command: ['node', 'voice.mjs'], needs: node, prints: called },
  {
    name: 'africastalking 0.6.3 (Node, payments)',
    command: ['node', 'b2c.mjs'],
    needs: node,
    prints: /^queued: 1 Queued KES 50\.0000\nagain: 1\n$/,
  },
  {
    name: 'africastalking 0.6.3 (Node, checkout)',
    command: ['node', 'checkout.mjs'],
    needs: node,
    prints:
      /^PendingConfirmation Waiting for user input ATPid_\ncheckout PendingConfirmation\ncheckOut PendingConfirmation\n$/,
  },
  {
    name: 'africastalking 0.6.3 (Node, businesses to queries)',
    command: ['node', 'payments.mjs'],
    needs: node,
    prints: paymentLines,
  },
  { name: '@dtone/dvs 1.3.0 (Node)', command: ['node', 'topup.mjs'], needs: node, prints: /^COMPLETED\n$/ },
  { name: 'africastalking 2.0.3 (Python)', command: [python, 'sms.py'], needs: [python, '--version'], prints: sent },
  {
    name: 'africastalking 2.0.3 (Python, airtime to WhatsApp)',
    command: [python, 'products.py'],
    needs: [python, '--version'],
    prints: productLines,
  },
  {
    name: 'africastalking 2.0.3 (Python, premium SMS)',
    command: [python, 'premium.py'],
    needs: [python, '--version'],
    prints: premiumInPython,
  },
  {
    name: 'africastalking 2.0.3 (Python, voice)',
    command: [python, 'voice.py'],
    needs: [python, '--version'],
    prints: called,
  },
  { name: 'Node', command: ['node', 'fetch.mjs'], needs: node, prints: /^200 200\n$/ },
  { name: 'Python', command: ['python3', 'balances.py'], needs: ['python3', '--version'], prints: /^200 USD\n$/ },
  { name: 'Java', command: ['java', 'Balances.java'], needs: ['java', '--version'], prints: /^200 true\n$/ },
  { name: 'Go', command: ['go', 'run', 'balances.go'], needs: ['go', 'version'], prints: /^200 application\/json\n$/ },
  {
    name: 'curl',
    command: ['curl', '-sS', '-u', 'demo:demo', 'https://preprod-dvs-api.dtone.com/v1/balances'],
    needs: ['curl', '--version'],
    prints: /"unit":"USD"/,
  },
]
