import { useId } from 'react'
import type { Primitive } from '../../paper/primitive.ts'
import { fontMeasure } from '../font-measure.ts'
import { palette } from '../palette.ts'

/** One primitive on the screen. */
export function PrimitiveView({ primitive }: { readonly primitive: Primitive }) {
  const id = useId()
  const { opacity } = primitive
  if (primitive.type === 'text') {
    const { x, y, text, size, weight, anchor, fill, hasHalo } = primitive
    const letters = (
      <text
        id={hasHalo ? id : undefined}
        x={x}
        y={y}
        fontSize={size}
        fontWeight={weight}
        textAnchor={anchor}
        // A reader's own spacing of letters would push words over marks and edges that were placed by their width.
        textLength={text === '' ? undefined : fontMeasure(text, size, weight)}
        fill={fill}
        opacity={opacity}
      >
        {text}
      </text>
    )
    if (!hasHalo) return letters
    return (
      <>
        {/* All of it lies below all letters: set letter by letter, the halo of each would cover the edge of the one before. */}
        <use href={`#${id}`} stroke={palette.paper} strokeWidth={3} strokeLinejoin="round" />
        {letters}
      </>
    )
  }
  const { d, stroke, strokeWidth, dash, fill } = primitive
  return (
    <path
      d={d}
      fill={fill ?? 'none'}
      stroke={stroke}
      strokeWidth={strokeWidth}
      strokeDasharray={dash}
      opacity={opacity}
    />
  )
}
