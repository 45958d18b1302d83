import { areaKindsText, areaTextInSentence } from '../i18n/area-text.ts'
import { predicateText } from '../i18n/status-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { CompareSpec } from './compare-spec.ts'
import { askedRows } from './comparison-words.ts'

/** More areas than these are counted and not named. */
const mostNamed = 6

/** Of areas each of which has reached something or has not. */
export interface ComparisonStatuses {
  /** "27/32 xã có số liệu đạt chuẩn nông thôn mới". */
  readonly met: string
  /** Of how many a figure is known, and how they are called in the claim: "32 xã có số liệu". */
  readonly known: number
  readonly group: string
  readonly count: number
  /** Those that have not, where they are few enough to be named. */
  readonly notYet?: string
}

/** How many of all that have told something have reached it, and who has not. */
export function comparisonStatuses(texts: Texts, spec: CompareSpec): ComparisonStatuses {
  const { group: groupText, status } = texts.messages.sentences
  const known = spec.rows.flatMap(({ area, current }) => (current.kind === 'value' ? [{ area, current }] : []))
  const lagging = known.filter(({ current }) => current.value === 0)
  const count = known.filter(({ current }) => current.value === 1).length
  const areas = areaKindsText(
    texts,
    known.map(({ area }) => area),
  )
  const isWhole = known.length === askedRows(spec).length && !spec.isPartlyNamed
  const group = (isWhole ? groupText : status.groupTold)({ count: known.length, areas })
  const names = lagging.map(({ area }) => areaTextInSentence(texts, area)).join(', ')
  return {
    met: status.met({ phrase: predicateText(texts, spec.indicator), count, group }),
    known: known.length,
    group,
    count,
    ...(lagging.length > 0 && lagging.length <= mostNamed ? { notYet: names } : {}),
  }
}
