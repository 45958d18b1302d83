/**
 * What a person wrote, composed, and no longer than a briefing holds; undefined for nothing but blanks and signs that nobody
 * sees, and for the very text of the figures.
 */
export function writtenText(text: string, automatic: string, most: number): string | undefined {
  // A cut must not leave half a sign.
  const composed = text
    .normalize('NFC')
    .slice(0, most)
    .replace(/\p{Cs}$/u, '')
  return /^[\s\p{C}]*$/u.test(composed) || composed === automatic ? undefined : composed
}
