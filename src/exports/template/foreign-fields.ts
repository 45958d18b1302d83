import { type XmlElement, elementsIn, elementsNamed, ownText, saidText } from '../../domain/xml-tree.ts'

/** Fields that say something about the document they stand in, and go nowhere else for it. */
const own = /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|STYLEREF|TITLE)\b/i
/** Fields whose words an office wrote; all others say another thing each time, or fetch it. */
const worded = /^\s*(?:HYPERLINK|DOCPROPERTY|REF|QUOTE)\b/i

/** What becomes of a field. */
type Fate = 'kept' | 'worded' | 'left'

/** What becomes of a field, by what it says it does. */
export function fieldFate(instruction: string): Fate {
  if (own.test(instruction)) return 'kept'
  return worded.test(instruction) ? 'worded' : 'left'
}

/**
 * The runs of a part that are left out for the sake of their fields: those that make a field of words, and all of one that
 * says the day, the name of a file, or what stands in another file.
 */
export function foreignFieldRuns(part: XmlElement): ReadonlySet<XmlElement> {
  const runs = elementsNamed(part, 'w:r')
  const fields: { instruction: string; readonly marks: Set<XmlElement>; readonly words: Set<XmlElement> }[] = []
  const open: { readonly field: (typeof fields)[number]; isSaying: boolean }[] = []
  for (const run of runs) {
    for (const child of elementsIn(run)) {
      const kind = child.name === 'w:fldChar' ? child.attributes.get('w:fldCharType') : undefined
      if (kind === 'begin') {
        const field = { instruction: '', marks: new Set<XmlElement>(), words: new Set<XmlElement>() }
        fields.push(field)
        open.push({ field, isSaying: false })
      }
      const last = open[open.length - 1]
      for (const each of open) if (each.isSaying) each.field.words.add(run)
      if (!last) continue
      if (kind !== undefined || child.name === 'w:instrText') last.field.marks.add(run)
      if (child.name === 'w:instrText') last.field.instruction += saidText(ownText(child))
      if (kind === 'separate') last.isSaying = true
      if (kind === 'end') open.pop()
    }
  }
  return new Set(
    fields.flatMap(({ instruction, marks, words }) => {
      const fate = fieldFate(instruction)
      if (fate === 'kept') return []
      return fate === 'worded' ? [...marks] : [...marks, ...words]
    }),
  )
}
