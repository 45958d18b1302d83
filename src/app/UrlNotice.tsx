import { assertNever } from '../domain/assert-never.ts'
import { quotedText } from '../domain/quoted-text.ts'
import { areaText } from '../i18n/area-text.ts'
import { areaValidityText } from '../i18n/area-validity-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { AreaChoice, UrlProblem } from '../navigation/page-address.ts'
import { Notice } from '../ui/Notice.tsx'
import { useTexts } from '../ui/texts-context.ts'

/** An address that was made to harm has thousands of parts that mean nothing; nobody reads on. */
const mostSaid = 6

/** Says which parts of the address could not be used. */
export function UrlNotice({ problems }: { readonly problems: readonly UrlProblem[] }) {
  const texts = useTexts()
  if (problems.length === 0) return null
  const sentences = [...new Set(problems.slice(0, mostSaid).map((problem) => urlProblemText(texts, problem)))]
  return (
    <Notice urgency="status" title={texts.messages.page.urlTitle}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {problems.length > mostSaid ? <li>{texts.messages.url.more({ count: problems.length - mostSaid })}</li> : null}
      </ul>
    </Notice>
  )
}

function urlProblemText(texts: Texts, problem: UrlProblem): string {
  const { messages } = texts
  const { code, name } = problem
  const choiceText = ({ area, parameter }: AreaChoice): string =>
    messages.url.areaChoice({ area: areaText(texts, area), time: areaValidityText(texts, area), parameter })
  const text = quotedText(problem.text)
  switch (code) {
    case 'unknown-area':
      return messages.url.unknownArea({ text })
    case 'ambiguous-area':
      return messages.url.ambiguousArea({ text, choices: (problem.choices ?? []).map(choiceText).join('; ') })
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
