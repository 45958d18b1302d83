import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { loadDataset } from '../../data/load-dataset.ts'
import { fileName } from '../../charts/picture/file-name.ts'
import { stoppableOutcome } from '../../briefing/documents/export-outcome.ts'
import { typingTexts } from '../../i18n/typing-texts.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { offerDownload } from '../../ui/offer-download.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { familyIds } from '../family-ids.ts'
import { saidOutcome } from '../said-outcome.ts'
import type { SheetDrafts } from './check-sheet.ts'
import type { SheetQuestion } from './typing-sheet.ts'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface TemplateButtonProps {
  readonly index: PublishedIndex
  readonly question: SheetQuestion
  /** What was typed, which the workbook holds already. */
  readonly entered: SheetDrafts
  readonly say: (text: string) => void
}

/** The workbook in which the figures of the quarter can be entered elsewhere: all families of the area and those below it. */
export function EntryTemplateButton({ index, question, entered, say }: TemplateButtonProps) {
  const texts = useTexts()
  const words = typingTexts[texts.language]
  const client = useQueryClient()
  const [isWorking, setIsWorking] = useState(false)
  const save = async (): Promise<void> => {
    setIsWorking(true)
    const { quarter, area } = question
    const outcome = await stoppableOutcome(async () => {
      const [{ entryTemplate }, { entryWorkbookBytes }, dataset] = await Promise.all([
        import('../../answers/entry-template.ts'),
        import('../../exports/entry-workbook-bytes.ts'),
        loadDataset(client, index, [{ families: familyIds(index), areas: [area], below: true }]),
      ])
      const sheets = entryTemplate(dataset, { area, quarter, entered }, texts)
      const blob = new Blob([await entryWorkbookBytes(sheets)], { type })
      const name = index.history.byId(area)?.name ?? ''
      return { kind: 'done', blob, file: fileName([words.templateName, name, quarter], 'xlsx') }
    }, new AbortController().signal)
    if (outcome.kind === 'done') offerDownload(outcome.blob, outcome.file)
    say(
      outcome.kind === 'done'
        ? words.templateMade({ file: outcome.file })
        : await saidOutcome(texts, outcome, words.templateFailed),
    )
    setIsWorking(false)
  }
  return (
    <SteadyButton isOff={isWorking} onClick={() => void save()}>
      {words.template}
    </SteadyButton>
  )
}
