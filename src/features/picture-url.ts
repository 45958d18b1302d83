/**
 * The address of a picture that is shown smaller than it is drawn. Its letters are set by their own widths and not by those
 * of the screen's small sizes, which are wider and would run below the code beside them. To be revoked by the caller.
 */
export function pictureUrl(svg: string): string {
  const exact = svg.replace('<svg ', '<svg text-rendering="geometricPrecision" ')
  return URL.createObjectURL(new Blob([exact], { type: 'image/svg+xml' }))
}
