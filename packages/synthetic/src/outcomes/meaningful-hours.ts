/** Hours a week from which the figure on daytime activity counts it as meaningful unless told, 12 itself in. */
export const meaningfulHours = 12;
