import type { OverviewCard, OverviewPage } from '../../answers/overview-page.ts'
import { isOwnPlan } from '../../domain/area-quarter.ts'
import { type Change, type Difference, isSameRefusal } from '../../domain/change.ts'
import { groupBy } from '../../domain/group-by.ts'
import { isSampleFigure } from '../../domain/figure.ts'
import { isPercentage } from '../../domain/measure-rules.ts'
import { yearOf } from '../../domain/period.ts'
import { isPlanWanting } from '../../domain/target-progress.ts'
import { changeLine, changeText, refusalShortText } from '../../i18n/change-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { deckTexts } from '../../i18n/deck-texts.ts'
import { type SaidAround, figureLine, qualifierTexts } from '../../i18n/figure-text.ts'
import { inBrackets } from '../../i18n/figure-clause.ts'
import { upperFirst } from '../../i18n/first-letter.ts'
import { outcomeText, targetValueText, toDateText } from '../../i18n/target-text.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { type PaperCell, type PaperTable, textCell } from '../../paper/paper-table.ts'

/** More rows than these nobody reads from a slide. */
const mostRows = 12
/** Stands for a change whose refusal is told below the table. */
const notTold = '–'

/** The key figures of a quarter: what moves or has a plan as a table, what stays in a line. */
export interface KeyFigures {
  readonly table: PaperTable
  readonly lines: readonly string[]
}

/** Figure, changes, plan and place of the leading indicators, and of others that a finding speaks of. */
export function keyFigures(texts: Texts, overview: OverviewPage): KeyFigures {
  const cards = keyCards(overview)
  const unchanged = cards.filter((card) => isUnchanged(texts, overview, card))
  const moving = cards.filter((card) => !unchanged.includes(card))
  return {
    table: tableOf(texts, overview, moving),
    lines: [...unchangedLines(texts, unchanged), ...refusalLines(texts, overview, moving)],
  }
}

function keyCards({ families, findings }: OverviewPage): readonly OverviewCard[] {
  const cards = families.flatMap((family) => family.cards).filter(({ figure }) => figure.kind === 'value')
  const leads = cards.filter(({ indicator }) => indicator.isLead)
  const told = findings.flatMap(({ indicator }) => cards.filter((card) => card.indicator.id === indicator?.id))
  const chosen = new Set([...leads, ...told].slice(0, mostRows))
  return cards.filter((card) => chosen.has(card))
}

/** The changes of an indicator with what they are told against. */
function changesOf(texts: Texts, { sincePrevious, sinceLastYear }: OverviewCard): readonly Told[] {
  const { change } = texts.messages
  return [
    { since: change.sincePrevious, change: sincePrevious },
    { since: change.sinceLastYear, change: sinceLastYear },
  ].flatMap(({ since, change: each }) => (each ? [{ since, change: each }] : []))
}

interface Told {
  readonly since: string
  readonly change: Change
}

/** Whether nothing has happened: no change as far as one can be told, no plan, no finding. */
function isUnchanged(texts: Texts, overview: OverviewPage, card: OverviewCard): boolean {
  const told = changesOf(texts, card).filter(({ change }) => change.kind !== 'refused' || !isShared(overview, change))
  return (
    told.length > 0 &&
    told.every(({ change }) => isSame(change)) &&
    !(card.plan && isOwnPlan(card.plan)) &&
    !overview.findings.some(({ indicator }) => indicator?.id === card.indicator.id)
  )
}

const isSame = (change: Change): boolean => change.kind === 'difference' && change.trend === 'same'

/** What stays, a line for what it is told against: "Không đổi so với cùng kỳ: Phổ cập THCS, Xoá mù chữ mức 1 đều 16/16 xã (100%)." */
function unchangedLines(texts: Texts, cards: readonly OverviewCard[]): readonly string[] {
  const deck = deckTexts[texts.language]
  const { change } = texts.messages
  const groups = groupBy(cards, (card) => {
    const told = changesOf(texts, card).filter((each) => isSame(each.change))
    return told.length > 1 ? change.sinceBoth : told[0]!.since
  })
  return [...groups].map(([since, alike]) =>
    deck.unchanged({
      since,
      figures: [...groupBy(alike, ({ indicator, figure }) => figureLine(texts, indicator, figure))]
        .map(([value, equal]) => {
          const names = equal.map(({ indicator }) => bilingual(texts, indicator.shortName))
          return names.length === 1 ? `${names[0]} ${value}` : deck.allOf({ names: names.join(', '), value })
        })
        .join('; '),
    }),
  )
}

/** What the changes of a column are refused for where several are, said once below the table. */
function refusalLines(texts: Texts, overview: OverviewPage, cards: readonly OverviewCard[]): readonly string[] {
  const refused = cards.flatMap((card) =>
    changesOf(texts, card).flatMap(({ since, change }) =>
      change.kind === 'refused' && isShared(overview, change)
        ? [{ since, reason: changeText(texts, card.indicator, change).words }]
        : [],
    ),
  )
  const reasonsOf = [...groupBy(refused, ({ since }) => since)].map(
    ([since, alike]) => [since, [...new Set(alike.map(({ reason }) => reason))].join('; ')] as const,
  )
  return [...groupBy(reasonsOf, ([, reasons]) => reasons)].map(([reasons, alike]) =>
    deckTexts[texts.language].notCompared({
      since: upperFirst(alike.length > 1 ? texts.messages.change.sinceBoth : alike[0]![0]),
      reasons,
    }),
  )
}

function isShared({ refusedAlike }: OverviewPage, change: Extract<Change, { kind: 'refused' }>): boolean {
  return refusedAlike?.refusals.some((refusal) => isSameRefusal(refusal, change.refusal)) === true
}

interface KeyColumn {
  readonly heading: string
  readonly align: 'start' | 'end'
  readonly cell: (card: OverviewCard) => PaperCell
}

function tableOf(texts: Texts, overview: OverviewPage, cards: readonly OverviewCard[]): PaperTable {
  const deck = deckTexts[texts.language]
  const { overview: words } = texts.messages
  const said: SaidAround = {
    isSample: overview.areSamples,
    isProvisional: overview.areProvisional,
    isWhole: overview.wholeTotals !== undefined,
  }
  const changeCell = ({ indicator }: OverviewCard, each: Change | undefined): PaperCell => {
    if (each === undefined) return textCell('')
    if (each.kind === 'difference') return textCell(moveText(texts, indicator, each))
    return textCell(isShared(overview, each) ? notTold : refusalShortText(texts, each.refusal))
  }
  const changes: readonly KeyColumn[] = tellFew(texts, overview, cards)
    ? [{ heading: deck.changes, align: 'start', cell: (card) => textCell(changesText(texts, overview, card)) }]
    : [
        { heading: deck.sincePrevious, align: 'start', cell: (card) => changeCell(card, card.sincePrevious) },
        { heading: deck.sinceLastYear, align: 'start', cell: (card) => changeCell(card, card.sinceLastYear) },
      ]
  const columns: readonly KeyColumn[] = [
    {
      heading: words.columnIndicator,
      align: 'start',
      cell: ({ indicator }) => textCell(bilingual(texts, indicator.shortName)),
    },
    {
      heading: periodText(texts, overview.quarter),
      align: 'end',
      cell: ({ indicator, figure }) => ({
        text: inBrackets(figureLine(texts, indicator, figure), qualifierTexts(texts, indicator, figure, said)),
        isSample: isSampleFigure(figure),
      }),
    },
    ...changes,
    {
      heading: deck.planOf({ year: yearOf(overview.quarter) }),
      align: 'start',
      cell: (card) => planCell(texts, card, said),
    },
    {
      heading: deck.place,
      align: 'end',
      cell: ({ place }) => textCell(place ? `${place.rank}/${place.of}` : ''),
    },
  ]
  // A column that says nothing is none.
  const told = columns.filter(
    ({ cell }, index) => index < 2 || cards.some((card) => !['', notTold].includes(cell(card).text)),
  )
  return {
    columns: told.map(({ heading, align }) => ({ heading, align })),
    rows: cards.map((card) => told.map(({ cell }) => cell(card))),
  }
}

/** Whether most rows tell no change at all: two columns would be nearly empty. */
function tellFew(texts: Texts, overview: OverviewPage, cards: readonly OverviewCard[]): boolean {
  return cards.filter((card) => changesText(texts, overview, card) !== '').length * 2 < cards.length
}

/** The changes of a row in its one cell: "tăng 3 so với quý trước, tăng 10 so với cùng kỳ". */
function changesText(texts: Texts, overview: OverviewPage, card: OverviewCard): string {
  const { sinceBoth } = texts.messages.change
  const told = changesOf(texts, card).flatMap(({ since, change }) => {
    if (change.kind === 'difference') return [{ since, words: moveText(texts, card.indicator, change) }]
    return isShared(overview, change) ? [] : [{ since, words: refusalShortText(texts, change.refusal) }]
  })
  return [...groupBy(told, ({ words }) => words)]
    .map(([words, alike]) => `${words} ${alike.length > 1 ? sinceBoth : alike[0]!.since}`)
    .join(', ')
}

/** A change beside its figure, which says the unit; a percentage of it is nothing that a room reads from a wall. */
function moveText(texts: Texts, indicator: OverviewCard['indicator'], each: Difference): string {
  const { words: whole, short, detail } = changeText(texts, indicator, each)
  const words = isAmount(indicator, each) ? texts.messages.change[each.trend]({ size: short }) : whole
  return changeLine({ words, ...(each.denominators && detail ? { detail } : {}) })
}

/** Whether a change is told as so many more or less in the unit of the figure. */
function isAmount(
  indicator: OverviewCard['indicator'],
  change: Difference,
): change is Difference & { readonly trend: 'up' | 'down' } {
  return change.trend !== 'same' && change.leads === 'amount' && change.ofOne === undefined && !isPercentage(indicator)
}

function planCell(texts: Texts, { indicator, plan }: OverviewCard, said: SaidAround): PaperCell {
  if (!plan || !isOwnPlan(plan)) return textCell('')
  const { target, progress } = plan
  const isSample = target.state === 'sample'
  const value = inBrackets(
    targetValueText(texts, indicator, target, { hasUnit: false }),
    isSample && !said.isSample ? [texts.messages.state.sample] : [],
  )
  // Of what accumulates the figure of the quarter does not tell what is held against the plan.
  const toDate = toDateText(texts, indicator, plan.toDate)
  const outcome = outcomeText(texts, progress)
  const verdict = toDate === undefined ? outcome : `${toDate}, ${outcome}`
  const text = deckTexts[texts.language].plan({ value, verdict })
  return { text, isSample, ...(isPlanWanting(progress) ? { isStrong: true } : {}) }
}
