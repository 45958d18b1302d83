import { describe, expect, test } from 'vitest'
import { framedLegend } from '../../src/charts/framed-legend.ts'
import { fontMeasure } from '../../src/charts/font-measure.ts'
import { legendSign } from '../../src/charts/legend-marks.ts'
import { palette } from '../../src/charts/palette.ts'
import { layoutHeat } from '../../src/charts/rows/layout-heat.ts'
import { stateDashes } from '../../src/charts/state-dashes.ts'
import { comparison, resolvedComparison, row } from './small-comparison.ts'
import { point } from './small-chart.ts'

const states = ['provisional', 'revised', 'draft'] as const

describe('the legend of fields of shade', () => {
  test.each(states)('shows the frame that a figure bears that is %s', (state) => {
    const chart = resolvedComparison(comparison('heat', [row('Lộc Ninh', point(3), point(5, { state }))]))
    const drawing = layoutHeat(chart, { x: 0, y: 0, width: 900, fontSize: 14, measure: fontMeasure })
    const frames = drawing.primitives.flatMap((each) =>
      each.type === 'path' && each.fill === 'none' ? [{ stroke: each.stroke, dash: each.dash ?? '' }] : [],
    )
    expect(frames).toEqual([{ stroke: palette.ink, dash: stateDashes[state] }])
    const entries = chart.legend.filter(({ kind }) => kind !== 'bar')
    expect(entries.map(({ kind }) => kind)).toEqual(['area'])
    const [sign] = legendSign(entries[0]!, 0, 0, 4)
    expect(sign).toMatchObject({ fill: palette.paper, stroke: palette.ink })
    expect(sign?.type === 'path' ? (sign.dash ?? '') : undefined).toBe(stateDashes[state])
  })

  test('says nothing of what is final or illustrative, and keeps what is no frame', () => {
    const kept = [
      { kind: 'noted', label: 'có ghi chú' },
      { kind: 'missing', label: 'không có số' },
    ] as const
    expect(
      framedLegend([{ kind: 'final', label: 'chính thức' }, { kind: 'sample', label: 'minh hoạ' }, ...kept]),
    ).toEqual(kept)
  })

  test('tells a whole frame from the border of any area', () => {
    const [area] = legendSign({ kind: 'area', colour: palette.paper }, 0, 0, 4)
    expect(area).toMatchObject({ stroke: palette.muted })
  })
})
