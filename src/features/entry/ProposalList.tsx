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

type Part = 'open' | 'accepted' | 'unchanged' | 'below' | 'folded'

const partOf: Readonly<Record<ReviewStatus, Part>> = {
  open: 'open',
  accepted: 'accepted',
  unchanged: 'unchanged',
  folded: 'folded',
  rejected: 'folded',
}
const parts: readonly Part[] = ['open', 'accepted', 'below', 'unchanged', 'folded']
/** What is of no first interest opens when it is asked for. */
const closed: ReadonlySet<Part> = new Set(['below', 'unchanged', 'folded'])

/** Where a figure is listed: those of the areas below, of which nothing was decided, by themselves. */
const listedIn = ({ status, proposal }: ReviewRow): Part =>
  status === 'folded' && proposal.kind === 'lower-area' ? 'below' : partOf[status]

/** Whether nothing of a figure is to be asked. */
const isPlain = ({ odd, lacks, isRevision }: ReviewRow): boolean =>
  odd.length === 0 && lacks.length === 0 && !isRevision

/** The figures of a file: those to be looked at, those that will enter, and those that will not with the reason why. */
export function ProposalList(props: ProposalListProps) {
  const { rows, current, onTake } = props
  const words = entryTexts[useTexts().language]
  const { language } = useTexts()
  return (
    <section aria-label={words.review.label}>
      <p className={`${entryStyles.note} ${styles.keys}`}>{words.review.keys}</p>
      {parts.map((part) => {
        const own = rows.filter((row) => listedIn(row) === part)
        if (own.length === 0) return null
        const title = words.review[part](countText(language, own.length))
        if (!closed.has(part)) {
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
            {part === 'below' ? <TakeButton rows={own.filter(isPlain)} onTake={onTake} /> : null}
            <Figures {...props} rows={own} />
          </details>
        )
      })}
    </section>
  )
}

function TakeButton({ rows, onTake }: Pick<ProposalListProps, 'rows' | 'onTake'>) {
  const { language } = useTexts()
  if (rows.length === 0) return null
  return (
    <button type="button" className={styles.take} onClick={() => onTake(rows)}>
      {entryTexts[language].review.takeBelow(countText(language, rows.length))}
    </button>
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
                  {listedIn(row) === 'folded' && status === 'folded'
                    ? ` – ${bilingual(texts, entryKinds[proposal.kind]!)}`
                    : ''}
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
