import { strFromU8, strToU8 } from 'fflate'
import { xmlText } from '../../domain/xml-text.ts'

/**
 * The files of a Word document with what its library has no words for: the description of each table, in the order of
 * the tables, and the language of the file.
 */
export function describeTables(
  parts: Readonly<Record<string, Uint8Array>>,
  { descriptions, lang }: { readonly descriptions: readonly string[]; readonly lang: string },
): Record<string, Uint8Array> {
  const files = { ...parts }
  const edit = (name: string, change: (text: string) => string): void => {
    const part = files[name]
    if (part === undefined) throw new Error(`The library wrote no ${name}`)
    files[name] = strToU8(change(strFromU8(part)))
  }
  let table = 0
  edit('word/document.xml', (text) =>
    text.replaceAll('</w:tblPr>', () => {
      const description = descriptions[table] ?? ''
      table += 1
      return `<w:tblDescription w:val="${xmlText(description)}"/></w:tblPr>`
    }),
  )
  if (table !== descriptions.length) throw new Error('The library wrote its tables in another way than it used to')
  edit('docProps/core.xml', (text) =>
    text.replace('</cp:coreProperties>', `<dc:language>${lang}</dc:language></cp:coreProperties>`),
  )
  return files
}
