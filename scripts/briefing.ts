import { commandUsage } from '../src/i18n/command-usage.ts'
import { textsByLanguage } from '../src/i18n/texts.ts'
import { briefingFormats, readBriefingOptions } from './headless/briefing-options.ts'
import { readBriefingFile } from './headless/read-briefing-file.ts'
import { runCommandLine, within } from './headless/run-command-line.ts'
import { openForBriefing, takeBriefing } from './headless/take-briefing.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), {
  usage: commandUsage.briefing({
    formats: briefingFormats,
    saveButton: textsByLanguage.vi.messages.briefing.saveFile,
  }),
  read: readBriefingOptions,
  make: async (order) => {
    const file = readBriefingFile(order.file)
    const { page, address, close } = await openForBriefing(order)
    page.setDefaultTimeout(order.timeoutMs)
    try {
      const say = (line: string): void => console.log(line)
      return await within(order.timeoutMs, address, takeBriefing(page, address, order, { file, say }))
    } finally {
      await close()
    }
  },
})
