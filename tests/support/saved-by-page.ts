/** A page of any engine, as far as the tests of engines use it. */
export interface EnginePage {
  readonly goto: (address: string) => Promise<unknown>
  readonly evaluate: <Result>(program: string) => Promise<Result>
}

/** A file that a page has handed to its browser. */
export interface SavedFile {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * Runs before a page's own programs. What the page gives its browser to save is kept for the test: each engine has its own way
 * to store a download, but all are handed the same link. So is what it complains of, which not every driver tells.
 */
export const watchPage = `
  window.savedFiles = []
  const blobs = new Map()
  const make = URL.createObjectURL
  URL.createObjectURL = (blob) => {
    const url = make.call(URL, blob)
    blobs.set(url, blob)
    return url
  }
  const click = HTMLAnchorElement.prototype.click
  HTMLAnchorElement.prototype.click = function keep() {
    if (this.download === '') click.call(this)
    else window.savedFiles.push({ name: this.download, blob: blobs.get(this.href) })
  }
  window.complaints = []
  for (const level of ['error', 'warn']) console[level] = (...parts) => window.complaints.push(parts.map(String).join(' '))
  addEventListener('error', ({ message }) => window.complaints.push(message))
  addEventListener('unhandledrejection', ({ reason }) => window.complaints.push('rejected: ' + String(reason)))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.complaints.push('forbidden by ' + violatedDirective + ': ' + blockedURI),
  )
`

const frames = 'new Promise((resolve) => requestAnimationFrame(resolve))'

/** Waits until an expression of the page is true. */
export async function until(page: EnginePage, expression: string): Promise<void> {
  await page.evaluate(`(async () => { while (!(${expression})) await ${frames} })()`)
}

/** An expression for a button of the open dialog, or else of the page, that can be pressed. */
export const button = (name: string): string =>
  `[...(document.querySelector('dialog[open]') ?? document).querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(name)} && !each.disabled)`

/** Presses a button of the open dialog, or else of the page, once it can be pressed. */
export async function press(page: EnginePage, name: string): Promise<void> {
  await until(page, button(name))
  await page.evaluate(`void ${button(name)}.click()`)
}

/** The file that comes when a button is pressed. */
export async function savedBy(page: EnginePage, name: string): Promise<SavedFile> {
  await page.evaluate('void (window.savedFiles.length = 0)')
  await press(page, name)
  await until(page, 'window.savedFiles.length > 0')
  const { file, base64 } = await page.evaluate<{ readonly file: string; readonly base64: string }>(`(async () => {
    const { name, blob } = window.savedFiles[0]
    const reader = new FileReader()
    const read = new Promise((resolve) => (reader.onload = resolve))
    reader.readAsDataURL(blob)
    await read
    return { file: name, base64: reader.result.slice(reader.result.indexOf(',') + 1) }
  })()`)
  return { name: file, bytes: Buffer.from(base64, 'base64') }
}
