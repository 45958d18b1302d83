import { describe, expect, test } from 'vitest'
import { axeFindings } from '../support/axe-findings.ts'
import { newPage, openPage, resize, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

const paths = [
  '/',
  '/chi-so/rural.ntm?dia-ban=692,693,697&ky=2024-Q1',
  '/dia-ban/697?ky=2024-Q2',
  '/so-lieu?dia-ban=70&ky=2024-Q1',
  '/nop-bao-cao?ky=2023-Q3',
  '/so-sanh?ky=2024-Q1',
  '/so-sanh?ky=2024-Q2&dang=bang-mau',
  '/so-sanh?ky=2024-Q2&dang=nhieu-hinh',
  '/bao-cao?ky=2024-Q2',
  '/gioi-thieu',
  '/khong-co',
] as const

/** The console repeats the status of a page that is answered with 404. */
const missingPage = /status of 404/

const languages = ['vi', 'en'] as const

const desk = { width: 1366, height: 844 }
const phone = { width: 390, height: 844 }

describe('axe finds nothing at 1366 and 390 pixels', () => {
  test.each(paths.flatMap((path) => languages.map((language) => [path, language] as const)))(
    'on %s in %s',
    async (path, language) => {
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
      const page = await openPage(address, { ...desk, expects: [missingPage] })
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await axeFindings(page)).toEqual([])
      await resize(page, phone)
      expect(await axeFindings(page)).toEqual([])
    },
  )

  test.each([desk, phone])('with the list of areas open, in a window of $width', async (size) => {
    const page = await openPage('/chi-so/rural.ntm', size)
    await page.getByRole('button', { name: /^Địa bàn: / }).click()
    await page.getByRole('listbox').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('combobox', { name: /^Tìm theo tên/ }).fill('zzz')
    await page.getByText('Không có địa bàn nào tên “zzz”', { exact: false }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })
})

test('axe finds nothing in the brush over the quarters, in both languages', async () => {
  const found = await Promise.all(
    languages.map(async (language) => {
      const page = await openPage(`/chi-so/rural.ntm?dia-ban=692,693&ky=2024-Q1&lang=${language}`)
      await page.getByRole('slider').last().waitFor()
      return await axeFindings(page)
    }),
  )
  expect(found).toEqual([[], []])
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
    const page = await openPage(path, { expects: [missingPage] })
    expect(await axeFindings(page)).toEqual([])
  })

  test('files that do not come', async () => {
    const page = await newPage({ expects: [/net::ERR_FAILED/] })
    await page.route('**/data/*', (route) => route.abort())
    await page.goto('/')
    await page.getByRole('alert').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  test('figures that do not come', async () => {
    const page = await newPage({ expects: [/net::ERR_FAILED/] })
    await page.route('**/data/*-*.json', (route) => route.abort())
    await page.goto('/')
    await page.getByRole('alert').waitFor()
    await untilReady(page)
    expect(await axeFindings(page)).toEqual([])
  })

  test('figures that are under way', async () => {
    const page = await newPage()
    await page.route('**/data/*', () => {})
    await page.goto('/')
    await page.getByText('Đang tải số liệu…').waitFor({ state: 'attached' })
    // The headline is part of what is under way.
    expect(await axeFindings(page, ['page-has-heading-one'])).toEqual([])
  })
})
