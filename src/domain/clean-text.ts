/** The signs that XML 1.0 forbids, half emoji among them. They draw nothing anywhere. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- exactly the characters XML 1.0 forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * What turns the direction of whole passages. In a Vietnamese or English document it has no use, but "14/15" within it
 * is read "51/41"; the marks U+200E and U+200F, which turn nothing by themselves, stay.
 */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * Text as it may stand in any document: letters composed (NFC), without the signs that XML forbids and those that turn
 * passages round. Everything else stays: markup is only text, emoji are kept.
 */
export function cleanText(text: string): string {
  return text.normalize('NFC').replaceAll(forbidden, '').replaceAll(turning, '')
}
