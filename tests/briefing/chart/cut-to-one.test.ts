import { beforeEach, expect, test, vi } from 'vitest'
import { cutToOne } from '../../../src/briefing/chart/cut-to-one.ts'
import { composePictures } from '../../../src/charts/picture/compose-pictures.ts'
import { renderPictures } from '../../../src/charts/picture/render-pictures.ts'
import { measure } from '../../charts/small-chart.ts'
import { briefingOf, chartsOf, comparison, texts, trend } from '../small-briefing.ts'

vi.mock('../../../src/charts/picture/render-pictures.ts', () => ({ renderPictures: vi.fn<typeof renderPictures>() }))

beforeEach(() => {
  vi.mocked(renderPictures).mockImplementation((frame, plot, options) =>
    Promise.resolve(composePictures(frame, plot, { ...options, measure }).map((picture) => ({ picture, svg: '' }))),
  )
})

const chartOf = (path: string) => chartsOf(briefingOf(path))[0]!.chart
const many = chartOf(comparison('rural.ntm', '692', '2024-Q1', '&dang=cot'))
const choice = { size: 'slide-4-3', look: 'colour' } as const

test('a chart on several pictures is cut to as many of its first areas as one holds, and the chosen one', async () => {
  const cut = await cutToOne(texts, many, choice)
  const of = cut!.chart
  expect(cut!.count).toBeLessThan(many.cut!.all)
  if (of.spec.kind !== 'compare' || many.spec.kind !== 'compare') throw new Error('no comparison')
  const names = of.table().rows.map(([name]) => name!.text)
  expect(names).toEqual(
    expect.arrayContaining(
      many
        .table()
        .rows.slice(0, cut!.count)
        .map(([name]) => name!.text),
    ),
  )
  expect(names).toContain('Huyện Lộc Ninh')
  expect(of.frame.notes.join(' ')).toContain(`${names.length} trong ${many.cut!.all}`)
  expect(of.sentences).toEqual(many.sentences)
})

test('one that has room, or has no areas to leave out, is not', async () => {
  expect(await cutToOne(texts, chartOf(trend('reception.turns')), choice)).toBeUndefined()
  const few = { ...choice, size: 'square' } as const
  expect(await cutToOne(texts, chartOf(comparison('rural.ntm', '692', '2024-Q1')), few)).toBeUndefined()
})
