/** Text of at most so many characters; an ellipsis stands for the rest. */
export function cutOff(text: string, most: number): string {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, Math.max(1, Math.floor(most) - 1)).join('')}…`
}
