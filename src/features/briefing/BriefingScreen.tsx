import { useCallback, useMemo, useState } from 'react'
import type { LookId } from '../../charts/picture/look.ts'
import { useBriefing } from '../../data/use-briefing.ts'
import { useOffice } from '../../data/use-office.ts'
import { saveBriefing, saveShelf, savedBriefing, savedShelf, undoBriefing } from '../../data/saved-briefing.ts'
import { type Briefing, emptyBriefing, inLanguage, isWrittenElsewise } from '../../domain/briefing.ts'
import { maximumBriefings, withAdded } from '../../domain/briefing-shelf.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { LoadingView } from '../../ui/LoadingView.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { offerDownload } from '../../ui/offer-download.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../page-props.ts'
import styles from './Briefing.module.css'
import { BriefingHead } from './BriefingHead.tsx'
import { BriefingLayoutChoices } from './BriefingLayoutChoices.tsx'
import { BriefingPreview } from './BriefingPreview.tsx'
import { BriefingTools } from './BriefingTools.tsx'
import { ExportBriefing } from './ExportBriefing.tsx'
import { ItemEditor } from './ItemEditor.tsx'
import { ItemList } from './ItemList.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { PrintedSheets } from './PrintedSheets.tsx'
import { ReadyBriefings, readyTitleId } from './ReadyBriefings.tsx'
import { SlideShow } from './SlideShow.tsx'
import { briefingSheets } from '../../briefing/contents/briefing-sheets.ts'
import { useFocusWithin } from '../../ui/use-focus-within.ts'
import { useBriefingContents } from './use-briefing-contents.ts'
import { useThumbnails } from './use-thumbnails.ts'
import { useDrawnSheets } from './use-drawn-sheets.ts'

/** Soạn báo cáo: charts of any page in an order, with texts, as slides, a document or pictures. */
export function BriefingScreen(page: PageProps) {
  const texts = useTexts()
  const words = briefingTexts[texts.language]
  const saved = useBriefing()
  const office = useOffice()
  const { briefing } = saved
  const { contents, problems } = useBriefingContents(page, briefing, office)
  const [said, setSaid] = useState('')
  const [selected, setSelected] = useState<number>()
  const [isPresented, setIsPresented] = useState(false)
  const [look, setLook] = useState<LookId>('colour')
  const sheets = useMemo(
    () => (contents ? briefingSheets(texts, contents, briefing.layout) : []),
    [texts, contents, briefing.layout],
  )
  const { drawn, isCurrent, redraw } = useDrawnSheets(sheets, contents?.watermark, briefing.layout.ratio, look)
  const isEmpty = briefing.items.length === 0
  useFocusWithin(briefing, () =>
    isEmpty
      ? document.getElementById(readyTitleId)
      : document.querySelector<HTMLElement>('[data-button="select"][aria-pressed="true"]'),
  )
  const thumbnails = useThumbnails(drawn)
  /** Another briefing in the place of this one, in whatever language it was written. */
  const replace = useCallback((next: Briefing, message: string) => {
    saveBriefing(next)
    setSaid(message)
  }, [])
  const change = useCallback(
    (next: Briefing, message = '') => replace(inLanguage(next, savedBriefing().value, texts.language), message),
    [replace, texts.language],
  )
  const title = contents?.title.text ?? words.title
  /** A briefing beside the one at hand, which stays among the saved ones. */
  const add = useCallback(
    (next: Briefing, message: string) => {
      const shelf = withAdded(savedShelf().value, next, title)
      if (shelf) saveShelf(shelf)
      setSelected(undefined)
      setSaid(shelf ? message : briefingTexts[texts.language].shelfFull({ most: maximumBriefings }))
    },
    [title, texts],
  )
  const open = useCallback(
    (next: Briefing) => {
      const { opened, openedFirst } = briefingTexts[texts.language]
      const isFirst = savedBriefing().value.items.length === 0
      add(next, (isFirst ? openedFirst : opened)({ count: next.items.length }))
    },
    [add, texts],
  )
  const undo = (): void => {
    undoBriefing()
    setSaid(words.undone)
  }
  const chosen = contents?.items.find(({ item }) => item.id === selected) ?? contents?.items[0]
  const chosenId = chosen?.item.id
  const isElsewise = isWrittenElsewise(briefing, texts.language)
  return (
    <PageFrame
      className={styles.page}
      headerClassName={styles.pageHead}
      page={page}
      problems={problems}
      title={words.title}
      notice={
        isEmpty || !contents ? null : problems.length > 0 ? (
          <p className={styles.aside}>{texts.messages.exporting.partial}</p>
        ) : (
          <>
            <p className={styles.summary}>
              {words.summary({
                figures: briefing.items.length,
                pages: Array.isArray(drawn) ? drawn.length : sheets.length,
              })}
            </p>
            <ExportBriefing
              contents={contents}
              sheets={sheets}
              drawn={isCurrent ? drawn : undefined}
              ratio={briefing.layout.ratio}
              onPresent={() => setIsPresented(true)}
            />
          </>
        )
      }
    >
      <LinkNotice briefing={briefing} onOpen={open} />
      {saved.damaged === undefined ? null : (
        <Notice
          urgency="alert"
          title={words.damaged}
          action={{
            label: words.downloadDamaged,
            onAct: () =>
              offerDownload(new Blob([saved.damaged ?? ''], { type: 'application/json' }), 'bao-cao-hong.json'),
          }}
        />
      )}
      {saved.isKept ? null : <Notice urgency="status" title={texts.messages.collecting.notKept} />}
      {isElsewise ? <Notice urgency="status" title={words.writtenElsewise} /> : null}
      {contents && isEmpty ? <p>{words.emptyHelp}</p> : null}
      <BriefingTools
        page={page}
        shelf={saved.shelf}
        briefing={briefing}
        contents={contents}
        isEmpty={isEmpty}
        canUndo={saved.canUndo}
        onUndo={undo}
        onOpen={open}
        onNew={() => add(emptyBriefing, words.cleared)}
        onReplace={replace}
        onSay={setSaid}
        said={said}
      >
        <BriefingLayoutChoices briefing={briefing} sheets={sheets} look={look} onLook={setLook} onChange={change} />
      </BriefingTools>
      {!contents ? (
        <LoadingView />
      ) : isEmpty ? null : (
        <>
          <div className={styles.desk}>
            <div className={styles.outline}>
              <BriefingHead
                briefing={briefing}
                contents={contents}
                office={office}
                isReadOnly={isElsewise}
                onChange={change}
              />
              <ItemList
                briefing={briefing}
                items={contents.items}
                selected={chosenId}
                thumbnails={thumbnails}
                onSelect={setSelected}
                onChange={change}
              />
            </div>
            <div className={styles.work}>
              <BriefingPreview drawn={drawn} selected={chosenId} onSelect={setSelected} onRetry={redraw} />
              {chosen ? (
                <ItemEditor
                  key={chosen.item.id}
                  briefing={briefing}
                  shown={chosen}
                  isReadOnly={isElsewise}
                  onChange={change}
                />
              ) : null}
            </div>
          </div>
        </>
      )}
      {isPresented && contents && Array.isArray(drawn) && drawn.length > 0 ? (
        <SlideShow sheets={drawn} title={contents.title.text} onClose={() => setIsPresented(false)} />
      ) : null}
      <ReadyBriefings page={page} briefing={briefing} onChange={change} onSay={setSaid} />
      {drawn && drawn !== 'failed' && !isEmpty ? <PrintedSheets sheets={drawn} /> : null}
    </PageFrame>
  )
}
