import { packedAddress } from './packed-location.ts'

/** Whether this program is that of a pack: then its figures lie beside it, and there is no server to ask. */
export const isPacked: boolean = import.meta.env.VITE_PACK !== undefined

/** The path the site was put under, without its last slash; the addresses of a pack begin behind its "#". */
export const basePath: string = isPacked ? '' : import.meta.env.BASE_URL.replace(/\/$/, '')

/** The address of the site as its reader has it, before the path of a page. */
export function siteStart(): string {
  const { href, origin } = window.location
  return isPacked ? `${href.split('#', 1)[0]}#` : `${origin}${basePath}`
}

/**
 * The same for a file that leaves this computer: where a folder lies on it is nobody's affair, and means nothing elsewhere.
 */
export function citedStart(): string {
  return isPacked && window.location.protocol === 'file:' ? 'index.html#' : siteStart()
}

/** What stands behind the "#" of the present page, with it. */
export function pageHash(): string {
  const { hash } = window.location
  return isPacked ? packedAddress(hash).hash : hash
}

/** The address of the present page without what stands behind its "#". */
export function hrefWithoutHash(): string {
  const { href, hash } = window.location
  const [page = ''] = href.split('#', 1)
  if (!isPacked) return page
  const { path, search } = packedAddress(hash)
  return `${page}#${path}${search}`
}
