import type PdfKit from 'pdfkit'
import { cleanText } from '../../domain/clean-text.ts'
import type { PaperPart } from '../../paper/part.ts'
import type { Primitive, Rect } from '../../paper/primitive.ts'
import { pointsPerPixel } from '../../paper/units.ts'
import { drawShape } from './draw-shape.ts'
import type { FacesByWeight } from './font-faces.ts'

type Library = InstanceType<typeof PdfKit>

/** What the library knows of an element, and its types do not have yet: bounds in points, and what a heading heads. */
type ElementOptions = PDFKit.Mixins.StructureElementOptions & {
  readonly bbox?: readonly number[]
  readonly scope?: 'Column' | 'Row'
}

/** Where pieces are drawn and under which element they are read. */
export interface PartsContext {
  readonly library: Library
  readonly faces: FacesByWeight
  /** An element that is part of the document already: what is added to it is drawn at once. */
  readonly parent: PDFKit.PDFStructureElement
}

/** Draws pieces in their order and tags each as what it is. */
export function drawParts(parts: readonly PaperPart[], context: PartsContext): void {
  for (const part of parts) drawPart(part, context)
}

function drawPart(part: PaperPart, context: PartsContext): void {
  const { library } = context
  switch (part.tag) {
    case 'Artifact':
      library.markContent('Artifact')
      drawShapes(part.shapes, context)
      library.endMarkedContent()
      return
    case 'L':
    case 'LI':
    case 'Table':
    case 'TR': {
      const element = library.struct(part.tag)
      context.parent.add(element)
      drawParts(part.parts, { ...context, parent: element })
      element.end()
      return
    }
    case 'Image': {
      const { png, box, altText } = part
      const draw = (): void => {
        const [left, top] = [box.x * pointsPerPixel, box.y * pointsPerPixel]
        library.image(`data:image/png;base64,${png}`, left, top, {
          width: box.width * pointsPerPixel,
          height: box.height * pointsPerPixel,
        })
      }
      context.parent.add(
        library.struct('Figure', { alt: cleanText(altText), bbox: boundsOf(box) } as ElementOptions, [draw]),
      )
      return
    }
    case 'Figure': {
      const options = { alt: cleanText(part.altText), bbox: boundsOf(part.box) }
      context.parent.add(elementOf('Figure', part.shapes, options, context))
      return
    }
    case 'TH':
      context.parent.add(elementOf('TH', spacedLines(part.shapes), { scope: part.scope }, context))
      return
    case 'H1':
    case 'H2':
    case 'P':
    case 'Lbl':
    case 'LBody':
    case 'TD':
      context.parent.add(elementOf(part.tag, spacedLines(part.shapes), {}, context))
      return
  }
}

function elementOf(
  tag: string,
  shapes: readonly Primitive[],
  options: ElementOptions,
  context: PartsContext,
): PDFKit.PDFStructureElement {
  return context.library.struct(tag, options, shapes.length === 0 ? [] : [() => drawShapes(shapes, context)])
}

/** The lines of a text with a blank between them: else the last word of one is read together with the first of the next. */
function spacedLines(shapes: readonly Primitive[]): readonly Primitive[] {
  return shapes.map((shape, index) => {
    if (shape.type !== 'text') return shape
    // The blank is on the side that does not move the text.
    if (shape.anchor === 'end') return index === 0 ? shape : { ...shape, text: ` ${shape.text}` }
    return index === shapes.length - 1 || shape.anchor === 'middle' ? shape : { ...shape, text: `${shape.text} ` }
  })
}

function drawShapes(shapes: readonly Primitive[], { library, faces }: PartsContext): void {
  library.save()
  library.scale(pointsPerPixel)
  for (const shape of shapes) drawShape(library, shape, faces)
  library.restore()
}

/** Where a box stands on its page: left, top, right, bottom in points. */
function boundsOf({ x, y, width, height }: Rect): readonly number[] {
  return [x, y, x + width, y + height].map((edge) => edge * pointsPerPixel)
}
