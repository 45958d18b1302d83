import { describe, expect, test } from 'vitest'
import { comparisonPage } from '../../../src/answers/comparison-page.ts'
import { exportedComparison } from '../../../src/briefing/chart/exported-comparison.ts'
import { fontMeasure } from '../../../src/charts/font-measure.ts'
import { palette } from '../../../src/charts/palette.ts'
import { resolveComparison } from '../../../src/charts/resolve-comparison.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import type { NamedBaseKind } from '../../../src/domain/comparison-base.ts'
import type { IndicatorId } from '../../../src/domain/indicator.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { freshCompareAddress } from '../../../src/navigation/compare-address.ts'
import { day, quarter } from '../../domain/small-dataset.ts'
import { acrossOf, boxOf, rowRect, textsOf } from './comparison-drawings.ts'
import { haiPhongDataset } from './hai-phong.ts'

const { dataset } = await haiPhongDataset()
const { vi } = textsByLanguage
const about = { today: day('2026-01-05'), path: '/so-sanh', address: 'https://site.example/so-sanh' }
const districts = ['303', '305', '311', '313', '317', '318'] as const

function compared(
  indicator: string,
  form: 'bars' | 'ranking',
  [first, ...more]: readonly [string, ...string[]] = districts,
  kind: NamedBaseKind = 'year-target',
) {
  const page = comparisonPage(
    dataset,
    {
      areas: [first as AreaId, ...more.map((id) => id as AreaId)],
      quarter: quarter('2024-Q4'),
      showsSamples: true,
      accumulation: 'quarter',
    },
    { ...freshCompareAddress, indicator: indicator as IndicatorId, base: { kind }, form },
    new Intl.Collator('vi'),
  )!
  if (page.spec.kind !== 'rows') throw new Error('no rows')
  const { exported, layout } = exportedComparison(vi, page, about)
  const drawing = layout({ x: 0, y: 0, width: 900, fontSize: 14, measure: fontMeasure })
  return { chart: resolveComparison(page.spec.spec, { texts: vi, today: about.today }), exported, drawing }
}

/** The strokes of plans in each row, from left to right. */
function strokesOf({ chart, drawing }: ReturnType<typeof compared>): readonly (readonly number[])[] {
  const strokes = drawing.primitives.flatMap((each) =>
    each.type === 'path' && each.stroke === palette.ink && each.strokeWidth === 14 * 0.2 ? [each.d] : [],
  )
  return chart.rows.map((_, index) => {
    const { y, height } = rowRect(drawing, index)
    return strokes
      .filter((d) => {
        const middle = boxOf(d).y
        return middle >= y && middle <= y + height
      })
      .flatMap((d) => [...d.matchAll(/M([\d.]+)/g)].map((found) => Number(found[1])))
  })
}

describe.each(['bars', 'ranking'] as const)('a plan beside %s', (form) => {
  test('is a stroke at its height on every bar that has one, named in the legend', () => {
    for (const indicator of ['society.insured', 'society.poverty', 'service.satisfaction', 'economy.enterprises']) {
      const own = compared(indicator, form)
      const along = acrossOf(own.drawing)
      const strokes = strokesOf(own)
      for (const [index, { base }] of own.chart.rows.entries()) {
        expect(strokes[index]![0]).toBeCloseTo(along(base.kind === 'value' ? base.y : Number.NaN), 0)
      }
      expect(own.chart.legend).toContainEqual({ kind: 'across', label: 'Kế hoạch năm 2024', colour: palette.ink })
    }
  })

  test('has two strokes where it is a range, none where there is none, and then no bars of PowerPoint', () => {
    const own = compared('economy.growth', form, ['31', '303'])
    expect(strokesOf(own).map(({ length }) => length)).toEqual([2, 0])
    expect(own.exported.native()).toBeUndefined()
  })

  test('is covered by no number', () => {
    for (const indicator of ['society.insured', 'society.poverty', 'service.on_time', 'service.satisfaction']) {
      const own = compared(indicator, form)
      const strokes = strokesOf(own)
      const texts = textsOf(own.drawing).filter(({ hasHalo }) => hasHalo)
      const covering = texts.filter(({ text, x, y, size, weight, anchor }) => {
        const left = anchor === 'end' ? x - fontMeasure(text, size, weight) : x
        const right = left + fontMeasure(text, size, weight)
        const row = own.chart.rows.findIndex((_, index) => {
          const rect = rowRect(own.drawing, index)
          return y >= rect.y && y <= rect.y + rect.height
        })
        return (strokes[row] ?? []).some((stroke) => stroke > left && stroke < right)
      })
      expect(covering.map(({ text }) => text)).toEqual([])
    }
  })

  test('leaves as a bar beside each, and as a column of the table', () => {
    const { exported } = compared('society.insured', form)
    const [figures, plans] = exported.native()!.series
    expect(figures?.name).toBe('Quý IV/2024')
    expect(plans).toMatchObject({ name: 'Kế hoạch năm 2024', isTarget: true, values: districts.map(() => 95) })
    expect(exported.table().columns.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['Kế hoạch năm 2024', 'Quý IV/2024']),
    )
  })

  test('is none where another time is the base', () => {
    const own = compared('society.insured', form, districts, 'last-year')
    expect(own.chart).not.toHaveProperty('plan')
    expect(strokesOf(own).flat()).toEqual([])
    expect(own.exported.native()!.series.some(({ isTarget }) => isTarget)).toBe(false)
  })
})
