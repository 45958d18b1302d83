import { Fragment } from 'react'
import type { AreaOutOfTime, RelatedArea } from '../domain/area-out-of-time.ts'
import type { Area } from '../domain/area.ts'
import { areaTextInSentence } from '../i18n/area-text.ts'
import { areaTimeTexts, namedByKind } from '../i18n/area-time-texts.ts'
import { dayText } from '../i18n/date-text.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import { useTexts } from '../ui/texts-context.ts'

interface OutOfTimeSentenceProps {
  readonly gone: AreaOutOfTime
  /** Where the name of a related area leads; without it names lead nowhere. */
  readonly hrefOf?: (area: Area) => string
}

/** What became of an area, or came before it, in one sentence. */
export function OutOfTimeSentence({ gone, hrefOf }: OutOfTimeSentenceProps) {
  const texts = useTexts()
  const words = areaTimeTexts[texts.language]
  const { area, problem, since, related, isWhollyKnown } = gone
  const [told, wholly, partly] =
    problem === 'ended'
      ? [words.ended, words.endedIn, words.endedPartlyIn]
      : [words.notYet, words.notYetIn, words.notYetPartlyIn]
  return (
    <>
      {told(areaTextInSentence(texts, area), since ? dayText(texts, since) : '')}
      {related.length === 0 ? null : (
        <>
          {`; ${isWhollyKnown ? wholly : partly} `}
          <NamedAreas areas={related} {...(hrefOf ? { hrefOf } : {})} />
        </>
      )}
      .
    </>
  )
}

interface NamedAreasProps extends Pick<OutOfTimeSentenceProps, 'hrefOf'> {
  readonly areas: readonly Pick<RelatedArea, 'area'>[]
}

/** "các xã Lộc Hưng, Lộc Ninh; phường Bình Long". */
export function NamedAreas({ areas: named, hrefOf }: NamedAreasProps) {
  return namedByKind(useTexts(), named).map(({ kind, areas }, at) => (
    <Fragment key={kind}>
      {`${at === 0 ? '' : '; '}${kind} `}
      {areas.map(({ of: { area }, name }, position) => (
        <Fragment key={area.id}>
          {position === 0 ? null : ', '}
          {hrefOf ? <PageLink href={hrefOf(area)}>{name}</PageLink> : name}
        </Fragment>
      ))}
    </Fragment>
  ))
}
