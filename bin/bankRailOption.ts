import { Option } from 'commander'

/** `--bank-rail`: what carries the gateway's payouts to bank accounts. */
export function bankRailOption(): Option {
  return new Option(
    '--bank-rail <rail>',
    "what carries the gateway's payouts to bank accounts; bypass calls them paid and sends nothing",
  )
    .choices(['africastalking', 'bypass'])
    .default('africastalking')
}
