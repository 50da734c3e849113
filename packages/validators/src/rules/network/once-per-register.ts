/** What has to be worked out over a whole table, once for each register. */
import type { RegisterIndex } from '@jeugd/core';

/** The same answer for the same register, worked out the first time it is asked; forgotten with the register. */
export function oncePerRegister<Answer>(
  workOut: (index: RegisterIndex) => Answer,
): (index: RegisterIndex) => Answer {
  const answers = new WeakMap<RegisterIndex, { readonly answer: Answer }>();
  return (index) => {
    const known = answers.get(index);
    if (known !== undefined) return known.answer;
    const answer = workOut(index);
    answers.set(index, { answer });
    return answer;
  };
}
