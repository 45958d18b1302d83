import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import type { Result } from '../domain/result.ts'
import {
  type PublishedCatalogue,
  catalogueFormat,
  catalogueOfText,
  catalogueStart,
  catalogueVersion,
  sealedBy,
} from './catalogue-file.ts'
import { checksum } from './checksum.ts'

/** The text of the catalogue file. It carries the checksum of all the rest of itself. */
export function encodeCatalogue(catalogue: PublishedCatalogue): string {
  return sealCatalogue(JSON.stringify({ format: catalogueFormat, version: catalogueVersion, ...withIds(catalogue) }))
}

/** The text of a catalogue of this version with the checksum that is right for it, in place of one that is not. */
export function sealCatalogue(text: string): string {
  const open = `${catalogueStart}${catalogueVersion},"sha256":""`
  const unsealed = sealedBy(text)?.rest ?? open + text.slice(catalogueStart.length + 1)
  return unsealed.replace(open, `${open.slice(0, -1)}${checksum(unsealed)}"`)
}

/** What `readCatalogue` says, at once: for programs that nobody waits in front of. */
export function decodeCatalogue(text: string): Result<PublishedCatalogue, PublicationProblemCode> {
  const seen = sealedBy(text)
  return catalogueOfText(text, seen && { ...seen, actual: checksum(seen.rest) })
}

/** The catalogue as it travels: a calendar and a kind of area stand in it once, and by their names everywhere else. */
function withIds(catalogue: PublishedCatalogue): object {
  return {
    ...catalogue,
    areas: catalogue.areas.map((area) => ({ ...area, type: area.type.id })),
    indicators: catalogue.indicators.map((indicator) => ({
      ...indicator,
      calendar: indicator.calendar.id,
      versions: indicator.versions.map(({ calendar, ...version }) => ({
        ...version,
        ...(calendar ? { calendar: calendar.id } : {}),
      })),
    })),
  }
}
