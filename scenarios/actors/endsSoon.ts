/** How often is looked whether something has ended. */
const looks = 20

/** Whether something ends without more time of the world. `look`: asks the world for anything, so that what is under way goes on. */
export async function endsSoon(ending: Promise<unknown>, look: () => Promise<unknown>): Promise<boolean> {
  let hasEnded = false
  const ended = ending.then(
    () => {
      hasEnded = true
    },
    () => {
      hasEnded = true
    },
  )
  for (let at = 0; at < looks && !hasEnded; at++) await Promise.race([ended, look()])
  return hasEnded
}
