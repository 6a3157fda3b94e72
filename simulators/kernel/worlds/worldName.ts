/** The longest `WorldName` in the document of the control plane. */
const longest = 512

/**
 * Whether a key can name a world, as `WorldName` in the document of the control plane says: `.` and `..` cannot stand in a path, and
 * control characters neither in a path nor on a terminal.
 */
export function canName(key: string): boolean {
  return key.length <= longest && key.isWellFormed() && /^(?!\.{1,2}$)\P{Cc}+$/u.test(key)
}
