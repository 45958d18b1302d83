import type { NativePoint, NativeSeries } from '../native-chart.ts'
import { lineXml, noLineXml, solidXml } from './drawing-xml.ts'
import { officeColours } from '../office-colours.ts'

/** Widths of lines in points. */
const lineWidth = { series: 2.5, target: 1.5, ring: 1.75, rings: 4 } as const
/** Sizes of marks in points. */
const markSize = { usual: 7, hollow: 8, ring: 12, target: 6 } as const

/**
 * The look of a line, of its marks and of each point that differs, in the order the standard demands. In a line chart the
 * line of a point is the one that leads to it.
 */
export function lineLookXml(series: NativeSeries): string {
  // What lacks something hangs on nothing.
  const own = commonMark(series) === 'partial' ? noLineXml : lineOf(series, '')
  const points = series.values.map((_, at) => pointXml(series, at)).join('')
  return `<c:spPr>${own}</c:spPr>${markerOf(series)}${points}`
}

/**
 * The bars that differ from the rest of their series: hollow where not final, dashed where something lacks, framed where
 * revised, framed twice where carried over.
 */
export function barPointsXml(series: NativeSeries): string {
  return (series.points ?? [])
    .map(({ colour = series.colour, mark }, at) =>
      (colour === series.colour && mark === undefined) || !hasValue(series, at)
        ? ''
        : `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${barXml(colour, mark)}</c:spPr></c:dPt>`,
    )
    .join('')
}

function barXml(colour: string, mark: NativePoint['mark']): string {
  switch (mark) {
    case undefined:
      return solidXml(colour)
    case 'provisional':
      return `${solidXml(officeColours.paper)}${lineXml(colour, lineWidth.ring, 'solid')}`
    case 'draft':
      return `${solidXml(officeColours.paper)}${lineXml(colour, lineWidth.ring, 'sysDot')}`
    case 'partial':
      return `${solidXml(officeColours.paper)}${lineXml(colour, lineWidth.ring, 'sysDash')}`
    case 'carried':
      return `${solidXml(officeColours.paper)}${lineXml(colour, lineWidth.rings, 'solid', 'dbl')}`
    case 'estimated':
      return `${solidXml(officeColours.paper)}${lineXml(colour, lineWidth.ring, 'dashDot')}`
    case 'revised':
      return `${solidXml(colour)}${lineXml(officeColours.ink, lineWidth.ring, 'solid')}`
  }
}

function hasValue({ values }: NativeSeries, at: number): boolean {
  return (values[at] ?? null) !== null
}

function isJoined(series: NativeSeries, at: number): boolean {
  return hasValue(series, at) && hasValue(series, at - 1) && commonMark(series) !== 'partial'
}

/** The mark of all points of a series, where they have one in common. */
function commonMark(series: NativeSeries): NativePoint['mark'] {
  const marks = new Set(series.values.flatMap((_, at) => (hasValue(series, at) ? [series.points?.[at]?.mark] : [])))
  return marks.size === 1 ? [...marks][0] : undefined
}

function lineOf({ colour, dash, isTarget }: NativeSeries, weakDash: string): string {
  const usual = dash ?? (isTarget ? 'dash' : 'solid')
  const width = isTarget ? lineWidth.target : lineWidth.series
  return lineXml(colour, width, usual === 'solid' && weakDash !== '' ? weakDash : usual)
}

function markerOf(series: NativeSeries): string {
  if (!series.isTarget) {
    // The legend shows the mark of the series.
    const mark = commonMark(series)
    return mark === undefined
      ? markXml('circle', markSize.usual, `${solidXml(series.colour)}${noLineXml}`)
      : pointMarker(series, { mark }, mark !== 'partial')
  }
  // A point that no line touches would not be seen.
  const isLoose = series.values.some(
    (_, at) => hasValue(series, at) && !isJoined(series, at) && !isJoined(series, at + 1),
  )
  return isLoose
    ? markXml('x', markSize.target, `<a:noFill/>${lineXml(series.colour, lineWidth.target, 'solid')}`)
    : '<c:marker><c:symbol val="none"/></c:marker>'
}

function markXml(symbol: string, size: number, shape: string): string {
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${shape}</c:spPr></c:marker>`
}

function pointXml(series: NativeSeries, at: number): string {
  if (!hasValue(series, at)) return ''
  const point = series.points?.[at] ?? {}
  const isPartial = commonMark(series) === 'partial'
  const marker = pointMarker(series, point, isJoined(series, at))
  // A point with a mark of its own but no line of its own would lose the line of its series.
  const isOwn = !isPartial && (marker !== '' || (point.isWeak === true && isJoined(series, at)))
  const line = isOwn ? lineOf(series, point.isWeak ? 'dash' : '') : ''
  if (marker === '' && line === '') return ''
  return `<c:dPt><c:idx val="${at}"/>${marker}<c:bubble3D val="0"/>${line === '' ? '' : `<c:spPr>${line}</c:spPr>`}</c:dPt>`
}

function pointMarker(series: NativeSeries, { mark, colour = series.colour }: NativePoint, hasLine: boolean): string {
  // LibreOffice fills marks in the colour of their line: without one they would be white on white.
  const hollow = hasLine ? solidXml(officeColours.paper) : '<a:noFill/>'
  const ring = lineXml(colour, lineWidth.ring, 'solid')
  if (mark === undefined) {
    return colour === series.colour ? '' : markXml('circle', markSize.usual, `${solidXml(colour)}${noLineXml}`)
  }
  switch (mark) {
    case 'provisional':
      return markXml('circle', markSize.hollow, `${hollow}${ring}`)
    case 'carried':
      return markXml('diamond', markSize.ring, `${hollow}${ring}`)
    case 'estimated':
      return markXml('triangle', markSize.ring, `${hollow}${ring}`)
    case 'draft':
      return markXml('plus', markSize.ring, `<a:noFill/>${ring}`)
    case 'partial':
      return markXml('square', markSize.hollow, `${hollow}${ring}`)
    case 'revised':
      return markXml('circle', markSize.ring, `${hollow}${lineXml(colour, lineWidth.rings, 'solid', 'dbl')}`)
  }
}
