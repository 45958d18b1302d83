import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** What the project says: every string of the messages and every cell of the package, as they stand in the files. */
export function projectTexts(): readonly string[] {
  const files = (folder: string, ending: RegExp): readonly string[] =>
    readdirSync(join(root, folder))
      .filter((name) => ending.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8'))
  const messages = files('src/i18n', /^(?:vi|en).*\.ts$/).flatMap(
    (text) => text.match(/(?<=['`])[^'`\n]+(?=['`])/g) ?? [],
  )
  const cells = files('data/binh-phuoc', /\.csv$/).flatMap((text) => text.split(/[,\n"]+/))
  return [...new Set([...messages, ...cells])].filter((text) => text.trim() !== '')
}
