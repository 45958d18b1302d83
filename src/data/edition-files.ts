import { type PublishedCatalogue, type PublishedFile, filesOfEdition } from '../contract/catalogue-file.ts'

type Entry = ReturnType<typeof filesOfEdition>[number]

/**
 * The files of an edition that say what those say which the copy holds of the edition before. Where a family was cut by
 * indicator in one of the two and not in the other, all that is told of it in that province.
 */
export function counterparts(
  before: PublishedCatalogue,
  next: PublishedCatalogue,
  held: ReadonlySet<string>,
): readonly PublishedFile[] {
  const [old, files] = [filesOfEdition(before), filesOfEdition(next)]
  const heldEntries = old.filter(({ file }) => held.has(file))
  const [oldKeys, heldKeys, keys] = [old, heldEntries, files].map((entries) => new Set(entries.map(keyOf)))
  const around = (entry: Entry, { indicators }: PublishedCatalogue): string | undefined => {
    if (!('province' in entry)) return undefined
    const family = entry.family ?? indicators.find(({ id }) => id === entry.indicator)?.family
    return [family, entry.province, entry.within].join('|')
  }
  const aroundHeld = new Set(heldEntries.map((entry) => around(entry, before)))
  const aroundLost = new Set(
    heldEntries.filter((entry) => !keys!.has(keyOf(entry))).map((entry) => around(entry, before)),
  )
  return files.filter((entry) => {
    const key = keyOf(entry)
    const place = around(entry, next)
    if (heldKeys!.has(key) || place === undefined) return heldKeys!.has(key)
    return (!oldKeys!.has(key) && aroundHeld.has(place)) || aroundLost.has(place)
  })
}

/** What a file is about, whatever edition it is of. */
function keyOf(entry: Entry): string {
  if ('province' in entry) return ['slice', entry.family, entry.indicator, entry.province, entry.within].join('|')
  return 'level' in entry ? ['outlines', entry.level, entry.validFrom, entry.validTo].join('|') : 'reading'
}
