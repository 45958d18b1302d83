import { type SVGCommand, SVGPathData } from 'svg-pathdata'
import { cleanText } from '../../domain/clean-text.ts'
import { xmlText } from '../../domain/xml-text.ts'
import type { PathPrimitive, TextPrimitive } from '../../paper/primitive.ts'
import { emuPerInch, pointsPerInch } from '../../paper/units.ts'
import { estimatedWidth } from '../estimate-lines.ts'
import { noLineXml, solidXml } from '../native-chart/drawing-xml.ts'
import { objectNames } from './slide-frame.ts'
import { slideFont } from './slide-look.ts'
import type { PlacedDrawing } from './slide-maker.ts'

/** What a program puts between the top of a line of text and its baseline, and how high the line is, in its size. */
const ascentEm = 0.905
const lineEm = 1.117

/** How far the glow of a text reaches, in points: what its halo is in a picture. */
const glowPoints = 1.5

/** Turns lengths of a drawing into those of its slide, in EMU. */
interface Scale {
  readonly x: (units: number) => number
  readonly y: (units: number) => number
  readonly length: (units: number) => number
}

/**
 * A drawing in the middle of a rectangle of a slide, as large as it fits: one group with its description, in which every
 * line, field and text is a shape of PowerPoint that can be moved, coloured and written in.
 */
export function drawingGroup({ drawing, altText, rect }: PlacedDrawing, lang: string): string {
  const size = Math.min(rect.w / drawing.width, rect.h / drawing.height)
  const [width, height] = [drawing.width * size, drawing.height * size]
  const [left, top] = [rect.x + (rect.w - width) / 2, rect.y + (rect.h - height) / 2]
  const emu = (inches: number): number => Math.round(inches * emuPerInch)
  const scale: Scale = {
    x: (units) => emu(left + units * size),
    y: (units) => emu(top + units * size),
    length: (units) => emu(units * size),
  }
  const shapes = drawing.primitives.map((each) =>
    each.type === 'path' ? pathXml(each, scale) : textXml(each, { scale, size, lang }),
  )
  const place = `<a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`
  const inside = place.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt')
  const named = `<p:cNvPr id="0" name="${objectNames.drawing}" descr="${xmlText(cleanText(altText))}"/>`
  return `<p:grpSp><p:nvGrpSpPr>${named}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${inside}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`
}

/** The bounds of points, in EMU. */
interface Bounds {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

type DrawnCommand = Extract<
  SVGCommand,
  { readonly type: typeof SVGPathData.MOVE_TO | typeof SVGPathData.LINE_TO | typeof SVGPathData.CURVE_TO }
>

function pathXml({ d, fill, stroke, strokeWidth = 1, dash, opacity }: PathPrimitive, scale: Scale): string {
  const isFilled = fill !== undefined && fill !== 'none'
  const isStroked = stroke !== undefined && stroke !== 'none'
  const commands = new SVGPathData(d).toAbs().normalizeHVZ(false).aToC().commands
  const points = commands.flatMap((command) => (isDrawn(command) ? pointsOf(command) : []))
  if ((!isFilled && !isStroked) || points.length === 0) return ''
  const bounds = boundsOf(points.map(({ x, y }) => ({ x: scale.x(x), y: scale.y(y) })))
  const { left, top, width, height } = bounds
  const at = `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`
  const geometry = isRectangle(commands)
    ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    : outlineXml(commands, { scale, bounds, isFilled })
  const filling = isFilled ? translucent(solidXml(fill), opacity) : '<a:noFill/>'
  const line = isStroked ? lineXml({ stroke, strokeWidth, dash, opacity }, scale) : noLineXml
  return `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${objectNames.shape}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${at}${geometry}${filling}${line}</p:spPr></p:sp>`
}

function isDrawn(command: SVGCommand): command is DrawnCommand {
  const { type } = command
  return type === SVGPathData.MOVE_TO || type === SVGPathData.LINE_TO || type === SVGPathData.CURVE_TO
}

interface Point {
  readonly x: number
  readonly y: number
}

function pointsOf(command: DrawnCommand): readonly Point[] {
  const { x, y } = command
  if (command.type !== SVGPathData.CURVE_TO) return [{ x, y }]
  return [
    { x: command.x1, y: command.y1 },
    { x: command.x2, y: command.y2 },
    { x, y },
  ]
}

function boundsOf(points: readonly Point[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  // Programs draw nothing of what has no size, be it a line.
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) }
}

/** Whether a path is one rectangle that lies straight: programs have a shape of that name. */
function isRectangle(commands: readonly SVGCommand[]): boolean {
  const [a, b, c, d, end, ...further] = commands.map((command) =>
    isDrawn(command) && command.type !== SVGPathData.CURVE_TO ? command : undefined,
  )
  if (!a || !b || !c || !d || end || further.length > 0) return false
  return a.y === b.y && b.x === c.x && c.y === d.y && d.x === a.x && commands[4]?.type === SVGPathData.CLOSE_PATH
}

function outlineXml(
  commands: readonly SVGCommand[],
  { scale, bounds, isFilled }: { readonly scale: Scale; readonly bounds: Bounds; readonly isFilled: boolean },
): string {
  const point = ({ x, y }: Point): string => `<a:pt x="${scale.x(x) - bounds.left}" y="${scale.y(y) - bounds.top}"/>`
  const steps = commands.map((command) => {
    if (command.type === SVGPathData.CLOSE_PATH) return '<a:close/>'
    if (!isDrawn(command)) throw new Error('A drawing has lines, curves and arcs alone')
    const points = pointsOf(command).map(point).join('')
    if (command.type === SVGPathData.MOVE_TO) return `<a:moveTo>${points}</a:moveTo>`
    if (command.type === SVGPathData.LINE_TO) return `<a:lnTo>${points}</a:lnTo>`
    return `<a:cubicBezTo>${points}</a:cubicBezTo>`
  })
  const own = `w="${bounds.width}" h="${bounds.height}"${isFilled ? '' : ' fill="none"'}`
  const lists = '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
  return `<a:custGeom>${lists}<a:pathLst><a:path ${own}>${steps.join('')}</a:path></a:pathLst></a:custGeom>`
}

/** A filling that lets through what lies behind it. */
function translucent(filling: string, opacity: number | undefined): string {
  if (opacity === undefined) return filling
  const alpha = `<a:alpha val="${Math.round(opacity * 100_000)}"/>`
  return filling.replace(/<a:srgbClr (val="\w+")\/>/, `<a:srgbClr $1>${alpha}</a:srgbClr>`)
}

interface Line {
  readonly stroke: string
  readonly strokeWidth: number
  readonly dash: string | undefined
  readonly opacity: number | undefined
}

function lineXml({ stroke, strokeWidth, dash, opacity }: Line, scale: Scale): string {
  // Dashes and gaps in turn, in thousandths of a percent of the width of the line.
  const lengths = (dash ?? '').split(/[\s,]+/).flatMap((length) => (Number(length) > 0 ? [Number(length)] : []))
  const part = (length: number): number => Math.round((length / strokeWidth) * 100_000)
  const pairs = lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths]
  const stops = pairs.flatMap((length, at) =>
    at % 2 === 0 ? [`<a:ds d="${part(length)}" sp="${part(pairs[at + 1]!)}"/>`] : [],
  )
  const dashes = stops.length > 0 ? `<a:custDash>${stops.join('')}</a:custDash>` : '<a:prstDash val="solid"/>'
  const filling = translucent(solidXml(stroke), opacity)
  return `<a:ln w="${scale.length(strokeWidth)}" cap="flat">${filling}${dashes}<a:miter lim="400000"/></a:ln>`
}

function textXml(
  { x, y, text, size, weight, anchor, fill, opacity, hasHalo, halo = '#ffffff' }: TextPrimitive,
  { scale, size: perUnit, lang }: { readonly scale: Scale; readonly size: number; readonly lang: string },
): string {
  const shown = cleanText(text)
  if (shown.trim() === '') return ''
  const points = size * perUnit * pointsPerInch
  const isBold = weight > 400
  const width = scale.length(estimatedWidth(shown, { size, isBold }))
  const left = scale.x(x) - { start: 0, middle: width / 2, end: width }[anchor]
  const place = `<a:off x="${Math.round(left)}" y="${scale.y(y - ascentEm * size)}"/><a:ext cx="${width}" cy="${scale.length(lineEm * size)}"/>`
  const fonts = (['latin', 'ea', 'cs'] as const).map((script) => `<a:${script} typeface="${slideFont}"/>`).join('')
  const glow = hasHalo
    ? `<a:effectLst><a:glow rad="${Math.round((glowPoints * emuPerInch) / pointsPerInch)}">${solidXml(halo).replace(/<\/?a:solidFill>/g, '')}</a:glow></a:effectLst>`
    : ''
  const look = `<a:rPr lang="${lang}" sz="${Math.round(points * 100)}" b="${isBold ? 1 : 0}">${translucent(solidXml(fill), opacity)}${glow}${fonts}</a:rPr>`
  const aligned = { start: 'l', middle: 'ctr', end: 'r' }[anchor]
  const body = `<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${objectNames.text}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${body}<a:p><a:pPr algn="${aligned}"/><a:r>${look}<a:t>${xmlText(shown)}</a:t></a:r></a:p></p:txBody></p:sp>`
}
