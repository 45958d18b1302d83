import { legendSign } from '../legend-marks.ts'
import type { LegendEntry } from '../resolved-trend.ts'
import { PrimitiveView } from './PrimitiveView.tsx'
import styles from './Chart.module.css'

/** The kinds of marks in use, each with the sign it has in the plot. */
export function LegendRow({ legend }: { readonly legend: readonly LegendEntry[] }) {
  if (legend.length === 0) return null
  return (
    <ul className={styles.legend}>
      {legend.map((entry) => (
        <li key={entry.label}>
          <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden="true" focusable="false">
            {legendSign(entry, 12, 7, 4).map((primitive) => (
              <PrimitiveView key={primitive.type === 'path' ? primitive.d : primitive.text} primitive={primitive} />
            ))}
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  )
}
