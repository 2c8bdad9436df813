/**
 * Letters and digits but for the last ones become dots; what parts them stays: “•••• •••• •••• 1111”.
 * @param shown how many of the last signs may be seen, as long as more than half is hidden
 */
export function hidden(words: string, shown: number): string {
  const signs = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  let left = signs > shown * 2 ? signs - shown : signs
  return words.replace(/[\p{L}\p{N}]/gu, sign => (left-- > 0 ? '•' : sign))
}
