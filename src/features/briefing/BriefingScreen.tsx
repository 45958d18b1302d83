import { useCallback, useMemo, useState } from 'react'
import type { LookId } from '../../charts/picture/look.ts'
import { saveBriefing, savedBriefing, undoBriefing } from '../../data/saved-briefing.ts'
import { type Briefing, inLanguage, isWrittenElsewise } from '../../domain/briefing.ts'
import { LoadingView } from '../../ui/LoadingView.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ProblemView } from '../../ui/ProblemView.tsx'
import { offerDownload } from '../../ui/offer-download.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
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
import { ReadyBriefings } from './ReadyBriefings.tsx'
import { briefingSheets } from '../../briefing/briefing-sheets.ts'
import { useFocusWithin } from '../../ui/use-focus-within.ts'
import { useBriefingPage } from './use-briefing-page.ts'
import { useComposedPages } from './use-composed-pages.ts'

/** Soạn báo cáo: figures of any page in an order, with texts, as slides, a document or pictures. */
export function BriefingScreen(page: PageProps) {
  const { catalogue, history, navigation, onRetry } = page
  const texts = useTexts()
  const words = texts.messages.briefing
  const { saved, contents, isLoading, problems } = useBriefingPage({ catalogue, history })
  const { briefing } = saved
  const [said, setSaid] = useState('')
  const [selected, setSelected] = useState<number>()
  const [look, setLook] = useState<LookId>('colour')
  const pages = useMemo(() => briefingSheets(texts, contents, briefing.layout), [texts, contents, briefing.layout])
  const { composed, isCurrent, redraw } = useComposedPages(pages, contents, briefing.layout.ratio, look)
  useDocumentTitle(words.title)
  useFocusWithin(briefing)
  /** Another briefing in the place of this one, in whatever language it was written. */
  const replace = useCallback((next: Briefing, message: string) => {
    saveBriefing(next)
    setSaid(message)
  }, [])
  const change = useCallback(
    (next: Briefing, message = '') => replace(inLanguage(next, savedBriefing().value, texts.language), message),
    [replace, texts.language],
  )
  const open = useCallback(
    (next: Briefing) => {
      const { opened, openedFirst } = texts.messages.briefing
      const isFirst = savedBriefing().value.items.length === 0
      replace(next, (isFirst ? openedFirst : opened)({ count: next.items.length }))
    },
    [replace, texts],
  )
  const undo = (): void => {
    undoBriefing()
    setSaid(words.undone)
  }
  const chosen = contents.items.find(({ item }) => item.id === selected) ?? contents.items[0]
  const chosenId = chosen?.item.id
  const isEmpty = briefing.items.length === 0
  const isElsewise = isWrittenElsewise(briefing, texts.language)
  return (
    <article className={styles.page}>
      <PageHeader
        title={words.title}
        notice={
          isEmpty || isLoading ? null : problems.length > 0 ? (
            <p className={styles.aside}>{texts.messages.exporting.partial}</p>
          ) : (
            <ExportBriefing
              contents={contents}
              pages={pages}
              composed={isCurrent ? composed : undefined}
              ratio={briefing.layout.ratio}
            />
          )
        }
      >
        {isEmpty ? null : (
          <p className={styles.summary}>
            {words.summary({
              figures: briefing.items.length,
              pages: Array.isArray(composed) ? composed.length : pages.length,
            })}
          </p>
        )}
      </PageHeader>
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
      {saved.isKept ? null : <Notice urgency="status" title={words.notKept} />}
      {isElsewise ? <Notice urgency="status" title={words.writtenElsewise} /> : null}
      {problems.length > 0 ? (
        <ProblemView title={texts.messages.page.partialTitle} problems={problems} onRetry={onRetry} />
      ) : null}
      <BriefingTools
        page={page}
        briefing={briefing}
        contents={contents}
        canUndo={saved.canUndo}
        onUndo={undo}
        onOpen={open}
        onReplace={replace}
        onSay={setSaid}
      />
      <output className={styles.said}>{said}</output>
      {isLoading ? (
        <LoadingView />
      ) : isEmpty ? (
        <section className={styles.empty} aria-labelledby="briefing-empty">
          <h2 id="briefing-empty">{words.emptyTitle}</h2>
          <p>{words.emptyHelp}</p>
        </section>
      ) : (
        <>
          <BriefingLayoutChoices briefing={briefing} look={look} onLook={setLook} onChange={change} />
          <div className={styles.desk}>
            <div className={styles.outline}>
              <BriefingHead briefing={briefing} contents={contents} isReadOnly={isElsewise} onChange={change} />
              <ItemList
                briefing={briefing}
                items={contents.items}
                selected={chosenId}
                onSelect={setSelected}
                onChange={change}
              />
            </div>
            <div className={styles.work}>
              <BriefingPreview pages={composed} selected={chosenId} onSelect={setSelected} onRetry={redraw} />
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
      <ReadyBriefings
        catalogue={catalogue}
        history={history}
        navigation={navigation}
        briefing={briefing}
        onChange={change}
        onSay={setSaid}
        onRetry={onRetry}
      />
    </article>
  )
}
