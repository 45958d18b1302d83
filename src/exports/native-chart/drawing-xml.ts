import { officeColour } from '../../paper/paper-colours.ts'
import { emuPerPoint } from '../../paper/units.ts'

/** No line, as DrawingML says it. */
export const noLineXml = '<a:ln><a:noFill/></a:ln>'

/** A colour ("#a3161f", "A3161F") as the filling of a shape or line. */
export function solidXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${officeColour(colour)}"/></a:solidFill>`
}

/** A line with its width in points and its dash in the words of DrawingML; `dbl` is two lines within that width. */
export function lineXml(colour: string, widthPoints: number, dash: string, compound: 'sng' | 'dbl' = 'sng'): string {
  const lines = compound === 'sng' ? '' : ` cmpd="${compound}"`
  return `<a:ln w="${Math.round(widthPoints * emuPerPoint)}" cap="flat"${lines}>${solidXml(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
}
