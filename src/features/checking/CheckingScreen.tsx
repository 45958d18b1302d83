import { useQuery } from '@tanstack/react-query'
import { readingQuery } from '../../data/queries.ts'
import { checkingTexts } from '../../i18n/checking-texts.ts'
import { documentProblemTexts } from '../../i18n/document-problem-texts.ts'
import { shortNumberText } from '../../i18n/number-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { EntryNavigation } from '../EntryNavigation.tsx'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../page-props.ts'
import { CheckedDocument } from './CheckedDocument.tsx'
import styles from './Checking.module.css'
import { FileDrop } from './FileDrop.tsx'
import { type CheckedFile, useChecking } from './use-checking.ts'

/** Soát số liệu: every number of a finished document is held against what is published. */
export function CheckingScreen(page: PageProps) {
  const { index, navigation } = page
  const { catalogue } = index
  const words = checkingTexts[useTexts().language]
  const { file, check, cancel } = useChecking()
  const reading = useQuery({ ...readingQuery(catalogue.reading ?? noFile), enabled: false })
  const take = async (given: File): Promise<void> => {
    const phrases = catalogue.reading === undefined ? [] : ((await reading.refetch()).data?.phrases ?? [])
    await check(given, catalogue, phrases)
  }
  return (
    <PageFrame page={page} problems={[]} title={words.title} sampleCount={0} className={styles.page}>
      <EntryNavigation navigation={navigation} current="checking" />
      <FileDrop onTake={(given) => void take(given)} />
      {file?.kind === 'read' ? (
        <CheckedDocument key={file.name} index={index} navigation={navigation} name={file.name} read={file} />
      ) : file === undefined ? null : (
        <Told file={file} onCancel={cancel} />
      )}
    </PageFrame>
  )
}

/** Never asked for. */
const noFile = { file: '', sha256: '' }

function Told({
  file,
  onCancel,
}: {
  readonly file: Exclude<CheckedFile, { readonly kind: 'read' }>
  readonly onCancel: () => void
}) {
  const texts = useTexts()
  const words = checkingTexts[texts.language]
  switch (file.kind) {
    case 'running': {
      const [done, all] = [file.done, file.all].map((each) => shortNumberText(texts.language, each, 0))
      return (
        <p>
          <output>
            {words.reading(file.name)}. {file.all === 0 ? '' : words.part({ done: done!, all: all! })}
          </output>{' '}
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      )
    }
    case 'unreadable':
      return <output>{`${file.name}: ${bilingual(texts, documentProblemTexts[file.code])}`}</output>
    case 'failed':
      return <output>{words.failed}</output>
    case 'too-slow':
      return <output>{words.tooSlow}</output>
    case 'cancelled':
      return <output>{words.cancelled}</output>
  }
}
