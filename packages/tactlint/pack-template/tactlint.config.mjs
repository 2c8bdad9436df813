export default [{packs: ['./dist/index.js']}]
