/** Whether the bytes of an answer have a hash, which is told in the words of Subresource Integrity: `sha256-…`. */
export async function isWhole(answer: Response, integrity: string): Promise<boolean> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()))
  return integrity === `sha256-${btoa(String.fromCharCode(...hash))}`
}
