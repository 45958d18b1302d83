import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { type PublishedCatalogue, catalogueFileName } from '../contract/catalogue-file.ts'
import { decodeCatalogue } from '../contract/sealed-catalogue.ts'
import type { FirstView, FirstViewNote, ReadPublished } from '../contract/first-view.ts'
import { decodeOutlines } from '../contract/outlines-file.ts'
import { decodeSlice } from '../contract/slice-file.ts'
import { areaChangesQuery, catalogueQuery, outlinesQuery, sliceQuery } from '../data/queries.ts'
import { catalogueIndex } from '../domain/catalogue-index.ts'
import { pageParametersOf } from '../navigation/page-parameters.ts'
import { readPageAddress } from '../navigation/read-page-address.ts'
import { basePath } from '../navigation/site-place.ts'
import { searchText, writePageAddress } from '../navigation/write-page-address.ts'
import { loadPage } from './page-parts.ts'
import { Program } from './Program.tsx'

/** More turns than this no page takes to know all the files it needs. */
const mostTurns = 4

/**
 * A page of a publication in Vietnamese as HTML, by the same components that take it over in the browser; undefined when
 * the publication cannot be read or something the page needs is not there: then the page waits for the program, as it
 * would without.
 */
export async function renderFirstView(path: string, read: ReadPublished): Promise<FirstView | undefined> {
  const text = read(catalogueFileName)
  const decoded = text === undefined ? undefined : decodeCatalogue(text)
  if (!decoded?.ok) return undefined
  const catalogue = decoded.value
  const client = new QueryClient()
  client.setQueryData(catalogueQuery().queryKey, { catalogue })
  await loadPage(path)
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const html = renderToString(<Program client={client} at={{ path: `${basePath}${path}`, search: '' }} />)
    const lacking = lackingQueries(client)
    if (lacking.length === 0) {
      const view = viewOf(html, noteOf(client, catalogue, path))
      // What it keeps would hold up the program that renders pages.
      client.clear()
      return view
    }
    // oxlint-disable-next-line no-await-in-loop -- what a page asks for next depends on what it was given
    const given = await Promise.all(lacking.map((key) => give(client, catalogue, key, read)))
    if (given.includes(false)) return undefined
  }
  return undefined
}

type QueryKey = readonly unknown[]

function lackingQueries(client: QueryClient): readonly QueryKey[] {
  return client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.data === undefined)
    .map(({ queryKey }) => queryKey)
}

/** Puts what a query asks for into the client; false when it is not to be had. */
async function give(
  client: QueryClient,
  catalogue: PublishedCatalogue,
  [kind, file]: QueryKey,
  read: ReadPublished,
): Promise<boolean> {
  if (kind === 'area-changes') {
    await client.prefetchQuery(areaChangesQuery({ catalogue }))
    return client.getQueryData(areaChangesQuery({ catalogue }).queryKey) !== undefined
  }
  if (typeof file !== 'string') return false
  const text = read(file)
  if (text === undefined) return false
  const slice = catalogue.slices.find((entry) => entry.file === file)
  const outlines = catalogue.outlines?.find((entry) => entry.file === file)
  if (slice) {
    const content = decodeSlice(text, file)
    if (content.ok) client.setQueryData(sliceQuery(slice).queryKey, content.value)
    return content.ok
  }
  if (outlines) {
    const content = decodeOutlines(text, file)
    if (content.ok) client.setQueryData(outlinesQuery(outlines).queryKey, { source: outlines, outlines: content.value })
    return content.ok
  }
  return false
}

function noteOf(client: QueryClient, catalogue: PublishedCatalogue, path: string): FirstViewNote {
  const { edition } = catalogue
  const keys = client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey)
  return {
    path,
    search: ownSearch(catalogue, path),
    edition,
    files: keys.flatMap(([kind, file]) => (kind !== 'area-changes' && typeof file === 'string' ? [file] : [])),
    areaChanges: keys.some(([kind]) => kind === 'area-changes'),
  }
}

/** What the site's own links have behind a path for the view of the bare path. */
function ownSearch(catalogue: PublishedCatalogue, path: string): string {
  const index = catalogueIndex(catalogue)
  const { address } = readPageAddress(new URLSearchParams(), index, pageParametersOf(path).maximumAreas)
  return searchText(writePageAddress(address, index.history, new URLSearchParams()))
}

/** Only a page that says something is worth standing there: one without a headline is still on its way. */
function viewOf(html: string, note: FirstViewNote): FirstView | undefined {
  const headline = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, '')
  return headline === undefined ? undefined : { html, headline, note }
}
