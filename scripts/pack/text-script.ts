/** The script by which a page of a pack comes to the text of a published file. Its name is that of the file and `.js`. */
export function textScript(file: string, text: string): string {
  return `(window.nhipQuyTexts=window.nhipQuyTexts||{})[${literal(file)}]=${literal(text)}\n`
}

/** A text as a literal of a script; the two line ends that old readers of scripts do not allow in one are told by number. */
function literal(text: string): string {
  return JSON.stringify(text)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}
