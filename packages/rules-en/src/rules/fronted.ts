/** What may stand before the main clause: “Because it is blocked, (I lose money)”, “In May, …”. */
const opening =
  /^[^a-zà-ÿ]*(?:because|since|as|if|when|whenever|while|after|until|although|though|once|unless|now|in|on|at|from|during|due to|with|without|despite|every|each|today|yesterday|currently|so|so far|therefore|hence|unfortunately|sadly|for)(?![a-zà-ÿ])[^,]*,\s*$/i

/** Whether the clause behind these words is the main one, so that nothing joins it and it can't be left out. */
export const isFronted = (before: string): boolean => opening.test(before)
