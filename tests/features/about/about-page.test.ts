import { expect, test } from 'vitest'
import { aboutPage } from '../../../src/features/about/about-page.ts'
import { catalogue, quarter, turns } from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../binh-phuoc.ts'
import { decisionDate, inspectorate } from '../../domain/small-vocabulary.ts'

test('the page about the data shows the calendar of the year of the chosen quarter', () => {
  const about = aboutPage(catalogue, quarter('2024-Q3'))
  expect(about.year).toBe(2024)
  expect(about.quarters).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'])
  expect(about.calendars).toEqual([
    {
      calendar: inspectorate,
      windows: [
        { first: '2023-12-15', last: '2024-03-14' },
        { first: '2024-03-15', last: '2024-06-14' },
        { first: '2024-06-15', last: '2024-09-14' },
        { first: '2024-09-15', last: '2024-12-14' },
      ],
    },
    {
      calendar: decisionDate,
      windows: [
        { first: '2024-01-01', last: '2024-03-31' },
        { first: '2024-04-01', last: '2024-06-30' },
        { first: '2024-07-01', last: '2024-09-30' },
        { first: '2024-10-01', last: '2024-12-31' },
      ],
    },
  ])
})

test('only the calendars in use are shown', () => {
  const { calendars } = aboutPage({ ...catalogue, indicators: [turns] }, quarter('2024-Q1'))
  expect(calendars.map(({ calendar }) => calendar)).toEqual([inspectorate])
})

test('every indicator stands once, under its family, in the order of the package', async () => {
  const { catalogue: real } = await binhPhuocDataset()
  const about = aboutPage(real, quarter('2024-Q1'))
  expect(about.families.map(({ family }) => family)).toEqual(real.families)
  expect(about.families.every(({ family, indicators }) => indicators.every((each) => each.family === family.id))).toBe(
    true,
  )
  const listed = about.families.flatMap(({ indicators }) => indicators)
  expect(listed).toHaveLength(real.indicators.length)
  for (const { indicators } of about.families) {
    expect(indicators).toEqual(real.indicators.filter((indicator) => indicators.includes(indicator)))
    expect(indicators.length).toBeGreaterThan(0)
  }
  expect(about.calendars).toHaveLength(4)
})
