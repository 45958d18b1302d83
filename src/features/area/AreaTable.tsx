import type { ReactNode } from 'react'
import { Sparkline } from '../../charts/spark/Sparkline.tsx'
import type { Indicator, IndicatorId } from '../../domain/indicator.ts'
import type { Source } from '../../domain/source.ts'
import { figureLine } from '../../i18n/figure-text.ts'
import { progressRefusalText, targetProgressText, targetValueText, toDateText } from '../../i18n/target-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { ChangeView } from '../../ui/ChangeView.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { SourceRefs } from '../../ui/SourceRefs.tsx'
import { StateTags } from '../../ui/StateTags.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { sparkPointsOf } from '../spark-point.ts'
import styles from './Area.module.css'
import type { AreaLine, AreaPage } from './area-page.ts'

interface AreaTableProps {
  readonly families: AreaPage['families']
  readonly sources: readonly Source[]
  readonly hrefOf: (indicator: IndicatorId) => string
  /** The ways out of the small picture of an indicator. */
  readonly menuOf: (indicator: Indicator) => ReactNode
}

/** Every indicator of the area by family: value, place, changes, target, last quarters. */
export function AreaTable({ families, sources, hrefOf, menuOf }: AreaTableProps) {
  const texts = useTexts()
  const { messages } = texts
  const { overview, areaPage, change } = messages
  return (
    <section>
      <h2 id="area-figures">{areaPage.figures}</h2>
      <ScrollRegion height="content" labelledBy="area-figures" columns={7}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{messages.progress.chooseIndicator}</th>
              <th scope="col">{overview.columnNow}</th>
              <th scope="col">{areaPage.columnPlace}</th>
              <th scope="col">{change.sincePrevious}</th>
              <th scope="col">{change.sinceLastYear}</th>
              <th scope="col">{areaPage.columnTarget}</th>
              <th scope="col">{overview.columnSpark}</th>
            </tr>
          </thead>
          {families.map(({ family, lines }) => (
            <tbody key={family.id}>
              <tr>
                <th scope="rowgroup" colSpan={7} className={styles.family}>
                  {bilingual(texts, family.name)}
                </th>
              </tr>
              {lines.map((line) => (
                <AreaRow
                  key={line.indicator.id}
                  line={line}
                  sources={sources}
                  href={hrefOf(line.indicator.id)}
                  menu={menuOf(line.indicator)}
                />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </section>
  )
}

function AreaRow({
  line,
  sources,
  href,
  menu,
}: {
  readonly line: AreaLine
  readonly sources: readonly Source[]
  readonly href: string
  readonly menu: ReactNode
}) {
  const texts = useTexts()
  const { indicator, figure, spark, sincePrevious, sinceLastYear, bases, plan } = line
  return (
    <tr>
      <th scope="row">
        <PageLink href={href}>{bilingual(texts, indicator.shortName)}</PageLink>
      </th>
      <td className={figure.kind === 'missing' ? styles.missing : styles.value}>
        {figureLine(texts, indicator, figure)}
        <SourceRefs cited={figure.sources} sources={sources} /> <StateTags indicator={indicator} figure={figure} />
        {figure.kind === 'value' && figure.note !== undefined ? (
          <span className={styles.note}>{figure.note}</span>
        ) : null}
      </td>
      <td>
        <Place line={line} />
      </td>
      <td>
        {figure.kind === 'value' && sincePrevious ? (
          <ChangeView indicator={indicator} change={sincePrevious} bases={[bases.previous]} />
        ) : null}
      </td>
      <td>
        {figure.kind === 'value' ? (
          <ChangeView indicator={indicator} change={sinceLastYear} bases={[bases.lastYear]} />
        ) : null}
      </td>
      <td className={styles.target}>
        {plan ? (
          <>
            {targetValueText(texts, indicator, plan.target)}
            {plan.target.state === 'sample' ? <i className={styles.sample}> {texts.messages.state.sample}</i> : null}
            <span className={styles.note}>
              {plan.progress.kind === 'progress'
                ? [toDateText(texts, indicator, plan.toDate), targetProgressText(texts, indicator, plan.progress)]
                    .filter((part) => part !== undefined)
                    .join(', ')
                : progressRefusalText(texts, plan.progress.reason)}
            </span>
          </>
        ) : null}
      </td>
      <td>
        <span className={styles.spark}>
          <Sparkline points={sparkPointsOf(indicator, spark)} />
          {menu}
        </span>
      </td>
    </tr>
  )
}

function Place({ line }: { readonly line: AreaLine }) {
  const { areaPage } = useTexts().messages
  const { place } = line
  if (!place) return null
  const { rank, of, isShared, movement = 0 } = place
  return (
    <>
      {areaPage.place({ rank, of })}
      {isShared ? <span className={styles.note}>{areaPage.shared}</span> : null}
      {movement === 0 ? null : (
        <span className={styles.note}>
          {movement > 0 ? areaPage.rose({ places: movement }) : areaPage.fell({ places: -movement })}
        </span>
      )}
    </>
  )
}
