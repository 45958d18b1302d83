import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { mergeCommand } from './publishing/merge-command.ts'

process.exitCode = await mergeCommand(process.argv.slice(2), {
  root: join(import.meta.dirname, '..'),
  from: process.env['INIT_CWD'] ?? process.cwd(),
  key: process.env['PUBLISH_KEY'] ?? '',
  now: new Date(),
  print: (line) => console.log(line),
  confirm: async (question) => {
    if (!process.stdin.isTTY) return false
    const lines = createInterface({ input: process.stdin, output: process.stdout })
    const answer = await lines.question(question)
    lines.close()
    return /^(?:c|có|y|yes)$/i.test(answer.trim().normalize('NFC'))
  },
})
