/** The mistakes that a test can plant. README.md says what each is. */
const mistakes = [
  'refunds-on-timeout',
  'credits-each-callback',
  'saves-after-buying',
  'forgets-open-orders',
  'believes-callbacks',
]

const { PLANTED_BUG = '' } = process.env

/** Tells whether the shop has this mistake. */
export function planted(mistake) {
  return PLANTED_BUG === mistake
}

if (PLANTED_BUG !== '' && !mistakes.includes(PLANTED_BUG)) {
  console.error(
    `PLANTED_BUG is ${PLANTED_BUG}, which is none of ${mistakes.join(', ')}; leave it out for the correct shop`,
  )
  process.exit(2)
}
