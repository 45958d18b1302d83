import { cleanText } from '../domain/clean-text.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for XML, inside an element or an attribute: cleaned, and never read as markup. */
export function xmlText(text: string): string {
  return cleanText(text).replaceAll(/[&<>"']/g, (sign) => escapes[sign]!)
}
