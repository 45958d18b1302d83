import { useRef, useState } from 'react'
import { saveTemplate } from '../../data/saved-templates.ts'
import { useTemplates } from '../../data/use-templates.ts'
import { templateKinds, templateLimits } from '../../domain/office-template.ts'
import { readOfficeTemplate } from '../../exports/read-office-template.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { templateTexts } from '../../i18n/template-texts.ts'
import { FileInput } from '../../ui/FileInput.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import { TemplateOfKind } from './TemplateOfKind.tsx'

interface TemplatePanelProps {
  readonly onClose: () => void
}

/** The templates that slides and documents follow: chosen, looked into at once, kept by this browser, removed. */
export function TemplatePanel({ onClose }: TemplatePanelProps) {
  const { language } = useTexts()
  const words = templateTexts[language]
  const templates = useTemplates()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState('')
  const tell = (message: string, wrong = ''): void => {
    setSaid(message)
    setFault(wrong)
  }
  /** The file itself says of which kind it is, wherever it was chosen. */
  const take = async (file: File): Promise<void> => {
    const name = shortName(file.name)
    if (file.size > templateLimits.bytes) return tell('', words.problem['template-too-large']({ file: name }))
    tell(words.reading)
    const buffer = await file.arrayBuffer().catch(() => undefined)
    if (!buffer) return tell('', words.problem['template-damaged']({ file: name }))
    const bytes = new Uint8Array(buffer)
    const tried = readOfficeTemplate(bytes)
    if (!tried.ok) return tell('', words.problem[tried.problems[0]!.code]({ file: name }))
    const { kind } = tried.value
    tell(words.taken({ file: name, kind: words.kind[kind].files }))
    return await saveTemplate(kind, { file: name, bytes }, templates[kind].isCarried)
  }
  return (
    <div className={styles.move}>
      <h2>{briefingTexts[language].template}</h2>
      <p className={styles.aside}>
        {words.help} {words.kinds}
      </p>
      <output className={styles.warning}>{fault}</output>
      <output>{said}</output>
      {templateKinds.map((kind) => (
        <TemplateOfKind
          key={kind}
          kind={kind}
          saved={templates[kind]}
          onChoose={() => input.current?.click()}
          onRemoved={() => tell(words.removed({ kind: words.kind[kind].files }))}
        />
      ))}
      <p className={styles.aside}>{words.scope}</p>
      <FileInput ref={input} label={words.choose} accept=".pptx,.potx,.docx,.dotx" onTake={([file]) => take(file)} />
      <div className={styles.buttons}>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  )
}

/** The name of a file as it is kept: a longer one loses its middle, and keeps what kind it is. */
function shortName(name: string): string {
  const letters = Array.from(name.normalize('NFC'))
  const { name: most } = templateLimits
  return letters.length <= most / 2
    ? name.normalize('NFC')
    : `${letters.slice(0, most / 4).join('')}…${letters.slice(-20).join('')}`
}
