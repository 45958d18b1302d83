/**
 * Follows links to a place of the same page without writing it into the address, where behind "#" the address of the page
 * stands.
 */
export function keepAnchorsInPage(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const place = link?.getAttribute('href')?.slice(1) ?? '/'
    if (place.startsWith('/')) return
    event.preventDefault()
    const target = document.getElementById(place)
    target?.scrollIntoView()
    target?.focus({ preventScroll: true })
  })
}
