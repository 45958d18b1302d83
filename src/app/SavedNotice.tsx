import type { Catalogue } from '../domain/catalogue.ts'
import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { dayText } from '../i18n/date-text.ts'
import { publicationProblemText } from '../i18n/publication-problem-text.ts'
import { Notice } from '../ui/Notice.tsx'
import { useTexts } from '../ui/texts-context.ts'

interface SavedNoticeProps {
  readonly catalogue: Pick<Catalogue, 'dataDate'>
  readonly problem: Problem<PublicationProblemCode>
  readonly onRetry: () => void
}

/** Says that the figures are a saved copy, and why no newer one came. */
export function SavedNotice({ catalogue, problem, onRetry }: SavedNoticeProps) {
  const texts = useTexts()
  const { page } = texts.messages
  return (
    <Notice urgency="status" title={page.savedTitle} action={{ label: page.retry, onAct: onRetry }}>
      <p>{page.saved({ data: dayText(texts, catalogue.dataDate) })}</p>
      <p>{publicationProblemText(texts, problem)}</p>
    </Notice>
  )
}
