import { reachOf } from '../domain/coverage.ts'
import { inBrackets } from '../i18n/figure-clause.ts'
import { afterLead, periodLead } from '../i18n/period-lead.ts'
import type { Texts } from '../i18n/texts.ts'
import { changesClause } from './changes-clause.ts'
import { type TrendSpec, type SpecSummary, isSamplePoint } from './trend-spec.ts'
import { comparisonEnds } from './comparison-answer.ts'
import { areaClauseText, missingPointText, pointClause, pointQualifiers } from './point-words.ts'
import { refusalsSentence } from './refusals-sentence.ts'
import { restText } from './rest-text.ts'
import { targetSentence } from './target-sentence.ts'
import { trendSummary } from './trend-summary.ts'

/**
 * What a trend says of its quarter: the value with its changes, why a change is not told, the target, and who is highest
 * and lowest where several areas are shown.
 */
export function trendParagraph(texts: Texts, spec: TrendSpec): string {
  const summary = trendSummary(spec)
  if (!summary) return texts.messages.compare.noAreas
  return [
    valueSentence(texts, spec, summary),
    refusalsSentence(texts, spec, summary),
    targetSentence(texts, spec, summary),
    noteSentence(texts, summary),
    areasSentence(texts, spec, summary),
  ]
    .flatMap((sentence) => sentence ?? [])
    .join(' ')
}

function valueSentence(texts: Texts, spec: TrendSpec, summary: SpecSummary): string {
  const { current, quarter } = summary
  const reach = current.kind === 'value' ? reachOf(current) : {}
  const lead = periodLead(texts, spec.indicator, { quarter, accumulation: spec.accumulation }, reach)
  const say = (clause: string): string => areaClauseText(texts, spec, summary, { lead, clause })
  if (current.kind === 'missing') return say(missingPointText(texts, spec, current))
  const changes = changesClause(texts, spec, summary)
  const remaining = restText(texts, spec, current)
  return say(
    [
      pointClause(texts, spec, current, pointQualifiers(texts, spec, afterLead(current, reach)), summary.area),
      ...(changes === undefined ? [] : [`, ${changes}`]),
      ...(remaining === undefined ? [] : [`; ${remaining}`]),
    ].join(''),
  )
}

/** What is to be said of the figure of the sentence alone, which would be false without it: "Số đến tháng 02/2025." */
function noteSentence(texts: Texts, { current }: SpecSummary): string | undefined {
  return current.kind === 'missing' || current.note === undefined
    ? undefined
    : texts.messages.sentences.note({ note: current.note })
}

/**
 * Who is highest and who lowest. Silent where fewer than two areas may stand in one order, and where the area of the
 * sentence has a figure that may not stand in it: the highest of the others is not the highest.
 */
function areasSentence(texts: Texts, spec: TrendSpec, { areas = [] }: SpecSummary): string | undefined {
  const { sentences } = texts.messages
  const ends = comparisonEnds(texts, spec, areas)
  const [chosen] = areas
  if (!ends || (chosen?.current.kind === 'value' && !chosen.place)) return undefined
  const placed = areas.filter(({ place }) => place)
  const among =
    placed.length === areas.length
      ? sentences.amongAreas({ count: areas.length })
      : sentences.amongPlaced({ placed: placed.length, count: areas.length })
  // Those that stand in one order are of one kind.
  const areSamples = placed.some((each) => isSamplePoint(each.current))
  return sentences.amongEnds({
    among: inBrackets(among, areSamples ? [sentences.state.sample] : []),
    ends: ends.isNumber ? sentences.mostAndFewest(ends) : sentences.ends(ends),
  })
}
