import { commandUsage } from '../src/i18n/command-usage.ts'
import { figureFormats, lookNames, readFigureOptions, sizeNames } from './headless/figure-options.ts'
import { runCommandLine, within } from './headless/run-command-line.ts'
import { openForFigure, takeFigure } from './headless/take-figure.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), {
  usage: commandUsage.figure({ formats: figureFormats, sizes: sizeNames, looks: lookNames }),
  read: readFigureOptions,
  make: async (order) => {
    const { page, address, close } = await openForFigure(order)
    page.setDefaultTimeout(order.timeoutMs)
    try {
      return await within(order.timeoutMs, address, takeFigure(page, address, order))
    } finally {
      await close()
    }
  },
})
