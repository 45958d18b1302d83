import { useId, useState } from 'react'
import { xmlText } from '../domain/xml-text.ts'
import { clipboardText } from '../exports/clipboard-text.ts'
import { shareTexts } from '../i18n/share-texts.ts'
import { embeddedAddress } from '../navigation/embedded.ts'
import { DialogHead } from '../ui/ModalDialog.tsx'
import { useTexts } from '../ui/texts-context.ts'
import { CodeImage } from './CodeImage.tsx'
import { copyContent } from './copy-content.ts'
import styles from './Share.module.css'
import { linkAddress } from './site-address.ts'

interface SharePanelProps {
  readonly path: string
  readonly onClose: () => void
}

/** The address of a view to copy, its code to photograph, its frame to paste. */
export function SharePanel({ path, onClose }: SharePanelProps) {
  const texts = useTexts()
  const words = shareTexts[texts.language]
  // The path of a view names its language itself.
  const address = linkAddress(path, 'vi')
  const frame = frameText(embeddedAddress(address), document.title)
  const { protocol, hostname } = window.location
  const isFile = protocol === 'file:'
  const isOnlyHere = isFile || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  return (
    <div className={styles.panel}>
      <DialogHead title={texts.messages.nav.share} close={texts.messages.areaPicker.close} onClose={onClose} />
      <p>{words.help}</p>
      {isOnlyHere ? <p className={styles.warning}>{words.onlyHere}</p> : null}
      <div className={styles.ways}>
        <div className={styles.way}>
          <CopiedText label={words.address} text={address} action={words.copy} />
          {'share' in navigator ? (
            <button type="button" onClick={() => void send(address)}>
              {words.send}
            </button>
          ) : null}
          {isFile ? null : (
            <>
              <CopiedText label={words.frame} text={frame} action={words.copyFrame} rows={4} />
              <p className={styles.help}>{words.frameHelp}</p>
            </>
          )}
        </div>
        {isFile ? null : <CodeImage text={address} label={words.code} tooLong={words.noCode} />}
      </div>
    </div>
  )
}

interface CopiedTextProps {
  readonly label: string
  readonly text: string
  readonly action: string
  readonly rows?: number
}

/** A text that is taken along whole, by a button or by hand. */
function CopiedText({ label, text, action, rows = 2 }: CopiedTextProps) {
  const texts = useTexts()
  const words = shareTexts[texts.language]
  const id = useId()
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    setSaid((await copyContent(clipboardText(texts.language, text))) ? words.copied : words.refused)
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={rows} value={text} onFocus={(event) => event.currentTarget.select()} />
      <div className={styles.actions}>
        <button type="button" onClick={() => void copy()}>
          {action}
        </button>
        <output>{said}</output>
      </div>
    </>
  )
}

/** A reader who closes the list of apps has changed their mind; there is nothing to say. */
async function send(url: string): Promise<void> {
  try {
    await navigator.share({ title: document.title, url })
  } catch {
    // Closed, or refused by the system, which says so itself.
  }
}

function frameText(address: string, title: string): string {
  return `<iframe src="${xmlText(address)}" title="${xmlText(title)}" width="100%" height="720" style="border: 0" loading="lazy"></iframe>`
}
