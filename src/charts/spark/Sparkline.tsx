import { sampleOpacity } from '../mark-primitive.ts'
import { crossPath } from '../missing-sign.ts'
import { palette } from '../palette.ts'
import styles from './Sparkline.module.css'
import { type SparkPoint, sparkPath } from './spark-path.ts'

/** The last quarters of a figure as light SVG; what it shows stands in words beside it, so it is hidden from readers. */
export function Sparkline({
  points,
  width = 96,
  height = 28,
}: {
  points: readonly SparkPoint[]
  width?: number
  height?: number
}) {
  const { line, sampleLine, dots, signs, base } = sparkPath(points, { width, height, padding: 4 })
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.spark}
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M0 ${base + 0.5}H${width}`} stroke={palette.rule} />
      {signs.map((x) => (
        <path key={x} d={crossPath(x, base - 3, 2)} stroke={palette.faint} fill="none" />
      ))}
      <path d={line} stroke={palette.muted} strokeWidth="1.5" fill="none" />
      <path
        d={sampleLine}
        stroke={palette.muted}
        strokeWidth="1.5"
        strokeDasharray="2 2"
        fill="none"
        opacity={sampleOpacity}
      />
      {dots.map(({ x, y, isLast, isHollow, isSample }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={isLast ? 3 : 1.6}
          fill={isHollow ? palette.paper : isLast ? palette.lacquer : palette.muted}
          stroke={isHollow ? (isLast ? palette.lacquer : palette.muted) : 'none'}
          strokeWidth={isHollow ? 1.5 : 0}
          opacity={isSample ? sampleOpacity : 1}
        />
      ))}
    </svg>
  )
}
