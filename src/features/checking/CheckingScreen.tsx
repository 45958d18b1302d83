import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { readingQuery } from '../../data/queries.ts'
import { checkingTexts } from '../../i18n/checking-texts.ts'
import { documentProblemTexts } from '../../i18n/document-problem-texts.ts'
import { shortNumberText } from '../../i18n/number-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { DropArea } from '../../ui/DropArea.tsx'
import { FileInput } from '../../ui/FileInput.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { EntryNavigation } from '../EntryNavigation.tsx'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../page-props.ts'
import { CheckedDocument } from './CheckedDocument.tsx'
import styles from './Checking.module.css'
import { type CheckedFile, useChecking } from './use-checking.ts'

/** Soát số liệu: every number of a finished document is held against what is published. */
export function CheckingScreen(page: PageProps) {
  const { index, navigation } = page
  const { catalogue } = index
  const { language } = useTexts()
  const words = checkingTexts[language]
  const { file, check, cancel } = useChecking()
  const client = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [left, setLeft] = useState(0)
  const [notOpened, setNotOpened] = useState<readonly string[]>([])
  const taken = useRef<readonly File[]>(undefined)
  const loadPhrases = async () =>
    catalogue.reading === undefined ? [] : (await client.fetchQuery(readingQuery(catalogue.reading))).phrases
  // The first file that can be opened is checked.
  const take = async (files: readonly File[]): Promise<void> => {
    taken.current = files
    setNotOpened([])
    for (const [at, given] of files.entries()) {
      setLeft(files.length - at - 1)
      // oxlint-disable-next-line no-await-in-loop -- the next is opened only where this one cannot be
      const isOpened = await check(given, catalogue, loadPhrases)
      if (isOpened || taken.current !== files) return
      setNotOpened((before) => [...before, given.name])
    }
  }
  return (
    <PageFrame page={page} title={words.title} sampleCount={0} className={styles.page}>
      <EntryNavigation navigation={navigation} current="checking" />
      <DropArea label={words.choose} onDrop={({ files }) => void take([...files])}>
        {file?.kind === 'read' ? null : <p>{words.help}</p>}
        <button type="button" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <FileInput ref={input} label={words.choose} onTake={take} />
        {notOpened.map((name) => (
          <output key={name}>{words.notOpened(name)}</output>
        ))}
        {left > 0 ? <output>{words.oneAtATime(shortNumberText(language, left, 0))}</output> : null}
      </DropArea>
      {file?.kind === 'read' ? (
        <CheckedDocument key={file.name} index={index} navigation={navigation} name={file.name} read={file} />
      ) : file === undefined ? null : (
        <Told file={file} onCancel={cancel} />
      )}
    </PageFrame>
  )
}

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
    case 'no-words':
      return <output>{words.noWords}</output>
    case 'failed':
      return <output>{words.failed}</output>
    case 'too-slow':
      return <output>{words.tooSlow}</output>
    case 'cancelled':
      return <output>{words.cancelled}</output>
  }
}
