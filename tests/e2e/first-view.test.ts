import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Page } from 'playwright'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { buildCommand } from '../../scripts/package/build-command.ts'
import { newPage, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

const buildFolder = inject('buildFolder')
const root = join(import.meta.dirname, '../..')

describe('a page stands before its program has come', () => {
  test.each([
    ['/', 'Huyện Lộc Ninh – Quý I/2024', '14/15'],
    ['/chi-so/rural.ntm', 'Số xã đạt chuẩn nông thôn mới', '14/15'],
    ['/so-sanh', 'So sánh: Xã nông thôn mới', '14/15'],
    ['/so-lieu', 'Bảng số liệu', '14/15'],
  ])('%s, with headline, figures and drawings', async (path, headline, figure) => {
    const page = await newPage({ javaScriptEnabled: false })
    await page.goto(path)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(headline)
    expect(await page.title()).toContain(headline)
    expect(await page.getByRole('main').textContent()).toContain(figure)
    // Nothing more is to come.
    expect(await page.locator('#waiting').isVisible()).toBe(false)
    // Its look is in the page.
    const ink = await page
      .getByRole('heading', { level: 1 })
      .evaluate((element) => getComputedStyle(element).fontWeight)
    expect(Number(ink)).toBeGreaterThanOrEqual(600)
  })

  test('in fewer bytes than a small picture', () => {
    for (const page of ['index.html', 'chi-so/rural.ntm/index.html', 'so-sanh/index.html', 'so-lieu/index.html']) {
      expect([page, statSync(join(buildFolder, `${page}.br`)).size]).toEqual([
        page,
        expect.toSatisfy((size) => size < 20_000),
      ])
    }
  })
})

test('the program takes it over without a jump, and the same elements go on', async () => {
  const page = await newPage()
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.querySelector('h1')?.setAttribute('data-of-first-view', '')
    })
    new PerformanceObserver((list) => {
      const shift = document.documentElement.dataset['shift'] ?? '0'
      const sum = list
        .getEntries()
        .reduce((total, entry) => total + (entry as { value?: number }).value!, Number(shift))
      document.documentElement.dataset['shift'] = String(sum)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const path of [
    '/',
    '/?dia-ban=692&ky=2024-Q1',
    '/chi-so/rural.ntm',
    '/so-sanh?dia-ban=692&ky=2024-Q1',
    '/so-lieu',
  ]) {
    // oxlint-disable no-await-in-loop -- one page after the other
    await page.goto(path)
    await untilReady(page)
    expect([path, await page.locator('h1[data-of-first-view]').count()]).toEqual([path, 1])
    const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? '0'))
    expect([path, shift]).toEqual([path, expect.toSatisfy((sum) => sum < 0.05)])
    // oxlint-enable no-await-in-loop
  }
})

describe('what lies below the first screen', () => {
  const held = '.early [data-later]:not([data-near])'
  const stateOf = (page: Page, path: string) =>
    page.locator(path).evaluate((element) => getComputedStyle(element).contentVisibility)

  test('waits until the program stands, and comes without being asked', async () => {
    const page = await newPage()
    let release: () => void = () => undefined
    const waited = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/assets/index-*.js', async (route) => {
      await waited
      await route.continue()
    })
    await page.goto('/', { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await stateOf(page, '[data-family=schools]')).toBe('hidden')
    release()
    await untilReady(page)
    await page.waitForFunction((each) => !document.querySelector(each), held)
    expect(await stateOf(page, '[data-family=schools]')).toBe('auto')
    expect(await page.locator('html.early').count()).toBe(0)
  })

  test('comes at once when a reader moves, and without any program', async () => {
    const page = await newPage()
    await page.route('**/assets/index-*.js', () => undefined)
    await page.goto('/', { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.mouse.wheel(0, 600)
    await page.waitForFunction((each) => !document.querySelector(each), held)
    expect(await page.locator('#family-schools').isVisible()).toBe(true)
    const plain = await newPage({ javaScriptEnabled: false })
    await plain.goto('/')
    expect(await stateOf(plain, '[data-family=schools]')).toBe('auto')
  })

  test('is not what the first painting waits for', () => {
    const html = readFileSync(join(buildFolder, 'index.html'), 'utf8')
    const marker = /<link rel="expect" href="#([^"]+)" blocking="render">/.exec(html)?.[1]
    expect(marker).toBe('family-rural')
    expect(html.indexOf(`id="${marker}"`)).toBeGreaterThan(html.indexOf('data-later'))
    expect(html.indexOf(`id="${marker}"`)).toBeLessThan(html.indexOf('family-ocop'))
  })
})

test('a button of it that is pressed before the program has come is answered then', async () => {
  const page = await newPage()
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'English' }).click()
  release()
  await page.getByRole('heading', { level: 1, name: 'Q1 2024' }).waitFor()
  expect(new URL(page.url()).search).toContain('lang=en')
})

test('another address never shows it', async () => {
  const page = await newPage({ expects: [/net::ERR_FAILED/, /was preloaded using link preload but not used/] })
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/?dia-ban=695&ky=2024-Q2', { waitUntil: 'commit' })
  await page.getByText('Trang chưa tải được đủ').waitFor()
  expect(await page.getByText('14/15').filter({ visible: true }).count()).toBe(0)
  await page.unroute('**/assets/*.js')
  await page.reload()
  await untilReady(page)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Huyện Đồng Phú – Quý II/2024')
})

describe('who publishes into a site without building it', () => {
  const site = mkdtempSync(join(tmpdir(), 'nhip-quy-site-'))
  afterAll(() => rmSync(site, { recursive: true, force: true }))

  test('leaves no old number in its pages', async () => {
    cpSync(buildFolder, join(site, 'dist'), { recursive: true })
    const folder = join(site, 'package')
    cpSync(join(root, 'data/binh-phuoc'), folder, { recursive: true })
    const file = join(folder, 'observations.csv')
    const rows = readFileSync(file, 'utf8')
    const changed = rows.replace(
      /^(rural\.ntm,,692,.*?,2024-Q1,)14(,.*,)14(?=\/15 xã,)/m,
      (_row, before: string, between: string) => `${before}13${between}13`,
    )
    expect(changed).not.toBe(rows)
    writeFileSync(file, changed)
    // Of an indicator that is published no more.
    cpSync(join(site, 'dist/chi-so/rural.ntm'), join(site, 'dist/chi-so/rural.gone'), { recursive: true })
    const said: string[] = []
    const print = (line: string): number => said.push(line)
    const code = await buildCommand([folder, '--out', join(site, 'dist/data')], { root, print })
    if (code !== 0) throw new Error(said.join('\n'))
    const html = readFileSync(join(site, 'dist/index.html'), 'utf8')
    expect(html).toContain('13/15')
    expect(html).not.toContain('14/15 xã')
    expect(readFileSync(join(site, 'dist/chi-so/rural.ntm/index.html'), 'utf8')).toContain('13/15')
    expect(existsSync(join(site, 'dist/chi-so/rural.gone'))).toBe(false)
    // What a server sends is compressed.
    expect(brotliDecompressSync(readFileSync(join(site, 'dist/index.html.br'))).toString()).toBe(html)
  })
})
