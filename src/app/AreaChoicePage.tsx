import type { AreaHistory } from '../domain/area-history.ts'
import { quotedText } from '../domain/quoted-text.ts'
import type { UrlProblem } from '../navigation/page-address.ts'
import { useTexts } from '../ui/texts-context.ts'
import { useDocumentTitle } from '../ui/use-document-title.ts'
import { AreaChoices } from './AreaChoices.tsx'
import styles from './AreaChoices.module.css'

interface AreaChoicePageProps {
  readonly problem: UrlProblem
  readonly history: AreaHistory
}

/** In the place of a page whose address names a code that several areas bore: no figures but those that were asked for. */
export function AreaChoicePage({ problem, history }: AreaChoicePageProps) {
  const { url } = useTexts().messages
  useDocumentTitle(url.chooseArea)
  return (
    <article className={styles.page}>
      <h1>{url.chooseArea}</h1>
      <p>{url.ambiguousArea({ text: quotedText(problem.text), count: problem.choices?.length ?? 0 })}</p>
      <AreaChoices problem={problem} history={history} />
    </article>
  )
}
