import type { Primitive } from '../../paper/primitive.ts'
import { fontMeasure } from '../font-measure.ts'
import { palette } from '../palette.ts'

/** One primitive on the screen. */
export function PrimitiveView({ primitive }: { readonly primitive: Primitive }) {
  const { opacity } = primitive
  if (primitive.type === 'text') {
    const { x, y, text, size, weight, anchor, fill, hasHalo } = primitive
    return (
      <text
        x={x}
        y={y}
        fontSize={size}
        fontWeight={weight}
        textAnchor={anchor}
        // A reader's own spacing of letters would push words over marks and edges that were placed by their width.
        textLength={text === '' ? undefined : fontMeasure(text, size, weight)}
        fill={fill}
        opacity={opacity}
        {...(hasHalo
          ? { stroke: palette.paper, strokeWidth: 3, strokeLinejoin: 'round' as const, paintOrder: 'stroke' }
          : {})}
      >
        {text}
      </text>
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
