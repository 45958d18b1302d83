import type { Browser, Page } from 'playwright'
import { measurementTexts } from '../../src/i18n/measurement-texts.ts'
import { onOneLine } from '../../src/i18n/on-one-line.ts'
import { slowdown } from './opened-page.ts'
import { median, percentile } from './timings.ts'

/** How often each page goes from one indicator to the other and back, in turn with the others. */
const rounds = 12
/** The first changes, after which what is needed for all of them has come. */
const warmUps = 2
/** After so many changes a page must hold no more than before. */
const manyChanges = 500

const peer = 'uPlot'
const districts = '692,688,689,690,691,693,694,695,696,697,698'

interface ChangedPage {
  readonly name: string
  readonly tab: Page
  readonly times: number[]
}

/**
 * Measures how long it takes from a key in the list of indicators until the other chart is painted, eleven areas, by a
 * processor four times slower, and what the page holds before and after many changes.
 */
export async function compareChanges(browser: Browser, ours: string, peers: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    const { title, columns } = measurementTexts.changes
    // One after the other on purpose: two at once would take each other's time.
    /* oxlint-disable no-await-in-loop */
    const pages: ChangedPage[] = []
    for (const [name, url] of [
      [peer, `${peers}/uplot/`],
      ['recharts', `${peers}/recharts/`],
      ['/chi-so', `${ours}/chi-so/rural.ntm?dia-ban=${districts}&ky=2024-Q2`],
      ['/so-sanh', `${ours}/so-sanh?dia-ban=692&ky=2024-Q2`],
    ] as const) {
      const tab = await context.newPage()
      await tab.goto(url)
      await tab.locator('#root:not([data-first-view]) h1, body:not(:has(#root)) h1').first().waitFor()
      await indicatorsOf(tab).waitFor()
      pages.push({ name, tab, times: [] })
    }
    for (let round = 0; round < rounds + warmUps; round += 1) {
      for (const { tab, times } of pages) {
        await tab.bringToFront()
        const session = await context.newCDPSession(tab)
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
        for (const key of ['ArrowDown', 'ArrowUp'] as const) {
          const ms = await changedMs(tab, key)
          if (round >= warmUps) times.push(ms)
        }
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
        await session.detach()
      }
    }
    console.log(onOneLine(title(manyChanges)))
    console.log(`  ${''.padEnd(32)}${columns.map((column) => column.padStart(11)).join('')}`)
    const floor = median(pages.find(({ name }) => name === peer)!.times)
    for (const { name, tab, times } of pages) {
      await tab.bringToFront()
      const before = await heldBytes(tab)
      for (let change = 0; change < manyChanges; change += 1) {
        await changedMs(tab, change % 2 === 0 ? 'ArrowDown' : 'ArrowUp')
      }
      const cells = [
        median(times).toFixed(0),
        percentile(times, 0.95).toFixed(0),
        (median(times) / floor).toFixed(2),
        (before / 1e6).toFixed(1),
        ((await heldBytes(tab)) / 1e6).toFixed(1),
      ]
      console.log(`  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(11)).join('')}`)
    }
    /* oxlint-enable no-await-in-loop */
  } finally {
    await context.close()
  }
}

const indicatorsOf = (tab: Page) => tab.locator('main select, body:not(:has(main)) select').first()

/** From the key in the list of indicators until the frame after the page shows another headline. */
async function changedMs(tab: Page, key: 'ArrowDown' | 'ArrowUp'): Promise<number> {
  await indicatorsOf(tab).focus()
  // Before the key is pressed. Without functions that have a name: a compiled one cannot be sent to a page.
  const armed = await tab.evaluateHandle(() => ({
    changed: new Promise<number>((resolve) => {
      const before = document.querySelector('h1')?.textContent
      addEventListener(
        'keydown',
        ({ timeStamp }) =>
          void (async () => {
            // oxlint-disable-next-line no-await-in-loop -- frame by frame
            while (document.querySelector('h1')?.textContent === before) await new Promise(requestAnimationFrame)
            resolve((await new Promise<number>(requestAnimationFrame)) - timeStamp)
          })(),
        { capture: true, once: true },
      )
    }),
  }))
  await tab.keyboard.press(key)
  const ms = await armed.evaluate(({ changed }) => changed)
  // The page would hold it, and what it holds is measured too.
  await armed.dispose()
  return ms
}

/** What the program of a page holds once what it no longer needs is gone, in bytes. */
async function heldBytes(tab: Page): Promise<number> {
  const session = await tab.context().newCDPSession(tab)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
