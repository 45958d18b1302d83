import { sampleOpacity } from '../mark-primitive.ts'
import { crossPath } from '../missing-sign.ts'
import { palette } from '../palette.ts'
import styles from './Sparkline.module.css'
import { type SparkPath, type SparkPoint, sparkPath } from './spark-path.ts'

const radius = 1.6
const lastRadius = 3

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
      {signs.length > 0 ? (
        <path d={signs.map((x) => crossPath(x, base - 3, 2)).join('')} stroke={palette.faint} fill="none" />
      ) : null}
      {line === '' ? null : <path d={line} stroke={palette.muted} strokeWidth="1.5" fill="none" />}
      {sampleLine === '' ? null : (
        <path
          d={sampleLine}
          stroke={palette.muted}
          strokeWidth="1.5"
          strokeDasharray="2 2"
          fill="none"
          opacity={sampleOpacity}
        />
      )}
      <PlainDots dots={dots.filter((dot) => isPlain(dot) && !dot.isSample)} />
      <PlainDots dots={dots.filter((dot) => isPlain(dot) && dot.isSample)} opacity={sampleOpacity} />
      {dots
        .filter((dot) => !isPlain(dot))
        .map(({ x, y, isLast, isHollow, isSample }) => (
          <circle
            key={x}
            cx={x}
            cy={y}
            r={isLast ? lastRadius : radius}
            fill={isHollow ? palette.paper : palette.lacquer}
            stroke={isHollow ? (isLast ? palette.lacquer : palette.muted) : undefined}
            strokeWidth={isHollow ? 1.5 : undefined}
            opacity={isSample ? sampleOpacity : undefined}
          />
        ))}
    </svg>
  )
}

type Dots = SparkPath['dots']

const isPlain = ({ isLast, isHollow }: Dots[number]): boolean => !isLast && !isHollow

/** Dots as the round ends of lines without length: a page has hundreds, and one element draws those of a series. */
function PlainDots({ dots, opacity }: { readonly dots: Dots; readonly opacity?: number }) {
  if (dots.length === 0) return null
  return (
    <path
      d={dots.map(({ x, y }) => `M${x} ${y}h0`).join('')}
      stroke={palette.muted}
      strokeWidth={2 * radius}
      strokeLinecap="round"
      opacity={opacity}
    />
  )
}
