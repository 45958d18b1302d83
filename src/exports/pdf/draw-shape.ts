import type PdfKit from 'pdfkit'
import { cleanText } from '../../domain/clean-text.ts'
import { paperColours } from '../../paper/paper-colours.ts'
import type { PathPrimitive, Primitive, TextPrimitive } from '../../paper/primitive.ts'
import type { FacesByWeight, WeightFaces } from './font-faces.ts'
import { type TextRun, boxEm, runWidth, textRuns } from './text-runs.ts'

type Library = InstanceType<typeof PdfKit>

/** The width of the halo of a text, in units of the drawing, as the SVG has it. */
const haloWidth = 3

/** Draws a shape in the units of the current transformation. */
export function drawShape(library: Library, shape: Primitive, faces: FacesByWeight): void {
  library.save()
  if (shape.type === 'path') drawPath(library, shape)
  else drawText(library, shape, faces[shape.weight])
  library.restore()
}

function drawPath(library: Library, { d, stroke, strokeWidth, dash, fill, opacity }: PathPrimitive): void {
  const isFilled = fill !== undefined && fill !== 'none'
  const isStroked = stroke !== undefined && stroke !== 'none'
  if (!isFilled && !isStroked) return
  if (opacity !== undefined) library.opacity(opacity)
  library.path(d)
  if (isStroked) {
    // The limit of SVG; the one of PDF draws longer points.
    library.lineWidth(strokeWidth ?? 1).miterLimit(4)
    const lengths = (dash ?? '').split(/[\s,]+/).flatMap((length) => (Number(length) > 0 ? [Number(length)] : []))
    if (lengths.length > 0) library.dash(lengths, {})
  }
  if (isFilled && isStroked) library.fillAndStroke(fill, stroke)
  else if (isFilled) library.fill(fill)
  else if (isStroked) library.stroke(stroke)
}

/** A piece of a text at its place. */
type PlacedRun = TextRun & { readonly x: number }

function drawText(library: Library, shape: TextPrimitive, faces: WeightFaces): void {
  const runs = textRuns(shape.text, faces)
  if (runs.length === 0) return
  if (shape.opacity !== undefined) library.opacity(shape.opacity)
  const widths = runs.map((run) => runWidth(run, shape.size))
  const width = widths.reduce((sum, each) => sum + each, 0)
  let x = shape.x - (shape.anchor === 'start' ? 0 : shape.anchor === 'middle' ? width / 2 : width)
  const placed = runs.map((run, index): PlacedRun => {
    const own = { ...run, x }
    x += widths[index] ?? 0
    return own
  })
  if (shape.hasHalo) for (const run of placed) drawHalo(library, run, shape)
  // What is only a box for the eye is still the sign itself for search, copying and reading aloud.
  const hasBox = runs.some(({ kind }) => kind === 'box')
  if (hasBox) library.markContent('Span', { actual: cleanText(shape.text) })
  for (const run of placed) drawRun(library, run, shape)
  if (hasBox) library.endMarkedContent()
}

function drawRun(library: Library, run: PlacedRun, { y, size, fill }: TextPrimitive): void {
  if (run.kind === 'box') {
    const [edge, side] = [0.06 * size, boxEm * size]
    library.lineWidth(edge).rect(run.x + edge, y - side + edge, side - 2 * edge, side - 2 * edge)
    library.stroke(fill)
    return
  }
  library.font(run.face.name).fontSize(size).fillColor(fill)
  library.text(run.text, run.x, y, { lineBreak: false, baseline: 'alphabetic' })
}

/** Outlines behind a text, as shapes: a text drawn twice would be found and copied twice. */
function drawHalo(library: Library, run: PlacedRun, { y, size, halo = paperColours.paper }: TextPrimitive): void {
  if (run.kind === 'box') return
  const { font } = run.face
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(run.text)
  let pen = run.x
  library.lineWidth(haloWidth).lineJoin('round')
  for (const [index, glyph] of glyphs.entries()) {
    const position = positions[index]
    if (position === undefined) continue
    if (glyph.path.commands.length > 0) {
      const outline = glyph.path.scale(scale, -scale).translate(pen + position.xOffset * scale, y)
      library.path(outline.toSVG()).stroke(halo)
    }
    pen += position.xAdvance * scale
  }
}
