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

/** Whether it can be a number in E.164. Who is behind it is the control plane's to say. */
export function isNumber(number: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(tidied(number))
}

function tidied(number: string): string {
  return number.replaceAll(/[\s().-]/g, '').replace(/^00/, '+')
}
