// Loaded into a command before it runs: says at its end how much of the processor and of memory it took.
const {writeSync} = require('node:fs')

process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  writeSync(3, JSON.stringify({processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024}))
})
