import { type FormEvent, useState } from 'react'
import { encodeHandover } from '../../contract/handover-file.ts'
import { useConfirmingName } from '../../data/confirming-name.ts'
import { type PublishingAnswer, type PublishingServer, publishHandover } from '../../data/publishing-server.ts'
import { readWorkspace } from '../../data/workspace.ts'
import type { Workspace } from '../../domain/draft-figure.ts'
import { numberText } from '../../i18n/number-text.ts'
import { publishingTexts } from '../../i18n/publishing-texts.ts'
import { bilingual } from '../../i18n/texts.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { offerDownload } from '../../ui/offer-download.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import { NameInput } from '../NameInput.tsx'
import { clearPublished } from './clear-published.ts'
import { handoverOf, handoverZip, presentOf } from './handed-over.ts'
import styles from './Publishing.module.css'
import type { PublishingPage } from './publishing-page.ts'

interface PublishFormProps {
  readonly workspace: Workspace
  readonly page: PublishingPage
  /** Undefined while nobody knows what the server can do. */
  readonly server: PublishingServer | undefined
  readonly keyText: string
  readonly onKey: (key: string) => void
  readonly onAsk: (key: string) => Promise<void>
  readonly onDone: (sentence: string) => void
}

/** Who publishes, and the one button: of a server that publishes, or for a package that somebody merges. */
export function PublishForm({ workspace, page, server, keyText, onKey, onAsk, onDone }: PublishFormProps) {
  const texts = useTexts()
  const { language } = texts
  const words = publishingTexts[language]
  const [name, setName] = useConfirmingName()
  const [why, setWhy] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<PublishingAnswer>()
  const [saved, setSaved] = useState('')
  if (!server || page.changing.length === 0) return null
  /** What the press finds in the browser, behind a reason that is being written; undefined where the page says that it has none. */
  const readSent = async (): Promise<Workspace | undefined> => {
    const now = await readWorkspace()
    return now.status === 'ready' ? presentOf(workspace, now) : undefined
  }
  const publish = async (): Promise<void> => {
    const sent = await readSent()
    if (!sent) return
    setAnswer(undefined)
    const next = await publishHandover(encodeHandover(handoverOf(sent, page, { by: name, why })), keyText)
    setAnswer(next)
    if (next.kind !== 'published') return
    const outcome = await clearPublished(sent, page)
    const sentence = words.published(numberText(language, next.edition.number))
    onDone(outcome === 'kept' ? sentence : `${sentence} ${words.notCleared}`)
  }
  const save = async (): Promise<void> => {
    const sent = await readSent()
    if (!sent) return
    const file = `nhip-quy-${today()}.zip`
    const zip = handoverZip(handoverOf(sent, page, { by: name, why }), keyText)
    offerDownload(new Blob([zip], { type: 'application/zip' }), file)
    setSaved(file)
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    setBusy(true)
    const acts = { static: save, ready: publish, 'key-needed': async () => await onAsk(keyText) }
    void acts[server.kind]().finally(() => setBusy(false))
  }
  const isKeyAsked = server.kind === 'key-needed'
  if (isKeyAsked && !server.hasKey) return <p>{words.noKey}</p>
  const label = server.kind === 'static' ? words.save : isBusy ? words.publishing : words.publish
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{words.publishTitle}</h2>
      <form className={styles.form} onSubmit={onSubmit}>
        {isKeyAsked ? null : (
          <>
            <NameInput label={words.by} name={name} isRequired onChange={setName} />
            <label>
              <span>{words.why}</span>
              <input type="text" maxLength={400} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
            </label>
          </>
        )}
        {isKeyAsked || server.kind === 'static' ? (
          <label>
            <span>{isKeyAsked ? words.key : words.sign}</span>
            <input
              type="password"
              autoComplete="off"
              required={isKeyAsked}
              value={keyText}
              onChange={(event) => onKey(event.currentTarget.value)}
            />
          </label>
        ) : null}
        <SteadyButton
          type="submit"
          className={styles.publish}
          isOff={isBusy || (!isKeyAsked && page.lacking > 0)}
          aria-describedby="publish-note"
        >
          {label}
        </SteadyButton>
      </form>
      <output id="publish-note" className={styles.told}>
        {page.lacking > 0 ? (
          <p className={styles.lacking}>{words.reasonNeeded(numberText(language, page.lacking))}</p>
        ) : null}
        {isKeyAsked ? <p>{server.isWrong ? words.keyWrong : words.keyHelp}</p> : null}
        {server.kind === 'static' ? <p>{saved === '' ? words.saveHelp : words.saved(saved)}</p> : null}
        {answer?.kind === 'refused' ? <p className={styles.lacking}>{words.failed[answer.because]}</p> : null}
        {answer?.kind === 'faults' ? (
          <>
            <p className={styles.lacking}>{words.faults}</p>
            <ul>
              {answer.faults.map(({ text }) => (
                <li key={text.vi}>{bilingual(texts, text)}</li>
              ))}
            </ul>
          </>
        ) : null}
      </output>
    </section>
  )
}
