/**
 * The first characters of a text that is longer than `limit`, without half of one, and how many are missing.
 * @note They are copied, because a slice of a string keeps the whole string in memory.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 1)
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit
  const kept = Buffer.from(text.slice(0, end)).toString('utf8')
  return `${kept}… (${text.length - end} more characters)`
}
