/** Saying what happens to whoever does not see it, and no more often than can be listened to. */

/** How long it is silent between two words about progress, in milliseconds. */
const pause = 4000;

export interface Announcer {
  /** Says it now. */
  say(words: string): void;
  /** Says it unless something was said just before. */
  mention(words: () => string): void;
}

export function announcer(region: HTMLElement): Announcer {
  let saidAt = 0;
  const say = (words: string): void => {
    saidAt = performance.now();
    region.textContent = words;
  };
  return {
    say,
    mention(words) {
      if (performance.now() - saidAt >= pause) say(words());
    },
  };
}
