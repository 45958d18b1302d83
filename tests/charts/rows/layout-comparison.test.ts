import { describe, expect, test } from 'vitest'
import type { RowsForm, CompareRow, CompareSpec } from '../../../src/charts/compare-spec.ts'
import type { Drawing } from '../../../src/charts/drawing.ts'
import { palette } from '../../../src/charts/palette.ts'
import type { TextPrimitive } from '../../../src/paper/primitive.ts'
import { layoutComparison } from '../../../src/charts/rows/layout-comparison.ts'
import { distanceBetween } from '../../../src/domain/distance.ts'
import { quarterPlus } from '../../../src/domain/period.ts'
import { figureValue, quarter, turns } from '../../domain/small-dataset.ts'
import { cornersOf, extentOf, gap, isPath, isText, measure, point } from '../small-chart.ts'
import { comparison, fourDistricts, manyRows, resolvedComparison, row } from '../small-comparison.ts'

const forms: readonly RowsForm[] = ['dumbbell', 'bars', 'ranking', 'heat']
const wide = { x: 8, y: 0, width: 1200, fontSize: 14, measure }

const drawn = (spec: CompareSpec, frame: Parameters<typeof layoutComparison>[1] = wide): Drawing =>
  layoutComparison(resolvedComparison(spec), frame)
const texts = (drawing: Drawing): readonly TextPrimitive[] => drawing.primitives.filter(isText)
const words = (drawing: Drawing): readonly string[] => texts(drawing).map(({ text }) => text)

/** Pairs of texts that lie over one another. */
function collisions(drawing: Drawing): readonly string[] {
  const boxes = texts(drawing).map((each) => ({
    ...extentOf(each),
    top: each.y - each.size * 0.7,
    bottom: each.y,
    text: each.text,
  }))
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map((b) => `${a.text} / ${b.text}`),
  )
}

/** Texts and lines outside the frame. */
function outside(
  drawing: Drawing,
  { x, width }: { readonly x: number; readonly width: number } = wide,
): readonly string[] {
  const beyond = (left: number, right: number): boolean => left < x - 8 || right > x + width + 0.5
  return [
    ...texts(drawing).flatMap((each) => {
      const { left, right } = extentOf(each)
      return beyond(left, right) || each.y > drawing.height ? [each.text] : []
    }),
    ...drawing.primitives
      .filter(isPath)
      .flatMap(({ d }) =>
        cornersOf(d).some((corner) => beyond(corner.x, corner.x) || corner.y > drawing.height + 1) ? [d] : [],
      ),
  ]
}

describe.each(forms)('a comparison drawn as %s', (form) => {
  const longName = (rows: readonly CompareRow[]): readonly CompareRow[] => [
    ...rows,
    row('Thừa Thiên – Huế và những nơi có tên rất dài ở một vùng rất xa của tỉnh này', point(1), point(2)),
  ]

  test.each([
    ['four districts', fourDistricts],
    ['one area only', fourDistricts.slice(0, 1)],
    ['a name of many words', longName(fourDistricts)],
    ['eleven areas', manyRows(11)],
    ['ninety-five areas', manyRows(95)],
    ['one enormous value', [...fourDistricts, row('Lớn', point(3), point(987_654_321_012))]],
    ['nothing but zeros', ['A', 'B', 'C'].map((name) => row(name, point(0), point(0)))],
  ] as const)('has no text over another and nothing outside its frame: %s', (_, rows) => {
    for (const frame of [wide, { ...wide, width: 340, fontSize: 11.5 }, { ...wide, free: 480 }]) {
      const drawing = drawn(comparison(form, rows), frame)
      expect(collisions(drawing)).toEqual([])
      expect(outside(drawing, frame)).toEqual([])
    }
  })

  test('says every row once to the cursor', () => {
    const { spots } = drawn(comparison(form, fourDistricts))
    expect(new Set(spots.map((spot) => spot.row))).toEqual(new Set([0, 1, 2, 3]))
    for (const spot of spots)
      expect(spot.reading).toContain(`Huyện ${['Lộc Ninh', 'Bù Đăng', 'Bù Đốp', 'Phú Riềng'][spot.row]}`)
  })

  test('draws nothing of no area, and does not fail', () => {
    expect(drawn(comparison(form, [])).spots).toEqual([])
  })

  test('spreads over the height a picture gives it, and not further', () => {
    const small = drawn(comparison(form, fourDistricts))
    const spread = drawn(comparison(form, fourDistricts), { ...wide, free: small.height * 1.4 })
    expect(spread.height).toBeCloseTo(small.height * 1.4, 0)
    expect(drawn(comparison(form, fourDistricts), { ...wide, free: 5000 }).height).toBeLessThan(small.height * 2)
  })
})

describe('what an area is to its base', () => {
  test.each(['dumbbell', 'bars'] as const)(
    'stands below its name on a telephone, so that %s have the width',
    (form) => {
      const placesIn = (frame: Parameters<typeof layoutComparison>[1]) => {
        const found = texts(drawn(comparison(form, fourDistricts), frame))
        const [name, change] = ['Lộc Ninh', 'tăng 11 lượt'].map((ending) =>
          found.find(({ text }) => text.endsWith(ending))!,
        )
        return { name: name!, change: change! }
      }
      const narrow = placesIn({ ...wide, width: 340, fontSize: 11.5 })
      expect(narrow.change.x).toBe(narrow.name.x)
      expect(narrow.change.y).toBeGreaterThan(narrow.name.y + 11.5)
      for (const frame of [wide, { ...wide, width: 340, fontSize: 11.5, free: 480 }]) {
        const { name, change } = placesIn(frame)
        expect(change.x).toBeGreaterThan(name.x + frame.width / 2)
        expect(change.y).toBeCloseTo(name.y)
      }
    },
  )
})

test.each(['dumbbell', 'bars', 'ranking'] as const)('a row of %s is read where its figure is drawn', (form) => {
  const rows = [row('A', point(2), point(2)), row('B', point(8), point(8)), row('C', point(1), gap('not-reported'))]
  const { spots } = drawn(comparison(form, rows))
  const placeOf = (name: string) =>
    spots.filter(({ reading }) => reading.startsWith(`Huyện ${name},`)).map(({ markX }) => markX)
  expect(placeOf('A').at(-1)).toBeLessThan(placeOf('B').at(-1)!)
  expect(placeOf('C').at(-1)).toBeUndefined()
})

describe('two points on one line', () => {
  test('are joined where they compare, and stand apart where they do not', () => {
    const refused = row('Đồng Phú', point(4, { state: 'sample' }), point(9), {
      standing: { kind: 'refused', refusal: { reason: 'sample-against-source' } },
    })
    const joins = (rows: readonly CompareRow[]): number =>
      drawn(comparison('dumbbell', rows)).primitives.filter(
        (each) => isPath(each) && each.opacity === 0.7 && each.stroke !== undefined,
      ).length
    expect(joins([fourDistricts[0]!])).toBe(1)
    expect(joins([refused])).toBe(0)
    const shown = words(drawn(comparison('dumbbell', [refused])))
    expect(shown).toContain('09')
    expect(shown).toContain('04')
    expect(shown.join(' ')).toContain('không so với số minh hoạ')
  })

  test('of a zero is a point on the zero line, and of a missing figure is its reason', () => {
    const drawing = drawn(comparison('dumbbell', fourDistricts))
    expect(words(drawing)).toContain('chưa báo cáo')
    const zeroLine = drawing.primitives
      .filter(isPath)
      .find(({ stroke, d }) => stroke === palette.muted && cornersOf(d)[0]?.x === cornersOf(d)[1]?.x)
    const zeroX = cornersOf(zeroLine!.d)[0]!.x
    const circles = drawing.primitives
      .filter(isPath)
      .filter(({ d, fill }) => d.includes('a') && fill === palette.further[0])
    const centres = circles.map(({ d }) => cornersOf(d)[0]!.x + 14 * 0.36)
    expect(centres).toHaveLength(2)
    expect(centres.some((x) => Math.abs(x - zeroX) < 0.1)).toBe(true)
  })

  test('that are equal say their figure once', () => {
    const shown = words(drawn(comparison('dumbbell', [row('Hớn Quản', point(7), point(7))])))
    expect(shown.filter((text) => text === '07')).toHaveLength(1)
    expect(shown).toContain('không đổi')
  })

  test('are one where the base is the sum of all', () => {
    const parts = comparison(
      'dumbbell',
      [
        row('A', point(100), point(40), { standing: { kind: 'part', percent: 40 } }),
        row('B', point(100), point(60), { standing: { kind: 'part', percent: 60 } }),
      ],
      { base: { kind: 'group-total' } },
    )
    const chart = resolvedComparison(parts)
    expect(chart.scale.last).toBeLessThan(100)
    expect(words(drawn(parts))).toEqual(expect.arrayContaining(['chiếm 40%', 'chiếm 60%', '40', '60']))
    expect(words(drawn(parts))).not.toContain('100')
  })
})

describe('bars', () => {
  const bars = (state: 'final' | 'provisional' | 'revised' | 'sample', value: number) =>
    drawn(comparison('bars', [row('A', point(5), point(value, { state }))])).primitives.filter(isPath)

  test('differ by state in more than colour', () => {
    expect(bars('final', 5).some(({ fill }) => fill === palette.bars[5])).toBe(true)
    expect(
      bars('provisional', 5).some(({ fill, stroke }) => fill === palette.paper && stroke === palette.bars[5]),
    ).toBe(true)
    expect(bars('revised', 5).filter(({ stroke, fill }) => stroke === palette.bars[5] && fill === 'none')).toHaveLength(
      1,
    )
    expect(bars('sample', 5).some(({ fill, opacity }) => fill === palette.bars[5] && opacity !== undefined)).toBe(true)
  })

  test('of zero are a stroke on the zero line, and of nothing are nothing but a sign', () => {
    expect(bars('final', 0).filter(({ strokeWidth }) => strokeWidth === 3)).toHaveLength(1)
    const drawing = drawn(comparison('bars', [row('A', gap('not-reported'), gap())]))
    expect(drawing.primitives.filter(isPath).filter(({ fill }) => fill !== undefined && fill !== 'none')).toEqual([])
    expect(words(drawing)).toEqual(expect.arrayContaining(['chưa báo cáo', 'chưa có số liệu']))
  })

  test('grow darker to the newest quarter, in grey print too', () => {
    const grey = (colour: string): number => {
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
      return red! * 0.299 + green! * 0.587 + blue! * 0.114
    }
    const greys = palette.bars.map(grey)
    expect([...greys].sort((a, b) => b - a)).toEqual(greys)
  })
})

describe('a ranking', () => {
  test('has the places, the places moved with an arrow, and leaves out who has none', () => {
    const shown = words(drawn(comparison('ranking', fourDistricts)))
    expect(shown).toEqual(
      expect.arrayContaining(['1', '2', '3', 'lên 2 bậc', 'xuống 1 bậc', 'giữ hạng', 'chưa báo cáo']),
    )
    const arrows = (direction: 'higher' | 'neutral') => {
      const { indicator } = comparison('ranking', [])
      const spec = comparison('ranking', fourDistricts, { indicator: { ...indicator, direction } })
      return drawn(spec).primitives.filter(isPath)
    }
    expect(arrows('higher').filter(({ fill }) => fill === palette.good)).toHaveLength(1)
    expect(arrows('higher').filter(({ fill }) => fill === palette.bad)).toHaveLength(1)
    // What is neither good nor bad has moved and is not judged.
    expect(arrows('neutral').filter(({ fill }) => fill === palette.muted)).toHaveLength(2)
  })

  test('says the distance where no place moves', () => {
    const still = [row('Lộc Ninh', point(60), point(71)), row('Bù Đăng', point(40), point(0))]
    expect(words(drawn(comparison('ranking', still)))).toContain('tăng 11 lượt')
  })
})

describe('shades', () => {
  const quarters = Array.from({ length: 44 }, (_, index) => quarterPlus(quarter('2014-Q1'), index))

  test('have their figures in all fields or in none', () => {
    const count = (columns: number): number => {
      const rows = manyRows(5, columns)
      const drawing = drawn(comparison('heat', rows, { quarters: quarters.slice(0, columns) }), { ...wide, width: 700 })
      return texts(drawing).filter(({ anchor, fill }) => anchor === 'middle' && fill !== palette.muted).length
    }
    expect(count(8)).toBe(40)
    expect(count(44)).toBe(0)
  })

  test('of ninety-five areas and forty-four quarters have a field each', () => {
    const drawing = drawn(comparison('heat', manyRows(95, 44), { quarters }))
    expect(drawing.spots).toHaveLength(95 * 44)
    expect(new Set(drawing.spots.map(({ reading }) => reading)).size).toBe(95 * 44)
  })

  test('leave a missing figure white with a sign, and a zero shaded', () => {
    const spec = comparison('heat', [row('A', gap('not-reported'), point(0))])
    const fields = drawn(spec)
      .primitives.filter(isPath)
      .filter(({ fill }) => fill?.startsWith('#'))
    expect(fields).toHaveLength(1)
    expect(words(drawn(spec))).toContain('0')
  })

  test('are cut by a stroke where the series breaks', () => {
    const cut = row('A', point(1), point(2), {
      breaks: [{ reason: 'definition', at: quarter('2024-Q1'), note: { vi: 'Tiêu chí mới.', en: 'New criteria.' } }],
    })
    const strokes = drawn(comparison('heat', [cut]))
      .primitives.filter(isPath)
      .filter(({ strokeWidth }) => strokeWidth === 2)
    expect(strokes).toHaveLength(1)
    expect(resolvedComparison(comparison('heat', [cut])).notes).toContain('Từ quý I/2024: Tiêu chí mới.')
  })
})

describe('a range that was undertaken', () => {
  const ofRange = (value: number) =>
    drawn(
      comparison('dumbbell', [
        row('A', point(30, { upTo: 50 }), point(value), {
          standing: distanceBetween(turns, 'count', figureValue(value), figureValue(30, { upTo: 50 })),
        }),
      ]),
    )
  const linesAt = (drawing: Drawing, colour: string): number =>
    drawing.primitives.filter((each) => isPath(each) && each.stroke === colour && /^M[^ML]*L[^ML]*$/.test(each.d))
      .length

  test.each([
    [42, 0],
    [30, 0],
    [60, 1],
    [25, 1],
  ])('has both its ends, and a line from the nearer one only where it is left: %i', (value, joining) => {
    const drawing = ofRange(value)
    expect(words(drawing)).toContain('30 – 50')
    expect(linesAt(drawing, palette.bad)).toBe(joining)
    expect(collisions(drawing)).toEqual([])
  })
})
