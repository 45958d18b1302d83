import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { publicationProblemText } from '../i18n/publication-problem-text.ts'
import { Notice } from './Notice.tsx'
import { useTexts } from './texts-context.ts'

interface ProblemViewProps {
  readonly title: string
  readonly problems: readonly Problem<PublicationProblemCode>[]
  readonly onRetry: () => void
}

/** Files that did not arrive, each in a sentence, with the way to try again. */
export function ProblemView({ title, problems, onRetry }: ProblemViewProps) {
  const texts = useTexts()
  const sentences = [...new Set(problems.map((problem) => publicationProblemText(texts, problem)))]
  return (
    <Notice urgency="alert" title={title} action={{ label: texts.messages.page.retry, onAct: onRetry }}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}
