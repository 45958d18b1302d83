import type { Browser, CDPSession } from 'playwright'

/** What opening a page cost a reader who has never been there. Times in milliseconds from the navigation. */
export interface OpenedPage {
  /** The first figures are painted. */
  readonly shownMs: number
  /** Nothing is going on any more, and the program has taken the page over. */
  readonly answersMs: number
  /** Time by which tasks were longer than 50 ms (total blocking time). */
  readonly blockedMs: number
  /** Sum of all layout shifts. */
  readonly shift: number
  /** What had come over the line when the first figures were painted. */
  readonly bytes: number
  readonly requests: number
}

/** A page to open, and by which element its figures are known. */
export interface PageToOpen {
  readonly url: string
  readonly figures: string
  /** What is there once the page answers. */
  readonly answers: string
}

/** “Fast 4G” of Chromium's tools, and a processor four times slower: an old laptop on a mobile line. */
const line = { offline: false, latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 }
export const slowdown = 4

/** How long a page may take at all. */
const patienceMs = 60_000
/** A reader looks at what has come before he does anything. */
const lookingMs = 1500

interface Watched {
  shown?: number
  blocked: number
  shift: number
}

declare global {
  interface Window {
    watched: Watched
  }
}

/** Opens a page in a browser without any cache, throttled or as the machine is. */
export async function openedPage(browser: Browser, page: PageToOpen, isThrottled: boolean): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    const tab = await context.newPage()
    const session = await context.newCDPSession(tab)
    const traffic = await watchTraffic(session)
    if (isThrottled) {
      await session.send('Network.emulateNetworkConditions', line)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    }
    await tab.addInitScript(watch, page.figures)
    await tab.goto(page.url, { timeout: patienceMs })
    await tab.waitForFunction(() => window.watched.shown !== undefined, undefined, { timeout: patienceMs })
    await tab.locator(page.answers).first().waitFor({ state: 'attached', timeout: patienceMs })
    const answersMs = await tab.evaluate(() => performance.now())
    await tab.waitForTimeout(lookingMs)
    const { shown, blocked, shift } = await tab.evaluate(() => ({
      ...window.watched,
      shown: Math.max(window.watched.shown!, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
    }))
    return { shownMs: shown, answersMs, blockedMs: blocked, shift, ...traffic.before(shown) }
  } finally {
    await context.close()
  }
}

/** Runs in the page, before anything of it. */
function watch(figures: string): void {
  const watched: Watched = { blocked: 0, shift: 0 }
  window.watched = watched
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.blocked += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += 'value' in entry ? Number(entry.value) : 0
  }).observe({ type: 'layout-shift', buffered: true })
  void (async () => {
    // oxlint-disable-next-line no-await-in-loop -- frame by frame
    while (!document.querySelector(figures)) await new Promise(requestAnimationFrame)
    // What is there in one frame has been painted when the next begins.
    watched.shown = await new Promise(requestAnimationFrame)
  })()
}

/** Counts what comes over the line, by the clock of the page. */
async function watchTraffic(session: CDPSession) {
  let start: number | undefined
  const asked: number[] = []
  const came: { readonly at: number; readonly bytes: number }[] = []
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ timestamp }) => {
    start ??= timestamp
    asked.push(timestamp)
  })
  session.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
    came.push({ at: timestamp, bytes: encodedDataLength })
  })
  return {
    before: (ms: number) => {
      const end = (start ?? 0) + ms / 1000
      const bytes = came.filter(({ at }) => at <= end).reduce((sum, each) => sum + each.bytes, 0)
      return { bytes, requests: asked.filter((at) => at <= end).length }
    },
  }
}
