// Puts the program of a pack together from classic scripts: a page that was opened from a disk may load no modules. Each
// script calls `nhipQuyPiece` with its name, the names of those it needs, and what runs it.
;(() => {
  const folder = document.currentScript.src.replace(/[^/]*$/, '')
  const pieces = new Map()
  const asked = new Map()

  /** The script of a piece, loaded once; one that did not come can be asked for again. */
  const loaded = (name) => {
    if (pieces.has(name)) return Promise.resolve()
    if (!asked.has(name)) asked.set(name, load(name))
    return asked.get(name)
  }

  const load = (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script')
      const settle = () => {
        script.remove()
        asked.delete(name)
        if (pieces.has(name)) resolve()
        else reject(new Error(name))
      }
      script.addEventListener('load', settle)
      script.addEventListener('error', settle)
      script.src = folder + name
      document.head.append(script)
    })

  /** A piece with all it needs; pieces may need each other. */
  const whole = async (name, seen = new Set()) => {
    if (seen.has(name)) return
    seen.add(name)
    await loaded(name)
    await Promise.all(pieces.get(name).needs.map((each) => whole(each, seen)))
  }

  /** What a piece offers; runs it when it is asked for the first time. */
  const need = (name) => {
    const piece = pieces.get(name)
    if (piece.exports === undefined) {
      piece.exports = {}
      piece.run(piece.exports, need, (later) => whole(later))
    }
    return piece.exports
  }

  window.nhipQuyPiece = (name, needs, run) => pieces.set(name, { needs, run, exports: undefined })
  window.nhipQuyStart = need
})()
