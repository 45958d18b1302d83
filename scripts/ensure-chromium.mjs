import { fileURLToPath } from 'node:url'
import { startChromium } from './start-chromium.mjs'

/** Where a browser is that really starts, or undefined after a plain sentence. Prints only to the error stream. */
export async function ensureChromium() {
  const found = await startChromium()
  if (!found) return undefined
  const { browser, ...rest } = found
  await browser.close()
  return rest
}

// Run by itself it prints what it found as one line of JSON.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await ensureChromium()
  if (!found) process.exit(1)
  console.log(JSON.stringify(found))
}
