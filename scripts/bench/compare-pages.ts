import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { measurementTexts } from '../../src/i18n/measurement-texts.ts'
import { onOneLine } from '../../src/i18n/on-one-line.ts'
import { serveDirectory } from '../build/serve-directory.ts'
import { compareChanges } from './compare-changes.ts'
import { type OpenedPage, type PageToOpen, openedPage } from './opened-page.ts'
import { writePeerPages } from './peer-pages.ts'
import { shippedSeries } from './shipped-series.ts'
import { median } from './timings.ts'

/** How often each page is opened; one after the other, so that what else the machine does meets all of them. */
const rounds = 7

/** The page that others are held against: written by hand, without a program. */
const floor = 'floor'

/**
 * Measures how long a reader waits for the first figures of our pages, and for others after them, beside pages that others
 * would make of them.
 */
export async function comparePages(browser: Browser, site: string): Promise<void> {
  await mkdir(join(import.meta.dirname, '../../.cache'), { recursive: true })
  // Beside the packages, which the page with recharts is built of.
  const folder = await mkdtemp(join(import.meta.dirname, '../../.cache/bench-'))
  const ours = await serveDirectory({ directory: site, port: 0 })
  await writePeerPages(folder, shippedSeries(site))
  const peers = await serveDirectory({ directory: folder, port: 0 })
  try {
    const pages = pagesToOpen(`http://127.0.0.1:${ours.port}`, `http://127.0.0.1:${peers.port}`)
    for (const isThrottled of [true, false]) {
      const opened = new Map(pages.map(({ name }) => [name, [] as OpenedPage[]]))
      // One after the other on purpose: two at once would take each other's time.
      /* oxlint-disable no-await-in-loop */
      for (let round = 0; round < rounds; round += 1) {
        for (const page of pages) opened.get(page.name)!.push(await openedPage(browser, page, isThrottled))
      }
      /* oxlint-enable no-await-in-loop */
      print(isThrottled, opened)
    }
    await compareChanges(browser, `http://127.0.0.1:${ours.port}`, `http://127.0.0.1:${peers.port}`)
  } finally {
    await Promise.all([ours.close(), peers.close()])
    await rm(folder, { recursive: true, force: true })
  }
}

interface NamedPage extends PageToOpen {
  readonly name: string
}

function pagesToOpen(ours: string, peers: string): readonly NamedPage[] {
  const taken = '#root:not([data-first-view]) h1'
  const page = (path: string, figures: string): NamedPage => ({ name: path, url: ours + path, figures, answers: taken })
  return [
    { name: floor, url: `${peers}/floor/`, figures: 'td', answers: 'td' },
    { name: 'uPlot', url: `${peers}/uplot/`, figures: '[data-shown]', answers: '[data-shown]' },
    { name: 'recharts', url: `${peers}/recharts/`, figures: '.recharts-line', answers: '.recharts-line' },
    page('/', 'article header p'),
    page('/chi-so/rural.ntm', '[role=application] svg'),
    page('/so-sanh', '[role=application] svg'),
    // Another view than the one that stands in the page.
    page('/?dia-ban=695&ky=2024-Q2', '#root:not([data-first-view]) article header p'),
    page('/so-sanh?dia-ban=695&ky=2024-Q2', '#root:not([data-first-view]) [role=application] svg'),
  ]
}

function print(isThrottled: boolean, opened: ReadonlyMap<string, readonly OpenedPage[]>): void {
  const { slow, bare, columns } = measurementTexts.opening
  const middle = (name: string, of: keyof OpenedPage): number => median(opened.get(name)!.map((each) => each[of]))
  console.log(onOneLine(isThrottled ? slow : bare))
  console.log(`  ${''.padEnd(32)}${columns.map((column) => column.padStart(11)).join('')}`)
  for (const name of opened.keys()) {
    const cells = [
      middle(name, 'shownMs').toFixed(0),
      (middle(name, 'shownMs') / middle(floor, 'shownMs')).toFixed(2),
      middle(name, 'answersMs').toFixed(0),
      middle(name, 'blockedMs').toFixed(0),
      middle(name, 'shift').toFixed(3),
      (middle(name, 'bytes') / 1000).toFixed(1),
      middle(name, 'requests').toFixed(0),
    ]
    console.log(`  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(11)).join('')}`)
  }
}
