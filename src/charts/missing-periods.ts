import { isNotCarried, isSilent } from '../domain/figure.ts'
import type { Quarter } from '../domain/period.ts'
import { missingText } from '../i18n/figure-text.ts'
import type { Texts } from '../i18n/texts.ts'
import { quarterText } from './current-period.ts'
import type { SpecPoint } from './trend-spec.ts'

type Terms = Parameters<typeof quarterText>[1] & { readonly quarters: readonly Quarter[] }

/**
 * "Quý III/2023 chưa báo cáo; Quý I/2024 – Quý II/2025 không áp dụng": quarters in a row of one reason are told by the first
 * and the last. Silent where the package merely has no row. One point a quarter of the spec.
 */
export function missingPeriods(texts: Texts, spec: Terms, points: readonly SpecPoint[]): string {
  const runs: { readonly reason: string; readonly quarters: Quarter[] }[] = []
  let last: string | undefined
  for (const [x, quarter] of spec.quarters.entries()) {
    const point = points[x]!
    // What is not carried over has a note of its own.
    const isTold = point.kind === 'missing' && !isSilent(point.reason) && !isNotCarried(point.reason)
    const reason = isTold ? missingText(texts, point) : undefined
    if (reason !== undefined && reason === last) runs.at(-1)!.quarters.push(quarter)
    else if (reason !== undefined) runs.push({ reason, quarters: [quarter] })
    last = reason
  }
  return runs.map(({ reason, quarters }) => `${runText(texts, spec, quarters)} ${reason}`).join('; ')
}

/** Quarters in a row: "Quý III/2023", "Quý III/2023, Quý IV/2023", "Quý III/2023 – Quý II/2025". */
function runText(texts: Texts, spec: Terms, quarters: readonly Quarter[]): string {
  const named = quarters.map((quarter) => quarterText(texts, spec, quarter))
  return named.length > 2 ? `${named[0]} – ${named.at(-1)}` : named.join(', ')
}
