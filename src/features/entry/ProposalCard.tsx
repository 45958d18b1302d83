import { type CatalogueIndex } from '../../domain/catalogue-index.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { type EntryTexts, entryTexts } from '../../i18n/entry-texts.ts'
import { countText } from '../../i18n/number-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { CorrectionForm } from './CorrectionForm.tsx'
import entryStyles from './Entry.module.css'
import type { EntryProposal } from './entry-proposal.ts'
import type { ProposalActions } from './proposal-actions.ts'
import styles from './Proposals.module.css'
import { type ReviewFacts, type ReviewRow, type ReviewStatus, lacksSaying } from './review.ts'
import { reasonsOf } from './row-reasons.ts'
import { contentText, indicatorText, knownBeside, whereText } from './said-figure.ts'

interface ProposalCardProps extends ProposalActions {
  readonly index: CatalogueIndex
  readonly facts: ReviewFacts
  readonly row: ReviewRow
  readonly indicator: Indicator
  readonly isCorrected: boolean
  /** Brings its place in the document back into sight. */
  readonly onShowPlace: () => void
}

/** What nothing is asked of stands in a plain card. */
const looks: Readonly<Record<ReviewStatus, string | undefined>> = {
  open: `${styles.card} ${styles.open}`,
  accepted: `${styles.card} ${styles.accepted}`,
  folded: styles.card,
  unchanged: styles.card,
  rejected: styles.card,
}

/** One figure, with its words, what is known beside it, what is odd about it, and what can be done with it. */
export function ProposalCard(props: ProposalCardProps) {
  const { index, facts, row, indicator, isCorrected, onCorrect, onDecide, onShowPlace } = props
  const texts = useTexts()
  const words = entryTexts[texts.language]
  const { proposal, content, status } = row
  const known = knownBeside(texts, indicator, row, facts.present)
  const name = indicatorText(texts, indicator, content.category)
  const reasons = [...new Set(reasonsOf(texts, row))]
  const { perhaps } = proposal
  return (
    <section className={looks[status]} aria-label={name}>
      <p className={styles.cardName}>{name}</p>
      <p className={styles.cardValue}>
        <strong>{contentText(texts, indicator, content)}</strong>
        <span>{whereText(texts, row, index.history)}</span>
      </p>
      {reasons.length > 0 || perhaps ? (
        <ul className={styles.odd}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {perhaps && perhaps.value !== content.value ? (
            <li>
              {words.review.perhaps(contentText(texts, indicator, { ...content, ...perhaps }))}{' '}
              <button type="button" onClick={() => onDecide(row, { kind: 'taken', ...perhaps })}>
                {words.review.take(contentText(texts, indicator, { ...content, ...perhaps }))}
              </button>
            </li>
          ) : null}
        </ul>
      ) : null}
      <dl className={styles.known}>
        <div>
          <dt>{words.review.published}</dt>
          <dd>{known.published ?? words.review.nothingKnown}</dd>
        </div>
        <div>
          <dt>{words.review.previous}</dt>
          <dd>{known.previous ?? words.review.nothingKnown}</dd>
        </div>
        <div>
          <dt>{words.review.lastYear}</dt>
          <dd>{known.lastYear ?? words.review.nothingKnown}</dd>
        </div>
      </dl>
      <blockquote className={styles.evidence}>
        {proposal.evidence}
        <footer>
          <button type="button" className={styles.place} onClick={onShowPlace}>
            {proposalPlaceText(words, texts, proposal)}
          </button>
        </footer>
      </blockquote>
      {isCorrected ? (
        <CorrectionForm
          index={index}
          row={row}
          indicator={indicator}
          onDone={(correction) => onDecide(row, { kind: 'corrected', correction })}
          onCancel={() => onCorrect(undefined)}
        />
      ) : (
        <div className={entryStyles.actions}>
          <button
            type="button"
            className={entryStyles.primary}
            data-accept=""
            onClick={() => {
              if (lacksSaying(row)) onCorrect(proposal.id)
              else onDecide(row, { kind: 'accepted' })
            }}
          >
            {words.review.accept}
          </button>
          <button type="button" onClick={() => onDecide(row, { kind: 'rejected' })}>
            {words.review.reject}
          </button>
          <button type="button" onClick={() => onCorrect(proposal.id)}>
            {words.review.correct}
          </button>
        </div>
      )}
    </section>
  )
}

/** "trang 2, dòng 14", "Bieu 01!D7". */
export function proposalPlaceText({ document }: EntryTexts, { language }: Texts, { place }: EntryProposal): string {
  if (place.kind === 'cell') return `${place.sheet}!${place.cell}`
  const line = countText(language, place.line)
  return place.page === undefined ? document.line(line) : document.page({ page: countText(language, place.page), line })
}
