import { createHash } from 'node:crypto'

/**
 * The inline scripts of a page as sources of a Content-Security-Policy: `'sha256-…'` of each, in their order. A browser
 * hashes what it has read, in which every line end is one sign.
 */
export function inlineScriptSources(html: string): readonly string[] {
  const scripts = html.replaceAll('\r\n', '\n').matchAll(/<script>(.*?)<\/script>/gs)
  return [...scripts].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}
