/** A text as its places are counted: letters composed (NFC), lines ended by "\n" alone. */
export function composedText(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n')
}
