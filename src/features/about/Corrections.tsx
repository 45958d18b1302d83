import { useMemo } from 'react'
import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { decodeCorrections } from '../../contract/corrections.ts'
import type { Correction } from '../../domain/correction.ts'
import { correctionTexts } from '../../i18n/correction-texts.ts'
import { changeTexts, figureNameText } from '../../i18n/figure-change-texts.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { SourceText } from '../../ui/SourceText.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './About.module.css'

/** Đính chính: every figure that was corrected, with what it was, why, and by which source; the newest period first. */
export function Corrections({ index }: { readonly index: PublishedIndex }) {
  const { language } = useTexts()
  const words = correctionTexts[language]
  const corrections = useMemo(
    () =>
      decodeCorrections(index.catalogue)
        ?.slice()
        .sort((a, b) => (a.period < b.period ? 1 : -1)),
    [index],
  )
  return (
    <section>
      <h2 id="corrections">{words.title}</h2>
      {corrections === undefined ? <p>{words.unreadable}</p> : null}
      {corrections?.length === 0 ? <p>{words.none}</p> : null}
      {corrections && corrections.length > 0 ? (
        <>
          <p>{words.intro}</p>
          <ScrollRegion height="content" labelledBy="corrections" columns={5}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {(['figure', 'before', 'after', 'why', 'source'] as const).map((column) => (
                    <th key={column} scope="col">
                      {words.column[column]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {corrections.map((each) => (
                  <CorrectionRow
                    key={`${each.indicator}|${each.area}|${each.period}|${each.category ?? ''}`}
                    correction={each}
                    index={index}
                  />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      ) : null}
    </section>
  )
}

function CorrectionRow({ correction, index }: { readonly correction: Correction; readonly index: PublishedIndex }) {
  const texts = useTexts()
  const words = correctionTexts[texts.language]
  const { value, denominator, from, note } = correction
  const indicator = index.indicatorOf(correction.indicator)
  const area = index.history.byId(correction.area)
  const source = index.catalogue.sources.find(({ id }) => id === correction.source)
  if (!indicator || !area) return null
  const share = denominator === undefined ? {} : { denominator }
  const told = (number: number) =>
    changeTexts(texts, indicator, undefined, { kind: 'value', value: number, ...share }).after
  return (
    <tr>
      <th scope="row">{figureNameText(texts, indicator, area, correction)}</th>
      <td>
        {from === undefined
          ? words.unsaid
          : changeTexts(texts, indicator, undefined, { kind: 'value', value: from }).after}
      </td>
      <td>{told(value)}</td>
      <td lang="vi">{note ?? words.unsaid}</td>
      <td>{source ? <SourceText source={source} /> : null}</td>
    </tr>
  )
}
