import { palette } from '../palette.ts'
import type { ResolvedTrend } from '../resolved-trend.ts'

interface QuarterTickProps {
  readonly ticks: ResolvedTrend['x']['ticks']
  readonly fontSize: number
  /** Position and quarter, given by recharts. */
  readonly x?: number | string
  readonly y?: number | string
  readonly payload?: { readonly value: number }
}

/** The label of a quarter below the axis, with the year under the first of each year. */
export function QuarterTick({ ticks, fontSize, x = 0, y = 0, payload }: QuarterTickProps) {
  const tick = ticks.find((each) => each.x === payload?.value)
  return (
    <text x={x} y={Number(y) + fontSize} textAnchor="middle" fontSize={fontSize} fill={palette.muted}>
      {tick?.label}
      <tspan x={x} dy={fontSize + 4} fontWeight={600}>
        {tick?.year}
      </tspan>
    </text>
  )
}
