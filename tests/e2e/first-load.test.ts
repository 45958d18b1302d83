import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from 'playwright'
import { describe, expect, inject, test } from 'vitest'
import { newPage, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

const buildFolder = inject('buildFolder')
const html = readFileSync(join(buildFolder, 'index.html'), 'utf8')

/** Everything of the program that the first page asks for, its style sheet included. */
const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file!)
const entry = files.find((file) => /<script type="module" crossorigin src="\/([^"]+)"/.exec(html)?.[1] === file)!

const contentOf = (file: string): string => readFileSync(join(buildFolder, file), 'utf8')
const typeOf = (file: string): string => (file.endsWith('.css') ? 'text/css' : 'text/javascript')

/** What may happen to a file on its way. */
const faults: Readonly<Record<string, (route: Route, file: string) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>404</p>' }),
  reset: (route) => route.abort('connectionreset'),
  'cut in the middle': (route, file) =>
    route.fulfill({ contentType: typeOf(file), body: contentOf(file).slice(0, contentOf(file).length / 2) }),
  'a page of a proxy': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Login</p>' }),
}

const title = 'Huyện Lộc Ninh – Quý I/2024'
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'Trang chưa tải được đủ' })
const reload = (page: Page) => page.getByRole('button', { name: 'Tải lại trang' })
/** The browser's own words about what the test does. */
const expects = [/.*/]

test('the first page names its files', () => {
  expect(files.length).toBeGreaterThan(2)
  // A slow line pays for each.
  expect(files.length).toBeLessThanOrEqual(4)
  expect(files.filter((file) => file.endsWith('.css'))).toHaveLength(1)
  expect(entry).toMatch(/\.js$/)
})

describe.each(Object.keys(faults))('a file of the first page that is %s', (fault) => {
  test('is said, whichever it is, and the page comes once it is whole', async () => {
    const page = await newPage({ expects })
    for (const file of files) {
      const address = `**/${file}`
      // One after the other: each is a page of its own.
      // oxlint-disable no-await-in-loop
      await page.route(address, (route) => faults[fault]!(route, file))
      await page.goto('/', { waitUntil: 'commit' })
      await notice(page).waitFor()
      await page.unroute(address)
      // oxlint-enable no-await-in-loop
    }
    expect(await notice(page).textContent()).toContain('The page did not load completely')
    await reload(page).click()
    await notice(page).waitFor({ state: 'hidden' })
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await notice(page).count()).toBe(0)
  })
})

describe('what is said of the first page', () => {
  test('when its program arrives and throws', async () => {
    const page = await newPage({ expects })
    await page.route(`**/${entry}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("thrown by the test")' }),
    )
    await page.goto('/')
    await notice(page).waitFor()
    expect(await reload(page).isEnabled()).toBe(true)
  })

  test('when its program arrives whole but does nothing', async () => {
    const page = await newPage({ expects })
    await page.route(`**/${entry}`, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto('/')
    await notice(page).waitFor()
    expect(await reload(page).isEnabled()).toBe(true)
  })

  test('stands above the page when only its look did not arrive', async () => {
    const page = await newPage({ expects })
    await page.route('**/*.css', (route) => route.abort('connectionreset'))
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await notice(page).waitFor()
    expect(await page.locator('#not-loaded + #root').count()).toBe(1)
  })

  test('is nothing when all is well, and nothing when the line is slow: only that it loads', async () => {
    const page = await newPage()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(`**/${entry}`, async (route) => {
      await held
      await route.continue()
    })
    // Not the view that stands in the page.
    await page.goto('/?ky=2024-Q2', { waitUntil: 'commit' })
    await page.getByText('Đang tải Nhịp Quý…').waitFor()
    expect(await notice(page).count()).toBe(0)
    release()
    await untilReady(page)
    expect(await page.getByText('Đang tải Nhịp Quý…').filter({ visible: true }).count()).toBe(0)
    expect(await notice(page).count()).toBe(0)
  })

  test('goes away by itself when the program comes after all', async () => {
    const page = await newPage({ expects })
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(`**/${entry}`, async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/', { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.evaluate(() => window.dispatchEvent(new ErrorEvent('error', { message: 'of an extension' })))
    await notice(page).waitFor()
    // Above the figures, which stay.
    expect(await page.locator('#not-loaded + #root[data-first-view]').count()).toBe(1)
    release()
    await untilReady(page)
    await notice(page).waitFor({ state: 'hidden' })
  })

  test.each([
    [1366, 768],
    [390, 844],
  ])('fits a window of %i × %i', async (width, height) => {
    const page = await newPage({ expects, width, height })
    await page.route(`**/${entry}`, (route) => route.abort())
    await page.goto('/')
    await notice(page).waitFor()
    const box = await notice(page).boundingBox()
    expect(box!.x).toBeGreaterThanOrEqual(0)
    expect(box!.x + box!.width).toBeLessThanOrEqual(width)
    expect(box!.y + box!.height).toBeLessThanOrEqual(height)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})

describe('a browser that translates the page all the same', () => {
  test('is asked not to', async () => {
    expect(html).toMatch(/<html lang="vi" translate="no">/)
    expect(html).toContain('<meta name="google" content="notranslate"')
  })

  test('may replace every text of it: it goes on, to another quarter and another page', async () => {
    const page = await newPage()
    await page.goto('/')
    await untilReady(page)
    const translate = (): void => {
      const walker = document.createTreeWalker(document.getElementById('root')!, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.textContent = text.data
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
    await page.evaluate(translate)
    await page.getByRole('button', { name: 'Quý sau' }).click()
    await page.waitForURL(/ky=2024-Q2/)
    await page.evaluate(translate)
    await page.getByRole('link', { name: 'Giới thiệu số liệu' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Giới thiệu số liệu' }).waitFor()
    expect(await page.getByText('Trang gặp lỗi của chương trình').count()).toBe(0)
  })
})
