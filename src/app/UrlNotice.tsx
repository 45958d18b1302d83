import type { AreaHistory } from '../domain/area-history.ts'
import { assertNever } from '../domain/assert-never.ts'
import { quotedText } from '../domain/quoted-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { UrlProblem } from '../navigation/page-address.ts'
import { Notice } from '../ui/Notice.tsx'
import { ProgramPart } from '../ui/ProgramPart.tsx'
import { useTexts } from '../ui/texts-context.ts'

const loadChoices = () => import('./AreaChoices.tsx')

/** An address that was made to harm has thousands of parts that mean nothing; nobody reads on. */
const mostSaid = 6

interface UrlNoticeProps {
  readonly problems: readonly UrlProblem[]
  readonly history: AreaHistory
}

/** Says which parts of the address could not be used. */
export function UrlNotice({ problems, history }: UrlNoticeProps) {
  const texts = useTexts()
  const said = new Map(problems.slice(0, mostSaid).map((problem) => [urlProblemText(texts, problem), problem]))
  return (
    <Notice urgency="status" title={texts.messages.page.urlTitle}>
      <ul>
        {[...said].map(([sentence, problem]) => (
          <li key={sentence}>
            {sentence}
            {problem.choices ? (
              <ProgramPart load={loadChoices} whileLoading={null}>
                {({ AreaChoices }) => <AreaChoices problem={problem} history={history} />}
              </ProgramPart>
            ) : null}
          </li>
        ))}
        {problems.length > mostSaid ? <li>{texts.messages.url.more({ count: problems.length - mostSaid })}</li> : null}
      </ul>
    </Notice>
  )
}

function urlProblemText(texts: Texts, problem: UrlProblem): string {
  const { messages } = texts
  const { code, name } = problem
  const text = quotedText(problem.text)
  switch (code) {
    case 'unknown-area':
      return messages.url.unknownArea({ text })
    case 'ambiguous-area':
      return messages.url.ambiguousArea({ text, count: problem.choices?.length ?? 0 })
    case 'unknown-period':
      return messages.url.unknownPeriod({ text })
    case 'unknown-choice':
      return messages.url.unknownChoice({ name, text })
    case 'reversed-range':
      return messages.url.reversedRange
    case 'half-range':
      return messages.url.halfRange({ text })
    case 'unknown-indicator':
      return messages.url.otherIndicator({ text })
    case 'unknown-base':
      return messages.url.unknownBase({ text })
    case 'too-many-areas':
      return messages.url.tooManyAreas({ count: Number(text) })
    default:
      return assertNever(code)
  }
}
