// Uploads a file with tus-js-client. Arguments: endpoint, file, headers as JSON (optional). Prints the upload URL.
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Upload } from 'tus-js-client'

const [endpoint, file, headers = '{}'] = process.argv.slice(2)

const upload = new Upload(createReadStream(file), {
  endpoint,
  headers: JSON.parse(headers),
  metadata: { filename: basename(file), filetype: 'video/mp4' },
  chunkSize: 1024 * 1024,
  retryDelays: [0, 100, 500, 1000],
  onSuccess: () => console.log(upload.url),
  onError: (error) => {
    console.error(String(error))
    process.exit(1)
  },
})
upload.start()
