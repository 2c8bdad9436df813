import type Tokenizer from 'kuromoji/src/Tokenizer.js'

/**
 * kuromoji with the IPADIC dictionary, whose twelve files the host reads.
 * @throws Error when a file can't be read or unpacked
 */
export async function openDictionary(read: (resource: string) => Promise<Uint8Array>): Promise<Tokenizer> {
  const [{default: Loader}, {default: KuromojiTokenizer}] = await Promise.all([
    import('kuromoji/src/loader/DictionaryLoader.js'),
    import('kuromoji/src/Tokenizer.js'),
  ])
  const loader = new Loader('')
  loader.loadArrayBuffer = (name, done) => {
    read(`kuromoji/dict/${name}`)
      .then(unpacked)
      .then(buffer => {
        done(null, buffer)
      }, done)
  }
  return new Promise((resolve, reject) => {
    loader.load((error, dictionary) => {
      if (error instanceof Error) reject(error)
      else resolve(new KuromojiTokenizer(dictionary))
    })
  })
}

function unpacked(bytes: Uint8Array): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).arrayBuffer()
}
