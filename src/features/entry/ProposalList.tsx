import { useState } from 'react'
import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import { entryKinds } from '../../i18n/entry-oddity-texts.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { countText } from '../../i18n/number-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import entryStyles from './Entry.module.css'
import type { ProposalActions } from './proposal-actions.ts'
import { ProposalCard } from './ProposalCard.tsx'
import styles from './Proposals.module.css'
import type { ReviewFacts, ReviewRow, ReviewStatus } from './review.ts'
import { contentText, indicatorText, whereText } from './said-figure.ts'

interface ProposalListProps extends ProposalActions {
  readonly index: CatalogueIndex
  readonly rows: readonly ReviewRow[]
  readonly facts: ReviewFacts
  readonly current: string | undefined
  readonly correcting: string | undefined
  readonly onShowPlace: () => void
}

/** So many figures of a part are listed at once. */
const mostListed = 100

const parts: readonly {
  readonly part: 'open' | 'accepted' | 'unchanged' | 'folded'
  readonly of: readonly ReviewStatus[]
}[] = [
  { part: 'open', of: ['open'] },
  { part: 'accepted', of: ['accepted'] },
  { part: 'unchanged', of: ['unchanged'] },
  { part: 'folded', of: ['folded', 'rejected'] },
]

/** The figures of a file: those to be looked at, those that will enter, and those that will not with the reason why. */
export function ProposalList(props: ProposalListProps) {
  const { rows, current } = props
  const words = entryTexts[useTexts().language]
  const { language } = useTexts()
  return (
    <section aria-label={words.review.label}>
      <p className={`${entryStyles.note} ${styles.keys}`}>{words.review.keys}</p>
      {parts.map(({ part, of }) => {
        const own = rows.filter(({ status }) => of.includes(status))
        if (own.length === 0) return null
        const title = words.review[part](countText(language, own.length))
        const isFolded = part === 'folded' || part === 'unchanged'
        if (!isFolded) {
          return (
            <section key={part} aria-label={title}>
              <h3>{title}</h3>
              <Figures {...props} rows={own} />
            </section>
          )
        }
        return (
          <details key={part} open={own.some(({ proposal }) => proposal.id === current) ? true : undefined}>
            <summary>{title}</summary>
            <Figures {...props} rows={own} />
          </details>
        )
      })}
    </section>
  )
}

function Figures(props: ProposalListProps) {
  const { rows, current, index, facts, correcting, onShow } = props
  const texts = useTexts()
  const words = entryTexts[texts.language]
  const [most, setMost] = useState(mostListed)
  const at = rows.findIndex(({ proposal }) => proposal.id === current)
  const listed = rows.slice(0, Math.max(most, at + 1))
  return (
    <>
      <ul className={styles.list}>
        {listed.map((row) => {
          const { proposal, content, status } = row
          const indicator = index.indicatorOf(content.indicator)
          if (!indicator) return null
          if (proposal.id === current) {
            return (
              <li key={proposal.id} data-figure={proposal.id}>
                <ProposalCard
                  {...props}
                  index={index}
                  facts={facts}
                  row={row}
                  indicator={indicator}
                  isCorrected={correcting === proposal.id}
                />
              </li>
            )
          }
          return (
            <li key={proposal.id} data-figure={proposal.id}>
              <button type="button" className={styles.line} onClick={() => onShow(proposal.id)}>
                <span className={styles.lineName}>{indicatorText(texts, indicator, content.category)}</span>
                <strong>{contentText(texts, indicator, content)}</strong>
                <span className={styles.lineWhere}>
                  {whereText(texts, row, index.history)}
                  {status === 'folded' ? ` – ${bilingual(texts, entryKinds[proposal.kind]!)}` : ''}
                  {status === 'rejected' ? ` – ${words.review.isRejected}` : ''}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {listed.length < rows.length ? (
        <button type="button" onClick={() => setMost(most + mostListed)}>
          {words.review.more(countText(texts.language, rows.length - listed.length))}
        </button>
      ) : null}
    </>
  )
}
