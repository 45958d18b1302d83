import type { Difference } from '../domain/change.ts'
import { reachOf } from '../domain/coverage.ts'
import { baseText } from '../i18n/base-text.ts'
import { baseClause, clauseQualifiers } from '../i18n/figure-clause.ts'
import { afterLead, periodLead } from '../i18n/period-lead.ts'
import { countedChange, standingSinceText, standingText } from '../i18n/standing-text.ts'
import type { Texts } from '../i18n/texts.ts'
import { differenceText } from './changes-clause.ts'
import type { CompareRow, CompareSpec } from './compare-spec.ts'
import { sameTimeBaseText } from './comparison-words.ts'
import { areaClauseText, missingPointText, pointClause, pointQualifiers } from './point-words.ts'

/**
 * One area of a comparison: what it has with its change, or with its base and the reason why there is none. `further` says
 * more of it in the same sentence: "hạng 3/11, lên 2 bậc".
 */
export function areaSentence(
  texts: Texts,
  spec: CompareSpec,
  row: CompareRow,
  further: readonly string[] = [],
): string {
  const { sentences } = texts.messages
  const { current, base, standing } = row
  const reach = current.kind === 'value' ? reachOf(current) : {}
  const lead = periodLead(texts, spec.indicator, spec, reach)
  const say = (...told: readonly string[]): string =>
    areaClauseText(texts, spec, row, { lead, clause: told.join(', ') })
  if (current.kind === 'missing') return say(missingPointText(texts, spec, current))
  const found = pointClause(texts, spec, current, pointQualifiers(texts, spec, afterLead(current, reach)), row.area)
  const note = current.note === undefined ? '' : ` ${sentences.note({ note: current.note })}`
  if (standing.kind !== 'refused' || base.kind === 'missing') {
    const clause = standingClause(texts, spec, standing)
    // A place behind a reason would be read as part of it.
    const isReasonLast = standing.kind === 'refused' && further.length > 0
    return isReasonLast
      ? `${say(`${[found, ...further].join(', ')}${clause.replace(/^,/, ';')}`)}${note}`
      : `${say(`${found}${clause}`, ...further)}${note}`
  }
  // A middle or level of areas that have each reached something or not has itself reached nothing.
  if (standing.refusal.reason === 'status-against-group') return `${say(found, ...further)}${note}`
  const name = baseText(texts, spec.base, spec).name
  const was = baseClause(texts, spec.indicator, name, base, clauseQualifiers(texts, spec.indicator, base))
  const refusal = standingText(texts, spec.indicator, standing, spec.base.kind).words
  return `${say(found, ...further)} ${sentences.wasRefused({ was, refusal })}.${note}`
}

/** ", tăng 1 xã so với cùng kỳ", or the refusal; empty for a part. */
export function standingClause(texts: Texts, spec: CompareSpec, standing: CompareRow['standing']): string {
  const { since } = baseText(texts, spec.base, spec)
  switch (standing.kind) {
    case 'difference':
      return `, ${differenceText(texts, spec, standing)}${countedText(texts, spec, standing)} ${since}`
    case 'distance':
      return `, ${standingSinceText(texts, spec.indicator, standing, spec.base.kind, {
        name: sameTimeBaseText(texts, spec.base, spec.quarter),
        since,
      })}`
    case 'refused':
      return `, ${standingText(texts, spec.indicator, standing, spec.base.kind).words}`
    case 'part':
      return ''
  }
}

/** " (+1 xã)" beside points of a whole that stood; the denominators of one that moved are told already. */
function countedText(texts: Texts, { indicator }: Pick<CompareSpec, 'indicator'>, change: Difference): string {
  const detail = change.leads === 'points' ? countedChange(texts, indicator, change) : undefined
  return detail === undefined ? '' : ` (${detail})`
}
