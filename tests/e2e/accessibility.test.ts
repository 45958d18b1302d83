import { describe, expect, test } from 'vitest'
import { axeFindings, axeFindingsOfStyleSheet } from '../support/axe-findings.ts'
import { lookAt, newPage, resize, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

const pages = [
  ['an overview', '/'],
  ['a trend with the brush over its quarters', '/chi-so/rural.ntm?dia-ban=692,693,697&ky=2024-Q1'],
  ['a province with the areas below it', '/?dia-ban=70&ky=2024-Q2'],
  ['an overview of samples with plans', '/?dia-ban=697&ky=2024-Q2'],
  ['a table', '/so-lieu?dia-ban=70&ky=2024-Q1'],
  ['the reports of a quarter', '/nop-bao-cao?ky=2023-Q3'],
  ['a comparison of two quarters', '/so-sanh?ky=2024-Q1'],
  ['a shaded comparison', '/so-sanh?ky=2024-Q2&dang=bang-mau'],
  ['a comparison in small charts', '/so-sanh?ky=2024-Q2&dang=nhieu-hinh'],
  ['a map', '/so-sanh?ky=2024-Q2&dang=ban-do'],
  ['a profile among peers', '/so-sanh/ho-so?ky=2024-Q2'],
  ['an empty briefing', '/bao-cao?ky=2024-Q2'],
  ['a sheet of figures that are typed', '/nhap/nhap-so?ky=2024-Q2'],
  ['what is to be published', '/nhap/cong-bo'],
  ['what is said about the figures', '/gioi-thieu'],
  ['the guide', '/huong-dan'],
  ['an address without a page', '/khong-co'],
] as const

/** The console repeats the status of a page that is answered with 404. */
const missingPage = /status of 404/

/** The console says so, after some seconds, of figures that an address promises and a state between does not use. */
const fetchedAhead = /was preloaded using link preload but not used/

const languages = ['vi', 'en'] as const

const desk = { width: 1366, height: 844 }
const phone = { width: 390, height: 844 }

describe('axe finds nothing at 1366 and 390 pixels', () => {
  test.each(pages.flatMap((page) => languages.map((language) => [...page, language] as const)))(
    'in %s (%s), in %s',
    async (_, path, language) => {
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
      const page = await lookAt(address, { ...desk, expects: path === '/khong-co' ? [missingPage] : [] })
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      // The brush comes after the chart.
      if (path.startsWith('/chi-so/')) await page.getByRole('slider').last().waitFor()
      expect(await axeFindings(page)).toEqual([])
      await resize(page, phone)
      expect(await axeFindings(page)).toEqual([])
    },
  )

  test('in the list of areas, and where it finds none', async () => {
    const page = await lookAt('/chi-so/rural.ntm', desk)
    await page.getByRole('button', { name: /^Địa bàn: / }).click()
    await page.getByRole('listbox').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await resize(page, phone)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('combobox', { name: /^Tìm theo tên/ }).fill('zzz')
    await page.getByText('Không có địa bàn nào tên “zzz”', { exact: false }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await resize(page, desk)
    expect(await axeFindings(page)).toEqual([])
  })

  test('in the style sheet of all pages', async () => {
    expect(await axeFindingsOfStyleSheet(await lookAt('/gioi-thieu'))).toEqual([])
  })
})

describe('axe finds nothing in the states between', () => {
  test.each([
    ['a choice without figures', '/chi-so/rural.ntm?dia-ban=25300&ky=2024-Q1'],
    ['a quarter without figures', '/?dia-ban=693&ky=2023-Q4&minh-hoa=an'],
    ['an area outside its time', '/?dia-ban=692&ky=2026-Q1'],
    ['an address with faults', '/?dia-ban=xyz&ky=abc'],
    ['an unknown indicator', '/chi-so/khong.co'],
    ['a table without indicators', '/so-lieu?linh-vuc=khong'],
    ['a sorted table', '/so-lieu?cot=dia-ban&sap=692&chieu=tang'],
  ])('%s', async (_, path) => {
    const page = await lookAt(path, { expects: [missingPage, fetchedAhead] })
    expect(await axeFindings(page)).toEqual([])
  })

  test('files that do not come', async () => {
    const page = await newPage({ expects: [/net::ERR_FAILED/, fetchedAhead] })
    await page.route('**/data/*', (route) => route.abort())
    await page.goto('/')
    await page.getByRole('alert').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  test('figures that do not come', async () => {
    const page = await newPage({ expects: [/net::ERR_FAILED/, fetchedAhead] })
    await page.route('**/data/*-*.json', (route) => route.abort())
    await page.goto('/')
    await page.getByRole('alert').waitFor()
    await untilReady(page)
    expect(await axeFindings(page)).toEqual([])
  })

  test('figures that are under way', async () => {
    const page = await newPage({ expects: [fetchedAhead] })
    await page.route('**/data/*', () => {})
    await page.goto('/?ky=2024-Q2')
    await page.getByText('Đang tải số liệu…').waitFor({ state: 'attached' })
    // The headline is part of what is under way.
    expect(await axeFindings(page, ['page-has-heading-one'])).toEqual([])
  })
})
