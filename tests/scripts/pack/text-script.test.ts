import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { textScript } from '../../../scripts/pack/text-script.ts'

test('scripts leave the texts of their files, to the letter, one beside the other', () => {
  const texts = { 'a.json': '{"a":"ệ \\" \u2028 \u2029 </script> ${x} `"}', 'b.json': '[]\n' }
  const page = { window: {} }
  for (const [file, text] of Object.entries(texts)) {
    const script = textScript(file, text)
    expect(script).not.toMatch(/[\u2028\u2029]/)
    runInNewContext(script, page)
  }
  expect(page.window).toEqual({ nhipQuyTexts: texts })
})
