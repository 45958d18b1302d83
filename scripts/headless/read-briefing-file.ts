import { briefingTexts } from '../../src/i18n/briefing-texts.ts'
import { commandSentences } from '../../src/i18n/command-sentences.ts'
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { decodeBriefingFile, encodeBriefing, maximumBriefingFileBytes } from '../../src/contract/briefing-file.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { ioReason } from '../package/io-reason.ts'
import { callerFolder } from './destination.ts'
import { Refusal } from './refusal.ts'

const words = {
  vi: briefingTexts[textsByLanguage.vi.language].problem,
  en: briefingTexts[textsByLanguage.en.language].problem,
}

/** A saved briefing that the page will be able to open. */
export interface BriefingFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Reads a saved briefing and makes sure that it is one. Throws a `Refusal`. */
export function readBriefingFile(file: string): BriefingFile {
  const path = resolve(callerFolder(), file)
  const decoded = decodeBriefingFile(new TextDecoder().decode(bytesOf(path)), basename(path))
  if (!decoded.ok) {
    const [problem] = decoded.problems
    const detail = problem?.place?.text ?? ''
    const said = (language: 'vi' | 'en'): string =>
      problem?.code === 'file-shape'
        ? words[language]['file-shape']({ detail })
        : words[language][problem?.code ?? 'file-not-json']
    throw new Refusal(1, { vi: `${path}: ${said('vi')}`, en: `${path}: ${said('en')}` })
  }
  if (decoded.value.briefing.items.length === 0) {
    throw new Refusal(1, commandSentences.briefingEmpty(path))
  }
  // The page asks people about a template that a file carries; nobody is there to answer.
  return { name: basename(path), bytes: Buffer.from(encodeBriefing(decoded.value.briefing)) }
}

function bytesOf(path: string): Buffer {
  try {
    if (statSync(path).size <= maximumBriefingFileBytes) return readFileSync(path)
  } catch (error) {
    throw new Refusal(1, commandSentences.fileUnreadable(path, ioReason(error)))
  }
  throw new Refusal(1, { vi: `${path}: ${words.vi['file-too-large']}`, en: `${path}: ${words.en['file-too-large']}` })
}
