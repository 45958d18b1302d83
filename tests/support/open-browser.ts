import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { patienceMs } from './patience.ts'

let browser: Browser | undefined
const opened = new Map<Page, Complaints>()
const staying = new Set<Page>()
let looker: Page | undefined

/** What a page must never do. */
interface Complaints {
  readonly spoken: string[]
  readonly outside: string[]
  /** What the test causes on purpose. */
  expected: readonly RegExp[]
}

const baseUrl = inject('baseUrl')

/**
 * One browser for a file of tests; pages left open by a test are closed, and each has to have been silent. Scrollbars take no
 * room in it, letters are not fitted to whole pixels, and how much a site may keep is told as on every computer, unless
 * something else is asked for.
 */
export function withBrowser({ hasScrollbars = false, fitsLetters = false, tellsRoom = false } = {}): void {
  beforeAll(async () => {
    const [executablePath, args] = [inject('chromiumPath'), inject('chromiumArgs')]
    browser = await chromium.launch({
      executablePath,
      // The last of two flags of one name holds.
      args: [
        ...args,
        // Pages live for seconds: to optimise their program beside them takes a core from the other test, and says nothing.
        '--js-flags=--single-threaded --no-opt',
        ...(fitsLetters ? ['--font-render-hinting=full'] : []),
        ...(tellsRoom ? ['--disable-features=StaticStorageQuota'] : []),
      ],
      timeout: patienceMs,
      ...(hasScrollbars ? { ignoreDefaultArgs: ['--hide-scrollbars'] } : {}),
    })
  })
  afterEach(async () => {
    const all = [...opened]
    await Promise.all(
      all.map(async ([page]) => {
        if (staying.has(page)) return
        opened.delete(page)
        await page.context().close()
      }),
    )
    const spoken = all.flatMap(([, each]) =>
      each.spoken.splice(0).filter((text) => !each.expected.some((expected) => expected.test(text))),
    )
    expect(spoken, 'complaints in the console').toEqual([])
    expect(
      all.flatMap(([, each]) => each.outside.splice(0)),
      'requests that left the site',
    ).toEqual([])
  })
  afterAll(async () => {
    looker = undefined
    staying.clear()
    opened.clear()
    await browser?.close()
  })
}

export interface OpenPageOptions extends Pick<
  BrowserContextOptions,
  'reducedMotion' | 'forcedColors' | 'colorScheme' | 'javaScriptEnabled' | 'hasTouch' | 'serviceWorkers'
> {
  readonly width?: number
  readonly height?: number
  /** Complaints that belong to the fault under test. */
  readonly expects?: readonly RegExp[]
  /** Whether it is sent to another address on purpose. */
  readonly leavesSite?: boolean
  /** Whether it stays open for the tests that follow. */
  readonly stays?: boolean
}

/** The browser of a file of tests. */
export function testBrowser(): Browser {
  if (!browser) throw new Error('withBrowser() has not been called')
  return browser
}

/** A window of its own, in which nothing is given up before a busy machine may be done with it. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await testBrowser().newContext(options)
  context.setDefaultTimeout(patienceMs)
  return context
}

/** What a page says that may keep no program, some seconds after it stands. */
const always: readonly RegExp[] = [/^Service Worker registration blocked by Playwright/]

/** An empty page of a reader who has never been here. */
export async function newPage(options: OpenPageOptions = {}): Promise<Page> {
  const { width = 1366, height = 768, expects = [], leavesSite = false, stays = false, ...rest } = options
  const context = await openContext({
    viewport: { width, height },
    baseURL: baseUrl,
    // Requests that a worker answers cannot be answered by a test.
    serviceWorkers: 'block',
    ...rest,
  })
  const page = await context.newPage()
  const complaints: Complaints = { spoken: [], outside: [], expected: [...always, ...expects] }
  opened.set(page, complaints)
  if (stays) staying.add(page)
  page.on('console', (message) => {
    const isOfTest = message.text() === 'Service Worker registration blocked by Playwright'
    if (['error', 'warning'].includes(message.type()) && !isOfTest) complaints.spoken.push(message.text())
  })
  page.on('pageerror', (error) => complaints.spoken.push(String(error)))
  context.on('request', (request) => {
    const isOurs = request.url().startsWith(`${baseUrl}/`) || /^(?:data|blob):/.test(request.url())
    if (!isOurs && !leavesSite) complaints.outside.push(request.url())
  })
  return page
}

/** A page at an address, with its headline and its font there. */
export async function openPage(path: string, options: OpenPageOptions = {}): Promise<Page> {
  const page = await newPage(options)
  await page.goto(path)
  await untilReady(page)
  return page
}

/**
 * The same in one window for all tests of a file that only look at pages: a window of its own takes as much work again as the
 * page in it. Nothing may be kept there, kept from coming or told apart from what was there before.
 */
export async function lookAt(
  path: string,
  { width = 1366, height = 768, expects = [] }: Pick<OpenPageOptions, 'width' | 'height' | 'expects'> = {},
): Promise<Page> {
  const page = (looker ??= await newPage({ stays: true }))
  const complaints = opened.get(page)
  if (complaints) complaints.expected = [...always, ...expects]
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width, height })
  await page.goto(path)
  await untilReady(page)
  return page
}

/**
 * Waits until the page answers, for its headline, its font and what lies below the first screen, so that what is measured
 * is what a reader sees.
 */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('#root:not([data-first-view])').waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.locator('html:not(.early)').waitFor()
}

/** Another size of the window of an open page, waited for until the page has followed it. */
export async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate(async (width) => {
    // Charts measure their room and are drawn anew in the frames that follow.
    let quiet = 0
    const watch = new MutationObserver(() => (quiet = 0))
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    for (; quiet < 4; quiet += 1) {
      await new Promise(requestAnimationFrame)
      if (innerWidth !== width) quiet = 0
    }
    watch.disconnect()
  }, size.width)
}
