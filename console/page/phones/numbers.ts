/** The numbers in the address: `+254711000001,+2348012345678`. */
export function readNumbers(setting = ''): readonly string[] {
  return [...new Set(setting.split(',').map(tidied))].filter((number) => number !== '')
}

/** The same with one more at its end. What people write between digits is left out. */
export function withNumber(setting: string | undefined, number: string): string {
  return readNumbers(`${setting ?? ''},${number}`).join(',')
}

/** The same without one. */
export function withoutNumber(setting: string | undefined, number: string): string {
  return readNumbers(setting)
    .filter((each) => each !== number)
    .join(',')
}

function tidied(number: string): string {
  return number.replaceAll(/[\s().-]/g, '').replace(/^00/, '+')
}
