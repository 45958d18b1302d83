import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { readPageAddress } from '../../src/navigation/read-page-address.ts'
import { maximumAreas } from '../../src/navigation/page-address.ts'
import {
  area,
  areas,
  buDop,
  catalogue,
  locNinh,
  newLocQuang,
  quarter,
  ruralChonThanh,
  successions,
} from '../domain/small-dataset.ts'

const communes = Array.from({ length: 15 }, (_, index) => area(`3000${index}`, `Xã ${index}`, 'commune', '692', '', ''))
const reused = [
  area('25500', 'Xã Cũ', 'commune', '692', '2004-01-01', '2025-06-30'),
  area('25500', 'Xã Mới', 'commune', '75', '2025-07-01', ''),
]
const history = areaHistoryOf([...areas, ...communes, ...reused], successions)
const read = (search: string) => readPageAddress(new URLSearchParams(search), { ...catalogueIndex(catalogue), history })

const start = {
  areas: [locNinh.id],
  quarter: quarter('2024-Q1'),
  showsSamples: true,
  accumulation: 'quarter',
}

describe('an address', () => {
  test('without parameters opens the start of the publication', () => {
    expect(read('')).toEqual({ address: start, problems: [] })
  })

  test('with every parameter opens what it says', () => {
    const search =
      '?dia-ban=693,697&ky=2023-Q4&minh-hoa=an&tu=2022-Q1&den=2024-Q4&xem=ty-le&tinh=luy-ke&quy-doi=co&ten-nhom=Bi%C3%AAn+gi%E1%BB%9Bi&lang=en&utm_source=x'
    expect(read(search)).toEqual({
      address: {
        areas: [buDop.id, ruralChonThanh.id],
        quarter: '2023-Q4',
        showsSamples: false,
        range: { first: '2022-Q1', last: '2024-Q4' },
        quantity: 'share',
        accumulation: 'year-to-date',
        carriesOver: true,
        groupName: 'Biên giới',
      },
      problems: [],
    })
  })

  test.each(['dia-ban=692%2C693', 'dia-ban=692,693', 'dia-ban=,692,,693,'])('lists areas with commas: %s', (search) => {
    expect(read(search)).toEqual({ address: { ...start, areas: [locNinh.id, buDop.id] }, problems: [] })
  })

  test.each(['dia-ban=692,692', 'dia-ban=697,697-2022-10-01,697'])(
    'names an area twice and shows it once: %s',
    (search) => {
      expect(read(search).address.areas).toHaveLength(1)
      expect(read(search).problems).toEqual([])
    },
  )

  test('with a range of one quarter keeps it', () => {
    expect(read('tu=2024-Q1&den=2024-Q1').address.range).toEqual({ first: '2024-Q1', last: '2024-Q1' })
  })

  test('may name a commune by its full id', () => {
    expect(read('dia-ban=25292-2025-07-01').address.areas).toEqual([newLocQuang.id])
  })
})

describe('what cannot be used is named with its text and replaced by the default', () => {
  test.each([
    ['dia-ban=999', 'unknown-area', 'dia-ban', '999'],
    ['dia-ban=Lộc Ninh', 'unknown-area', 'dia-ban', 'Lộc Ninh'],
    ['ky=2024-Q5', 'unknown-period', 'ky', '2024-Q5'],
    ['ky=2024', 'unknown-period', 'ky', '2024'],
    ['ky=2024-H1', 'unknown-period', 'ky', '2024-H1'],
    ['ky=0000-Q1', 'unknown-period', 'ky', '0000-Q1'],
    ['ky=2204-Q1', 'unknown-period', 'ky', '2204-Q1'],
    ['tu=0001-Q1&den=2024-Q4', 'unknown-period', 'tu', '0001-Q1'],
    ['tu=2020-Q1&den=9999-Q4', 'unknown-period', 'den', '9999-Q4'],
    ['minh-hoa=co', 'unknown-choice', 'minh-hoa', 'co'],
    ['xem=share', 'unknown-choice', 'xem', 'share'],
    ['xem=toString', 'unknown-choice', 'xem', 'toString'],
    ['tinh=nam', 'unknown-choice', 'tinh', 'nam'],
    ['tu=2024&den=2024-Q4', 'unknown-period', 'tu', '2024'],
    ['tu=2024-Q1&den=nay', 'unknown-period', 'den', 'nay'],
    ['tu=2023-Q1', 'half-range', 'tu', '2023-Q1'],
    ['den=2024-Q4', 'half-range', 'den', '2024-Q4'],
    ['tu=2024-Q2&den=2024-Q1', 'reversed-range', 'tu', '2024-Q2 > 2024-Q1'],
  ])('%s', (search, code, name, text) => {
    expect(read(search)).toEqual({ address: start, problems: [{ code, name, text }] })
  })

  test('a code that was used again, with how an address names each that bore it', () => {
    const { address, problems, openArea } = read('dia-ban=25500')
    expect(address).toEqual(start)
    expect(openArea).toBe(problems[0])
    expect(read('dia-ban=25500,693')).not.toHaveProperty('openArea')
    expect(problems).toEqual([
      {
        code: 'ambiguous-area',
        name: 'dia-ban',
        text: '25500',
        choices: [
          { area: expect.objectContaining({ code: '25500' }) as object, parameter: '25500-2004-01-01' },
          { area: expect.objectContaining({ code: '25500' }) as object, parameter: '25500-2025-07-01' },
        ],
      },
    ])
  })

  test('all of it at once', () => {
    const { address, problems } = read('dia-ban=999,25500&ky=x&tu=2025-Q1&den=2024-Q1&minh-hoa=0&xem=1&tinh=2')
    expect(address).toEqual(start)
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'ambiguous-area',
      'reversed-range',
      'unknown-area',
      'unknown-choice',
      'unknown-choice',
      'unknown-choice',
      'unknown-period',
    ])
  })

  test('while the areas that are known stay', () => {
    const { address, problems } = read('dia-ban=999,693')
    expect(address.areas).toEqual([buDop.id])
    expect(problems).toEqual([{ code: 'unknown-area', name: 'dia-ban', text: '999' }])
  })

  test('areas beyond the most a chart shows, with how many that is', () => {
    const codes = communes.map(({ code }) => code)
    const { address, problems } = read(`dia-ban=${codes.join(',')}`)
    expect(address.areas).toEqual(communes.slice(0, maximumAreas).map(({ id }) => id))
    expect(problems).toEqual([{ code: 'too-many-areas', name: 'dia-ban', text: String(maximumAreas) }])
    expect(read(`dia-ban=${codes.slice(0, maximumAreas).join(',')}`).problems).toEqual([])
  })
})
