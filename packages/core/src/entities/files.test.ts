import {describe, expect, it} from 'vitest'
import {fileNamesIn} from './files.js'

const found = (text: string) => fileNamesIn(text).map(({start, end}) => text.slice(start, end))

describe('files named in a text', () => {
  it.each([
    ['see invoice.pdf, please', ['invoice.pdf']],
    ['It is in kasse-2.pdf.', ['kasse-2.pdf']],
    ['titles.final.v2.xlsx and IMG_1.JPG', ['titles.final.v2.xlsx', 'IMG_1.JPG']],
    ['添付の破損証明書.pdfをご確認ください', ['破損証明書.pdf']],
    ['250-6634917_破損証明書.pdf', ['250-6634917_破損証明書.pdf']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it.each([
    'Node.js 5.1.3',
    'e.g.this',
    'name@example.pdf.com',
    'https://example.com/a.pdf',
    'a pdf',
    '.pdf',
  ])('none: %s', text => {
    expect(found(text)).toEqual([])
  })
})
