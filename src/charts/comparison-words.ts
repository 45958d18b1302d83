import { hasStandingDenominator } from '../domain/measure-rules.ts'
import { type Quarter, yearOf } from '../domain/period.ts'
import type { ComparisonBase } from '../domain/comparison-base.ts'
import { periodText } from '../i18n/date-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import { isSamplePoint } from './trend-spec.ts'
import type { CompareSpec } from './compare-spec.ts'

/**
 * What is compared: the indicator, or its share where shares rose or fell. Of numbers out of a standing whole both say the
 * same; where the whole moves each quarter a number may rise while its share falls.
 */
export function comparedText(
  texts: Texts,
  { indicator, quantity, rows }: Pick<CompareSpec, 'indicator' | 'quantity' | 'rows'>,
): string {
  const leads = rows.flatMap(({ standing }) => (standing.kind === 'difference' ? [standing.leads] : []))
  const isShare = leads.length === 0 ? quantity === 'share' : leads.every((each) => each === 'points')
  const name = bilingual(texts, indicator.name)
  return isShare ? texts.messages.sentences.shareOf({ indicator: name }) : name
}

/** Whether some areas rose or fell by a number and others by a share that says something else. */
export function isOfSeveralTerms({ indicator, rows }: Pick<CompareSpec, 'indicator' | 'rows'>): boolean {
  const leads = rows.flatMap(({ standing }) => (standing.kind === 'difference' ? [standing.leads] : []))
  return !hasStandingDenominator(indicator) && new Set(leads).size > 1
}

/** Whether every figure stands in the order of places; one of another kind, or a partial total, may be the largest of all. */
export function areAllPlaced({ rows }: Pick<CompareSpec, 'rows'>): boolean {
  return rows.every(({ current, place }) => current.kind === 'missing' || place)
}

/** How many of what kind of area: "11 huyện", or "11 địa bàn" where they are of several kinds. */
export function groupText(texts: Texts, { rows }: Pick<CompareSpec, 'rows'>, compared = rows.length): string {
  const { sentences } = texts.messages
  const types = new Set(rows.map(({ area }) => area.type))
  const [only] = types
  const areas = types.size === 1 && only ? sentences.areas[only] : sentences.areas.any
  return compared === rows.length
    ? sentences.group({ count: compared, areas })
    : sentences.groupCompared({ count: compared, areas })
}

/** A base of the same period inside a sentence: "kế hoạch năm 2024", "trung vị của nhóm"; undefined for another time. */
export function sameTimeBaseText(texts: Texts, base: ComparisonBase, quarter: Quarter): string | undefined {
  const { sentences } = texts.messages
  switch (base.kind) {
    case 'year-target':
      return sentences.yearTarget({ year: yearOf(quarter) })
    case 'path-target':
      return sentences.pathTarget({ period: periodText(texts, quarter) })
    case 'group-total':
      return sentences.groupLevel
    case 'group-median':
      return sentences.groupMedian
    case 'previous-quarter':
    case 'last-year':
    case 'quarter':
      return undefined
  }
}

/** That all or some of the figures of today are illustrative; empty where none is. */
export function sampleQualifiers(texts: Texts, spec: Pick<CompareSpec, 'rows'>): readonly string[] {
  return samplesOf(texts, spec, texts.messages.sentences.state.sample)
}

/** The same in the few words a headline has room for. */
export function sampleMarks(texts: Texts, spec: Pick<CompareSpec, 'rows'>): readonly string[] {
  return samplesOf(texts, spec, texts.messages.state.sample)
}

function samplesOf({ messages }: Texts, { rows }: Pick<CompareSpec, 'rows'>, all: string): readonly string[] {
  const samples = rows.filter(({ current }) => isSamplePoint(current)).length
  if (samples === 0) return []
  return [samples === rows.length ? all : messages.sentences.partlySample]
}
