import type { Figure } from '../../domain/figure.ts'
import { targetSpan } from '../../domain/target.ts'
import { samplesSaid } from '../../domain/samples-said.ts'
import { areaText } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { figureLine } from '../../i18n/figure-text.ts'
import { targetValueText } from '../../i18n/target-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { SourceRefs } from '../../ui/SourceRefs.tsx'
import { SamplesOnce } from '../../ui/SamplesOnce.tsx'
import { StateTags } from '../../ui/StateTags.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Progress.module.css'
import type { ProgressPage } from './progress-page.ts'

/** The chart's twin: exactly the same figures, each with its state and the number of its source. */
export function ProgressTable({ progress }: { readonly progress: ProgressPage }) {
  const texts = useTexts()
  const { messages } = texts
  const { indicator, areas, rows, hasTargets, accumulation } = progress
  const samples = samplesSaid(rows.flatMap(({ figures }) => figures))
  const isSample = samples !== undefined
  const span = targetSpan(rows.flatMap(({ target }) => target?.quarter ?? []))
  const caption = [
    bilingual(texts, indicator.name),
    ...(accumulation === 'year-to-date' ? [messages.chart.yearToDate] : []),
  ].join(', ')
  return (
    <section>
      <h2 id="table-title">{messages.progress.table}</h2>
      <SamplesOnce said={samples} className={styles.note} />
      <ScrollRegion height="limited" labelledBy="table-title" columns={areas.length + 2}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.progress.columnPeriod}</th>
              {areas.map((area) => (
                <th key={area.id} scope="col">
                  {areaText(texts, area)}
                </th>
              ))}
              {hasTargets && areas[0] ? (
                <th scope="col">
                  {messages.progress.targetOf({
                    target: messages.progress.target[span].whole,
                    area: areaText(texts, areas[0]),
                  })}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ period, figures, target }) => (
              <tr key={period}>
                <th scope="row">{periodText(texts, period)}</th>
                {figures.map((figure, index) => (
                  <FigureCell key={areas[index]?.id ?? index} figure={figure} progress={progress} isSample={isSample} />
                ))}
                {hasTargets ? (
                  <td>
                    {target ? targetValueText(texts, indicator, target) : ''}
                    {target && span === 'path' && targetSpan([target.quarter]) === 'year' ? (
                      <i className={styles.note}> {messages.progress.ofYear}</i>
                    ) : null}
                    {target?.state === 'sample' && !isSample ? (
                      <i className={styles.note}> {messages.state.sample}</i>
                    ) : null}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.note}>{messages.progress.silentQuarters}</p>
    </section>
  )
}

interface FigureCellProps {
  readonly figure: Figure
  readonly progress: ProgressPage
  /** Whether it is said above the table that its figures are illustrative. */
  readonly isSample: boolean
}

function FigureCell({ figure, progress, isSample }: FigureCellProps) {
  const texts = useTexts()
  const { messages } = texts
  const { indicator, sources } = progress
  const printed = figure.kind === 'value' ? figure.printed : undefined
  const note = figure.kind === 'value' ? figure.note : undefined
  const formerly = figure.area && progress.areas.every((area) => area.id !== figure.area?.id) ? figure.area : undefined
  return (
    <td className={figure.kind === 'missing' ? styles.missing : undefined}>
      <span className={styles.cellFigure}>
        {figureLine(texts, indicator, figure)}
        <SourceRefs cited={figure.sources} sources={sources} />
      </span>{' '}
      <StateTags indicator={indicator} figure={figure} said={{ isSample }} />
      {formerly ? <span className={styles.note}>{areaText(texts, formerly)}</span> : null}
      {printed === undefined ? null : (
        <span className={styles.note}>{messages.progress.printed({ text: printed })}</span>
      )}
      {note === undefined ? null : (
        <span className={styles.note} lang="vi">
          {note}
        </span>
      )}
    </td>
  )
}
