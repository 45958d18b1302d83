import { type ReactNode, useRef, useState } from 'react'
import { fileName } from '../../charts/picture/file-name.ts'
import {
  type CarriedTemplates,
  decodeBriefingFile,
  encodeBriefing,
  maximumBriefingFileBytes,
} from '../../contract/briefing-file.ts'
import { savedTemplates } from '../../data/saved-templates.ts'
import { type Briefing, maximumItems } from '../../domain/briefing.ts'
import type { BriefingShelf } from '../../domain/briefing-shelf.ts'
import { type OfficeTemplate, type TemplateKind, isSameTemplate, templateKinds } from '../../domain/office-template.ts'
import { clipboardText } from '../../exports/clipboard-text.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { bytesFromBase64 } from '../../paper/bytes-from-base64.ts'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { Options } from '../../ui/Options.tsx'
import { ProgramPart } from '../../ui/ProgramPart.tsx'
import { offerDownload } from '../../ui/offer-download.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { FileInput } from '../../ui/FileInput.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { copyContent } from '../copy-content.ts'
import type { PageProps } from '../page-props.ts'
import { linkAddress } from '../site-address.ts'
import styles from './Briefing.module.css'
import { ShelfButton } from './ShelfButton.tsx'
import { briefingLinkPath, maximumLinkLength } from '../../briefing/contents/briefing-link.ts'
import type { BriefingPage } from '../../briefing/contents/briefing-page.ts'

/** What asks about the template of a file, or moves a briefing, comes when it is first wanted. */
const loadOffer = () => import('./TemplateOffer.tsx')
const loadMove = () => import('./MoveBriefing.tsx')

/** A template that came with a file, and is asked about. */
interface Offer {
  readonly kind: TemplateKind
  readonly template: OfficeTemplate
}

interface BriefingToolsProps {
  readonly page: PageProps
  readonly shelf: BriefingShelf
  readonly briefing: Briefing
  /** Absent while its figures are on their way. */
  readonly contents: BriefingPage | undefined
  readonly isEmpty: boolean
  readonly canUndo: boolean
  readonly onUndo: () => void
  /** Shows a briefing that came from elsewhere. */
  readonly onOpen: (briefing: Briefing) => void
  /** Opens an empty briefing. */
  readonly onNew: () => void
  readonly onReplace: (briefing: Briefing, message: string) => void
  readonly onSay: (message: string) => void
  /** What was done last. */
  readonly said: string
  /** The choices of layout, which stand with what is rarely pressed. */
  readonly children: ReactNode
}

/** What is done to the briefing as a whole, in one row: what is pressed every quarter, and behind a button the rest. */
export function BriefingTools({
  page,
  shelf,
  briefing,
  contents,
  isEmpty,
  canUndo,
  onUndo,
  onOpen,
  onNew,
  onReplace,
  onSay,
  said,
  children,
}: BriefingToolsProps) {
  const texts = useTexts()
  const words = briefingTexts[texts.language]
  const { page: shared } = texts.messages
  const input = useRef<HTMLInputElement>(null)
  const [isMoving, setIsMoving] = useState(false)
  const [offers, setOffers] = useState<readonly Offer[]>([])
  const [offered] = offers
  const save = async (): Promise<void> => {
    const saved = await savedTemplates()
    const carried = templateKinds.flatMap((kind) => (saved[kind].isCarried ? [[kind, saved[kind].template]] : []))
    const text = encodeBriefing(briefing, Object.fromEntries(carried) as CarriedTemplates)
    const file = fileName([contents?.title.text ?? words.title], 'nhipquy.json')
    offerDownload(new Blob([text], { type: 'application/json' }), file)
    onSay(words.saved({ file }))
  }
  const open = async (file: File): Promise<void> => {
    if (file.size > maximumBriefingFileBytes) return onSay(words.problem['file-too-large'])
    const text = await file.text().catch(() => undefined)
    if (text === undefined) return onSay(words.problem.unreadable)
    const decoded = decodeBriefingFile(text, file.name)
    if (decoded.ok) {
      await openDrawn(decoded.value.briefing)
      return await offer(decoded.value.templates)
    }
    const [problem] = decoded.problems
    const place = problem?.place?.text ?? ''
    const [, item] = /^items\.(\d+)/.exec(place) ?? []
    const list = place === 'items' ? words.figureList({ most: maximumItems }) : place
    const detail = item === undefined ? list : words.figurePlace({ place: Number(item) + 1 })
    return onSay(
      problem?.code === 'file-shape' ? words.problem['file-shape']({ detail }) : words.problem[problem!.code],
    )
  }
  /** The emblem of a file is drawn anew before it is shown or written anywhere. */
  const openDrawn = async ({ office, ...carried }: Briefing): Promise<void> => {
    if (!office?.emblem) return onOpen({ ...carried, ...(office ? { office } : {}) })
    const { emblem, ...rest } = office
    const { drawnEmblem } = await import('./drawn-emblem.ts')
    const bytes = bytesFromBase64(emblem.png)
    const outcome = await drawnEmblem(new Blob([bytes]))
    const isDrawn = outcome.kind === 'drawn'
    onOpen({ ...carried, office: isDrawn ? { ...rest, emblem: outcome.emblem } : rest })
    return isDrawn ? undefined : onSay(words.emblemLeft)
  }
  /** A template that is this browser's already is not asked about. */
  const offer = async (carried: CarriedTemplates): Promise<void> => {
    const own = await savedTemplates()
    setOffers(
      templateKinds.flatMap((kind) => {
        const template = carried[kind]
        return template && !isSameTemplate(template, own[kind].template) ? [{ kind, template }] : []
      }),
    )
  }
  const endOffer = (): void => setOffers((all) => all.slice(1))
  const copyLink = async (): Promise<void> => {
    const link = linkAddress(briefingLinkPath(briefing), texts.language)
    if (link.length > maximumLinkLength) {
      return onSay(words.linkTooLong({ letters: link.length, most: maximumLinkLength }))
    }
    return onSay((await copyContent(clipboardText(texts.language, link))) ? words.linkCopied : words.linkRefused)
  }
  const openButton = (
    <button type="button" onClick={() => input.current?.click()}>
      {words.openFile}
    </button>
  )
  return (
    <>
      <div className={styles.tools}>
        {isEmpty ? null : (
          <button type="button" onClick={() => setIsMoving(true)}>
            {words.nextQuarter}
          </button>
        )}
        {isEmpty && shelf.briefings.length === 1 ? null : (
          <ShelfButton
            shelf={shelf}
            title={contents?.title.text ?? words.title}
            canUndo={canUndo}
            onUndo={onUndo}
            onSay={onSay}
          />
        )}
        {isEmpty && !canUndo ? null : (
          <SteadyButton isOff={!canUndo} onClick={onUndo}>
            {words.undo}
          </SteadyButton>
        )}
        {isEmpty ? (
          openButton
        ) : (
          <Options label={shared.options} isOpenAtFirst={false}>
            {children}
            <div className={styles.buttons}>
              <button type="button" onClick={onNew}>
                {words.clear}
              </button>
              <button type="button" onClick={() => void save()}>
                {words.saveFile}
              </button>
              {openButton}
              <button type="button" onClick={() => void copyLink()}>
                {words.copyLink}
              </button>
            </div>
          </Options>
        )}
        <FileInput ref={input} label={words.openFile} accept=".json,application/json" onTake={([file]) => open(file)} />
        <output className={styles.said}>{said}</output>
      </div>
      {templateKinds.map((kind) => (
        <ModalDialog key={kind} label={words.template} isOpen={offered?.kind === kind} onClose={endOffer}>
          {() =>
            offered?.kind === kind ? (
              <ProgramPart load={loadOffer} whileLoading={<output>{shared.loading}</output>}>
                {({ TemplateOffer }) => <TemplateOffer {...offered} onSay={onSay} onClose={endOffer} />}
              </ProgramPart>
            ) : null
          }
        </ModalDialog>
      ))}
      {isMoving && contents ? (
        <ModalDialog label={words.move.title} isOpen onClose={() => setIsMoving(false)}>
          {() => (
            <ProgramPart load={loadMove} whileLoading={<output>{shared.loading}</output>}>
              {({ MoveBriefing }) => (
                <MoveBriefing
                  page={page}
                  briefing={briefing}
                  contents={contents}
                  onReplace={onReplace}
                  onClose={() => setIsMoving(false)}
                />
              )}
            </ProgramPart>
          )}
        </ModalDialog>
      ) : null}
    </>
  )
}
