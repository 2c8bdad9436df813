import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Praise and good wishes: “awesome place”, “all the best”. Not “great” alone, which may be meant the other way round. */
export const joy = {
  source,
  phrases: [
    '(awesome|lovely|wonderful|fantastic|amazing|great|brilliant|excellent|super|beautiful|gorgeous) (place|park|shop|store|staff|team|people|theater|theatre|restaurant|hotel|food|product|quality|experience|gift|colour|color|present|spot|dinner)',
    '(store|place|shop|staff|team|food|hotel|park|product|service|lamp|delivery) (is|are|was|were) (so |really |absolutely |just |) (great|awesome|lovely|wonderful|fantastic|amazing|brilliant|perfect|beautiful|gorgeous|delicious)',
    '(yay|hooray|hurray|whoop|yippee|woohoo)',
    '(happy|merry) (birthday|christmas|new year|easter|holidays|anniversary)',
    '(congratulations|congrats|well done|all the best|good luck|best wishes|welcome) (to you|to all|on your|)',
    '(love|loved|adore) (it|them|the|this|your|these)',
    '(works|work|fits|looks) (perfectly|beautifully|great|like new|wonderfully)',
    "(can't|cannot) wait to (see|try|wear|visit|use)",
    '(so|very|really|absolutely) (happy|pleased|delighted|thrilled|excited)',
  ],
} satisfies Lexicon
