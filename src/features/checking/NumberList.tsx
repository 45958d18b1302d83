import { useState } from 'react'
import type { Dataset } from '../../domain/dataset.ts'
import { lastQuarterOf } from '../../domain/period.ts'
import { checkingTexts } from '../../i18n/checking-texts.ts'
import { periodText } from '../../i18n/date-text.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import type { PageNavigation } from '../../navigation/use-page-navigation.ts'
import type { DocumentPiece } from '../../reading/office/document-piece.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Checking.module.css'
import { type CheckedNumber, claimPlaceText, publishedNumberText, subjectText } from './checked-numbers.ts'
import { PartPager } from './PartPager.tsx'

interface NumberListProps {
  readonly numbers: readonly CheckedNumber[]
  readonly pieces: readonly DocumentPiece[]
  readonly label: string
  readonly dataset: Dataset
  readonly navigation: PageNavigation
  /** Shows a number in the text below. */
  readonly onShow: (number: CheckedNumber) => void
}

/** So many numbers are listed at once. */
const numbersShown = 50

/** Numbers of a document, each with its words, its place, and what is published. */
export function NumberList({ numbers, pieces, label, dataset, navigation, onShow }: NumberListProps) {
  const texts = useTexts()
  const words = checkingTexts[texts.language]
  const [first, setFirst] = useState(0)
  return (
    <>
      <ul className={styles.numbers}>
        {numbers.slice(first, first + numbersShown).map((number) => {
          const { claim, verdict } = number
          const piece = pieces[claim.piece]!
          const indicator = claim.indicator && dataset.indicatorOf(claim.indicator.id)
          const what = subjectText(texts, dataset, claim)
          const subject =
            indicator && claim.area !== undefined && claim.period !== undefined ? (
              <PageLink
                href={navigation.hrefOf(
                  { page: 'progress', indicator: indicator.id },
                  { areas: [claim.area], quarter: lastQuarterOf(claim.period) },
                )}
              >
                {what}
              </PageLink>
            ) : (
              what
            )
          return (
            <li key={number.id} className={verdict.kind === 'contradicted' ? styles.contradicted : undefined}>
              <span>
                <strong>
                  {words.verdicts[verdict.kind]}: {claim.printed}
                </strong>{' '}
                {verdict.kind === 'unknown' ? words.reasons[verdict.reason] : null}
                {verdict.kind === 'outdated'
                  ? verdict.of === undefined
                    ? words.beforeRevision
                    : words.of(periodText(texts, verdict.of))
                  : null}
              </span>
              {verdict.kind === 'unknown' || !indicator ? (
                what === '' ? null : (
                  <span>{subject}</span>
                )
              ) : (
                <span>
                  {words.published}: {subject}:{' '}
                  <strong>{publishedNumberText(texts, indicator, claim.role, verdict.published)}</strong>
                  {verdict.isSample ? ` (${words.sample})` : ''}
                </span>
              )}
              <span className={styles.words}>
                <q>{claim.words}</q> <span className={styles.place}>{claimPlaceText(texts, claim, piece)}</span>
                {claim.spot.kind === 'point' ? null : (
                  <button type="button" onClick={() => onShow(number)}>
                    {words.show}
                  </button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      <PartPager label={label} first={first} size={numbersShown} all={numbers.length} onMove={setFirst} />
    </>
  )
}
