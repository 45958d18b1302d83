import type { Rect } from '../../paper/primitive.ts'
import type { RowsFrame } from '../rows/row-grid.ts'
import { type ListRoom, listLine } from './map-list.ts'
import type { ResolvedMap } from './resolve-map.ts'

/** The tallest map of a page, in ems: with its legend it stays in one view. */
const tallestEms = 30

/** A list stands beside a map where the map becomes at most so much smaller by it. */
const besideLeast = 0.85

interface MapPlaces {
  /** Pixels a unit of the plane. */
  readonly scale: number
  /** The upper left corner of each picture. */
  readonly maps: readonly { readonly x: number; readonly y: number }[]
  readonly list: Rect
  readonly height: number
}

/** Where the pictures of a map and the list beside or below them stand, so that the pictures are as large as they can be. */
export function mapPlaces(
  { panels, plane }: Pick<ResolvedMap, 'panels' | 'plane'>,
  frame: RowsFrame,
  { size, list }: { readonly size: number; readonly list: ListRoom },
): MapPlaces {
  const gap = size * 1.5
  // A map may be narrower than what stands above it.
  const column = panels.length > 1 ? Math.max(...panels.map((panel) => frame.measure(panel.title, size, 600))) : 0
  const title = panels.length > 1 ? size * 1.8 : size * 0.4
  const line = size * listLine
  const count = panels.length
  const rows = (columns: number): number => Math.ceil(count / columns)
  const tallest = frame.free ?? frame.fontSize * tallestEms * (frame.width < frame.fontSize * 50 ? count : 1)
  /** The scale of pictures in so many columns within a width and height. */
  const scaleIn = (columns: number, width: number, height: number): number =>
    Math.min(
      (width - gap * (columns - 1)) / columns / Math.max(plane.width, 1e-9),
      (height / rows(columns) - title) / Math.max(plane.height, 1e-9),
    )
  const options = (count > 1 ? [count, 1] : [1]).flatMap((columns) => {
    const belowColumns = Math.max(1, Math.floor((frame.width + gap) / Math.max(1, list.width)))
    const belowHeight = list.count === 0 ? 0 : Math.ceil(list.count / belowColumns) * line + line * 0.6
    const below = {
      columns,
      isBeside: false,
      listWidth: frame.width,
      listHeight: belowHeight,
      scale: scaleIn(columns, frame.width - 2, tallest - (frame.free === undefined ? 0 : belowHeight) - 2),
    }
    if (list.count === 0) return [below]
    const listHeight = Math.max(line, tallest - title - 3)
    const listColumns = Math.ceil(list.count / Math.floor(listHeight / line))
    const listWidth = listColumns * list.width
    const beside = {
      columns,
      isBeside: true,
      listWidth,
      listHeight,
      scale: scaleIn(columns, frame.width - listWidth - gap - 2, tallest - 2),
    }
    return [below, beside]
  })
  const preference = ({ isBeside, scale }: (typeof options)[number]): number => (isBeside ? scale / besideLeast : scale)
  const best = options.reduce((found, each) => (preference(each) > preference(found) ? each : found))
  const scale = Math.max(0.001, best.scale)
  const [width, height] = [plane.width * scale, plane.height * scale]
  const stride = Math.max(width, column) + gap
  const mapsWidth = best.columns * stride - gap
  const mapsHeight = rows(best.columns) * (title + height)
  const whole = best.isBeside ? mapsWidth + gap + best.listWidth : mapsWidth
  const left = frame.x + Math.max(1, (frame.width - whole) / 2)
  const listHeight = best.isBeside
    ? Math.max(mapsHeight - title, Math.min(best.listHeight, list.count * line))
    : best.listHeight
  return {
    scale,
    maps: panels.map((_, at) => ({
      x: left + (at % best.columns) * stride,
      y: frame.y + title + Math.floor(at / best.columns) * (title + height),
    })),
    list: best.isBeside
      ? { x: left + mapsWidth + gap, y: frame.y + title, width: best.listWidth, height: listHeight }
      : { x: frame.x, y: frame.y + mapsHeight + line * 0.6, width: frame.width, height: best.listHeight },
    height: best.isBeside ? Math.max(mapsHeight, title + listHeight) + 1 : mapsHeight + best.listHeight + 1,
  }
}
