export {compileDictionary, type Sources} from './compile.js'
