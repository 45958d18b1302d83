/** The signs that XML 1.0 forbids, half emoji among them. They draw nothing anywhere. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- exactly the characters XML 1.0 forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Text as it may stand in any document: letters composed (NFC), without the signs that XML forbids. Everything else
 * stays: markup is only text, emoji and marks of direction are kept.
 */
export function cleanText(text: string): string {
  return text.normalize('NFC').replaceAll(forbidden, '')
}
