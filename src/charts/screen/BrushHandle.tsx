import { useLayoutEffect, useRef } from 'react'
import { palette } from '../palette.ts'

interface BrushHandleProps {
  /** Of the quarters, and which of them the two handles stand at. */
  readonly names: readonly string[]
  readonly first: number
  readonly last: number
  readonly words: { readonly brushFirst: string; readonly brushLast: string }
  /** Its place, given by recharts. */
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
}

/** A handle of the brush. */
export function BrushHandle({ names, first, last, words, x = 0, y = 0, width = 0, height = 0 }: BrushHandleProps) {
  const own = useRef<SVGGElement>(null)
  // recharts makes the slider around it: under one English name for both, with pixels for a value.
  useLayoutEffect(() => {
    const slider = own.current?.closest('[role="slider"]')
    if (!slider) return
    const isFirst = slider.parentElement?.querySelector('[role="slider"]') === slider
    const at = isFirst ? first : last
    slider.setAttribute('aria-label', isFirst ? words.brushFirst : words.brushLast)
    slider.setAttribute('aria-valuemin', '0')
    slider.setAttribute('aria-valuemax', String(names.length - 1))
    slider.setAttribute('aria-valuenow', String(at))
    slider.setAttribute('aria-valuetext', names[at] ?? '')
  })
  const [left, right, top, bottom] = [x + width * 0.36, x + width * 0.64, y + height * 0.3, y + height * 0.7]
  return (
    <g ref={own}>
      <rect x={x} y={y} width={width} height={height} rx={2} fill={palette.paper} stroke={palette.ink} />
      <path d={`M${left} ${top}V${bottom}M${right} ${top}V${bottom}`} stroke={palette.ink} />
    </g>
  )
}
