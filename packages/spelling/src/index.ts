export {createSpellChecker, type SpellChecker} from './spell-checker.js'
