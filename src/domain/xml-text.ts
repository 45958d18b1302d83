import { cleanText } from './clean-text.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Not "&apos;", which HTML did not know for long and old programs print as it stands.
  "'": '&#39;',
}

/** Text for XML, SVG or HTML, inside an element or an attribute: cleaned, and never read as markup. */
export function xmlText(text: string): string {
  return escapedText(cleanText(text))
}

/** The same of a text that has to be read as it is, letter for letter. */
export function escapedText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => escapes[sign]!)
}
