import { expect, test } from 'vitest'
import { type StartView, staticPages } from '../../scripts/build/static-pages.ts'

// Code 70 was a province until it was merged; code 692 a district in it until the same day.
const catalogue = {
  areas: [
    { id: '70', code: '70', name: 'Tỉnh Bình Phước', level: 'province', type: 'tỉnh', validTo: '2025-06-30' },
    {
      id: '692',
      code: '692',
      name: 'Huyện Lộc Ninh',
      level: 'district',
      type: 'huyện',
      parentCode: '70',
      validTo: '2025-06-30',
    },
    {
      id: '75-2025-07-01',
      code: '75',
      name: 'Tỉnh Đồng Nai',
      level: 'province',
      type: 'tỉnh',
      validFrom: '2025-07-01',
    },
  ],
  successions: [],
  indicators: [
    { id: 'rural.ntm', family: 'rural' },
    { id: 'ocop.products', family: 'ocop' },
  ],
  start: { areaCode: '692', quarter: '2025-Q2' },
  slices: [
    { family: 'rural', province: '70', file: 'rural-70-aaaaaaaa.json', sha256: '' },
    { family: 'rural', province: '75-2025-07-01', file: 'rural-75-bbbbbbbb.json', sha256: '' },
    { family: 'ocop', province: '70', file: 'ocop-70-cccccccc.json', sha256: '' },
  ],
} as unknown as StartView

test('every address has a file, and fetches ahead what its page shows of the province its start area belonged to then', () => {
  expect(staticPages(catalogue).map(({ file, data }) => [file, data])).toEqual([
    ['index.html', ['catalogue.json', 'rural-70-aaaaaaaa.json', 'ocop-70-cccccccc.json']],
    ['404.html', ['catalogue.json']],
    ['gioi-thieu/index.html', ['catalogue.json']],
    ['huong-dan/index.html', ['catalogue.json']],
    ['so-lieu/index.html', ['catalogue.json', 'rural-70-aaaaaaaa.json']],
    ['so-sanh/index.html', ['catalogue.json', 'rural-70-aaaaaaaa.json']],
    ['ban-do/index.html', ['catalogue.json', 'rural-70-aaaaaaaa.json']],
    ['so-sanh/ho-so/index.html', ['catalogue.json', 'rural-70-aaaaaaaa.json', 'ocop-70-cccccccc.json']],
    ['cau-bien-dong/index.html', ['catalogue.json', 'rural-70-aaaaaaaa.json']],
    ['bao-cao/index.html', ['catalogue.json']],
    ['nhap/soat-so-lieu/index.html', ['catalogue.json']],
    ['nhap/index.html', ['catalogue.json']],
    ['nhap/cong-bo/index.html', ['catalogue.json']],
    ['nhap/nhap-so/index.html', ['catalogue.json']],
    ['nop-bao-cao/index.html', ['catalogue.json', 'rural-70-aaaaaaaa.json', 'ocop-70-cccccccc.json']],
    ...['70', '70-dau', '692', '692-dau', '75-2025-07-01', '75'].map((name) => [
      `dia-ban/${name}/index.html`,
      ['catalogue.json'],
    ]),
    ['chi-so/rural.ntm/index.html', ['catalogue.json', 'rural-70-aaaaaaaa.json']],
    ['chi-so/ocop.products/index.html', ['catalogue.json', 'ocop-70-cccccccc.json']],
  ])
})

test('the page of one indicator fetches ahead only that, where its family is cut', () => {
  const cut = {
    ...catalogue,
    indicatorSlices: [
      { indicator: 'rural.ntm', province: '70', file: 'rural.ntm-70-dddddddd.json', sha256: '' },
      { indicator: 'rural.ntm', province: '75-2025-07-01', file: 'rural.ntm-75-eeeeeeee.json', sha256: '' },
    ],
  } as unknown as StartView
  const dataOf = (page: string) => staticPages(cut).find(({ file }) => file === `${page}index.html`)?.data
  for (const page of ['chi-so/rural.ntm/', 'so-sanh/', 'ban-do/', 'cau-bien-dong/'])
    expect(dataOf(page)).toEqual(['catalogue.json', 'rural.ntm-70-dddddddd.json'])
  expect(dataOf('so-lieu/')).toEqual(['catalogue.json', 'rural-70-aaaaaaaa.json'])
  expect(dataOf('')).toEqual(['catalogue.json', 'rural-70-aaaaaaaa.json', 'ocop-70-cccccccc.json'])
})

test('an area the package does not know fetches the catalogue alone', () => {
  const start = { areaCode: '999', quarter: catalogue.start.quarter }
  expect(staticPages({ ...catalogue, start })[0]?.data).toEqual(['catalogue.json'])
})

test('what is the same for every reader brings its first view, what is his own or leads elsewhere does not', () => {
  const views = new Map(staticPages(catalogue).map(({ file, view }) => [file, view]))
  expect(views.get('index.html')).toBe('/')
  expect(views.get('chi-so/ocop.products/index.html')).toBe('/chi-so/ocop.products')
  for (const file of ['404.html', 'bao-cao/index.html', 'ban-do/index.html', 'dia-ban/692/index.html']) {
    expect([file, views.get(file), views.has(file)]).toEqual([file, undefined, true])
  }
})
