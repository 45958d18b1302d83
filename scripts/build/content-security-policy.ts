import { readFileSync } from 'node:fs'
import { inlineScriptSources } from './inline-script-sources.ts'

const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')

/**
 * What the published pages may load: themselves. The same text stands in the pages (any static server) and in the
 * headers of our own server. The one inline script says so when the program does not arrive. `'unsafe-inline'` is for style
 * attributes, which charts need to place their labels.
 */
export const contentSecurityPolicy: string = [
  "default-src 'self'",
  `script-src ${["'self'", ...inlineScriptSources(page)].join(' ')}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
