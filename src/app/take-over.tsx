import type { QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { type Root, createRoot, hydrateRoot } from 'react-dom/client'
import { type FirstViewNote, decodeFirstViewNote } from '../contract/first-view.ts'
import { indexOfCatalogue } from '../data/index-of-catalogue.ts'
import { areaChangesQuery, catalogueQuery, outlinesQuery, sliceQuery } from '../data/queries.ts'
import { prepareOverview } from '../features/overview/prepare-overview.ts'
import { decodedText, routePatterns } from '../navigation/route.ts'
import { basePath } from '../navigation/site-place.ts'
import { keepProgramLater } from './keep-program-later.ts'
import { loadPage } from './page-parts.ts'
import { Program } from './Program.tsx'
import { revealLater } from './reveal-later.ts'

/** The element that holds the page; its script keeps the last button that was pressed before the program came. */
interface PageRoot extends HTMLElement {
  pressed?: HTMLButtonElement
}

/**
 * Starts the program. Where the page already shows the view of its address, it stays and is taken over once the program
 * has all of it, without a jump; where it shows another, or one of an edition that has been replaced, it goes at once.
 */
export async function takeOver(root: PageRoot, client: QueryClient): Promise<Root> {
  const note = decodeFirstViewNote(root.dataset['firstView'])
  const isTaken = note !== undefined && isOfAddress(note) && (await isAtHand(note, client))
  if (isTaken) await prepare(note, client)
  // What is pressed from here on React itself hands to the page.
  let { pressed } = root
  const settle = (): void => {
    delete root.dataset['firstView']
    pressed?.click()
    revealLater()
    pressed = undefined
    if (import.meta.env.PROD) keepProgramLater()
  }
  const program = <Program client={client} onStanding={settle} />
  if (!isTaken) {
    delete root.dataset['firstView']
    root.textContent = ''
    const started = createRoot(root)
    started.render(program)
    return started
  }
  // In small steps: a reader who scrolls or clicks meanwhile comes first.
  return await new Promise((resolve) => {
    startTransition(() => resolve(hydrateRoot(root, program)))
  })
}

function isOfAddress({ path, search: own }: FirstViewNote): boolean {
  const { pathname, search } = window.location
  return (
    (search === '' || search === own) &&
    decodedText(pathname).replace(/(?<=.)\/$/, '') === `${basePath}${path}`.replace(/(?<=.)\/$/, '')
  )
}

/** Fetches all that the view was made of; false when it is of another edition or something did not come. */
async function isAtHand(note: FirstViewNote, client: QueryClient): Promise<boolean> {
  await client.prefetchQuery(catalogueQuery())
  const loaded = client.getQueryData(catalogueQuery().queryKey)
  // Of a saved copy the page says that it is one.
  if (!loaded || loaded.savedBecause || loaded.catalogue.edition !== note.edition) return false
  const { catalogue } = loaded
  const slices = catalogue.slices.filter(({ file }) => note.files.includes(file)).map(sliceQuery)
  const outlines = (catalogue.outlines ?? []).filter(({ file }) => note.files.includes(file)).map(outlinesQuery)
  const changes = note.areaChanges ? [areaChangesQuery({ catalogue })] : []
  const [hasPart] = await Promise.all([
    // Without it the page says so itself, and what to do.
    loadPage(note.path).then(
      () => true,
      () => false,
    ),
    ...slices.map((query) => client.prefetchQuery(query)),
    ...outlines.map((query) => client.prefetchQuery(query)),
    ...changes.map((query) => client.prefetchQuery(query)),
  ])
  return (
    hasPart && [...slices, ...outlines, ...changes].every(({ queryKey }) => client.getQueryData(queryKey) !== undefined)
  )
}

/** Works out what the page takes longest to work out, in steps between which it answers. */
async function prepare({ path }: FirstViewNote, client: QueryClient): Promise<void> {
  const loaded = client.getQueryData(catalogueQuery().queryKey)
  if (!loaded || path !== routePatterns.overview) return
  const index = indexOfCatalogue(loaded.catalogue)
  // What fails here fails in the page too, which says so.
  await prepareOverview(client, index, window.location.search).catch(() => undefined)
}
