import { countWords, isClosed, type Mark, type Rule } from '../page.ts'

/** Open short lines after the last paragraph: labels of boxes whose content was not saved. */
export const trailingLabels: Rule = {
  name: 'trailing-label',
  find: ({ body }) => {
    const marks: Mark[] = []
    for (let place = body.length - 1; place > 1; place -= 1) {
      const line = body[place]
      if (line === undefined || isClosed(line.text) || countWords(line.text) > 6 || /^[•·▪*-]/.test(line.text)) break
      marks.push({ line, role: 'removed' })
    }
    return marks
  },
}
