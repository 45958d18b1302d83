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
  return cleanText(text).replaceAll(/[&<>"']/g, (sign) => escapes[sign]!)
}
