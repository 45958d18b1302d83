import { type Reach, reachOfAll } from '../domain/coverage.ts'
import { isSamplePoint } from './trend-spec.ts'
import { areaSentence, standingClause } from './area-sentence.ts'
import { baseText } from '../i18n/base-text.ts'
import { clauseQualifiers, inBrackets } from '../i18n/figure-clause.ts'
import { upperFirst } from '../i18n/first-letter.ts'
import { afterLead, periodLead } from '../i18n/period-lead.ts'
import { standingText } from '../i18n/standing-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { CompareSpec } from './compare-spec.ts'
import { comparisonCounts, comparisonEnds, comparisonMovers } from './comparison-answer.ts'
import { countsSentence } from './comparison-sentences.ts'
import {
  areAllPlaced,
  askedRows,
  comparedText,
  comparedAreasText,
  lackingAreasText,
  isGoalFromBelow,
  sampleQualifiers,
  whyAllMissingText,
} from './comparison-words.ts'
import { pointClause } from './point-words.ts'

/**
 * What a comparison of areas says, so that it stands alone: what is compared and how many moved, who moved most, who leads
 * and who lags, and the group as a whole, or that only some of the areas are shown.
 */
export function comparisonParagraph(texts: Texts, spec: CompareSpec): string {
  const { compare, sentences } = texts.messages
  const [only, second] = spec.rows
  if (!only) return compare.noAreas
  if (!second && spec.leftOut === 0) return areaSentence(texts, spec, only)
  const reach = reachOfAll(spec.rows.flatMap(({ current }) => (current.kind === 'value' ? [current] : [])))
  const lead = periodLead(texts, spec.indicator, spec, reach)
  const indicator = comparedText(texts, spec)
  if (spec.rows.every(({ current }) => current.kind === 'missing')) {
    const [group, lacking] = [comparedAreasText(texts, spec), lackingAreasText(texts, spec)]
    const why = whyAllMissingText(texts, spec)
    if (why === undefined && lacking === group) return sentences.allMissingSentence({ lead, indicator, group })
    const told = why ?? sentences.allMissing({ indicator, group: lacking })
    return `${sentences.subject({ lead, indicator: told })}.`
  }
  const subject = inBrackets(sentences.subject({ lead, indicator }), sampleQualifiers(texts, spec))
  return [
    firstSentence(texts, spec, subject),
    ...moversSentence(texts, spec),
    ...endsSentence(texts, spec, reach),
    ...(spec.leftOut > 0
      ? [compare.leftOut({ shown: spec.rows.length, all: spec.rows.length + spec.leftOut })]
      : wholeSentence(texts, spec, reach)),
  ].join(' ')
}

function firstSentence(texts: Texts, spec: CompareSpec, subject: string): string {
  const { sentences } = texts.messages
  const { compared, isPart } = comparisonCounts(spec)
  if (isPart) return sentences.partsSentence({ subject })
  if (compared > 0) return countsSentence(texts, spec, subject)
  const reasons = askedRows(spec).map(
    ({ standing }) => standingText(texts, spec.indicator, standing, spec.base.kind).short,
  )
  return sentences.notComparedSentence({
    subject,
    since: baseText(texts, spec.base, spec).since,
    reasons: [...new Set(reasons)].join('; '),
  })
}

function moversSentence(texts: Texts, spec: CompareSpec): readonly string[] {
  const { mover } = texts.messages.sentences
  const { most, least, isSaid } = comparisonMovers(texts, spec)
  const isTime = spec.baseQuarter !== undefined
  const [above, below] = isGoalFromBelow(spec) ? [mover.beyond, mover.short] : [mover.above, mover.below]
  const sayMost = isTime ? mover.rise : comparisonCounts(spec).isPart ? mover.part : above
  const sayLeast = isTime ? mover.fall : below
  const told = [
    ...(most === undefined ? [] : [isSaid ? most : sayMost({ named: most })]),
    ...(least === undefined ? [] : [isSaid ? least : sayLeast({ named: least })]),
  ]
  return told.length === 0 ? [] : [`${upperFirst(told.join('; '))}.`]
}

/** Who leads and who lags; a figure that may not stand in their order is not passed over in silence. */
function endsSentence(texts: Texts, spec: CompareSpec, reach: Reach): readonly string[] {
  const { sentences } = texts.messages
  const ends = comparisonEnds(
    texts,
    spec,
    spec.rows.map(({ current, ...row }) => ({
      ...row,
      current: current.kind === 'value' ? afterLead(current, reach) : current,
    })),
  )
  if (!ends) return []
  const told = ends.isNumber ? sentences.mostAndFewest(ends) : sentences.ends(ends)
  if (areAllPlaced(spec)) return [`${upperFirst(told)}.`]
  const placed = spec.rows.filter(({ place }) => place)
  // Those that stand in one order are of one kind; that all are samples has been said.
  const areSamples =
    placed.some(({ current }) => isSamplePoint(current)) && spec.rows.some(({ current }) => !isSamplePoint(current))
  const among = inBrackets(
    sentences.amongPlaced({ placed: placed.length, count: spec.rows.length }),
    areSamples ? [sentences.state.sample] : [],
  )
  return [sentences.amongEnds({ among, ends: told })]
}

/** The group as a whole. */
function wholeSentence(texts: Texts, spec: CompareSpec, reach: Reach): readonly string[] {
  const { total, indicator } = spec
  if (total?.current.kind !== 'value') return []
  const own = pointClause(
    texts,
    spec,
    total.current,
    clauseQualifiers(texts, indicator, afterLead(total.current, reach)),
  )
  const change = total.standing && total.standing.kind !== 'refused' ? standingClause(texts, spec, total.standing) : ''
  return [texts.messages.sentences.ofGroup({ clause: `${own}${change}` })]
}
