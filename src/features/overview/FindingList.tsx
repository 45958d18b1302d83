import { useId } from 'react'
import { findingPieces } from '../../answers/finding-sentence.ts'
import type { Finding } from '../../domain/finding.ts'
import type { IndicatorId } from '../../domain/indicator.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { CardSpark } from './CardSpark.tsx'
import styles from './Overview.module.css'
import type { OverviewCard } from '../../answers/overview-page.ts'

interface FindingListProps {
  readonly title: string
  /** What is said where there is none. */
  readonly none: string
  readonly findings: readonly Finding[]
  /** The indicators that stand on both sides: each finding of theirs says what it is a verdict on. */
  readonly twice: ReadonlySet<IndicatorId>
  /** Whether the page has said that all its figures are illustrative. */
  readonly isKnownSample: boolean
  /** The cards of the page, for the small pictures. */
  readonly cards: readonly OverviewCard[]
  readonly hrefOf: (finding: Finding) => string
}

/** The findings of one side, each with its small picture and the way to where it can be seen. */
export function FindingList({ title, none, findings, twice, isKnownSample, cards, hrefOf }: FindingListProps) {
  const texts = useTexts()
  const id = useId()
  const areSamples = !isKnownSample && findings.length > 1 && findings.every(({ isSample }) => isSample)
  return (
    <section aria-labelledby={id} className={styles.findings}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {areSamples ? <p>{texts.messages.findings.areSamples}</p> : null}
      </div>
      {findings.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ul>
        {findings.map((finding) => {
          const { before, number, behind } = findingPieces(texts, finding, {
            isKnownSample: isKnownSample || areSamples,
          })
          const card = cards.find(({ indicator }) => indicator.id === finding.indicator?.id)
          return (
            <li key={`${finding.kind} ${finding.indicator?.id ?? ''}`} data-judgement={finding.judgement}>
              <PageLink href={hrefOf(finding)}>
                {finding.indicator && twice.has(finding.indicator.id) ? (
                  <span className={styles.topic}>{texts.messages.findings.topic[finding.kind]}: </span>
                ) : null}
                {before}
                {number === '' ? null : <b>{number}</b>}
                {behind}
              </PageLink>
              {card ? <CardSpark card={card} isDecorative /> : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
