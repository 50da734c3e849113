/** Colours, dashes and marks. Nothing is told by colour alone: lines have dashes and letters, points have shapes. */

/** Colours of Okabe and Ito that people with colour vision deficiency can tell apart, those that hold on white first. */
export const groupColours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00'] as const;

/** As many dashes as share no divisor with the colours, so that thirty groups differ. */
const dashes: readonly (readonly number[])[] = [
  [1, 0],
  [7, 4],
  [2, 3],
  [10, 3, 2, 3],
  [4, 2],
];

/** Blue for what a picture is about, and for who comes in; orange for who goes out. */
export const mainColour: string = groupColours[0];
export const otherColour: string = groupColours[1];

/** Text, marks, and lines that only help to read. */
export const ink = '#333333';
export const paleInk = '#6b6b6b';
export const gridColour = '#e5e5e5';

/** What stands where a number is hidden. */
export const hiddenSign = '×';

/** What stands where there is no number. */
export const noneSign = '–';

/** The colour of a group by its place. */
export function colourOfGroup(place: number): string {
  return groupColours[place % groupColours.length] ?? mainColour;
}

/** The dashes of a group by its place; `[1, 0]` is a whole line. */
export function dashOfGroup(place: number): readonly number[] {
  return dashes[place % dashes.length] ?? [1, 0];
}

/** A, B, C … of a group by its place, and numbers after Z. */
export function letterOfGroup(place: number): string {
  return place < 26 ? String.fromCharCode(65 + place) : String(place + 1);
}
