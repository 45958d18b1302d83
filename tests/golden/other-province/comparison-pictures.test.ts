import { expect, test } from 'vitest'
import { nodePictures } from '../figures/node-pictures.ts'
import { linesOf, svgContent } from '../figures/svg-content.ts'
import { numbersIn, numbersOfComparison, told } from './allowed-numbers.ts'
import { type Plain, type Row, type Territory, figure, recordAt } from './plain-figures.ts'
import { type Unit, areaName } from './plain-words.ts'
import {
  placeOf,
  areasOf,
  inOrder,
  unitOf,
  numberIn,
  isIn,
  isNear,
  textsOf,
  axisOf,
  acrossOf,
  shapesIn,
  boxOf,
  rowRect,
  restOf,
  isTrailing,
  cellWords,
  faultsOf,
} from './comparison-drawings.ts'

test('bars are as long as their figures, on their side of zero, and what is missing has none', () => {
  const { faults, figures } = faultsOf('bars', /./, (request, { drawing }) => {
    const { row, quarter, since } = request
    const unit = unitOf(request, [])
    const along = acrossOf(drawing)
    return inOrder(request).flatMap((area, index) => {
      const cells = [since, quarter].map((each) => figure(row, area, each))
      const name = areaName('vi', recordAt(area, quarter)!)
      const { lacking, rest } = restOf(drawing, index, [name, ...cells.map((each) => cellWords(row, each, unit))])
      const bars = cells.flatMap((plain, column) => {
        const { rect } = drawing.spots.find((spot) => spot.row === index && spot.column === column)!
        const shapes = shapesIn(drawing, rect)
        if (!told(plain)) return shapes.length === 0 ? [] : [`${name}: a bar of nothing`]
        const ends = [along(0), along(placeOf(row, plain, unit))].sort((a, b) => a - b)
        const isDrawn = shapes.length > 0 && isNear(shapes[0]!.left, ends[0]!) && isNear(shapes[0]!.right, ends[1]!)
        return isDrawn ? [] : [`${name}: ${JSON.stringify(shapes)} not ${ends.join(' to ')}`]
      })
      return [
        ...bars,
        ...lacking.map((text) => `${name} lacks ${text}`),
        ...(isTrailing(rest, request, area, unit) ? [] : [`${name} ends with ${rest}`]),
      ]
    })
  })
  expect(faults).toEqual([])
  expect(figures).toBeGreaterThan(400)
})

/** What stands beside two points from left to right: equal ones once; with a base alone it and the reason of the other. */
function writtenOfPair(row: Row, now: Plain, then: Plain, unit: Unit): readonly string[] {
  if (!told(now) && told(then)) return [cellWords(row, now, unit), cellWords(row, then, unit)]
  if (!told(now) || !told(then)) return [cellWords(row, now, unit)]
  const rises = placeOf(row, now, unit) - placeOf(row, then, unit)
  const pair = [then, now].map((each) => cellWords(row, each, unit))
  if (rises === 0) return [...new Set(pair)]
  return rises > 0 ? pair : pair.reverse()
}

test('two points stand at their figures, each with its own beside it', () => {
  const { faults, figures } = faultsOf('dumbbell', /./, (request, { drawing }) => {
    const { row, quarter, since } = request
    const unit = unitOf(request, [])
    const along = acrossOf(drawing)
    return inOrder(request).flatMap((area, index) => {
      const [now, then] = [figure(row, area, quarter), figure(row, area, since)]
      const name = areaName('vi', recordAt(area, quarter)!)
      const places = [then, now].filter(told).map((each) => placeOf(row, each, unit))
      const written = writtenOfPair(row, now, then, unit)
      const { lacking, rest } = restOf(drawing, index, [name, ...written])
      const at = shapesIn(drawing, rowRect(drawing, index)).map(({ x }) => x)
      const areNear = at.length === places.length && places.every((place, mark) => isNear(at[mark]!, along(place)))
      const besides = textsOf(drawing)
        .filter((each) => isIn(rowRect(drawing, index), each) && written.includes(each.text))
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
      return [
        // The reason of a missing figure stands on whichever side of the base has room.
        ...(areNear &&
        String(told(now) ? besides : [...besides].sort()) === String(told(now) ? written : [...written].sort())
          ? []
          : [`${name}: ${at.join()} for ${places.join()}, ${besides.join()}`]),
        ...lacking.map((text) => `${name} lacks ${text}`),
        ...(isTrailing(rest, request, area, unit) ? [] : [`${name} ends with ${rest}`]),
      ]
    })
  })
  expect(faults).toEqual([])
  expect(figures).toBeGreaterThan(200)
})

test('a ranking has the places, the bars and the places moved', () => {
  const { faults, figures } = faultsOf('ranking', /./, (request, { drawing }) => {
    const { row, quarter, since } = request
    const unit = unitOf(request, [])
    const along = acrossOf(drawing)
    const areas = inOrder(request)
    const sign = row['direction'] === 'lower' ? -1 : 1
    const scoresOf = (at: string, among: readonly Territory[]): readonly number[] =>
      among.map((each) => sign * placeOf(row, figure(row, each, at), unit))
    // Where all are alike, or one is alone, nobody has a place.
    const placeIn = (at: string, among: readonly Territory[], area: Territory): number | undefined => {
      const scores = scoresOf(at, among)
      const own = scores[among.indexOf(area)]
      return own === undefined || new Set(scores).size < 2
        ? undefined
        : 1 + scores.filter((other) => other > own).length
    }
    const placed = areas.filter((each) => told(figure(row, each, quarter)))
    const both = placed.filter((each) => told(figure(row, each, since)))
    return areas.flatMap((area, index) => {
      const now = figure(row, area, quarter)
      const name = areaName('vi', recordAt(area, quarter)!)
      const place = placeIn(quarter, placed, area)
      const { lacking, rest } = restOf(drawing, index, [
        name,
        ...(place === undefined ? [] : [String(place)]),
        cellWords(row, now, unit),
      ])
      const [rank, former] = [placeIn(quarter, both, area), placeIn(since, both, area)]
      const moved = rank === undefined || former === undefined ? undefined : former - rank
      const shapes = shapesIn(drawing, rowRect(drawing, index))
      const ends = told(now) ? [along(0), along(placeOf(row, now, unit))].sort((a, b) => a - b) : []
      const isDrawn = told(now)
        ? shapes.length > 0 && isNear(shapes[0]!.left, ends[0]!) && isNear(shapes[0]!.right, ends[1]!)
        : shapes.length === 0
      const movement =
        moved === undefined ? '' : moved === 0 ? 'giữ hạng' : moved > 0 ? `lên ${moved} bậc` : `xuống ${-moved} bậc`
      return [
        ...(isDrawn ? [] : [`${name}: ${JSON.stringify(shapes)} not ${ends.join(' to ')}`]),
        ...lacking.map((text) => `${name} lacks ${text}`),
        ...(rest === movement || (both.length < 2 && isTrailing(rest, request, area, unit))
          ? []
          : [`${name} ends with ${rest}, not ${movement}`]),
      ]
    })
  })
  expect(faults).toEqual([])
  expect(figures).toBeGreaterThan(200)
})

test('each field of shades has its figure and is as dark as it is large, and a missing one has no shade', () => {
  const { faults, figures } = faultsOf('heat', /2024-Q4/, (request, { page, drawing }) => {
    const { row } = request
    const unit = unitOf(request, page.quarters)
    const fields = inOrder(request).flatMap((area, index) =>
      page.quarters.map((quarter, column) => {
        const plain = figure(row, area, quarter)
        const { rect } = drawing.spots.find((spot) => spot.row === index && spot.column === column)!
        const written = textsOf(drawing)
          .filter((each) => isIn(rect, each))
          .map(({ text }) => text)
          .join(' ')
        const fill = drawing.primitives.flatMap((each) =>
          each.type === 'path' && each.fill?.startsWith('#') && isIn(rect, boxOf(each.d.split('Z')[0]!))
            ? [each.fill]
            : [],
        )
        return { plain, written, fill, at: `${area.id} ${quarter}` }
      }),
    )
    const light = (fill: string): number =>
      (fill.slice(1).match(/../g) ?? []).reduce((sum, part) => sum + Number.parseInt(part, 16), 0)
    const shaded = fields
      .filter(({ plain }) => told(plain))
      .sort((a, b) => placeOf(row, a.plain, unit) - placeOf(row, b.plain, unit))
    return [
      ...fields.flatMap(({ plain, written, fill, at }) =>
        written === (told(plain) ? cellWords(row, plain, unit) : '') && fill.length === (told(plain) ? 1 : 0)
          ? []
          : [`${at}: ${written}, ${fill.join()}`],
      ),
      ...shaded
        .slice(1)
        .flatMap(({ fill, at }, index) =>
          light(fill[0]!) <= light(shaded[index]!.fill[0]!) ? [] : [`${at} is lighter than less`],
        ),
    ]
  })
  expect(faults).toEqual([])
  expect(figures).toBe(456)
})

test('each small picture has its last figure in its title, and a mark at the height of each', () => {
  const { faults, figures } = faultsOf('multiples', /2024-Q4/, (request, { page, drawing }) => {
    const { row, quarter } = request
    const unit = unitOf(request, page.quarters)
    return inOrder(request).flatMap((area, index) => {
      const spots = drawing.spots.filter((spot) => spot.row === index)
      const { x, y, height } = spots[0]!.rect
      const plot = { x, y: y - 1, width: spots.at(-1)!.rect.x + spots.at(-1)!.rect.width - x, height: height + 2 }
      const known = page.quarters.flatMap((each, column) => {
        const plain = figure(row, area, each)
        return told(plain) ? [{ plain, column }] : []
      })
      const ticks = textsOf(drawing).filter(
        (each) => each.anchor === 'end' && each.x <= x && each.x > x - 12 && each.y > y - 1 && each.y < y + height + 8,
      )
      const up = axisOf(ticks.map(({ text, y: base, size }) => [numberIn(text), base - size * 0.35]))
      const marks = shapesIn(drawing, plot)
      const title = textsOf(drawing)
        .filter(
          (each) => each.weight === 600 && each.x >= x - 90 && each.x < x + plot.width && each.y < y && each.y > y - 60,
        )
        .map(({ text }) => text)
        .join(' ')
      const last = known.at(-1)
      const wanted = `${areaName('vi', recordAt(area, quarter)!)}${last ? `: ${cellWords(row, last.plain, unit)}` : ''}`
      const areDrawn =
        marks.length === known.length &&
        known.every(
          ({ plain, column }, at) =>
            isIn({ ...spots[column]!.rect, y: plot.y, height: plot.height }, marks[at]!) &&
            isNear(marks[at]!.y, up(placeOf(row, plain, unit))),
        )
      return [
        ...(title.startsWith(wanted) ? [] : [`${title} not ${wanted}`]),
        ...(areDrawn
          ? []
          : [
              `${area.id}: ${marks.map((mark) => mark.y).join()} not ${known.map(({ plain }) => up(placeOf(row, plain, unit))).join()}`,
            ]),
      ]
    })
  })
  expect(faults).toEqual([])
  expect(figures).toBe(456)
})

test.each(['bars', 'dumbbell', 'ranking'] as const)(
  'the picture of %s tells its figures and no other number',
  (form) => {
    const { faults } = faultsOf(form, /2024-Q2/, (request, { chart, drawing, exported }) => {
      const { row, quarter, since } = request
      const areas = areasOf(row)
      const unit = unitOf(request, [])
      const top = Math.min(...drawing.spots.map(({ rect }) => rect.y))
      const ticks = textsOf(drawing).flatMap(({ y, text }) => (y < top ? numbersIn(text, 'vi') : []))
      const cells = areas.flatMap((area) => {
        const [now, then] = [figure(row, area, quarter), figure(row, area, since)]
        if (form === 'dumbbell') return writtenOfPair(row, now, then, unit)
        return (form === 'ranking' ? [now] : [then, now]).map((each) => cellWords(row, each, unit))
      })
      const pictures = nodePictures(exported, { size: 'slide-16-9', look: 'colour', language: 'vi' })
      const lines = pictures.flatMap(({ svg }) => linesOf(svgContent(svg)).map(({ text }) => text))
      const allowed = new Set([
        ...numbersOfComparison('vi', row, areas, [quarter, since]),
        ...ticks,
        ...cells.flatMap((text) => numbersIn(text, 'vi')),
      ])
      const said = lines
        .join(' ')
        .replaceAll(/\d\d\/\d\d\/\d{4}|năm 20\d\d/g, '')
        .replaceAll(/1\.000 /g, '')
      return [
        ...cells.filter((text) => !lines.includes(text)).map((text) => `lacks ${text}`),
        ...numbersIn(said, 'vi')
          .filter((each) => !allowed.has(each))
          .map((each) => `${each} in ${said}`),
        ...(lines.join(' ').includes(chart.yTitle) ? [] : [`lacks ${chart.yTitle}`]),
      ]
    })
    expect(faults).toEqual([])
  },
)
