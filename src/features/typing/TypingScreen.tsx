import { useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { checksum } from '../../contract/checksum.ts'
import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import type { LoadedFigures } from '../../data/use-figures.ts'
import { usePublishedIndex } from '../../data/use-published-index.ts'
import { useWorkspace } from '../../data/use-workspace.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { ImportId } from '../../domain/draft-figure.ts'
import { familyOf } from '../../domain/family.ts'
import { quarterPlus } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { standingDrafts, withDrafts } from '../../domain/with-drafts.ts'
import { periodText } from '../../i18n/date-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { typingTexts } from '../../i18n/typing-texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { typingParameterNames } from '../../navigation/parameter-names.ts'
import { searchText } from '../../navigation/write-page-address.ts'
import { ControlBar } from '../../ui/ControlBar.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { EntryNavigation } from '../EntryNavigation.tsx'
import { FiguresFrame } from '../FiguresFrame.tsx'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../page-props.ts'
import { SheetView } from './SheetView.tsx'
import styles from './Typing.module.css'
import { type SheetQuestion, type TypingSheet, sheetText, typingSheet } from './typing-sheet.ts'

/** Nhập số: a sheet of figures of a quarter, typed and kept on this computer until they are published. */
export function TypingScreen(page: PageProps) {
  const { address } = page.navigation
  // What this page types would otherwise stand among what it is held against.
  const published = usePublishedIndex(page.index)
  const search = useSearch()
  const { families, indicators } = published.catalogue
  const asked = new URLSearchParams(search).get(typingParameterNames.family)
  const used = families.filter(({ id }) => indicators.some(({ family }) => family === id))
  const family = (used.find(({ id }) => id === asked) ?? used[0] ?? families[0]!).id
  const [area] = address.areas
  const figures = useMemo(() => [{ families: [family], areas: [area], below: true as const }], [family, area])
  const { quarter } = address
  const own = published.history.versionOn(area, lastDayOf(quarter))
  const question = { quarter, family, area: own?.id ?? area }
  return (
    <FiguresFrame page={{ ...page, index: published }} asked={figures}>
      {(loaded) => <Typing {...page} published={published} figures={loaded} question={question} />}
    </FiguresFrame>
  )
}

interface TypingProps extends PageProps {
  readonly published: PublishedIndex
  readonly figures: LoadedFigures
  readonly question: SheetQuestion
}

function Typing({ published, figures, question, ...page }: TypingProps) {
  const { navigation } = page
  const texts = useTexts()
  const words = typingTexts[texts.language]
  const { quarter, family, area } = question
  const id = `typed-${checksum(sheetText(question)).slice(0, 32)}` as ImportId
  const told = useOtherDrafts(figures, published, id)
  const sheet = useMemo(
    () => typingSheet({ published: figures.dataset, told }, { quarter, family, area }),
    [figures, told, quarter, family, area],
  )
  const name = bilingual(texts, familyOf(published.catalogue, family).name)
  return (
    <PageFrame
      className={styles.page}
      page={page}
      problems={figures.problems}
      title={words.title({ family: name, period: periodText(texts, quarter) })}
      sampleCount={0}
    >
      <EntryNavigation navigation={navigation} current="typing" />
      <Choices index={published} navigation={navigation} sheet={sheet} />
      {sheet.rows.length > 0 && sheet.columns.length === 0 ? <p>{words.nothingAsked}</p> : null}
      {sheet.rows.length > 0 && sheet.columns.length > 0 && figures.problems.length === 0 ? (
        <SheetView key={id} id={id} index={published} dataset={told} sheet={sheet} familyName={name} />
      ) : null}
    </PageFrame>
  )
}

/** The figures with those over them that are not published and came in otherwise than by this sheet. */
function useOtherDrafts({ dataset }: LoadedFigures, index: PublishedIndex, id: ImportId): Dataset {
  const { imports, figures } = useWorkspace()
  const others = imports.filter((each) => each.id !== id)
  // Every figure that is typed makes another workspace; the others stay as they were.
  const drafts = useSteady(
    figures.filter(({ importId }) => importId !== id),
    others.map((each) => `${each.id} ${each.at}`).join(),
  )
  return useMemo(
    () => (drafts.length === 0 ? dataset : withDrafts(dataset, standingDrafts({ figures: drafts }, index))),
    [dataset, index, drafts],
  )
}

/** The same value as before while it goes by the same name. */
function useSteady<Value>(value: Value, name: string): Value {
  const [kept, setKept] = useState({ value, name })
  if (kept.name === name) return kept.value
  setKept({ value, name })
  return value
}

interface ChoicesProps {
  readonly index: PublishedIndex
  readonly navigation: PageProps['navigation']
  readonly sheet: TypingSheet
}

/** Which family, and the way to a quarter of which nothing is published yet. */
function Choices({ index, navigation, sheet }: ChoicesProps) {
  const texts = useTexts()
  const words = typingTexts[texts.language]
  const search = useSearch()
  const [path, navigate] = useLocation()
  const { families, indicators, quarters } = index.catalogue
  const next = quarterPlus(quarters.last, 1)
  return (
    <ControlBar label={words.nav}>
      <label>
        <span>{words.family}</span>
        <select
          value={sheet.family}
          onChange={(event) => {
            const params = new URLSearchParams(search)
            params.set(typingParameterNames.family, event.target.value)
            navigate(`${path}${searchText(params)}`)
          }}
        >
          {families
            .filter(({ id }) => indicators.some(({ family }) => family === id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {bilingual(texts, name)}
              </option>
            ))}
        </select>
      </label>
      {sheet.quarter === next ? null : (
        <PageLink href={navigation.hrefHere({ quarter: next })}>
          {words.newQuarter({ period: periodText(texts, next) })}
        </PageLink>
      )}
    </ControlBar>
  )
}
