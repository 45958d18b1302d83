import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Area } from '../../domain/area.ts'
import type { Figure } from '../../domain/figure.ts'
import { addsOverAreas, isToldAsRate, isToldOfYear } from '../../domain/measure-rules.ts'
import { samplesSaid } from '../../domain/samples-said.ts'
import { areaText } from '../../i18n/area-text.ts'
import { baseText } from '../../i18n/base-text.ts'
import { changeLine } from '../../i18n/change-text.ts'
import { upperFirst } from '../../i18n/first-letter.ts'
import { bareUnitText, bareValueText, missingText } from '../../i18n/figure-text.ts'
import { standingText } from '../../i18n/standing-text.ts'
import { currentPeriodText, quarterText } from '../../charts/current-period.ts'
import type { Standing } from '../../domain/compare-areas.ts'
import type { CompareOrder, CompareAddress } from '../../navigation/compare-address.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { lineageId } from '../../navigation/area-parameter.ts'
import type { ComparePatch } from '../../navigation/use-compare-address.ts'
import { ChangeIcon } from '../../ui/ChangeIcon.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { SourceRefs } from '../../ui/SourceRefs.tsx'
import { SamplesOnce } from '../../ui/SamplesOnce.tsx'
import { StateTags } from '../../ui/StateTags.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import styles from './Compare.module.css'
import type { ComparisonPage } from '../../answers/comparison-page.ts'

interface CompareTableProps extends Pick<PublishedIndex, 'history'>, Pick<PageProps, 'navigation'> {
  readonly comparison: ComparisonPage
  readonly compare: CompareAddress
  readonly onChange: (patch: ComparePatch) => void
}

/** The twin of every form: both figures of each area side by side, their difference or the reason why there is none. */
export function CompareTable({ comparison, compare, history, navigation, onChange }: CompareTableProps) {
  const texts = useTexts()
  const [, navigate] = useLocation()
  const { messages } = texts
  const words = messages.compare
  const { indicator, question, baseQuarter, rows, answer } = comparison
  const { total, median } = comparison.comparison
  const base = baseText(texts, question.base, { ...question, ...(baseQuarter ? { baseQuarter } : {}) })
  const others = comparison.quarters
    .map((quarter, column) => ({ quarter, column }))
    .filter(({ quarter }) => quarter !== question.quarter && quarter !== baseQuarter)
  const samples = samplesSaid(
    rows.flatMap(({ comparison: { base: compared, current }, figures }) => [
      compared,
      current,
      ...others.map(({ column }) => figures[column]!),
    ]),
  )
  const figureText = (figure: Figure): ReactNode => (
    <FigureText figure={figure} comparison={comparison} isSample={samples !== undefined} />
  )
  // The areas of which it is the sum stand above it.
  const wholeText = (figure: Figure): ReactNode => (
    <FigureText figure={figure} comparison={comparison} isSample={samples !== undefined} isWhole />
  )
  const unit = bareUnitText(texts, indicator)
  const hasMovement = rows.some(({ comparison: { movement } }) => movement !== undefined)
  const hrefOf = (area: Area): string =>
    navigation.hrefOf({ page: 'overview' }, { areas: [lineageId(history, area.id)] })
  const header = (order: CompareOrder, label: string) => (
    <th
      scope="col"
      className={order === 'value' ? styles.number : undefined}
      aria-sort={compare.order === order ? (order === 'name' ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" className={styles.sort} onClick={() => onChange({ order })}>
        {label}
      </button>
      <span className={styles.printed} data-label={label} aria-hidden="true" />
    </th>
  )
  return (
    <section>
      <h2 id="table-title">{messages.progress.table}</h2>
      {unit === undefined ? null : <p className={styles.note}>{words.tableUnit({ unit })}</p>}
      <SamplesOnce said={samples} className={styles.note} />
      <ScrollRegion height="limited" labelledBy="table-title" columns={5 + (hasMovement ? 1 : 0) + others.length}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.caption({ since: base.since })}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columnPlace}</th>
              {header('name', messages.context.area)}
              {header('value', currentPeriodText(texts, answer))}
              <th scope="col" className={styles.number}>
                {base.name}
              </th>
              {header('change', upperFirst(base.since))}
              {hasMovement ? <th scope="col">{words.columnMovement}</th> : null}
              {others.map(({ quarter }) => (
                <th key={quarter} scope="col" className={styles.number}>
                  {quarterText(texts, question, quarter)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ comparison: row, isChosen, figures }) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the name in it is a link: this is the larger place to hit
              <tr
                key={row.area.id}
                className={isChosen ? `${styles.row} ${styles.chosen}` : styles.row}
                onClick={({ target }) => {
                  // What is selected is to be copied, and a link leads where it says.
                  if ((target as Element).closest('a') || window.getSelection()?.isCollapsed === false) return
                  navigate(hrefOf(row.area))
                }}
              >
                <td className={styles.place}>
                  {row.place?.rank}
                  {row.place?.isShared ? <small> {messages.context.sharedPlace}</small> : null}
                </td>
                <th scope="row">
                  <PageLink href={hrefOf(row.area)}>{areaText(texts, row.area)}</PageLink>
                </th>
                <td className={`${styles.number} ${styles.current}`}>{figureText(row.current)}</td>
                <td className={styles.number}>{figureText(row.base)}</td>
                <td className={styles.standing}>
                  <StandingText standing={row.standing} comparison={comparison} />
                </td>
                {hasMovement ? (
                  <td className={styles.movement}>
                    {row.movement === undefined ? '' : words.movement({ places: row.movement })}
                  </td>
                ) : null}
                {others.map(({ quarter, column }) => (
                  <td key={quarter} className={styles.number}>
                    {figureText(figures[column]!)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            {addsOverAreas(indicator) ? (
              <FootRow title={words.wholeGroup} further={others.length + (hasMovement ? 1 : 0)}>
                <td className={styles.number}>{wholeText(total.current)}</td>
                <td className={styles.number}>{total.base ? wholeText(total.base) : null}</td>
                <td>{total.standing ? <StandingText standing={total.standing} comparison={comparison} /> : null}</td>
              </FootRow>
            ) : null}
            <FootRow title={words.median} further={others.length + (hasMovement ? 1 : 0)}>
              <td className={styles.number}>
                <BareFigure figure={median.figure} indicator={indicator} />
                {median.coverage.reported < median.coverage.expected ? (
                  <span className={styles.note}>{messages.coverage(median.coverage)}</span>
                ) : null}
              </td>
              <td colSpan={2}>{''}</td>
            </FootRow>
          </tfoot>
        </table>
      </ScrollRegion>
      <p className={styles.note}>{words.tableNote}</p>
    </section>
  )
}

interface FootRowProps {
  readonly title: string
  /** How many columns follow that say nothing of the group. */
  readonly further: number
  readonly children: ReactNode
}

function FootRow({ title, further, children }: FootRowProps) {
  return (
    <tr>
      <td>{''}</td>
      <th scope="row">{title}</th>
      {children}
      {further > 0 ? <td colSpan={further}>{''}</td> : null}
    </tr>
  )
}

interface FigureTextProps {
  readonly figure: Figure
  readonly comparison: ComparisonPage
  /** Whether it is said above the table that its figures are illustrative. */
  readonly isSample: boolean
  /** Whether it goes without saying of how many areas a whole figure is. */
  readonly isWhole?: boolean
}

/** Digits under digits: what a percentage is made of, and it; or why there is no figure. The unit stands above the table. */
function BareFigure({ figure, indicator }: Pick<FigureTextProps, 'figure'> & Pick<ComparisonPage, 'indicator'>) {
  const texts = useTexts()
  if (figure.kind === 'missing') return missingText(texts, figure)
  const { parts, number } = bareValueText(texts, indicator, figure)
  if (parts === undefined) return number
  return (
    <>
      <span className={isToldAsRate(indicator) ? styles.parts : undefined}>{parts}</span>{' '}
      <span className={styles.percent}>{number}</span>
    </>
  )
}

/** A figure with its sources and states. */
function FigureText({ figure, comparison, isSample, isWhole = false }: FigureTextProps) {
  const { indicator, sources } = comparison
  return (
    <span className={figure.kind === 'missing' ? styles.missing : undefined}>
      <span className={styles.figure}>
        <BareFigure figure={figure} indicator={indicator} />
        <SourceRefs cited={figure.sources} sources={sources} />
      </span>{' '}
      <StateTags
        indicator={indicator}
        figure={figure}
        said={{ isSample, isWhole, isOfYear: isToldOfYear(indicator) }}
      />
      {figure.kind === 'value' && figure.note !== undefined ? (
        <span className={styles.note} lang="vi">
          {figure.note}
        </span>
      ) : null}
    </span>
  )
}

const looks = { good: styles.good, bad: styles.bad, neutral: styles.neutral }

/** What a figure is to its base, with its arrow and its judgement; or in full why that is not told. */
function StandingText({ standing, comparison }: { readonly standing: Standing; readonly comparison: ComparisonPage }) {
  const texts = useTexts()
  const { indicator, question } = comparison
  const text = standingText(texts, indicator, standing, question.base.kind)
  if (standing.kind === 'refused') return <span className={styles.refused}>{text.words}</span>
  const judgement = standing.kind === 'part' ? 'neutral' : standing.judgement
  const { change } = texts.messages
  const judged = standing.kind === 'distance' ? change.distance : change
  return (
    <span className={looks[judgement]}>
      {standing.kind === 'difference' ? <ChangeIcon change={standing} /> : null} {changeLine(text)}
      {judgement === 'neutral' ? null : <span className="visually-hidden">, {judged[judgement]}</span>}
    </span>
  )
}
