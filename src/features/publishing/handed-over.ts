import { type Handover, encodeHandover, handoverFile, sealFile, sealOf } from '../../contract/handover-file.ts'
import { publishedText } from '../../domain/draft-change.ts'
import type { DraftFigure, KeptImport, Workspace } from '../../domain/draft-figure.ts'
import { zipBytes } from '../../exports/zip-bytes.ts'
import type { PublishingPage } from './publishing-page.ts'

/**
 * What was shown of a workspace, as it is now: a reason that was typed meanwhile is that of the same figure; what another tab has
 * changed otherwise nobody has seen, and it is not in it.
 */
export function presentOf(shown: Workspace, { imports, figures }: Workspace): Workspace {
  const seen = new Set(shown.figures.map(figureText))
  return { imports, figures: figures.filter((figure) => seen.has(figureText(figure))) }
}

/** A figure as a text to compare, whatever reason it has. */
export function figureText({ reason: _reason, ...figure }: DraftFigure): string {
  return JSON.stringify(figure)
}

/** What is handed over of a workspace: every import of which something changes, with what was published when it was shown. */
export function handoverOf(
  workspace: Workspace,
  { changing }: Pick<PublishingPage, 'changing'>,
  words: Pick<Handover, 'by' | 'why'>,
): Handover {
  const wanted = new Set(changing.map(({ draft }) => figureText(draft)))
  return {
    ...words,
    imports: keptOf(workspace)
      .map(({ of, figures }) => ({ of, figures: figures.filter((figure) => wanted.has(figureText(figure))) }))
      .filter(({ figures }) => figures.length > 0),
    seen: new Map(changing.map(({ key, published }) => [key, publishedText(published)])),
  }
}

/** The imports of a workspace, each with its figures. */
export function keptOf({ imports, figures }: Workspace): readonly KeptImport[] {
  return imports.map((of) => ({ of, figures: figures.filter(({ importId }) => importId === of.id) }))
}

/** A package of figures as a zip; signed where there is a key. */
export function handoverZip(handover: Handover, key: string): Uint8Array<ArrayBuffer> {
  const text = encodeHandover(handover)
  const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content)
  return zipBytes(
    { [handoverFile]: bytesOf(text), [sealFile]: bytesOf(JSON.stringify(sealOf(text, key))) },
    { level: 6 },
  )
}
